#include "ui/planning/weekday_picker.h"
#include "ui/planning/wizard_dates_step.h"
#include "ui/records/choice_box.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_edit.h"
#include "ui/wording/calendar_words.h"

#include <mediane/application/calendar_queries.h>

#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kMostWeeks = 8;
constexpr int kUsualSessions = 8;
constexpr int kUsualMinutes = 120;

} // namespace

WizardDatesStep::WizardDatesStep(application::Services& services, QWidget* parent)
    : WizardStep(parent)
    , m_services(services)
    , m_form(new Form)
    , m_first(new DateEdit)
    , m_start(new TimeEdit)
    , m_weeks(new QSpinBox)
    , m_count(new QSpinBox)
    , m_until(new DateEdit)
    , m_minutes(new QSpinBox)
    , m_days(new WeekdayPicker)
    , m_school(new ChoiceBox)
    , m_bridges(new ChoiceBox)
    , m_banner(new Banner)
    , m_heading(new TextLabel(TextStyle::Strong))
    , m_list(new QVBoxLayout)
{
    buildRhythm();
    build();
    const auto again = [this] { startOver(); };
    connect(m_first, &DateEdit::dateChanged, this, again);
    connect(m_start, &TimeEdit::timeChanged, this, [this] { generate(); });
    connect(m_until, &DateEdit::dateChanged, this, again);
    for (QSpinBox* number : {m_weeks, m_count, m_minutes})
        connect(number, &QSpinBox::valueChanged, this, again);
    connect(m_days, &WeekdayPicker::edited, this, [this] {
        m_daysChosen = true;
        startOver();
    });
    for (ChoiceBox* policy : {m_school, m_bridges})
        connect(policy, &QComboBox::currentIndexChanged, this, [this] { generate(); });
}

void WizardDatesStep::buildRhythm()
{
    const std::pair<QWidget*, QString> names[] = {{m_first, u"wizardFirst"_s}, {m_start, u"wizardStart"_s},
        {m_weeks, u"wizardWeeks"_s}, {m_count, u"wizardCount"_s}, {m_until, u"wizardUntil"_s},
        {m_minutes, u"wizardMinutes"_s}, {m_days, u"wizardDays"_s}, {m_school, u"wizardSchool"_s},
        {m_bridges, u"wizardBridges"_s}, {m_heading, u"wizardSummary"_s}};
    for (const auto& [part, name] : names)
        part->setObjectName(name);
    m_weeks->setRange(1, kMostWeeks);
    m_count->setRange(1, domain::kMostSessionsOfSeries);
    m_count->setValue(kUsualSessions);
    m_minutes->setRange(5, 12 * 60);
    m_minutes->setSingleStep(15);
    m_minutes->setValue(kUsualMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_form->setMaximumWidth(QWIDGETSIZE_MAX);
    m_form->beginRow();
    m_form->addField(u"first"_s, tr("First session"), m_first, Form::Need::Required);
    m_form->addField(u"start"_s, tr("Time"), m_start, Form::Need::Required);
    m_form->addField(u"weeks"_s, tr("Every … weeks"), m_weeks, Form::Need::Required);
    m_form->addField(u"count"_s, tr("Number of sessions"), m_count, Form::Need::Required);
    m_form->addField(u"until"_s, tr("Or until"), m_until);
    m_form->addField(u"minutes"_s, tr("Length"), m_minutes, Form::Need::Required);
    m_form->endRow();
    m_form->beginRow();
    m_form->addField(u"weekdays"_s, tr("Days"), m_days, Form::Need::Required);
    m_form->addField(u"school"_s, tr("School holidays"), m_school);
    m_form->addField(u"bridges"_s, tr("Bridge days"), m_bridges);
    m_form->endRow();
}

void WizardDatesStep::build()
{
    m_heading->setWordWrap(true);
    auto* rows = new QWidget;
    m_list->setContentsMargins(0, 0, 8, 0);
    m_list->setSpacing(6);
    auto* rowsColumn = new QVBoxLayout(rows);
    rowsColumn->setContentsMargins(0, 0, 0, 0);
    rowsColumn->addLayout(m_list);
    rowsColumn->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(rows);
    scroll->viewport()->setAutoFillBackground(false); // On the panel's ground.
    rows->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(m_banner);
    column->addWidget(m_heading);
    column->addWidget(scroll, 1);
}

/// The zone is that of the settings; without one there is nothing to choose.
void WizardDatesStep::offerPolicies()
{
    if (m_school->count() == 0) {
        const auto offer = [](ChoiceBox* box, domain::DayPolicy policy, const QString& word) {
            box->addChoice(toQt(domain::code(policy)), word);
        };
        offer(m_school, domain::DayPolicy::Ask, tr("Skip, date by date"));
        offer(m_school, domain::DayPolicy::Skip, tr("Skip them"));
        offer(m_school, domain::DayPolicy::Keep, tr("Work through them"));
        offer(m_bridges, domain::DayPolicy::Warn, tr("Keep and say so"));
        offer(m_bridges, domain::DayPolicy::Skip, tr("Skip them"));
        offer(m_bridges, domain::DayPolicy::Keep, tr("Keep them"));
    }
    const auto centre
        = m_services.context.store.read([](const application::Queries& queries) { return queries.calendar.centre(); });
    const auto zone = centre ? centre->zone : std::nullopt;
    m_school->setEnabled(zone.has_value());
    m_form->field(u"school"_s)->setHelp(zone ? schoolZoneWord(*zone) : tr("Choose the centre's zone in the settings."));
}

} // namespace mediane::ui
