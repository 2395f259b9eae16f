#include "ui/settings/calendar_section.h"

#include "ui/frame/notifier.h"
#include "ui/records/choice_box.h"
#include "ui/settings/check_list.h"
#include "ui/settings/form_parts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/page.h"
#include "ui/widgets/panel.h"
#include "ui/wording/calendar_words.h"

#include <mediane/application/calendar_service.h>

#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::PublicHoliday;
using domain::SchoolZone;
using domain::Territory;

CalendarSection::CalendarSection(const SettingsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new Form)
    , m_territory(new ChoiceBox)
    , m_worked(new CheckList)
    , m_zone(new ChoiceBox)
    , m_timeZone(lineField(u"calendarTimeZone"_s))
    , m_save(new Button(tr("Save"), Icon::Check, ButtonKind::Primary))
{
    build();
    connect(m_form, &Form::edited, this, [this] { m_save->setEnabled(true); });
    connect(m_worked, &CheckList::edited, this, [this] { m_save->setEnabled(true); });
    connect(m_territory, &QComboBox::currentIndexChanged, this,
        [this] { offerHolidays(m_territory->value<Territory>().value_or(Territory::Metropole)); });
    connect(m_zone, &QComboBox::currentIndexChanged, this, &CalendarSection::showKnown);
    connect(m_save, &QAbstractButton::clicked, this, &CalendarSection::save);
}

void CalendarSection::build()
{
    setObjectName(u"calendar"_s);
    m_territory->setObjectName(u"calendarTerritory"_s);
    m_worked->setObjectName(u"calendarWorked"_s);
    m_zone->setObjectName(u"calendarZone"_s);
    m_save->setObjectName(u"calendarSave"_s);
    m_save->setEnabled(false); // Nothing is typed yet.
    m_territory->addAll<Territory>(territoryWord);
    m_zone->addChoice({}, tr("School holidays are not looked at"));
    m_zone->addAll<SchoolZone>(schoolZoneWord);
    m_form->addField(u"territory"_s, tr("Public holidays of"), m_territory, Form::Need::Required);
    m_form->addField(u"worked"_s, tr("Holidays that we work"), m_worked)
        ->setHelp(tr("No date is skipped on a ticked day."));
    m_form->addField(u"zone"_s, tr("School holidays"), m_zone);
    m_form->addField(u"timeZone"_s, tr("Time zone"), m_timeZone, Form::Need::Required)
        ->setHelp(tr("As Europe/Paris or Indian/Reunion."));
    auto* const panel = new Panel(tr("When the centre works"));
    panel->body().addWidget(scrolled(m_form), 1);
    panel->body().addWidget(m_save, 0, Qt::AlignRight);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
}

void CalendarSection::offerHolidays(Territory territory)
{
    if (m_offered == territory) return;
    m_offered = territory;
    std::vector<CheckList::Item> items;
    for (const PublicHoliday holiday : domain::publicHolidaysOf(territory))
        items.push_back({static_cast<std::int64_t>(holiday), publicHolidayWord(holiday)});
    m_worked->setItems(items);
    std::vector<std::int64_t> ticked;
    for (const PublicHoliday holiday : m_stored)
        ticked.push_back(static_cast<std::int64_t>(holiday));
    m_worked->setTicked(ticked);
}

/// « Connu jusqu'au », beside the zone (VAC-4).
void CalendarSection::showKnown()
{
    const auto zone = m_zone->value<SchoolZone>();
    QString help;
    if (zone) {
        const auto known = m_context.services.context.store.read(
            [&](const application::Queries& queries) { return queries.calendar.schoolKnownUntil(*zone); });
        const auto until = known ? *known : std::nullopt;
        help = until ? tr("Known until %1.").arg(shortDateText(*until)) : tr("Nothing is known of this zone yet.");
    }
    m_form->field(u"zone"_s)->setHelp(help);
}

void CalendarSection::refresh()
{
    if (hasUnsavedInput()) return; // What is typed stays.
    const auto centre = m_context.services.context.store.read(
        [](const application::Queries& queries) { return queries.calendar.centre(); });
    if (!centre) {
        m_form->setError(centre.error());
        return;
    }
    m_stored = centre->worked;
    m_offered.reset();
    m_form->load([&] {
        m_territory->setValue(std::optional(centre->territory));
        offerHolidays(centre->territory);
        m_zone->setValue(centre->zone);
        fill(*m_timeZone, centre->timeZone);
    });
    showKnown();
    m_save->setEnabled(false);
}

bool CalendarSection::hasUnsavedInput() const { return m_save->isEnabled(); }

void CalendarSection::dropInput()
{
    m_save->setEnabled(false);
    refresh();
}

void CalendarSection::save()
{
    const auto before = m_context.services.context.store.read(
        [](const application::Queries& queries) { return queries.calendar.centre(); });
    if (!before) {
        m_form->setError(before.error());
        return;
    }
    domain::CentreCalendarFacts facts = *before;
    facts.territory = m_territory->value<Territory>().value_or(facts.territory);
    facts.zone = m_zone->value<SchoolZone>();
    facts.timeZone = typedIn(*m_timeZone);
    facts.worked.clear();
    for (const std::int64_t holiday : m_worked->ticked())
        facts.worked.push_back(static_cast<PublicHoliday>(holiday));
    if (!QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(facts.timeZone))) {
        m_form->setFaults({{u"timeZone"_s, tr("There is no such time zone.")}});
        return;
    }
    const auto saved = m_context.services.calendar.setCentre(facts);
    if (!saved) {
        m_form->setError(saved.error());
        return;
    }
    dropInput();
    m_context.page.notifier.say(tr("Saved."));
}

} // namespace mediane::ui
