#include "persistence/repositories/calendars_repository.h"

#include "persistence/queries/calendar_rows.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::Outcome;
using application::SubjectKind;
using domain::CentreCalendarFacts;

namespace {

constexpr std::int64_t kOnlyRow = 1;

const Table& centreTable()
{
    static const Table table(
        "centre_calendar", SubjectKind::Setting, {"id"}, {{"territory"}, {"school_zone"}, {"time_zone"}});
    return table;
}

const Table& rhythmTable()
{
    static const Table table("cycle_series", SubjectKind::Cycle, {"cycle_id"},
        {{"first_on"}, {"weekdays"}, {"every_weeks"}, {"holiday_policy"}, {"school_policy"}, {"closure_policy"},
            {"bridge_policy"}});
    return table;
}

const Table& noticeTable()
{
    static const Table table(
        "session_notice", SubjectKind::Session, {"session_id", "person_id"}, {{"told_on"}, {"channel"}});
    return table;
}

std::string listed(const std::vector<std::string>& texts)
{
    std::string list = "[";
    for (const std::string& text : texts) {
        if (list.size() > 1) list += ',';
        appendJsonString(list, text);
    }
    return list + "]";
}

std::string workedList(const CentreCalendarFacts& facts)
{
    std::vector<std::string> codes;
    for (const auto holiday : facts.worked)
        codes.emplace_back(domain::code(holiday));
    std::ranges::sort(codes);
    return listed(codes);
}

std::string localDaysList(const CentreCalendarFacts& facts)
{
    std::vector<std::string> days;
    for (const auto& local : facts.localDays)
        days.push_back(toIso(local.day) + " " + local.label);
    std::ranges::sort(days);
    return listed(days);
}

std::vector<Part> changedParts(const CentreCalendarFacts& before, const CentreCalendarFacts& after)
{
    std::vector<Part> parts{
        {"worked", workedList(before), workedList(after)}, {"local_days", localDaysList(before), localDaysList(after)}};
    std::erase_if(parts, [](const Part& part) { return part.before == part.after; });
    return parts;
}

void writeParts(sql::Connection& connection, const CentreCalendarFacts& facts)
{
    connection.run("DELETE FROM worked_holiday");
    for (const auto holiday : facts.worked)
        connection.run("INSERT INTO worked_holiday (holiday) VALUES ($1) ON CONFLICT (holiday) DO NOTHING", holiday);
    connection.run("DELETE FROM local_day_off");
    for (const auto& local : facts.localDays)
        connection.run("INSERT INTO local_day_off (day, label) VALUES ($1, $2)", local.day, local.label);
}

Outcome outcomeOf(bool had, bool has)
{
    if (!has) return had ? Outcome::Updated : Outcome::Unchanged;
    return had ? Outcome::Updated : Outcome::Created;
}

} // namespace

Result<Outcome> CalendarsRepository::setCentre(const domain::CentreCalendar& centre)
{
    return guarded([&]() -> Result<Outcome> {
        const auto parts = changedParts(readCentre(m_connection), centre.facts());
        const std::vector<Value> values{toValue(centre->territory), toValue(centre->zone), toValue(centre->timeZone)};
        const auto outcome = m_writer.update(centreTable(), {{kOnlyRow}, {SubjectKind::Setting, 0}}, values, parts);
        if (!parts.empty()) writeParts(m_connection, centre.facts());
        return outcome;
    });
}

std::string CalendarsRepository::storedHoliday(domain::SchoolZone zone, Date leaves) const
{
    auto row = m_connection.prepare(
        "SELECT ends_on || ' ' || label || ' ' || source FROM school_holiday WHERE zone = $1 AND starts_on = $2");
    return row.bindAll(zone, leaves).step() ? row.text(0) : std::string();
}

/// One line of the journal, under a name that says which zone and day.
void CalendarsRepository::noteHoliday(
    domain::SchoolZone zone, Date leaves, const std::string& before, const std::string& after)
{
    const std::string key = fmt::format("school_holiday {} {}", domain::code(zone), toIso(leaves));
    JsonText was;
    JsonText is;
    if (!before.empty()) was.add(key, before);
    if (!after.empty()) is.add(key, after);
    const std::string_view verb = before.empty() ? "created" : after.empty() ? "removed" : "updated";
    m_writer.append({verb, "school_holiday", {SubjectKind::Setting, 0}, {}, before.empty() ? "" : was.text(),
        after.empty() ? "" : is.text()});
}

Result<Outcome> CalendarsRepository::putSchoolHoliday(const domain::SchoolHoliday& holiday)
{
    return guarded([&]() -> Result<Outcome> {
        const std::string before = storedHoliday(holiday->zone, holiday->leaves);
        const std::string after = toIso(holiday->returns) + " " + holiday->label + " " + holiday->source;
        if (before == after) return Outcome::Unchanged;
        m_connection.run("INSERT INTO school_holiday (zone, starts_on, ends_on, label, source) "
                         "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (zone, starts_on) DO UPDATE SET "
                         "ends_on = excluded.ends_on, label = excluded.label, source = excluded.source",
            holiday->zone, holiday->leaves, holiday->returns, holiday->label, holiday->source);
        noteHoliday(holiday->zone, holiday->leaves, before, after);
        return outcomeOf(!before.empty(), true);
    });
}

Result<Outcome> CalendarsRepository::removeSchoolHoliday(domain::SchoolZone zone, Date leaves)
{
    return guarded([&]() -> Result<Outcome> {
        const std::string before = storedHoliday(zone, leaves);
        if (before.empty()) return Outcome::Unchanged;
        m_connection.run("DELETE FROM school_holiday WHERE zone = $1 AND starts_on = $2", zone, leaves);
        noteHoliday(zone, leaves, before, {});
        return Outcome::Updated;
    });
}

Result<Outcome> CalendarsRepository::setKnownUntil(domain::SchoolZone zone, Date until)
{
    static const Table table("school_known_until", SubjectKind::Setting, {"zone"}, {{"known_until"}});
    return guarded([&]() -> Result<Outcome> {
        const std::vector<Value> values{toValue(until)};
        return m_writer.put(table, {{toValue(zone)}, {SubjectKind::Setting, 0}}, values);
    });
}

Result<Outcome> CalendarsRepository::setRhythm(domain::CycleId cycle, const domain::SeriesRhythm& rhythm)
{
    return guarded([&]() -> Result<Outcome> {
        std::string weekdays;
        for (const int weekday : rhythm.weekdays)
            weekdays += std::to_string(weekday);
        const auto& policies = rhythm.policies;
        const std::vector<Value> values{toValue(rhythm.first), weekdays, toValue(rhythm.everyWeeks),
            toValue(policies.publicHolidays), toValue(policies.schoolHolidays), toValue(policies.closures),
            toValue(policies.bridges)};
        return m_writer.put(rhythmTable(), {{cycle.value()}, {SubjectKind::Cycle, cycle.value()}}, values);
    });
}

Result<Outcome> CalendarsRepository::setNotice(
    domain::SessionId session, domain::PersonId person, const std::optional<domain::SessionNotice>& notice)
{
    return guarded([&]() -> Result<Outcome> {
        const RowAddress row{{session.value(), person.value()}, {SubjectKind::Session, session.value()}, person};
        if (!notice) return m_writer.remove(noticeTable(), row);
        const std::vector<Value> values{toValue(notice->toldOn), toValue(notice->channel)};
        return m_writer.put(noticeTable(), row, values);
    });
}

} // namespace mediane::persistence
