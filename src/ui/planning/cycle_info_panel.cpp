#include "ui/planning/cycle_info_panel.h"

#include "ui/frame/notifier.h"
#include "ui/planning/catalogue_choices.h"
#include "ui/records/fact_list.h"
#include "ui/records/journal_view.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text.h"
#include "ui/wording/planning_words.h"

#include <mediane/reporting/cell.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kMostSeats = 999;
constexpr int kFormWidth = 400;

} // namespace

CycleInfoPanel::CycleInfoPanel(const PageContext& context, application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_form(new Form)
    , m_title(new QLineEdit)
    , m_place(new ChoiceBox)
    , m_capacity(new QSpinBox)
    , m_save(new Button(tr("Save"), Icon::Check))
    , m_facts(new FactList)
    , m_journal(new JournalView(services))
{
    build();
    connect(m_form, &Form::edited, this, &CycleInfoPanel::refreshSave);
    connect(m_save, &Button::clicked, this, &CycleInfoPanel::save);
}

void CycleInfoPanel::build()
{
    m_title->setObjectName(u"cycleTitle"_s);
    m_place->setObjectName(u"cyclePlace"_s);
    m_capacity->setObjectName(u"cycleCapacity"_s);
    m_save->setObjectName(u"cycleSave"_s);
    m_capacity->setRange(0, kMostSeats);
    m_capacity->setSpecialValueText(tr("Not limited"));
    m_form->addField(u"title"_s, tr("Title of the cycle"), m_title, Form::Need::Required);
    m_form->addField(u"place"_s, tr("Usual place"), m_place);
    m_form->addField(u"capacity"_s, tr("Seats"), m_capacity);
    auto* left = new Panel(tr("The cycle"));
    left->body().setSpacing(16);
    left->body().addWidget(m_form);
    left->body().addWidget(m_save, 0, Qt::AlignLeft);
    left->body().addWidget(m_facts);
    left->body().addStretch();
    auto* right = new Panel(tr("Journal"));
    right->body().addWidget(m_journal, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(scaled(kFormWidth));
    scroll->setWidget(left);
    row->addWidget(scroll);
    row->addWidget(right, 1);
}

void CycleInfoPanel::showCycle(const application::CycleRow& row, const domain::CycleFacts& facts)
{
    if (row.id == m_cycle && m_form->isModified()) return; // What is being typed stays.
    m_cycle = row.id;
    m_form->load([&] {
        fillPlaces(*m_place, m_services, tr("Not chosen yet"));
        m_title->setText(toQt(facts.title));
        chooseId(*m_place, facts.place);
        m_capacity->setValue(facts.capacity.value_or(0));
    });
    refreshSave();
    showFacts(row, facts);
    m_journal->showRecord({application::SubjectKind::Cycle, row.id.value()});
}

void CycleInfoPanel::showFacts(const application::CycleRow& row, const domain::CycleFacts& facts)
{
    m_facts->begin();
    m_facts->addFact(tr("Reference"), toQt(row.ref));
    m_facts->addFact(tr("Action"), toQt(row.action));
    m_facts->addFact(tr("Track"), toQt(row.track));
    const QString rule = facts.minSessions ? tr("%n sessions needed", nullptr, *facts.minSessions) : tr("No minimum");
    m_facts->addFact(tr("Rule"), rule);
    const QString dates = row.first ? periodText({*row.first, row.last.value_or(*row.first)}) : QString();
    m_facts->addFact(tr("Dates"), dates);
    m_facts->addFact(tr("Sessions"), tr("%1 held of %2").arg(row.held).arg(row.sessions));
    showRates();
    m_facts->end();
}

/// Each rate with its fraction (RAT-1); nothing where there is nothing to divide.
void CycleInfoPanel::showRates()
{
    const auto found = m_services.context.store.read(
        [this](const application::Queries& queries) { return queries.attendance.rates(m_cycle); });
    if (!found) return;
    const application::CycleRates& rates = *found;
    const auto rate = [this](const QString& name, int part, int whole) {
        if (whole > 0) m_facts->addFact(name, toQt(reporting::readable(reporting::Ratio{part, whole})));
    };
    rate(tr("Attendance rate"), rates.presents, rates.expected);
    rate(tr("Engagement (present or excused)"), rates.presents + rates.excused, rates.expected);
    rate(tr("Filling of the sessions"), rates.filled, rates.places.value_or(0));
    rate(tr("Seats taken"), rates.seatsHeld, rates.capacity.value_or(0));
    rate(tr("Completion"), rates.completed, rates.completed + rates.droppedOut);
    if (rates.minutes > 0) m_facts->addFact(tr("Participant hours"), hoursText(rates.minutes));
    if (rates.unmarked > 0)
        m_facts->addFact(tr("Left out of the rates"), tr("%n not recorded", nullptr, rates.unmarked));
}

void CycleInfoPanel::refreshSave()
{
    m_save->setBlockedBecause(m_form->isModified() ? QString() : tr("Nothing has changed."));
}

void CycleInfoPanel::save()
{
    const auto capacity = m_capacity->value() == 0 ? std::nullopt : std::optional(m_capacity->value());
    const auto place = chosenId<domain::PlaceId>(*m_place);
    const auto done = m_services.planning.editCycle(m_cycle, toStd(m_title->text().trimmed()), place, capacity);
    if (!done) {
        m_form->setError(done.error());
        return;
    }
    m_form->load([] {}); // No longer modified; the page reads it again.
    refreshSave();
    m_context.notifier.say(tr("Cycle saved."));
}

bool CycleInfoPanel::mayLeave()
{
    if (!m_form->isModified()) return true;
    const bool drop = m_context.prompts.confirm({tr("The cycle is not saved"),
        tr("What you changed in its information would be lost."), tr("Leave without saving"), true});
    if (drop) m_form->load([] {});
    return drop;
}

} // namespace mediane::ui
