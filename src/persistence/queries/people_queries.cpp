#include "persistence/queries/people_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/enrolment_rows.h"
#include "persistence/queries/person_rows.h"
#include "persistence/queries/search_terms.h"
#include "persistence/queries/selected.h"
#include "persistence/queries/sql_text.h"

#include <mediane/core/text.h>

#include <fmt/format.h>

namespace mediane::persistence {

using application::EnrolmentRow;
using application::NamedRow;
using application::PersonAttendanceRow;
using application::PersonDeviceRow;
using application::PersonRow;
using domain::HouseholdId;
using domain::PersonId;

namespace {

constexpr std::string_view kAttendance = R"sql(
SELECT s.id, s.held_on, s.starts_at, s.title, t.name, coalesce(c.title, ''), s.status, a.state, a.minutes
FROM attendance a JOIN session s ON s.id = a.session_id JOIN action t ON t.id = s.action_id
    LEFT JOIN cycle c ON c.id = s.cycle_id
WHERE a.person_id = $1 ORDER BY s.held_on DESC, s.starts_at DESC, s.id DESC)sql";

constexpr std::string_view kDevices = R"sql(
SELECT l.id, d.id, d.ref, d.maker, d.model, l.state, l.kind, l.handed_on, l.returned_on
FROM allocation l JOIN device d ON d.id = l.device_id
WHERE l.person_id = $1 ORDER BY coalesce(l.handed_on, '9999-12-31') DESC, l.id DESC)sql";

PersonAttendanceRow readAttendance(const sql::Statement& row)
{
    return {row.get<domain::SessionId>(0), row.date(1), row.get<TimeOfDay>(2), row.text(3), row.text(4), row.text(5),
        row.get<domain::SessionStatus>(6), row.get<domain::AttendanceState>(7), row.number(8)};
}

PersonDeviceRow readDevice(const sql::Statement& row)
{
    return {row.get<domain::AllocationId>(0), row.get<domain::DeviceId>(1), row.text(2), row.text(3), row.text(4),
        row.text(5), row.text(6), row.get<std::optional<Date>>(7), row.get<std::optional<Date>>(8)};
}

/// Households of which a member has every word, in a last name or in the household's own label.
std::string householdsSql(const std::string& text, int limit, SqlText& sql)
{
    std::string words;
    for (const auto& word : foldedWords(text)) {
        const std::string from = sql.add(word);
        words
            += fmt::format(" AND EXISTS (SELECT 1 FROM person_word w WHERE w.person_id = p.id AND w.kind IN (1, 8) AND "
                           "w.word >= {} AND w.word < {})",
                from, sql.add(afterPrefix(word)));
    }
    std::string where;
    if (!words.empty()) {
        where = fmt::format("WHERE h.label = {0} OR h.ref = {0} OR h.id IN (SELECT p.household_id FROM person p "
                            "WHERE p.household_id IS NOT NULL{1})",
            sql.add(trimmed(text)), words);
    }
    return fmt::format("SELECT h.id, h.ref, CASE WHEN h.label <> '' THEN h.label ELSE h.ref END AS name "
                       "FROM household h {} ORDER BY name, h.id LIMIT {}",
        where, sql.add(limit));
}

} // namespace

Result<std::vector<PersonRow>> SqlPeopleQueries::search(const std::string& text, int limit, int offset) const
{
    return answered([&] { return searchPeople(m_connection, text, limit, offset); });
}

Result<int> SqlPeopleQueries::count() const
{
    return answered([&] { return int(m_connection.queryInteger("SELECT count(*) FROM person")); });
}

Result<std::vector<PersonRow>> SqlPeopleQueries::household(HouseholdId household) const
{
    return answered([&] {
        auto statement = m_connection.prepare(fmt::format(
            "SELECT {} FROM {} WHERE p.household_id = $1 ORDER BY p.sort_key, p.id", kPersonColumns, kPersonFrom));
        statement.bindAll(household);
        return collect(statement, readPersonRow);
    });
}

Result<std::vector<NamedRow<HouseholdId>>> SqlPeopleQueries::households(const std::string& text, int limit) const
{
    return answered([&] {
        SqlText sql;
        const std::string select = householdsSql(text, limit, sql);
        auto statement = sql.prepare(m_connection, select);
        return collect(statement, [](const sql::Statement& row) {
            return NamedRow<HouseholdId>{row.get<HouseholdId>(0), row.text(1), row.text(2)};
        });
    });
}

Result<std::vector<EnrolmentRow>> SqlPeopleQueries::enrolments(PersonId person) const
{
    return answered([&] { return enrolmentsOfPerson(m_connection, person); });
}

Result<std::vector<PersonAttendanceRow>> SqlPeopleQueries::attendance(PersonId person) const
{
    return answered([&] {
        auto statement = m_connection.prepare(kAttendance);
        statement.bindAll(person);
        return collect(statement, readAttendance);
    });
}

Result<std::vector<PersonDeviceRow>> SqlPeopleQueries::devices(PersonId person) const
{
    return answered([&] {
        auto statement = m_connection.prepare(kDevices);
        statement.bindAll(person);
        return collect(statement, readDevice);
    });
}

Result<std::vector<PersonRow>> SqlPeopleQueries::sameName(const std::string& last, const std::string& first) const
{
    return answered([&] {
        auto statement = m_connection.prepare(fmt::format(
            "SELECT {} FROM {} WHERE p.sort_key IN ($1, $2) ORDER BY p.sort_key, p.id", kPersonColumns, kPersonFrom));
        statement.bindAll(fold(last) + " " + fold(first), fold(first) + " " + fold(last));
        return collect(statement, readPersonRow);
    });
}

} // namespace mediane::persistence
