#include "persistence/queries/report_tables.h"

#include "persistence/queries/session_list.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::HandoverRow;
using application::JournalSessionRow;
using application::ParticipantRow;

namespace {

const std::string& sessionJournalSql()
{
    // Nobody was present where nothing was held, whatever was typed before the session was cancelled.
    static const std::string text = sessionListSql(fmt::format(R"sql(
    c.name AS action_name, coalesce(l.name, '') AS place_name,
    coalesce(l.address, '') AS place_address, coalesce(l.postcode, '') AS place_postcode,
    coalesce(l.city, '') AS place_city, coalesce(l.qpv_code, '') AS place_qpv,
    (SELECT count(*) FROM enrolment e WHERE e.cycle_id = s.cycle_id AND {}) AS enrolled,
    CASE WHEN s.status = 'tenue' THEN (SELECT count(*) FROM attendance a
        WHERE a.session_id = s.id AND a.state IN ('present', 'retard', 'parti_tot')) ELSE 0 END AS present,
    CASE WHEN s.status = 'tenue' THEN (SELECT count(*) FROM attendance a JOIN person p ON p.id = a.person_id
        WHERE a.session_id = s.id AND a.state IN ('present', 'retard', 'parti_tot') AND p.qpv = 'dans') ELSE 0 END
        AS present_qpv,
    CASE WHEN s.status = 'tenue' THEN coalesce((SELECT h.people FROM headcount h
        WHERE h.session_id = s.id AND h.dimension = 'total'), 0) ELSE 0 END AS headcount)sql",
                                                       kOnRoster),
        R"sql(
    FROM session s JOIN action c ON c.id = s.action_id LEFT JOIN place l ON l.id = s.place_id
    WHERE s.action_id IN (SELECT action_id FROM action_operation WHERE operation_id = $1)
        AND s.held_on BETWEEN $2 AND $3)sql",
        "l.held_on, l.starts_at, l.action_name");
    return text;
}

/// "12 rue Neuve, 73000 Chambéry", without what is not known.
std::string addressText(const sql::Statement& row, int street, int postcode, int city)
{
    std::string text = row.text(street);
    if (!text.empty() && !(row.textView(postcode).empty() && row.textView(city).empty())) text += ", ";
    text += row.textView(postcode);
    if (!row.textView(postcode).empty() && !row.textView(city).empty()) text += ' ';
    text += row.textView(city);
    return text;
}

/// Of each person, in the cycles of the operation.
constexpr std::string_view kLatestEnrolment = R"sql(latest_enrolment AS (
    SELECT e.person_id, e.status, e.entered_on, e.left_on, row_number() OVER (PARTITION BY e.person_id
        ORDER BY coalesce(e.entered_on, e.requested_on, '') DESC, e.id DESC) AS place_from_end
    FROM enrolment e JOIN cycle c ON c.id = e.cycle_id
    WHERE c.action_id IN (SELECT action_id FROM action_operation WHERE operation_id = $1)))sql";

const std::string& participantsSql()
{
    static const std::string text = with({kParticipantAlone, kKnown, kPublic, kLatestEnrolment},
        fmt::format(R"sql(
SELECT p.id, p.ref, p.gender, p.birth_year, coalesce({}, 'nc'), p.qpv, p.qpv_code, e.entered_on, e.left_on,
    u.presences, u.minutes, coalesce(e.status, ''),
    EXISTS (SELECT 1 FROM allocation l JOIN cycle c ON c.id = l.cycle_id
        WHERE l.person_id = p.id AND l.handed_on BETWEEN $2 AND $3 AND l.contract_signed_on IS NOT NULL
            AND c.action_id IN (SELECT action_id FROM action_operation WHERE operation_id = $1)),
    p.id NOT IN (SELECT person_id FROM known)
FROM public u JOIN person p ON p.id = u.person_id
    LEFT JOIN latest_enrolment e ON e.person_id = u.person_id AND e.place_from_end = 1
ORDER BY p.ref)sql",
            kBandOfAge));
    return text;
}

