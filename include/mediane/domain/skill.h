#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/codes.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <map>

namespace mediane::domain {

using SkillGridId = StrongId<struct SkillGridTag>;
using SkillId = StrongId<struct SkillTag>;
using AssessmentId = StrongId<struct AssessmentTag>;

/// When somebody was assessed (GRI-3).
enum class AssessmentMoment { Entry, Midway, Exit, ThreeMonthsAfter, SixMonthsAfter };
template <>
struct CodeTable<AssessmentMoment>
{
    using M = AssessmentMoment;
    static constexpr std::array rows{std::pair{M::Entry, "entree"sv}, std::pair{M::Midway, "intermediaire"sv},
        std::pair{M::Exit, "sortie"sv}, std::pair{M::ThreeMonthsAfter, "suivi_m3"sv},
        std::pair{M::SixMonthsAfter, "suivi_m6"sv}};
};

/// How somebody was assessed (GRI-3).
enum class AssessmentMode { Observation, SelfPositioning, ExternalTest };
template <>
struct CodeTable<AssessmentMode>
{
    using M = AssessmentMode;
    static constexpr std::array rows{std::pair{M::Observation, "observation"sv},
        std::pair{M::SelfPositioning, "auto_positionnement"sv}, std::pair{M::ExternalTest, "test_externe"sv}};
};

/// What one person could do at one moment of a cycle, on one version of a grid.
struct AssessmentFacts
{
    PersonId person{0};
    CycleId cycle{0};
    SkillGridId grid{0};
    AssessmentMoment moment = AssessmentMoment::Entry;
    AssessmentMode mode = AssessmentMode::Observation;
    Date on = {};
    std::map<SkillId, int> levels = {}; ///< A skill that is not there was not assessed; that is never level 0 (GRI-2).
};
[[nodiscard]] std::vector<FieldProblem> check(const AssessmentFacts& facts);
using Assessment = Valid<AssessmentFacts>;

/// The level of DigComp 3.0 (1–4) for one of 2.2 (1–8): half of it, rounded up; there is no way back (GRI-6).
[[nodiscard]] constexpr int digComp3Level(int digComp22Level) { return (digComp22Level + 1) / 2; }

} // namespace mediane::domain
