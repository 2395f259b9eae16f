#include "persistence/queries/follow_up_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/completion_sql.h"
#include "persistence/queries/names.h"
#include "persistence/queries/report_sql.h"
#include "persistence/queries/selected.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::AlertRow;
using application::CallRow;
using application::SeatTask;
using application::StepRow;

namespace {

// As many waiting people as there are seats free, in the order of WAI-1, while newcomers are still admitted (WAI-3);
// then the offers that wait for their answer.
constexpr std::string_view kSeats = R"sql(
WITH cycles AS MATERIALIZED (
    SELECT c.id AS cycle_id,
        coalesce(c.capacity + c.overbooking, 100000) - (SELECT count(*) FROM enrolment e
            WHERE e.cycle_id = c.id AND e.status IN ('confirme', 'place_proposee')) AS free,
        (SELECT count(*) FROM session s WHERE s.cycle_id = c.id AND s.status = 'planifiee') AS left_over,
        coalesce(c.min_sessions, 0) AS needed
    FROM cycle c
    WHERE c.status IN ('ouvert', 'en_cours') AND NOT EXISTS (SELECT 1 FROM session s
        WHERE s.cycle_id = c.id AND s.status = 'tenue' AND s.position >= $1)),
waiting AS (
    SELECT e.id, row_number() OVER (PARTITION BY e.cycle_id
        ORDER BY e.expired_offers, e.priority DESC, coalesce(e.requested_on, '9999'), e.id) AS place
    FROM cycles k JOIN enrolment e ON e.cycle_id = k.cycle_id WHERE e.status = 'liste_attente')
SELECT e.id, e.cycle_id, e.person_id, p.last_name, p.first_name, p.phone, c.title,
    (SELECT count(*) FROM contact t WHERE t.enrolment_id = e.id),
    CASE WHEN e.status = 'place_proposee' THEN 1 ELSE 0 END AS offered, e.offer_expires_at, e.priority, e.requested_on,
    e.expired_offers, CASE WHEN p.qpv = 'dans' THEN 1 ELSE 0 END,
    CASE WHEN k.left_over < k.needed THEN 1 ELSE 0 END
FROM enrolment e JOIN person p ON p.id = e.person_id JOIN cycle c ON c.id = e.cycle_id
    LEFT JOIN waiting w ON w.id = e.id LEFT JOIN cycles k ON k.cycle_id = e.cycle_id
WHERE (e.status = 'liste_attente' AND w.place <= k.free)
    OR (e.status = 'place_proposee' AND c.status IN ('ouvert', 'en_cours'))
ORDER BY offered, c.title, e.cycle_id, w.place, e.offer_expires_at, e.id)sql";

// Of the alerts of one person the most urgent: somebody who does not come any more, who never came, who comes seldom,
// who cannot complete. A call with an outcome settles them until the next absence.
constexpr std::string_view kAlerts = R"sql(
SELECT e.id, e.cycle_id, e.person_id, p.last_name, p.first_name, p.phone, c.title,
    (SELECT count(*) FROM contact t WHERE t.enrolment_id = e.id), j.alert, j.missed_on
FROM judged j JOIN enrolment e ON e.id = j.enrolment_id JOIN person p ON p.id = e.person_id
    JOIN cycle c ON c.id = e.cycle_id
WHERE j.alert IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contact t
    WHERE t.enrolment_id = e.id AND t.decision IS NOT NULL AND t.at >= j.missed_on)
ORDER BY j.missed_on DESC, p.sort_key, e.id)sql";

constexpr std::string_view kRunning
    = "wanted AS MATERIALIZED (SELECT id AS cycle_id FROM cycle WHERE status = 'en_cours')";

constexpr std::string_view kSeen = R"sql(seen AS MATERIALIZED (
    SELECT e.id AS enrolment_id, a.state, s.held_on, s.held_on || CAST(10000 + s.starts_at AS TEXT) AS moment,
        CASE WHEN a.state IN ('present', 'retard', 'parti_tot') THEN 1 ELSE 0 END AS present
    FROM wanted w CROSS JOIN enrolment e CROSS JOIN session s CROSS JOIN attendance a
    WHERE e.cycle_id = w.cycle_id AND e.status = 'confirme' AND s.cycle_id = e.cycle_id AND s.status = 'tenue'
        AND a.session_id = s.id AND a.person_id = e.person_id AND a.state <> 'non_attendu'))sql";

constexpr std::string_view kSums = R"sql(sums AS MATERIALIZED (
    SELECT enrolment_id, count(*) AS expected, sum(present) AS presents,
        max(CASE WHEN present = 1 THEN moment ELSE '' END) AS present_at,
        max(CASE WHEN present = 0 THEN held_on END) AS missed_on
    FROM seen GROUP BY enrolment_id))sql";

