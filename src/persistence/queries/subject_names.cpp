#include "persistence/queries/answered.h"
#include "persistence/queries/catalogue_queries.h"
#include "persistence/queries/names.h"

#include <mediane/core/text.h>

#include <fmt/format.h>

#include <charconv>

namespace mediane::persistence {

using application::Subject;
using application::SubjectKind;

namespace {

/// Gives up to two texts that make the name of the row `$1`; empty for what has no row of its own.
std::string_view nameSql(SubjectKind kind)
{
    using enum SubjectKind;
    switch (kind) {
    case Organisation: return "SELECT name, '' FROM organisation WHERE id = $1";
    case Place: return "SELECT name, '' FROM place WHERE id = $1";
    case Staff: return "SELECT last_name, first_name FROM staff WHERE id = $1";
    case Household: return "SELECT CASE WHEN label <> '' THEN label ELSE ref END, '' FROM household WHERE id = $1";
    case Person: return "SELECT last_name, first_name FROM person WHERE id = $1";
    case Operation: return "SELECT title, '' FROM operation WHERE id = $1";
    case Action: return "SELECT name, '' FROM action WHERE id = $1";
    case Indicator: return "SELECT code || ' ' || label, '' FROM indicator WHERE id = $1";
    case Track: return "SELECT name, '' FROM track WHERE id = $1";
    case Cycle: return "SELECT title, '' FROM cycle WHERE id = $1";
    case Session: return "SELECT title, held_on FROM session WHERE id = $1";
    case Enrolment:
        return "SELECT p.last_name, p.first_name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = $1";
    case Lot: return "SELECT ref, '' FROM lot WHERE id = $1";
    case Device: return "SELECT ref, '' FROM device WHERE id = $1";
    case Medium: return "SELECT serial, '' FROM medium WHERE id = $1";
    case Erasure:
        return "SELECT d.ref, coalesce(e.done_on, '') FROM erasure e JOIN device d ON d.id = e.device_id WHERE e.id = "
               "$1";
    case Allocation: return "SELECT d.ref, '' FROM allocation l JOIN device d ON d.id = l.device_id WHERE l.id = $1";
    case Closure: return "SELECT reason, from_on FROM closure WHERE id = $1";
    case Sheet: return "SELECT ref, '' FROM sheet WHERE id = $1";
    case Certificate: return "SELECT ref, '' FROM certificate WHERE id = $1";
    case Equipment: return "SELECT name, '' FROM equipment WHERE id = $1";
    case Absence:
        return "SELECT s.last_name || ' ' || s.first_name, a.from_on FROM absence a JOIN staff s ON s.id = a.staff_id "
               "WHERE a.id = $1";
    case SkillGrid: return "SELECT title, '' FROM skill_grid WHERE id = $1";
    case Assessment:
        return "SELECT g.title, a.assessed_on FROM assessment a JOIN skill_grid g ON g.id = a.grid_id WHERE a.id = $1";
    case Setting: return {};
    }
    return {};
}

/// "Séance 3, 20/04/2026".
std::string withDay(std::string name, const std::string& isoDay)
{
    const auto day = dateFromIso(isoDay);
    if (!day) return name;
    if (!name.empty()) name += ", ";
    return name + fmt::format("{:02}/{:02}/{:04}", unsigned(day->day()), unsigned(day->month()), int(day->year()));
}

std::string nameFrom(SubjectKind kind, const std::string& first, const std::string& second)
{
    using enum SubjectKind;
    if (kind == Person || kind == Enrolment) return personName(first, second);
    if (kind == Staff) return staffName(first, second);
    if (kind == Session || kind == Erasure || kind == Closure || kind == Absence || kind == Assessment)
        return withDay(first, second);
    return first;
}

std::optional<std::int64_t> numberIn(const std::string& text)
{
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, status] = std::from_chars(text.data(), end, number);
    if (status != std::errc() || stop != end || number <= 0) return std::nullopt;
    return number;
}

/// Ids that `sql` gives for `value`, at most two: one is an answer, two are a question.
template <class... Values>
std::vector<std::int64_t> idsOf(sql::Connection& connection, const std::string& sql, const Values&... values)
{
    auto statement = connection.prepare(sql);
    statement.bindAll(values...);
    std::vector<std::int64_t> ids;
    while (ids.size() < 2 && statement.step())
        ids.push_back(statement.integer(0));
    return ids;
}

} // namespace

Result<std::string> SqlCatalogueQueries::displayName(const Subject& subject) const
{
    return answered([&] {
        const auto sql = nameSql(subject.kind);
        if (sql.empty()) return std::string();
        auto statement = m_connection.prepare(sql);
        statement.bindAll(subject.id);
        return statement.step() ? nameFrom(subject.kind, statement.text(0), statement.text(1)) : std::string();
    });
}

Result<std::int64_t> SqlCatalogueQueries::resolve(SubjectKind kind, const std::string& text) const
{
    return guarded([&]() -> Result<std::int64_t> {
        const std::string wanted = trimmed(text);
        const Error unknown{ErrorCode::NotFound, std::string(domain::code(kind))};
        if (kind == SubjectKind::Setting || wanted.empty()) return unknown;
        const std::string table(domain::code(kind));
        const std::string ownKey = kind == SubjectKind::Medium ? "serial" : "ref";
        auto ids = idsOf(m_connection, fmt::format("SELECT id FROM {} WHERE {} = $1 LIMIT 2", table, ownKey), wanted);
        if (ids.empty()) {
            ids = idsOf(m_connection,
                "SELECT DISTINCT subject_id FROM external_ref WHERE kind = $1 AND ref = $2 LIMIT 2", kind, wanted);
        }
        if (ids.size() == 1) return ids.front();
        if (ids.size() > 1) return Error{ErrorCode::Conflict, table, {{table, "several-imports", wanted}}};
        const auto number = numberIn(wanted);
        if (!number) return unknown;
        ids = idsOf(m_connection, fmt::format("SELECT id FROM {} WHERE id = $1", table), *number);
        return ids.empty() ? Result<std::int64_t>(unknown) : Result<std::int64_t>(ids.front());
    });
}

} // namespace mediane::persistence
