#pragma once

#include <mediane/application/service_context.h>
#include <mediane/application/skill_queries.h>

namespace mediane::application {

/// Which sheet a group is assessed on.
struct SkillSheet
{
    domain::CycleId cycle{0};
    domain::SkillGridId grid{0};
    domain::AssessmentMoment moment = domain::AssessmentMoment::Entry;
};

/// Skill grids and assessments.
class SkillService
{
public:
    explicit SkillService(ServiceContext& context)
        : m_context(context)
    {
    }
    /// Notes one skill of one person; none = not assessed. The assessment comes with its first note and goes with the
    /// last one. Invalid, field "level", rule "out-of-scale"; field "person", rule "not-on-roster"; field "skill", rule
    /// "unknown-skill"; field "grid", rule "unknown-grid".
    [[nodiscard]] Result<void> note(
        const SkillSheet& sheet, domain::PersonId person, domain::SkillId skill, std::optional<int> level);
    /// Conflict with field "grid", rule "other-version" (GRI-3) when the two were taken with different versions, unless
    /// `mapped` accepts the mapping between versions, which loses detail.
    [[nodiscard]] Result<SkillProgress> progress(
        domain::AssessmentId first, domain::AssessmentId second, bool mapped = false);

private:
    ServiceContext& m_context;
};

} // namespace mediane::application