// Positions still to come, or held without a mark: they may yet be validated.
constexpr std::string_view kJudged = R"sql(judged AS (
    SELECT u.enrolment_id, u.missed_on, CASE
        WHEN (SELECT count(*) FROM seen x WHERE x.enrolment_id = u.enrolment_id AND x.state = 'absent'
            AND x.moment > u.present_at) >= 2 THEN 'A1'
        WHEN u.presents = 0 AND u.expected >= 2 THEN 'A4'
        WHEN u.expected >= 4 AND 2 * u.presents < u.expected THEN 'A2'
        WHEN coalesce(g.positions, 0) + (SELECT count(DISTINCT k.position) FROM counted_session k
            WHERE k.cycle_id = e.cycle_id AND k.position IS NOT NULL
                AND (k.status = 'planifiee' OR (k.status = 'tenue' AND NOT EXISTS (SELECT 1 FROM attendance b
                    WHERE b.session_id = k.id AND b.person_id = e.person_id)))
                AND NOT EXISTS (SELECT 1 FROM attended d WHERE d.cycle_id = e.cycle_id
                    AND d.person_id = e.person_id AND d.position = k.position)) < coalesce(c.min_sessions, 0) THEN 'A3'
        END AS alert
    FROM sums u JOIN enrolment e ON e.id = u.enrolment_id JOIN cycle c ON c.id = e.cycle_id
        LEFT JOIN progress g ON g.cycle_id = e.cycle_id AND g.person_id = e.person_id
    WHERE u.missed_on IS NOT NULL))sql";

std::string alertsSql(std::string_view select)
{
    return with({kRunning, kCountedSession, kAttended, kProgress, kSeen, kSums, kJudged}, select);
}

constexpr int kCallWidth = 8;

CallRow readCall(const sql::Statement& row)
{
    return {row.get<domain::EnrolmentId>(0), row.get<domain::CycleId>(1), row.get<domain::PersonId>(2),
        personName(row.text(3), row.text(4)), row.text(5), row.text(6), row.number(7)};
}

SeatTask readSeat(const sql::Statement& row)
{
    SeatTask task;
    task.call = readCall(row);
    task.offered = row.flag(kCallWidth);
    task.expiresAt = row.get<std::optional<Instant>>(kCallWidth + 1);
    task.priority = row.number(kCallWidth + 2);
    task.requestedOn = row.get<std::optional<Date>>(kCallWidth + 3);
    task.expiredOffers = row.number(kCallWidth + 4);
    task.livesInQpv = row.flag(kCallWidth + 5);
    task.minimumOutOfReach = row.flag(kCallWidth + 6);
    return task;
}

AlertRow readAlert(const sql::Statement& row)
{
    return {readCall(row), row.get<domain::DropOutAlert>(kCallWidth), row.get<Date>(kCallWidth + 1)};
}

} // namespace

Result<std::vector<domain::ContactFacts>> SqlFollowUpQueries::contacts(domain::EnrolmentId enrolment) const
{
    return answered([&] {
        auto statement = m_connection.prepare("SELECT at, channel, outcome, decision, note FROM contact "
                                              "WHERE enrolment_id = $1 ORDER BY at DESC, number DESC");
        statement.bindAll(enrolment);
        return collect(statement, [](const sql::Statement& row) {
            return domain::ContactFacts{row.get<Instant>(0), row.get<domain::ContactChannel>(1),
                row.get<domain::ContactOutcome>(2), row.get<std::optional<domain::FollowUpDecision>>(3), row.text(4)};
        });
    });
}

Result<std::vector<StepRow>> SqlFollowUpQueries::steps(domain::EnrolmentId enrolment) const
{
    return answered([&] {
        auto statement = m_connection.prepare(
            "SELECT step, done_on, note FROM enrolment_step WHERE enrolment_id = $1 ORDER BY done_on, step");
        statement.bindAll(enrolment);
        return collect(statement, [](const sql::Statement& row) {
            return StepRow{row.get<domain::EnrolmentStep>(0), row.get<Date>(1), row.text(2)};
        });
    });
}

Result<std::vector<SeatTask>> SqlFollowUpQueries::seatTasks() const
{
    return answered([&] {
        auto statement = m_connection.prepare(kSeats);
        statement.bindAll(domain::kLastAdmission);
        return collect(statement, readSeat);
    });
}

Result<std::vector<AlertRow>> SqlFollowUpQueries::alerts() const
{
    return answered([&] {
        static const std::string text = alertsSql(kAlerts);
        auto statement = m_connection.prepare(text);
        return collect(statement, readAlert);
    });
}

Result<application::FollowUpCounts> SqlFollowUpQueries::counts() const
{
    return answered([&] {
        static const std::string seats = fmt::format("SELECT count(*) FROM ({}) AS task", kSeats);
        static const std::string alerts = alertsSql(fmt::format("SELECT count(*) FROM ({}) AS alert", kAlerts));
        return application::FollowUpCounts{
            int(m_connection.queryInteger(seats, domain::kLastAdmission)), int(m_connection.queryInteger(alerts))};
    });
}

} // namespace mediane::persistence
