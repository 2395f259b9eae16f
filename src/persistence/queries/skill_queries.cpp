#include "persistence/queries/skill_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/selected.h"

namespace mediane::persistence {

using application::AssessedPerson;
using application::GroupProgress;
using application::SkillGridRow;
using application::SkillProgress;
using application::SkillRow;

namespace {

constexpr std::string_view kGrids = R"sql(
SELECT g.id, g.code, g.version, g.title, g.source, g.licence, g.lowest, g.highest, l.label
FROM skill_grid g JOIN skill_level l ON l.grid_id = g.id
ORDER BY g.id, l.level)sql";

constexpr std::string_view kSkills = R"sql(
SELECT s.id, d.title, s.code, s.label
FROM skill s JOIN skill_domain d ON d.grid_id = s.grid_id AND d.position = s.domain
WHERE s.grid_id = $1
ORDER BY s.position)sql";

// Whoever was assessed stays on the sheet, even when the enrolment is gone.
constexpr std::string_view kAssessed = R"sql(
WITH listed AS (
    SELECT person_id FROM enrolment WHERE cycle_id = $1 AND status IN ('confirme', 'termine', 'abandon')
    UNION SELECT person_id FROM assessment WHERE cycle_id = $1 AND grid_id = $2 AND moment = $3)
SELECT p.id, p.last_name, p.first_name, a.id, m.skill_id, m.level
FROM listed l JOIN person p ON p.id = l.person_id
    LEFT JOIN assessment a ON a.person_id = p.id AND a.cycle_id = $1 AND a.grid_id = $2 AND a.moment = $3
    LEFT JOIN assessment_mark m ON m.assessment_id = a.id
ORDER BY p.sort_key, p.id)sql";

constexpr std::string_view kProgress = R"sql(
SELECT count(*), count(*) FILTER (WHERE b.level > a.level), count(*) FILTER (WHERE b.level < a.level),
    coalesce(sum(b.level - a.level), 0)
FROM assessment_mark a JOIN assessment_mark b ON b.skill_id = a.skill_id
WHERE a.assessment_id = $1 AND b.assessment_id = $2)sql";

/// Levels 1–8 become 1–4: ceil(n / 2), in whole numbers (GRI-6; see domain::digComp3Level).
constexpr std::string_view kMapped = R"sql(
SELECT count(*), count(*) FILTER (WHERE b.level > (a.level + 1) / 2),
    count(*) FILTER (WHERE b.level < (a.level + 1) / 2), coalesce(sum(b.level - (a.level + 1) / 2), 0)
FROM assessment_mark a JOIN skill_map m ON m.skill_id = a.skill_id
    JOIN assessment_mark b ON b.skill_id = m.maps_to_id
WHERE a.assessment_id = $1 AND b.assessment_id = $2)sql";

constexpr std::string_view kGroup = R"sql(
WITH paired AS (
    SELECT f.person_id, count(*) AS items, count(*) FILTER (WHERE b.level > a.level) AS gained,
        count(*) FILTER (WHERE b.level < a.level) AS lost, sum(b.level - a.level) AS gain
    FROM assessment f JOIN assessment s ON s.cycle_id = f.cycle_id AND s.grid_id = f.grid_id
            AND s.person_id = f.person_id AND s.moment = $4
        JOIN assessment_mark a ON a.assessment_id = f.id
        JOIN assessment_mark b ON b.assessment_id = s.id AND b.skill_id = a.skill_id
    WHERE f.cycle_id = $1 AND f.grid_id = $2 AND f.moment = $3
    GROUP BY f.person_id)
SELECT count(*), count(*) FILTER (WHERE gained > 0), coalesce(sum(items), 0), coalesce(sum(gained), 0),
    coalesce(sum(lost), 0), coalesce(sum(gain), 0)
FROM paired)sql";

SkillProgress readProgress(const sql::Statement& row, int at)
{
    return {row.number(at), row.number(at + 1), row.number(at + 2), row.number(at + 3)};
}

SkillGridRow readGrid(const sql::Statement& row)
{
    return {row.get<domain::SkillGridId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
        row.number(6), row.number(7), {}};
}

} // namespace

Result<std::vector<SkillGridRow>> SqlSkillQueries::grids() const
{
    return answered([&] {
        std::vector<SkillGridRow> grids;
        auto rows = m_connection.prepare(kGrids);
        while (rows.step()) {
            if (grids.empty() || grids.back().id != rows.get<domain::SkillGridId>(0)) grids.push_back(readGrid(rows));
            grids.back().levels.push_back(rows.text(8));
        }
        return grids;
    });
}

Result<std::vector<SkillRow>> SqlSkillQueries::skills(domain::SkillGridId grid) const
{
    return answered([&] {
        auto rows = m_connection.prepare(kSkills);
        rows.bindAll(grid);
        return collect(rows, [](const sql::Statement& row) {
            return SkillRow{row.get<domain::SkillId>(0), row.text(1), row.text(2), row.text(3)};
        });
    });
}

Result<std::vector<AssessedPerson>> SqlSkillQueries::assessed(
    domain::CycleId cycle, domain::SkillGridId grid, domain::AssessmentMoment moment) const
{
    return answered([&] {
        std::vector<AssessedPerson> people;
        auto rows = m_connection.prepare(kAssessed);
        rows.bindAll(cycle, grid, moment);
        while (rows.step()) {
            const auto person = rows.get<domain::PersonId>(0);
            if (people.empty() || people.back().person != person)
                people.push_back(
                    {person, rows.text(1), rows.text(2), rows.get<std::optional<domain::AssessmentId>>(3), {}});
            if (!rows.isNull(4)) people.back().levels.emplace(rows.get<domain::SkillId>(4), rows.number(5));
        }
        return people;
    });
}

Result<SkillProgress> SqlSkillQueries::progress(domain::AssessmentId first, domain::AssessmentId second) const
{
    return answered([&] {
        auto row = m_connection.prepare(kProgress);
        row.bindAll(first, second);
        if (!row.step()) throw sql::SqlError(ErrorCode::Internal, "skill counts");
        return readProgress(row, 0);
    });
}

Result<SkillProgress> SqlSkillQueries::mappedProgress(domain::AssessmentId first, domain::AssessmentId second) const
{
    return answered([&] {
        auto row = m_connection.prepare(kMapped);
        row.bindAll(first, second);
        if (!row.step()) throw sql::SqlError(ErrorCode::Internal, "skill counts");
        return readProgress(row, 0);
    });
}

Result<GroupProgress> SqlSkillQueries::groupProgress(domain::CycleId cycle, domain::SkillGridId grid,
    domain::AssessmentMoment first, domain::AssessmentMoment second) const
{
    return answered([&] {
        auto row = m_connection.prepare(kGroup);
        row.bindAll(cycle, grid, first, second);
        if (!row.step()) throw sql::SqlError(ErrorCode::Internal, "skill counts");
        return GroupProgress{row.number(0), row.number(1), readProgress(row, 2)};
    });
}

} // namespace mediane::persistence
