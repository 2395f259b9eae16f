#pragma once

#include "ui/records/record_picker.h"

#include <mediane/application/services.h>

namespace mediane::ui {

/// Each finds at most twenty records for what is typed, the likeliest first.
[[nodiscard]] RecordPicker::Finder peopleFinder(application::Services& services);
[[nodiscard]] RecordPicker::Finder householdFinder(application::Services& services);
[[nodiscard]] RecordPicker::Finder organisationFinder(application::Services& services);
[[nodiscard]] RecordPicker::Finder openCycleFinder(application::Services& services); ///< Cycles that take enrolments.
/// Machines that may be promised: not allocated, those that are ready first.
[[nodiscard]] RecordPicker::Finder freeDeviceFinder(application::Services& services);
[[nodiscard]] RecordPicker::Finder lotFinder(application::Services& services);

[[nodiscard]] Choice personChoice(const application::PersonRow& row);
[[nodiscard]] QString lotTitle(const application::LotRow& row); ///< "LOT-3 · Mairie, 14/07/2026"

} // namespace mediane::ui
