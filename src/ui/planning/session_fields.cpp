#include "ui/planning/session_fields.h"

#include "ui/planning/catalogue_choices.h"
#include "ui/planning/staff_picker.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"
#include "ui/widgets/time_edit.h"
#include "ui/wording/planning_words.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kMostPositions = 99;

} // namespace

SessionFields::SessionFields(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new Form)
    , m_action(new ChoiceBox)
    , m_kind(new ChoiceBox)
    , m_title(new QLineEdit)
    , m_position(new QSpinBox)
    , m_date(new DateEdit)
    , m_start(new TimeEdit)
    , m_end(new TimeEdit)
    , m_place(new ChoiceBox)
    , m_staff(new StaffPicker(services))
{
    m_kind->addAll<domain::SessionKind>(sessionKindWord);
    m_position->setRange(0, kMostPositions);
    m_position->setSpecialValueText(u"–"_s);
    m_form->addField(u"date"_s, tr("Date"), m_date, Form::Need::Required);
    m_form->beginRow();
    m_form->addField(u"start"_s, tr("From"), m_start, Form::Need::Required);
    m_form->addField(u"end"_s, tr("To"), m_end, Form::Need::Required);
    m_form->addField(u"position"_s, tr("No. in the track"), m_position);
    m_form->endRow();
    m_form->addField(u"title"_s, tr("Title"), m_title);
    m_form->addField(u"place"_s, tr("Place"), m_place);
    m_form->addField(u"action"_s, tr("Action"), m_action, Form::Need::Required);
    m_form->addField(u"kind"_s, tr("Kind of session"), m_kind);
    m_form->addField(u"staff"_s, tr("Staff"), m_staff);
    const std::pair<QWidget*, QString> names[]
        = {{m_date, u"sessionDate"_s}, {m_start, u"sessionStart"_s}, {m_end, u"sessionEnd"_s},
            {m_position, u"sessionPosition"_s}, {m_title, u"sessionTitle"_s}, {m_place, u"sessionPlace"_s},
            {m_action, u"sessionAction"_s}, {m_kind, u"sessionKind"_s}, {m_staff, u"sessionStaff"_s}};
    for (const auto& [editor, name] : names)
        editor->setObjectName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &Form::edited, this, &SessionFields::edited);
    connect(m_staff, &StaffPicker::edited, this, &SessionFields::edited);
}

void SessionFields::load(const domain::SessionFacts& facts)
{
    m_loaded = facts;
    m_form->load([&] {
        fillActions(*m_action, m_services, {});
        fillPlaces(*m_place, m_services, tr("Not chosen yet"));
        m_date->setDate(facts.date.ok() ? std::optional(facts.date) : std::nullopt);
        m_start->setTime(facts.start);
        m_end->setTime(facts.end);
        m_position->setValue(facts.position.value_or(0));
        m_title->setText(toQt(facts.title));
        m_kind->setValue(std::optional(facts.kind));
        chooseId(*m_place, facts.place);
        if (facts.action.value() != 0) chooseId(*m_action, std::optional(facts.action));
        m_staff->setChosen(facts.staff);
    });
    m_form->field(u"action"_s)->setVisible(!facts.cycle);
    m_form->field(u"position"_s)->setVisible(facts.cycle.has_value());
}

std::optional<domain::SessionFacts> SessionFields::read()
{
    QList<FieldFault> faults;
    const QString time = tr("Write a time as 09:30.");
    if (!m_date->date()) faults.append({u"date"_s, tr("Write a date as 14/07/2026.")});
    if (!m_start->time()) faults.append({u"start"_s, time});
    if (!m_end->time()) faults.append({u"end"_s, time});
    const auto action = chosenId<domain::ActionId>(*m_action);
    if (!action && !m_loaded.cycle) faults.append({u"action"_s, tr("Choose the action in which it counts.")});
    m_form->setFaults(faults);
    if (!faults.isEmpty()) return std::nullopt;
    domain::SessionFacts facts = m_loaded;
    facts.date = *m_date->date();
    facts.start = *m_start->time();
    facts.end = *m_end->time();
    facts.title = toStd(m_title->text().trimmed());
    facts.place = chosenId<domain::PlaceId>(*m_place);
    facts.kind = m_kind->value<domain::SessionKind>().value_or(facts.kind);
    facts.staff = m_staff->chosen();
    if (facts.cycle) {
        facts.position = m_position->value() == 0 ? std::nullopt : std::optional(m_position->value());
    } else {
        facts.action = *action;
    }
    return facts;
}

std::optional<domain::SessionFacts> SessionFields::current() const
{
    if (!m_date->date() || !m_start->time() || !m_end->time() || *m_end->time() <= *m_start->time())
        return std::nullopt;
    domain::SessionFacts facts = m_loaded;
    facts.date = *m_date->date();
    facts.start = *m_start->time();
    facts.end = *m_end->time();
    facts.place = chosenId<domain::PlaceId>(*m_place);
    facts.staff = m_staff->chosen();
    return facts;
}

void SessionFields::takeFocus() { m_date->setFocus(Qt::OtherFocusReason); }

} // namespace mediane::ui
