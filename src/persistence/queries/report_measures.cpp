#include "persistence/queries/report_measures.h"

namespace mediane::persistence {

using application::Measures;
using domain::ActionId;
using domain::Measure;

const Measures& MeasureTable::of(std::optional<ActionId> action) const
{
    static const Measures none;
    const auto found = m_measures.find(scope(action));
    return found == m_measures.end() ? none : found->second;
}

Measures& MeasureTable::of(std::optional<ActionId> action) { return m_measures[scope(action)]; }

void MeasureTable::addAudience(
    std::optional<ActionId> action, const std::string& audience, std::int64_t reached, std::int64_t passages)
{
    auto& measures = m_audiences[{scope(action), audience}];
    measures[Measure::AudienceReached] = reached;
    measures[Measure::Passages] = passages;
}

double MeasureTable::figure(Measure measure, std::optional<ActionId> action, const std::string& audience) const
{
    const bool narrows = measure == Measure::AudienceReached || measure == Measure::Passages;
    if (audience.empty() || !narrows) return of(action).figure(measure);
    const auto found = m_audiences.find({scope(action), audience});
    return found == m_audiences.end() ? 0 : found->second.figure(measure);
}

namespace {

constexpr std::string_view kSessions = R"sql(
WITH listed AS MATERIALIZED (
    SELECT s.action_id, s.status, s.ends_at - s.starts_at AS minutes,
        (SELECT count(*) FROM session_staff t WHERE t.session_id = s.id) AS staff
    FROM session s
    WHERE s.action_id IN (SELECT action_id FROM action_operation WHERE operation_id = $1)
        AND s.held_on BETWEEN $2 AND $3),
scoped AS (
    SELECT action_id AS scope, status, minutes, staff FROM listed
    UNION ALL SELECT NULL AS scope, status, minutes, staff FROM listed)
SELECT scope, count(*) FILTER (WHERE status = 'tenue'), count(*) FILTER (WHERE status = 'annulee'),
    count(*) FILTER (WHERE status = 'planifiee'), count(*) FILTER (WHERE status = 'reportee'),
    coalesce(sum(minutes) FILTER (WHERE status = 'tenue'), 0),
    coalesce(sum(minutes * staff) FILTER (WHERE status = 'tenue'), 0)
FROM scoped GROUP BY scope)sql";

constexpr std::string_view kHeadcounts = R"sql(
WITH counted AS MATERIALIZED (
    SELECT s.action_id, h.category, h.unit, h.people
    FROM session s JOIN headcount h ON h.session_id = s.id
    WHERE s.status = 'tenue' AND h.dimension IN ('total', 'public')
        AND s.action_id IN (SELECT action_id FROM action_operation WHERE operation_id = $1)
        AND s.held_on BETWEEN $2 AND $3),
scoped AS (
    SELECT action_id AS scope, category, unit, people FROM counted
    UNION ALL SELECT NULL AS scope, category, unit, people FROM counted)
SELECT scope, category, coalesce(sum(people) FILTER (WHERE unit = 'personnes_distinctes'), 0),
    coalesce(sum(people) FILTER (WHERE unit = 'passages'), 0)
FROM scoped GROUP BY scope, category)sql";

// An action's entries are those of its own cycles at its own sessions; the whole takes any action of the operation.
constexpr std::string_view kEnrolments = R"sql(
WITH listed AS MATERIALIZED (
    SELECT c.action_id, e.status, e.left_on BETWEEN $2 AND $3 AS left_in_time,
        EXISTS (SELECT 1 FROM session s CROSS JOIN attendance a
            WHERE s.cycle_id = e.cycle_id AND s.action_id = c.action_id AND s.status = 'tenue'
                AND s.held_on BETWEEN $2 AND $3 AND a.session_id = s.id AND a.person_id = e.person_id
                AND a.state IN ('present', 'retard', 'parti_tot')) AS entered_own,
        EXISTS (SELECT 1 FROM session s CROSS JOIN attendance a
            WHERE s.cycle_id = e.cycle_id AND s.status = 'tenue' AND s.held_on BETWEEN $2 AND $3
                AND s.action_id IN (SELECT action_id FROM action_operation WHERE operation_id = $1)
                AND a.session_id = s.id AND a.person_id = e.person_id
                AND a.state IN ('present', 'retard', 'parti_tot')) AS entered
    FROM action_operation o JOIN cycle c ON c.action_id = o.action_id JOIN enrolment e ON e.cycle_id = c.id
    WHERE o.operation_id = $1)
