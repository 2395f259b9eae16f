#pragma once

#include <mediane/core/result.h>
#include <mediane/domain/skill.h>

#include <optional>
#include <string>
#include <vector>

namespace mediane::application {

/// One version of a grid.
struct SkillGridRow
{
    domain::SkillGridId id{0};
    std::string code;
    std::string version;
    std::string title;
    std::string source;
    std::string licence;
    int lowest = 0;
    int highest = 3;
    std::vector<std::string> levels; ///< Their labels, from the lowest.
};

struct SkillRow
{
    domain::SkillId id{0};
    std::string domain;
    std::string code;
    std::string label;
};

/// One person of a cycle and what they could do.
struct AssessedPerson
{
    domain::PersonId person{0};
    std::string lastName;
    std::string firstName;
    std::optional<domain::AssessmentId> assessment; ///< None = nothing was assessed at that moment.
    std::map<domain::SkillId, int> levels;
};

/// Items that somebody was assessed on at both moments (GRI-3), and what became of them.
struct SkillProgress
{
    int paired = 0;
    int gained = 0;
    int lost = 0;
    int gain = 0; ///< Levels gained less levels lost, over paired items.
    [[nodiscard]] int unchanged() const { return paired - gained - lost; }
    [[nodiscard]] std::optional<double> meanGain() const
    {
        return paired == 0 ? std::nullopt : std::optional(double(gain) / paired);
    }
};

/// The same over the people of a cycle who have paired items; shares are only said from five people on (GRI-4).
struct GroupProgress
{
    static constexpr int kFewestForShare = 5;
    int people = 0;
    int withGain = 0; ///< At least one item gained.
    SkillProgress items;
    [[nodiscard]] bool showsShare() const { return people >= kFewestForShare; }
};

/// The sheet that was filled in last.
struct LastSheet
{
    domain::SkillGridId grid{0};
    domain::AssessmentMoment moment = domain::AssessmentMoment::Entry;
};

/// One assessment of a person, to choose what is compared.
struct PersonAssessment
{
    domain::AssessmentId id{0};
    domain::CycleId cycle{0};
    std::string cycleTitle;
    domain::SkillGridId grid{0};
    domain::AssessmentMoment moment = domain::AssessmentMoment::Entry;
    Date on = {};
};

/// A skill that was noted at one of two moments or both, on the scale of the second one.
struct ComparedSkill
{
    domain::SkillId id{0};
    std::string domain;
    std::string code;
    std::string label;
    std::optional<int> before; ///< None = not assessed, never level 0.
    std::optional<int> after;
    [[nodiscard]] std::optional<int> gain() const
    {
        return before && after ? std::optional(*after - *before) : std::nullopt;
    }
};

/// Mean levels of a domain over the skills noted at both moments.
struct ComparedDomain
{
    std::string title;
    int paired = 0; ///< 0: nothing to compare, and no mean.
    double before = 0;
    double after = 0;
};

/// Skill grids, and progress between two moments. Only items of the same grid version are paired.
class SkillQueries
{
public:
    virtual ~SkillQueries() = default;
    [[nodiscard]] virtual Result<std::vector<SkillGridRow>> grids() const = 0; ///< In the order they came.
    [[nodiscard]] virtual Result<std::vector<SkillRow>> skills(domain::SkillGridId grid) const = 0; ///< In its order.
    /// People who are or were on the roster of the cycle, by last then first name.
    [[nodiscard]] virtual Result<std::vector<AssessedPerson>> assessed(
        domain::CycleId cycle, domain::SkillGridId grid, domain::AssessmentMoment moment) const = 0;
    [[nodiscard]] virtual Result<SkillProgress> progress(
        domain::AssessmentId first, domain::AssessmentId second) const = 0;
    /// Levels of a grid in those of a later version of it (DigComp 2.2 → 3.0), as the second one is.
    [[nodiscard]] virtual Result<SkillProgress> mappedProgress(
        domain::AssessmentId first, domain::AssessmentId second) const = 0;
    [[nodiscard]] virtual Result<GroupProgress> groupProgress(domain::CycleId cycle, domain::SkillGridId grid,
        domain::AssessmentMoment first, domain::AssessmentMoment second) const = 0;
    [[nodiscard]] virtual Result<std::optional<LastSheet>> lastSheet(domain::CycleId cycle) const = 0;
    [[nodiscard]] virtual Result<std::vector<PersonAssessment>> ofPerson(
        domain::PersonId person) const = 0; ///< The oldest first.
    /// Skills noted at either moment, in the order of the second one's grid; levels of an earlier version are mapped.
    [[nodiscard]] virtual Result<std::vector<ComparedSkill>> compared(
        domain::AssessmentId first, domain::AssessmentId second) const = 0;
    /// Every domain of the second one's grid, in its order.
    [[nodiscard]] virtual Result<std::vector<ComparedDomain>> comparedDomains(
        domain::AssessmentId first, domain::AssessmentId second) const = 0;
};

} // namespace mediane::application
