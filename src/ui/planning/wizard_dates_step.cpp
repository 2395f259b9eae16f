#include "ui/planning/wizard_dates_step.h"

#include "ui/planning/planned_session_row.h"
#include "ui/planning/weekday_picker.h"
#include "ui/records/choice_box.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_edit.h"
#include "ui/wording/problem_text.h"

#include <mediane/application/calendar_service.h>

#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr TimeOfDay kUsualStart{14 * 60};

} // namespace

void WizardDatesStep::start(const application::CyclePlan& plan)
{
    const bool sameTrack = m_started && m_track == plan.track;
    m_track = plan.track;
    m_place = plan.place;
    m_form->field(u"minutes"_s)->setVisible(!m_track);
    if (sameTrack && !plan.sessions.empty()) return; // Coming back: as it was left.
    m_quiet = true;
    readTrack();
    offerPolicies();
    m_form->load([this] {
        if (!m_first->date()) m_first->setDate(addDays(m_services.context.clock.today(), 7));
        if (!m_start->time()) m_start->setTime(kUsualStart);
        if (!m_positions.empty()) m_count->setValue(static_cast<int>(m_positions.size()));
    });
    m_quiet = false;
    m_started = true;
    startOver();
}

void WizardDatesStep::readTrack()
{
    m_positions.clear();
    if (!m_track) return;
    const auto proposed = m_services.planning.propose(*m_track, m_services.context.clock.today(), kUsualStart);
    if (!proposed) {
        m_banner->say(Tone::Fault, errorText(proposed.error()));
        return;
    }
    for (const auto& session : *proposed)
        m_positions.push_back({session.title, session.minutes});
}

domain::SeriesRequest WizardDatesStep::typedRequest() const
{
    domain::SeriesRequest request;
    request.rhythm.first = m_first->date().value_or(Date{});
    request.rhythm.weekdays = m_days->days();
    request.rhythm.everyWeeks = m_weeks->value();
    request.rhythm.policies.schoolHolidays = m_school->value<domain::DayPolicy>().value_or(domain::DayPolicy::Ask);
    request.rhythm.policies.bridges = m_bridges->value<domain::DayPolicy>().value_or(domain::DayPolicy::Warn);
    request.start = m_start->time().value_or(TimeOfDay{-1});
    request.minutes = {m_minutes->value()};
    if (!m_positions.empty()) {
        request.minutes.clear();
        for (const auto& position : m_positions)
            request.minutes.push_back(position.minutes);
    }
    request.until = m_until->date();
    if (!request.until) request.count = m_count->value();
    request.place = m_place;
    request.keptAnyway = m_keptAnyway;
    request.dropped = m_dropped;
    request.overrides = m_overrides;
    return request;
}

void WizardDatesStep::startOver()
{
    if (m_quiet) return;
    m_keptAnyway.clear();
    m_dropped.clear();
    m_overrides.clear();
    if (!m_daysChosen && m_first->date()) m_days->setDays({isoWeekday(*m_first->date())});
    m_count->setEnabled(!m_until->date());
    m_count->setToolTip(m_until->date() ? tr("The last day decides how many there are.") : QString());
    generate();
}

void WizardDatesStep::generate()
{
    if (m_quiet) return;
    m_banner->dismiss();
    auto made = m_services.calendar.generate(typedRequest());
    if (made) {
        m_form->clearFaults();
        m_series = std::move(made).value();
    } else {
        m_series = {};
        showProblems(made.error().problems);
        if (made.error().problems.empty()) m_banner->say(Tone::Fault, errorText(made.error()));
    }
    // Lines stay where they are while one of them is being changed.
    std::ranges::stable_sort(m_series.candidates, {}, &domain::SeriesCandidate::candidate);
    showSeries();
}

void WizardDatesStep::showSeries()
{
    const std::size_t lines = m_series.candidates.size();
    while (m_rows.size() < lines)
        addRow();
    for (std::size_t line = 0; line < m_rows.size(); ++line) {
        if (line < lines) {
            m_rows[line]->showCandidate(m_series.candidates[line], titleOf(m_series.candidates[line]));
        } else {
            m_rows[line]->hide();
        }
    }
    m_heading->setText(summary());
}

QString WizardDatesStep::titleOf(const domain::SeriesCandidate& candidate) const
{
    if (!candidate.number) return {};
    if (const auto typed = m_titles.find(*candidate.number); typed != m_titles.end()) return typed->second;
    const auto at = static_cast<std::size_t>(*candidate.number - 1);
    return at < m_positions.size() ? toQt(m_positions[at].title) : QString();
}

