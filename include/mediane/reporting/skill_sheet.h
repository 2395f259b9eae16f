#pragma once

#include <mediane/application/skill_queries.h>
#include <mediane/reporting/report_builder.h>
#include <mediane/reporting/translator.h>

namespace mediane::reporting {

/// A grid to fill in by hand for a group (GRI-5).
struct SkillSheetContent
{
    std::string cycle;
    domain::AssessmentMoment moment = domain::AssessmentMoment::Entry;
    application::SkillGridRow grid;
    std::vector<application::SkillRow> skills;
    std::vector<application::AssessedPerson> people;
};

[[nodiscard]] std::string momentName(const Translator& translator, domain::AssessmentMoment moment);

/// Skills down, a few people across, as many tables as it takes. A cell has the level that was noted, or the levels to
/// circle; the scale is told above.
[[nodiscard]] Document buildSkillSheet(
    const Translator& translator, const SkillSheetContent& content, const Edition& edition);

} // namespace mediane::reporting
