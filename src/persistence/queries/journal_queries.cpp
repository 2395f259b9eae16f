#include "persistence/queries/journal_queries.h"

#include "persistence/queries/answered.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mediane::persistence {

using application::JournalEntry;
using application::JournalFilter;
using application::Subject;
using application::SubjectKind;

namespace {

/// The numbers of the lines that concern `$1`, whatever is meant by it.
std::string linesOf(const JournalFilter& filter)
{
    constexpr auto ofSubject = "SELECT id FROM journal WHERE subject_kind = '{}' AND subject_id {}";
    const auto own = [&](std::string_view kind) { return fmt::format(ofSubject, kind, "= $1"); };
    const auto below = [&](std::string_view kind, std::string_view table, std::string_view parent) {
        return " UNION "
            + fmt::format(ofSubject, kind, fmt::format("IN (SELECT id FROM {} WHERE {} = $1)", table, parent));
    };
    if (filter.person) return own("person") + " UNION SELECT id FROM journal WHERE person_id = $1";
    const auto kind = filter.subject->kind;
    std::string lines = own(domain::code(kind));
    if (kind == SubjectKind::Cycle)
        lines += below("enrolment", "enrolment", "cycle_id") + below("session", "session", "cycle_id");
    if (kind == SubjectKind::Device)
        lines += below("allocation", "allocation", "device_id") + below("erasure", "erasure", "device_id")
            + below("medium", "medium", "device_id");
    return lines;
}

/// The two JSON objects of one side, what is kept apart first; empty when there was nothing.
std::string merged(const std::string& common, const std::string& apart)
{
    if (apart.empty()) return common;
    if (common.empty()) return apart;
    auto fields = nlohmann::ordered_json::parse(apart, nullptr, false);
    const auto rest = nlohmann::ordered_json::parse(common, nullptr, false);
    if (!fields.is_object() || !rest.is_object()) return common;
    fields.update(rest);
    return fields.dump();
}

/// The table whose `ref` names things of a kind; none for those that have no name of their own.
std::string_view tableOf(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Medium:
    case SubjectKind::Setting: return {};
    case SubjectKind::Organisation:
    case SubjectKind::Place:
    case SubjectKind::Staff:
    case SubjectKind::Household:
    case SubjectKind::Person:
    case SubjectKind::Operation:
    case SubjectKind::Action:
    case SubjectKind::Indicator:
    case SubjectKind::Track:
    case SubjectKind::Cycle:
    case SubjectKind::Session:
    case SubjectKind::Enrolment:
    case SubjectKind::Lot:
    case SubjectKind::Device:
    case SubjectKind::Erasure:
    case SubjectKind::Allocation:
    case SubjectKind::Closure:
    case SubjectKind::Equipment:
    case SubjectKind::Absence:
    case SubjectKind::SkillGrid:
    case SubjectKind::Assessment:
    case SubjectKind::Sheet:
    case SubjectKind::Certificate: return domain::code(kind);
    }
    return {};
}

} // namespace

std::string SqlJournalQueries::refOf(SubjectKind kind, std::int64_t id) const
{
    const auto table = tableOf(kind);
    if (table.empty()) return {};
    auto statement = m_connection.prepare(fmt::format("SELECT ref FROM {} WHERE id = $1", table));
    return statement.bindAll(id).step() ? statement.text(0) : std::string();
}

JournalEntry SqlJournalQueries::read(const sql::Statement& row) const
{
    JournalEntry entry;
    entry.id = row.integer(0);
    entry.at = row.text(1);
    entry.who = row.text(2);
    entry.channel = row.text(3);
    entry.verb = row.text(4);
    entry.table = row.text(5);
    entry.subject = Subject{row.get<SubjectKind>(6), row.integer(7)};
    entry.subjectRef = refOf(entry.subject.kind, entry.subject.id);
    entry.person = row.get<std::optional<domain::PersonId>>(8);
    if (entry.person) entry.personRef = refOf(SubjectKind::Person, entry.person->value());
    entry.before = merged(row.text(9), row.text(11));
    entry.after = merged(row.text(10), row.text(12));
    return entry;
}

Result<std::vector<JournalEntry>> SqlJournalQueries::entries(const JournalFilter& filter) const
{
    return answered([&] {
        const bool narrowed = filter.person || filter.subject;
        const bool oldest = filter.oldestFirst;
        std::string cursor = "1 = 1";
        if (filter.beforeId > 0) cursor = oldest ? "j.id > $2" : "j.id < $2";
        auto statement = m_connection.prepare(fmt::format(R"sql(
SELECT j.id, j.at, u.login, j.channel, j.verb, j.table_name, j.subject_kind, j.subject_id, j.person_id, j.before, j.after,
    coalesce(i.before, ''), coalesce(i.after, '')
FROM journal j JOIN app_user u ON u.id = j.user_id LEFT JOIN journal_identity i ON i.journal_id = j.id
WHERE {} AND {} ORDER BY j.id {} LIMIT $3)sql",
            narrowed ? "j.id IN (" + linesOf(filter) + ")" : "1 = 1", cursor, oldest ? "ASC" : "DESC"));
        if (filter.person) statement.bind(1, *filter.person);
        if (!filter.person && filter.subject) statement.bind(1, filter.subject->id);
        if (filter.beforeId > 0) statement.bind(2, filter.beforeId);
        statement.bind(3, filter.limit);
        std::vector<JournalEntry> entries;
        while (statement.step())
            entries.push_back(read(statement));
        return entries;
    });
}

} // namespace mediane::persistence
