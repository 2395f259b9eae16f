#include "persistence/queries/answered.h"
#include "persistence/queries/selected.h"
#include "persistence/queries/skill_queries.h"

namespace mediane::persistence {

using application::ComparedDomain;
using application::ComparedSkill;
using application::LastSheet;
using application::PersonAssessment;

namespace {

constexpr std::string_view kLast = R"sql(
SELECT grid_id, moment FROM assessment WHERE cycle_id = $1 ORDER BY assessed_on DESC, id DESC LIMIT 1)sql";

constexpr std::string_view kOfPerson = R"sql(
SELECT a.id, a.cycle_id, c.title, a.grid_id, a.moment, a.assessed_on
FROM assessment a JOIN cycle c ON c.id = a.cycle_id
WHERE a.person_id = $1
ORDER BY a.assessed_on, CASE a.moment WHEN 'entree' THEN 1 WHEN 'intermediaire' THEN 2 WHEN 'sortie' THEN 3
    WHEN 'suivi_m3' THEN 4 ELSE 5 END, a.id)sql";

/// What was noted first, as the second one's grid has it (GRI-6), and what was noted second.
constexpr std::string_view kNoted = R"sql(
WITH target AS (SELECT grid_id FROM assessment WHERE id = $2),
earlier AS (
    SELECT m.skill_id, m.level
    FROM assessment f JOIN target t ON t.grid_id = f.grid_id JOIN assessment_mark m ON m.assessment_id = f.id
    WHERE f.id = $1
    UNION ALL
    SELECT x.maps_to_id, (m.level + 1) / 2
    FROM assessment f JOIN target t ON t.grid_id <> f.grid_id JOIN assessment_mark m ON m.assessment_id = f.id
        JOIN skill_map x ON x.skill_id = m.skill_id
    WHERE f.id = $1),
noted AS (
    SELECT s.id, s.grid_id, s.domain, s.position, s.code, s.label, e.level AS before, m.level AS after
    FROM target t JOIN skill s ON s.grid_id = t.grid_id
        LEFT JOIN earlier e ON e.skill_id = s.id
        LEFT JOIN assessment_mark m ON m.skill_id = s.id AND m.assessment_id = $2)
)sql";

constexpr std::string_view kSkills = R"sql(
SELECT n.id, d.title, n.code, n.label, n.before, n.after
FROM noted n JOIN skill_domain d ON d.grid_id = n.grid_id AND d.position = n.domain
WHERE n.before IS NOT NULL OR n.after IS NOT NULL
ORDER BY n.position)sql";

constexpr std::string_view kDomains = R"sql(
SELECT d.title, count(n.id), coalesce(avg(n.before), 0.0), coalesce(avg(n.after), 0.0)
FROM target t JOIN skill_domain d ON d.grid_id = t.grid_id
    LEFT JOIN noted n ON n.domain = d.position AND n.before IS NOT NULL AND n.after IS NOT NULL
GROUP BY d.position, d.title
ORDER BY d.position)sql";

} // namespace

Result<std::optional<LastSheet>> SqlSkillQueries::lastSheet(domain::CycleId cycle) const
{
    return answered([&] {
        auto row = m_connection.prepare(kLast);
        row.bindAll(cycle);
        std::optional<LastSheet> last;
        if (row.step()) last = {row.get<domain::SkillGridId>(0), row.get<domain::AssessmentMoment>(1)};
        return last;
    });
}

Result<std::vector<PersonAssessment>> SqlSkillQueries::ofPerson(domain::PersonId person) const
{
    return answered([&] {
        auto rows = m_connection.prepare(kOfPerson);
        rows.bindAll(person);
        return collect(rows, [](const sql::Statement& row) {
            return PersonAssessment{row.get<domain::AssessmentId>(0), row.get<domain::CycleId>(1), row.text(2),
                row.get<domain::SkillGridId>(3), row.get<domain::AssessmentMoment>(4), row.get<Date>(5)};
        });
    });
}

Result<std::vector<ComparedSkill>> SqlSkillQueries::compared(
    domain::AssessmentId first, domain::AssessmentId second) const
{
    return answered([&] {
        auto rows = m_connection.prepare(std::string(kNoted) + std::string(kSkills));
        rows.bindAll(first, second);
        return collect(rows, [](const sql::Statement& row) {
            return ComparedSkill{row.get<domain::SkillId>(0), row.text(1), row.text(2), row.text(3),
                row.get<std::optional<int>>(4), row.get<std::optional<int>>(5)};
        });
    });
}

Result<std::vector<ComparedDomain>> SqlSkillQueries::comparedDomains(
    domain::AssessmentId first, domain::AssessmentId second) const
{
    return answered([&] {
        auto rows = m_connection.prepare(std::string(kNoted) + std::string(kDomains));
        rows.bindAll(first, second);
        return collect(rows, [](const sql::Statement& row) {
            return ComparedDomain{row.text(0), row.number(1), row.get<double>(2), row.get<double>(3)};
        });
    });
}

} // namespace mediane::persistence
