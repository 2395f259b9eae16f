#include "application/refusal.h"

#include <mediane/application/skill_book.h>
#include <mediane/application/skill_service.h>

#include <algorithm>

namespace mediane::application {

using domain::Assessment;
using domain::AssessmentFacts;
using domain::AssessmentId;

namespace {

Result<SkillGridRow> gridOf(const Queries& queries, domain::SkillGridId id)
{
    auto grids = queries.skills.grids();
    if (!grids) return grids.error();
    const auto found = std::ranges::find(*grids, id, &SkillGridRow::id);
    if (found == grids->end()) return invalid("grid", "unknown-grid");
    return *found;
}

/// The level is on the grid's scale and the skill one of its items.
Result<void> checkNote(const Queries& queries, domain::SkillGridId id, domain::SkillId skill, std::optional<int> level)
{
    auto grid = gridOf(queries, id);
    if (!grid) return grid.error();
    if (level && (*level < grid->lowest || *level > grid->highest))
        return invalid("level", "out-of-scale", std::to_string(grid->lowest) + "–" + std::to_string(grid->highest));
    auto skills = queries.skills.skills(id);
    if (!skills) return skills.error();
    if (std::ranges::find(*skills, skill, &SkillRow::id) == skills->end()) return invalid("skill", "unknown-skill");
    return {};
}

Result<AssessedPerson> personOn(const Queries& queries, const SkillSheet& sheet, domain::PersonId person)
{
    auto people = queries.skills.assessed(sheet.cycle, sheet.grid, sheet.moment);
    if (!people) return people.error();
    const auto found = std::ranges::find(*people, person, &AssessedPerson::person);
    if (found == people->end()) return invalid("person", "not-on-roster");
    return *found;
}

Result<void> change(Assessments& assessments, AssessmentId id, domain::SkillId skill, std::optional<int> level)
{
    auto stored = assessments.find(id);
    if (!stored) return stored.error();
    AssessmentFacts facts = stored->value.facts();
    if (level) {
        facts.levels[skill] = *level;
    } else {
        facts.levels.erase(skill);
    }
    if (facts.levels.empty()) return assessments.remove(id);
    auto updated = assessments.update(id, Assessment::restore(std::move(facts)));
    if (!updated) return updated.error();
    return {};
}

Result<AssessmentFacts> factsOf(Repositories& stored, AssessmentId id)
{
    auto found = stored.skills.assessments().find(id);
    if (!found) return found.error();
    return found->value.facts();
}

} // namespace

Result<void> SkillService::note(
    const SkillSheet& sheet, domain::PersonId person, domain::SkillId skill, std::optional<int> level)
{
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        if (auto checked = checkNote(stored.queries, sheet.grid, skill, level); !checked) return checked;
        auto row = personOn(stored.queries, sheet, person);
        if (!row) return row.error();
        if (row->assessment) return change(stored.skills.assessments(), *row->assessment, skill, level);
        if (!level) return {};
        AssessmentFacts facts{person, sheet.cycle, sheet.grid, sheet.moment};
        facts.on = m_context.clock.today();
        facts.levels.emplace(skill, *level);
        auto added = stored.skills.assessments().add(Assessment::restore(std::move(facts)));
        if (!added) return added.error();
        return {};
    });
    if (done) m_context.changes.publish({Subject{SubjectKind::Cycle, sheet.cycle.value()}});
    return done;
}

Result<SkillProgress> SkillService::progress(AssessmentId first, AssessmentId second, bool mapped)
{
    return m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<SkillProgress> {
        auto before = factsOf(stored, first);
        if (!before) return before.error();
        auto after = factsOf(stored, second);
        if (!after) return after.error();
        if (before->grid == after->grid) return stored.queries.skills.progress(first, second);
        auto from = gridOf(stored.queries, before->grid);
        if (!from) return from.error();
        auto to = gridOf(stored.queries, after->grid);
        if (!to) return to.error();
        // Only 2.2 → 3.0 halves its levels: from eight to four.
        const bool mappable = from->code == to->code && from->highest == 2 * to->highest;
        if (!mappable) return refusal("grid", "not-comparable");
        if (!mapped) return refusal("grid", "other-version", from->version + " → " + to->version);
        return stored.queries.skills.mappedProgress(first, second);
    });
}

} // namespace mediane::application
