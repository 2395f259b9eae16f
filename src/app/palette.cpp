#include "app/palette.h"

#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"

#include <mediane/core/text.h>

using namespace Qt::Literals::StringLiterals;

namespace mediane::app {

using application::Queries;
using application::Services;
using ui::Icon;
using ui::PaletteEntry;
using ui::toQt;

namespace {

constexpr int kDaysAround = 15;

/// Whether every typed word is somewhere in the text.
bool matches(const QString& query, const QString& text)
{
    const std::string key = fold(ui::toStd(text));
    for (const auto& word : foldedWords(ui::toStd(query))) {
        if (key.find(word) == std::string::npos) return false;
    }
    return true;
}

QList<PaletteEntry> findPeople(Services& services, const QString& query, int limit)
{
    QList<PaletteEntry> entries;
    const auto rows = services.context.store.read(
        [&](const Queries& queries) { return queries.people.search(ui::toStd(query), limit); });
    if (!rows) return entries;
    for (const auto& row : *rows)
        entries.append(
            {Icon::People, ui::personName(row.lastName, row.firstName), toQt(row.city), ui::destinationOf(row.id)});
    return entries;
}

QList<PaletteEntry> findCycles(Services& services, const QString& query, int limit)
{
    QList<PaletteEntry> entries;
    const auto rows = services.context.store.read(
        [&](const Queries& queries) { return queries.planning.cycles(ui::toStd(query)); });
    if (!rows) return entries;
    for (const auto& row : *rows) {
        if (entries.size() >= limit) break;
        entries.append({Icon::Calendar, toQt(row.title), ui::seatsText(row), ui::destinationOf(row.id)});
    }
    return entries;
}

QList<PaletteEntry> findSessions(Services& services, const QString& query, int limit)
{
    QList<PaletteEntry> entries;
    const Date today = services.context.clock.today();
    const auto rows = services.context.store.read([&](const Queries& queries) {
        return queries.planning.sessions({addDays(today, -kDaysAround), addDays(today, kDaysAround)});
    });
    if (!rows) return entries;
    for (const auto& row : *rows) {
        if (entries.size() >= limit) break;
        const QString title = ui::fullSessionTitle(row);
        const QString when = ui::dateText(row.facts.date) + u", "_s + ui::timeText(row.facts.start);
        if (!matches(query, u"%1 %2 %3"_s.arg(title, when, ui::shortDateText(row.facts.date)))) continue;
        entries.append({Icon::Attendance, title, when, ui::destinationOf(row.id)});
    }
    return entries;
}

QList<PaletteEntry> findDevices(Services& services, const QString& query, int limit)
{
    QList<PaletteEntry> entries;
    application::DeviceFilter filter;
    filter.text = ui::toStd(query);
    filter.limit = limit;
    const auto rows
        = services.context.store.read([&](const Queries& queries) { return queries.devices.devices(filter); });
    if (!rows) return entries;
    for (const auto& row : *rows) {
        entries.append({Icon::Computer, toQt(row.number), toQt(row.facts.maker + " " + row.facts.model),
            ui::destinationOf(row.id)});
    }
    return entries;
}

QList<PaletteEntry> findOperations(Services& services, const QString& query, int limit)
{
    QList<PaletteEntry> entries;
    const auto rows
        = services.context.store.read([&](const Queries& queries) { return queries.catalogue.operations(); });
    if (!rows) return entries;
    for (const auto& row : *rows) {
        if (entries.size() >= limit) break;
        const QString title = toQt(row.value->title);
        if (!matches(query, title + u" "_s + toQt(row.ref))) continue;
        entries.append({Icon::Report, title, toQt(row.ref), ui::destinationOf(row.id)});
    }
    return entries;
}

} // namespace

std::vector<ui::PaletteProvider> paletteProviders(Services& services)
{
    std::vector<ui::PaletteProvider> providers;
    for (auto* const find : {&findPeople, &findCycles, &findSessions, &findDevices, &findOperations}) {
        providers.push_back(
            [&services, find](const QString& query, int limit) { return find(services, query, limit); });
    }
    return providers;
}

} // namespace mediane::app
