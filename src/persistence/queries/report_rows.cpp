#include "persistence/queries/names.h"
#include "persistence/queries/report_tables.h"
#include "persistence/queries/selected.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::FigureQuery;
using application::FigureRow;
using application::Subject;
using application::SubjectKind;
using domain::Measure;

namespace {

// Every statement gives: id, reference, name (two columns for people), detail, date, value.

constexpr std::string_view kActionsAsked = R"sql((SELECT action_id FROM action_operation
        WHERE operation_id = $1 AND action_id = coalesce($4, action_id)))sql";

/// What a dimension splits participants by, as a column of `public`.
std::string valueOfDimension(const std::string& dimension)
{
    if (dimension == "genre") return "u.gender";
    if (dimension == "tranche_age") return fmt::format("coalesce({}, 'nc')", kBandOfAge);
    if (dimension == "qpv") return "u.qpv";
    if (dimension == "statut") return "u.occupation";
    if (dimension == "code_qpv") return "u.district";
    return "$5"; // No line was clicked: everybody.
}

std::string peopleSql(const FigureQuery& query)
{
    const std::string_view newOnly
        = query.measure == Measure::NewParticipants ? "AND u.person_id NOT IN (SELECT person_id FROM known)" : "";
    return with({kParticipantAlone, kKnown, kPublic},
        fmt::format(R"sql(
SELECT p.id, p.ref, p.last_name, p.first_name,
    (SELECT coalesce(c.title, t.name) FROM attendance a JOIN session s ON s.id = a.session_id
        JOIN action t ON t.id = s.action_id LEFT JOIN cycle c ON c.id = s.cycle_id
        WHERE a.person_id = p.id AND a.state IN ('present', 'retard', 'parti_tot') AND s.status = 'tenue'
            AND s.action_id IN {} AND s.held_on BETWEEN $2 AND $3
        ORDER BY s.held_on, s.starts_at, s.id LIMIT 1),
    u.first_on, 1
FROM public u JOIN person p ON p.id = u.person_id
WHERE {} = $5 {}
ORDER BY p.sort_key, p.id)sql",
            kActionsAsked, valueOfDimension(query.dimension), newOnly));
}

/// What a session adds to a measure.
std::string_view valueOfSession(Measure measure)
{
    using enum Measure;
    if (measure == Participations) {
        return "(SELECT count(*) FROM attendance a WHERE a.session_id = s.id AND a.state IN ('present', 'retard', "
               "'parti_tot'))";
    }
    if (measure == ParticipantMinutes || measure == ParticipantHours) {
        return "(SELECT coalesce(sum(a.minutes), 0) FROM attendance a WHERE a.session_id = s.id AND a.state IN "
               "('present', 'retard', 'parti_tot'))";
    }
    if (measure == AudienceReached) {
        return "(SELECT coalesce(sum(h.people), 0) FROM headcount h WHERE h.session_id = s.id AND h.category = $5 AND "
               "h.dimension IN ('total', 'public') AND h.unit = 'personnes_distinctes')";
    }
    if (measure == Passages) {
        return "(SELECT coalesce(sum(h.people), 0) FROM headcount h WHERE h.session_id = s.id AND h.category = $5 AND "
               "h.dimension IN ('total', 'public') AND h.unit = 'passages')";
    }
    if (measure == SessionMinutes || measure == SessionHours) return "s.ends_at - s.starts_at";
    if (measure == StaffMinutes) {
        return "(s.ends_at - s.starts_at) * (SELECT count(*) FROM session_staff f WHERE f.session_id = s.id)";
    }
    return "1";
}

domain::SessionStatus statusBehind(Measure measure)
{
    if (measure == Measure::SessionsCancelled) return domain::SessionStatus::Cancelled;
    if (measure == Measure::SessionsPlanned) return domain::SessionStatus::Planned;
    if (measure == Measure::SessionsPostponed) return domain::SessionStatus::Postponed;
    return domain::SessionStatus::Held;
}

std::string sessionsSql(Measure measure)
{
    return fmt::format(R"sql(
SELECT * FROM (
    SELECT s.id, s.ref, s.title, '', coalesce(c.title, t.name), s.held_on, {} AS value, s.starts_at
    FROM session s JOIN action t ON t.id = s.action_id LEFT JOIN cycle c ON c.id = s.cycle_id
    WHERE s.action_id IN {} AND s.held_on BETWEEN $2 AND $3 AND s.status = '{}' AND $5 = $5) AS listed
WHERE value <> 0 ORDER BY held_on, starts_at, id)sql",
        valueOfSession(measure), kActionsAsked, domain::code(statusBehind(measure)));
}