QString WizardDatesStep::summary() const
{
    std::vector<Date> days;
    bool unverified = false;
    for (const auto& candidate : m_series.candidates) {
        if (!candidate.kept) continue;
        days.push_back(candidate.slot.date);
        unverified = unverified || candidate.unverified;
    }
    if (days.empty()) return tr("No session");
    const auto [first, last] = std::ranges::minmax(days);
    QString text = tr("%n sessions", nullptr, static_cast<int>(days.size()));
    text += u", "_s + tr("from %1 to %2").arg(dateText(first), dateText(last));
    if (m_series.skipped() > 0) text += u", "_s + tr("%n dates skipped", nullptr, m_series.skipped());
    if (unverified) text += u" · "_s + tr("school holidays not verified at the end");
    return text;
}

void WizardDatesStep::addRow()
{
    auto* row = new PlannedSessionRow(static_cast<int>(m_rows.size()) + 1);
    m_list->addWidget(row);
    m_rows.push_back(row);
    connect(row, &PlannedSessionRow::slotEdited, this, [this, row] { changeLine(*row); });
    connect(row, &PlannedSessionRow::keptChanged, this, [this, row](bool kept) { keep(*row, kept); });
    connect(row, &PlannedSessionRow::titleEdited, this, [this, row] {
        if (const auto number = row->candidate().number) m_titles[*number] = row->title();
    });
}

void WizardDatesStep::keep(const PlannedSessionRow& row, bool kept)
{
    const Date day = row.candidate().candidate;
    std::erase(m_keptAnyway, day);
    std::erase(m_dropped, day);
    (kept ? m_keptAnyway : m_dropped).push_back(day);
    generate();
}

void WizardDatesStep::changeLine(const PlannedSessionRow& row)
{
    if (!row.isAcceptable()) return;
    const domain::SlotOverride typed = row.typed();
    std::erase_if(m_overrides, [&](const auto& known) { return known.candidate == typed.candidate; });
    m_overrides.push_back(typed);
    if (std::ranges::find(m_keptAnyway, typed.candidate) == m_keptAnyway.end())
        m_keptAnyway.push_back(typed.candidate); // A day that somebody chose is meant; its reasons stay in view.
    generate();
}

void WizardDatesStep::fill(application::CyclePlan& plan) const
{
    domain::Series byDate = m_series;
    std::erase_if(byDate.candidates, [](const auto& candidate) { return !candidate.kept; });
    std::ranges::sort(byDate.candidates, {}, [](const auto& candidate) { return candidate.number.value_or(0); });
    plan.sessions = application::CalendarService::planned(byDate, m_positions);
    for (std::size_t i = 0; i < plan.sessions.size(); ++i)
        plan.sessions[i].title = toStd(titleOf(byDate.candidates[i]).trimmed());
    plan.rhythm = typedRequest().rhythm;
}

bool WizardDatesStep::check()
{
    PlannedSessionRow* faulty = nullptr;
    for (PlannedSessionRow* row : m_rows) {
        if (row->isHidden()) continue;
        const bool good = row->isAcceptable();
        row->setFault(good ? QString() : tr("Write a date as 14/07/2026 and a time as 09:30."));
        if (!good && faulty == nullptr) faulty = row;
    }
    const bool some = m_series.kept() > 0;
    if (!some && !m_form->hasFaults()) m_banner->say(Tone::Fault, tr("A cycle needs at least one session."));
    if (faulty != nullptr) faulty->takeFocus();
    return faulty == nullptr && some && !m_form->hasFaults();
}

bool WizardDatesStep::showProblems(const std::vector<FieldProblem>& problems)
{
    bool mine = false;
    QList<FieldFault> faults;
    for (const FieldProblem& problem : problems) {
        const QString field = toQt(problem.field);
        if (m_form->field(field) != nullptr) {
            mine = true;
            faults.append({field, problemText(problem)});
        }
        if (!field.startsWith("sessions"_L1)) continue;
        mine = true;
        const int number = field.mid(field.indexOf(u'[') + 1).chopped(field.endsWith(u']') ? 1 : 0).toInt();
        const auto row = std::ranges::find_if(
            m_rows, [number](const auto* one) { return !one->isHidden() && one->candidate().number == number; });
        if (row != m_rows.end()) {
            (*row)->setFault(problemText(problem));
        } else {
            m_banner->say(Tone::Fault, problemText(problem));
        }
    }
    if (!faults.isEmpty()) m_form->setFaults(faults);
    return mine;
}

void WizardDatesStep::takeFocus() { m_first->setFocus(Qt::OtherFocusReason); }

} // namespace mediane::ui