// Handovers that nobody signed for are listed too: they are what a control looks for, though no figure counts them.
constexpr std::string_view kHandovers = R"sql(
SELECT d.id, d.ref, d.serial, d.kind, coalesce(t.ref, ''), coalesce(g.name, ''),
    (SELECT max(x.done_on) FROM erasure x WHERE x.device_id = d.id AND x.outcome IN ('ERASED', 'DESTROYED', 'NO_MEDIA')
        AND x.done_on <= l.handed_on),
    l.handed_on, l.contract_signed_on, p.ref,
    EXISTS (SELECT 1 FROM enrolment e
        WHERE e.cycle_id = l.cycle_id AND e.person_id = l.person_id AND e.status = 'termine')
FROM allocation l JOIN cycle c ON c.id = l.cycle_id JOIN device d ON d.id = l.device_id
    JOIN person p ON p.id = l.person_id LEFT JOIN lot t ON t.id = d.lot_id LEFT JOIN organisation g ON g.id = t.donor_id
WHERE c.action_id IN (SELECT action_id FROM action_operation WHERE operation_id = $1)
    AND l.handed_on BETWEEN $2 AND $3
ORDER BY l.handed_on, d.ref)sql";

sql::Statement bound(sql::Connection& connection, std::string_view text, const Perimeter& perimeter)
{
    auto statement = connection.prepare(text);
    statement.bindAll(perimeter.operation, perimeter.period.from, perimeter.period.to);
    return statement;
}

ParticipantRow readParticipant(const sql::Statement& row)
{
    ParticipantRow person;
    person.id = row.get<domain::PersonId>(0);
    person.ref = row.text(1);
    person.gender = row.get<domain::Gender>(2);
    person.birthYear = row.get<std::optional<int>>(3);
    person.ageBand = row.text(4);
    person.qpv = row.text(5);
    person.qpvCode = row.text(6);
    person.enteredOn = row.get<std::optional<Date>>(7);
    person.leftOn = row.get<std::optional<Date>>(8);
    person.sessions = row.number(9);
    person.minutes = row.integer(10);
    person.enrolmentStatus = row.text(11);
    person.device = row.flag(12);
    person.isNew = row.flag(13);
    return person;
}

HandoverRow readHandover(const sql::Statement& row)
{
    HandoverRow handover;
    handover.id = row.get<domain::DeviceId>(0);
    handover.number = row.text(1);
    handover.serial = row.text(2);
    handover.kind = row.text(3);
    handover.lotRef = row.text(4);
    handover.donor = row.text(5);
    handover.erasedOn = row.get<std::optional<Date>>(6);
    handover.handedOn = row.get<std::optional<Date>>(7);
    handover.contractSignedOn = row.get<std::optional<Date>>(8);
    handover.personRef = row.text(9);
    handover.completed = row.flag(10);
    return handover;
}

} // namespace

std::vector<JournalSessionRow> sessionJournal(sql::Connection& connection, const Perimeter& perimeter)
{
    auto statement = bound(connection, sessionJournalSql(), perimeter);
    return readSessions<JournalSessionRow>(statement, [](JournalSessionRow& row, const sql::Statement& from) {
        constexpr int at = kSessionExtra;
        row.action = from.text(at);
        row.place = from.text(at + 1);
        row.placeAddress = addressText(from, at + 2, at + 3, at + 4);
        row.placeQpv = from.text(at + 5);
        row.enrolled = from.number(at + 6);
        row.present = from.number(at + 7);
        row.presentFromQpv = from.number(at + 8);
        row.headcount = from.number(at + 9);
    });
}

std::vector<ParticipantRow> participants(sql::Connection& connection, const Perimeter& perimeter)
{
    auto statement = bound(connection, participantsSql(), perimeter);
    statement.bind(4, std::nullopt);
    return collect(statement, readParticipant);
}

std::vector<HandoverRow> handovers(sql::Connection& connection, const Perimeter& perimeter)
{
    auto statement = bound(connection, kHandovers, perimeter);
    return collect(statement, readHandover);
}

} // namespace mediane::persistence