std::string enrolmentsSql(Measure measure)
{
    const std::string counted = fmt::format(R"sql(EXISTS (SELECT 1 FROM session s CROSS JOIN attendance a
    WHERE s.cycle_id = e.cycle_id AND s.action_id IN {} AND s.status = 'tenue' AND s.held_on BETWEEN $2 AND $3
        AND a.session_id = s.id AND a.person_id = e.person_id AND a.state IN ('present', 'retard', 'parti_tot')))sql",
        kActionsAsked);
    const bool entered = measure == Measure::Entered;
    const std::string_view left = measure == Measure::Completed
        ? "e.status = 'termine' AND e.left_on BETWEEN $2 AND $3"
        : "e.status = 'abandon' AND e.left_on BETWEEN $2 AND $3";
    return fmt::format(R"sql(
SELECT e.id, e.ref, p.last_name, p.first_name, c.title, {}, 1
FROM cycle c JOIN enrolment e ON e.cycle_id = c.id JOIN person p ON p.id = e.person_id
WHERE c.action_id IN {} AND {} AND $5 = $5
ORDER BY p.sort_key, e.id)sql",
        entered ? "e.entered_on" : "e.left_on", kActionsAsked, entered ? std::string_view(counted) : left);
}

/// Signed handovers of the perimeter, numbered within each device or home, so that the first one stands for it.
std::string computersSql(Measure measure)
{
    const bool devices = measure == Measure::DevicesHandedOver;
    return fmt::format(R"sql(
SELECT * FROM (
    SELECT {}, {} AS ref, p.last_name, p.first_name, c.title, l.handed_on, 1 AS value,
        row_number() OVER (PARTITION BY {} ORDER BY l.handed_on, l.id) AS nth
    FROM cycle c JOIN allocation l ON l.cycle_id = c.id JOIN device d ON d.id = l.device_id
        JOIN person p ON p.id = l.person_id LEFT JOIN household h ON h.id = p.household_id
    WHERE c.action_id IN {} AND l.handed_on BETWEEN $2 AND $3 AND l.contract_signed_on IS NOT NULL AND $5 = $5)
    AS handed
WHERE nth = 1 ORDER BY handed_on, ref)sql",
        devices ? "d.id" : "p.id", devices ? "d.ref" : "coalesce(h.ref, p.ref)",
        devices ? "l.device_id" : "coalesce(p.household_id, -p.id)", kActionsAsked);
}

std::pair<SubjectKind, std::string> listBehind(const FigureQuery& query)
{
    using enum Measure;
    switch (query.measure) {
    case UniqueParticipants:
    case NewParticipants: return {SubjectKind::Person, peopleSql(query)};
    case Entered:
    case Completed:
    case DroppedOut: return {SubjectKind::Enrolment, enrolmentsSql(query.measure)};
    case DevicesHandedOver: return {SubjectKind::Device, computersSql(query.measure)};
    case HouseholdsEquipped: return {SubjectKind::Person, computersSql(query.measure)};
    case Participations:
    case ParticipantMinutes:
    case ParticipantHours:
    case AudienceReached:
    case Passages:
    case SessionsHeld:
    case SessionsCancelled:
    case SessionsPlanned:
    case SessionsPostponed:
    case SessionMinutes:
    case SessionHours:
    case StaffMinutes: return {SubjectKind::Session, sessionsSql(query.measure)};
    }
    return {SubjectKind::Session, sessionsSql(query.measure)};
}

} // namespace

std::vector<FigureRow> rowsBehindFigure(sql::Connection& connection, const FigureQuery& query)
{
    const auto [kind, text] = listBehind(query);
    auto statement = connection.prepare(text);
    statement.bindAll(query.operation, query.period.from, query.period.to, query.action,
        kind == SubjectKind::Session ? query.audience : query.category);
    return collect(statement, [subject = kind](const sql::Statement& row) {
        FigureRow figure{Subject{subject, row.integer(0)}, row.text(1), row.text(2), row.text(4), {}, row.integer(6)};
        if (subject != SubjectKind::Session) figure.name = personName(row.text(2), row.text(3));
        if (subject == SubjectKind::Device) figure.name = figure.ref;
        figure.date = row.get<std::optional<Date>>(5);
        return figure;
    });
}

} // namespace mediane::persistence