SELECT action_id, count(*) FILTER (WHERE entered_own), count(*) FILTER (WHERE status = 'termine' AND left_in_time),
    count(*) FILTER (WHERE status = 'abandon' AND left_in_time)
FROM listed GROUP BY action_id
UNION ALL
SELECT NULL, count(*) FILTER (WHERE entered), count(*) FILTER (WHERE status = 'termine' AND left_in_time),
    count(*) FILTER (WHERE status = 'abandon' AND left_in_time)
FROM listed)sql";

// Somebody without household counts as one: the sign keeps people and households apart.
constexpr std::string_view kComputers = R"sql(
WITH handed AS MATERIALIZED (
    SELECT c.action_id, l.device_id, coalesce(p.household_id, -p.id) AS home
    FROM action_operation o JOIN cycle c ON c.action_id = o.action_id JOIN allocation l ON l.cycle_id = c.id
        JOIN person p ON p.id = l.person_id
    WHERE o.operation_id = $1 AND l.handed_on BETWEEN $2 AND $3 AND l.contract_signed_on IS NOT NULL)
SELECT action_id, count(DISTINCT device_id), count(DISTINCT home) FROM handed GROUP BY action_id
UNION ALL
SELECT NULL, count(DISTINCT device_id), count(DISTINCT home) FROM handed)sql";

/// Rows hold an action (NULL = the whole) and then the measures, in that order.
void readScoped(sql::Connection& connection, const Perimeter& perimeter, std::string_view text,
    std::initializer_list<Measure> measures, MeasureTable& table)
{
    auto statement = connection.prepare(text);
    statement.bindAll(perimeter.operation, perimeter.period.from, perimeter.period.to);
    while (statement.step()) {
        auto& row = table.of(statement.get<std::optional<ActionId>>(0));
        int column = 0;
        for (const auto measure : measures)
            row[measure] = statement.integer(++column);
    }
}

void readHeadcounts(sql::Connection& connection, const Perimeter& perimeter, MeasureTable& table)
{
    auto statement = connection.prepare(kHeadcounts);
    statement.bindAll(perimeter.operation, perimeter.period.from, perimeter.period.to);
    while (statement.step()) {
        const auto action = statement.get<std::optional<ActionId>>(0);
        const auto audience = statement.text(1);
        if (audience.empty()) {
            table.of(action)[Measure::AudienceReached] = statement.integer(2);
            table.of(action)[Measure::Passages] = statement.integer(3);
        } else {
            table.addAudience(action, audience, statement.integer(2), statement.integer(3));
        }
    }
}

} // namespace

void countTheRest(sql::Connection& connection, const Perimeter& perimeter, MeasureTable& table)
{
    readScoped(connection, perimeter, kSessions,
        {Measure::SessionsHeld, Measure::SessionsCancelled, Measure::SessionsPlanned, Measure::SessionsPostponed,
            Measure::SessionMinutes, Measure::StaffMinutes},
        table);
    readScoped(connection, perimeter, kEnrolments, {Measure::Entered, Measure::Completed, Measure::DroppedOut}, table);
    readScoped(connection, perimeter, kComputers, {Measure::DevicesHandedOver, Measure::HouseholdsEquipped}, table);
    readHeadcounts(connection, perimeter, table);
}

} // namespace mediane::persistence
