#pragma once

#include "interchange/import_context.h"

/// One function a file (or pair of files that make one aggregate), to be called in the order of FileKind.
namespace mediane::interchange {

void importOrganisations(ImportContext& context);
void importPlaces(ImportContext& context);
void importStaff(ImportContext& context);
void importPeople(ImportContext& context);
void importOperations(ImportContext& context);
void importActions(ImportContext& context);
void importIndicators(ImportContext& context);
void importTracks(ImportContext& context); ///< And their sessions.
void importCycles(ImportContext& context);
void importSessions(ImportContext& context);
void importEnrolments(ImportContext& context);
void importMarks(ImportContext& context);
void importHeadcounts(ImportContext& context);
void importLots(ImportContext& context);
void importDevices(ImportContext& context);
void importErasures(ImportContext& context);
void importAllocations(ImportContext& context);

} // namespace mediane::interchange
