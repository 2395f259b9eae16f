#pragma once

#include <mediane/application/skill_queries.h>

#include <QString>

namespace mediane::ui {

[[nodiscard]] QString momentWord(domain::AssessmentMoment moment);
[[nodiscard]] QString gridText(const application::SkillGridRow& grid); ///< "Premiers pas, version 1".
/// "2 · Seul, cas simple"; "Non évalué" without a level.
[[nodiscard]] QString levelText(const application::SkillGridRow& grid, std::optional<int> level);
[[nodiscard]] QString gainText(double gain); ///< "+1,33", "0", "–0,5".
/// "12 compétences comparées : 7 gagnées, 1 perdue, 4 inchangées · gain moyen +0,75".
[[nodiscard]] QString progressText(const application::SkillProgress& progress);
/// Whom it is about and how many gained; a share only from five people on (GRI-4).
[[nodiscard]] QString groupText(const application::GroupProgress& progress);

} // namespace mediane::ui
