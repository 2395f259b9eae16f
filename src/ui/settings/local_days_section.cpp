#include "ui/settings/local_days_section.h"

#include "ui/settings/form_parts.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/formats.h"
#include "ui/wording/problem_text.h"

#include <mediane/application/calendar_service.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::LocalDayOff;

namespace {

std::int64_t keyOf(const LocalDayOff& day) { return std::chrono::sys_days(day.day).time_since_epoch().count(); }

} // namespace

LocalDaysSection::LocalDaysSection(const SettingsContext& context, QWidget* parent)
    : CatalogueSection(context,
        {u"localDays"_s, tr("Local days off"), tr("Day"), tr("New day off"),
            tr("No local day off yet. Add the days that only your town or your centre does not work."), Icon::Flag},
        parent)
    , m_day(new DateEdit)
    , m_label(lineField(u"localDayLabel"_s))
{
    m_day->setObjectName(u"localDay"_s);
    form().addField(u"day"_s, tr("Day"), m_day, Form::Need::Required);
    form().addField(u"label"_s, tr("Name"), m_label);
    build();
}

Result<std::vector<CatalogueEntry>> LocalDaysSection::readEntries()
{
    auto centre
        = services().context.store.read([](const application::Queries& queries) { return queries.calendar.centre(); });
    if (!centre) return centre.error();
    m_days = centre->localDays;
    std::vector<CatalogueEntry> entries;
    for (const LocalDayOff& day : m_days)
        entries.push_back({keyOf(day), {}, day.label.empty() ? tr("Day off") : toQt(day.label), dateText(day.day)});
    return entries;
}

void LocalDaysSection::showRecord(std::optional<std::int64_t> id)
{
    const auto found = id ? std::ranges::find(m_days, *id, keyOf) : m_days.end();
    m_day->setDate(found == m_days.end() ? std::nullopt : std::optional(found->day));
    fill(*m_label, found == m_days.end() ? std::string() : found->label);
}

std::optional<std::int64_t> LocalDaysSection::saveRecord(std::optional<std::int64_t> id)
{
    QList<FieldFault> faults;
    expectDate(faults, u"day"_s, *m_day, true);
    if (faults.isEmpty()) {
        auto days = m_days;
        if (id) std::erase_if(days, [&](const LocalDayOff& day) { return keyOf(day) == *id; });
        const LocalDayOff typed{*m_day->date(), typedIn(*m_label)};
        days.push_back(typed);
        const auto kept = keep(days);
        if (kept) return keyOf(typed);
        const auto& problems = kept.error().problems;
        faults.append({u"day"_s, problems.empty() ? errorText(kept.error()) : problemText(problems.front())});
    }
    showFaults(faults);
    return std::nullopt;
}

Result<void> LocalDaysSection::removeRecord(std::int64_t id)
{
    auto days = m_days;
    std::erase_if(days, [&](const LocalDayOff& day) { return keyOf(day) == id; });
    return keep(days);
}

Result<void> LocalDaysSection::keep(const std::vector<LocalDayOff>& days)
{
    const auto before = m_days;
    auto written = write(days);
    if (written)
        context().undo.push(
            {"edit-setting", [this, before] { return write(before); }, [this, days] { return write(days); }});
    return written;
}

Result<void> LocalDaysSection::write(const std::vector<LocalDayOff>& days)
{
    auto centre
        = services().context.store.read([](const application::Queries& queries) { return queries.calendar.centre(); });
    if (!centre) return centre.error();
    auto facts = std::move(centre).value();
    facts.localDays = days;
    const auto set = services().calendar.setCentre(facts);
    return set ? Result<void>() : Result<void>(set.error());
}

} // namespace mediane::ui
