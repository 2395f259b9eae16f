#include "ui/devices/handover_panel.h"

#include "ui/devices/why_panel.h"
#include "ui/records/choice_box.h"
#include "ui/records/finders.h"
#include "ui/records/labels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/problem_text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

void HandoverPanel::connectAll()
{
    connect(m_form, &Form::edited, this, [this] {
        m_done = false;
        m_banner->dismiss();
        assess();
    });
    connect(m_person, &RecordPicker::chosenChanged, this, [this] {
        fillCycles();
        assess();
    });
    connect(m_device, &RecordPicker::chosenChanged, this, &HandoverPanel::assess);
    connect(m_why, &WhyPanel::leadRequested, this, &HandoverPanel::follow);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_device->chosen()) Q_EMIT fileRequested(domain::DeviceId(*m_device->chosen()));
    });
    connect(m_close, &QAbstractButton::clicked, this, &HandoverPanel::closed);
    connect(m_reserve, &QAbstractButton::clicked, this, &HandoverPanel::reserve);
    connect(m_handOver, &QAbstractButton::clicked, this, &HandoverPanel::handOver);
}

void HandoverPanel::start(std::optional<domain::DeviceId> device, std::optional<domain::PersonId> person)
{
    m_done = false;
    m_banner->dismiss();
    m_form->load([&] {
        m_device->clearChosen();
        m_person->clearChosen();
        m_kind->setValue(std::optional(domain::AllocationKind::Gift));
        m_signedOn->setDate(std::nullopt);
        m_reason->clear();
        if (device) chooseDevice(*device);
        if (person) choosePerson(*person);
    });
    fillCycles();
    assess();
    QWidget* first = !m_person->chosen() ? static_cast<QWidget*>(m_person) : m_device;
    if (m_person->chosen() && m_device->chosen()) first = m_signedOn;
    first->setFocus(Qt::OtherFocusReason);
}

void HandoverPanel::chooseDevice(domain::DeviceId device)
{
    const auto row = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.devices.device(device); });
    if (!row) return;
    m_device->setChosen({device.value(), toQt(row->number)});
    // A reserved machine goes to the person it was reserved for.
    if (row->holder && !domain::isWithHolder(row->allocation) && !m_person->chosen()) choosePerson(*row->holder);
}

void HandoverPanel::choosePerson(domain::PersonId person)
{
    const auto name = m_services.context.store.read([&](const application::Queries& queries) {
        return queries.catalogue.displayName({application::SubjectKind::Person, person.value()});
    });
    if (name) m_person->setChosen({person.value(), toQt(*name)});
}

void HandoverPanel::fillCycles()
{
    m_form->load([&] {
        m_cycle->clear();
        m_cycle->addChoice({}, tr("Found for the person"));
        if (!m_person->chosen()) return;
        const domain::PersonId person(*m_person->chosen());
        const auto cycles = m_services.context.store.read(
            [&](const application::Queries& queries) { return queries.devices.earningCycles(person); });
        if (!cycles) return;
        for (const auto& cycle : *cycles)
            m_cycle->addChoice(QString::number(cycle.id.value()), toQt(cycle.name));
    });
}

std::optional<application::HandoverRequest> HandoverPanel::request() const
{
    if (!m_device->chosen() || !m_person->chosen()) return std::nullopt;
    application::HandoverRequest request{domain::DeviceId(*m_device->chosen()), domain::PersonId(*m_person->chosen())};
    if (!m_cycle->code().isEmpty()) request.cycle = domain::CycleId(m_cycle->code().toLongLong());
    request.kind = m_kind->value<domain::AllocationKind>().value_or(domain::AllocationKind::Gift);
    request.signedOn = m_signedOn->date();
    request.waiverReason = toStd(m_reason->text().trimmed());
    return request;
}

void HandoverPanel::assess()
{
    const auto wanted = request();
    if (!wanted) {
        showIncomplete();
        return;
    }
    const auto found = m_services.devices.assess(*wanted);
    if (!found) {
        showIncomplete();
        m_banner->say(Tone::Fault, errorText(found.error()));
        return;
    }
    showAssessment(*wanted, *found);
}

void HandoverPanel::showIncomplete()
{
    m_why->setMissing({});
    m_waived->hide();
    m_ready->hide();
    m_reasonField->setVisible(!m_reason->text().isEmpty());
    const QString reason = m_person->chosen() ? tr("Choose the computer first.") : tr("Choose the person first.");
    m_handOver->setBlockedBecause(reason);
    m_reserve->setBlockedBecause(reason);
}

void HandoverPanel::showAssessment(
    const application::HandoverRequest& request, const application::HandoverAssessment& found)
{
    m_cycleFound = found.cycle;
    m_form->field(u"cycle"_s)
        ->setHelp(request.cycle || found.cycleTitle.empty() ? QString() : tr("Found: %1.").arg(toQt(found.cycleTitle)));
    std::vector<MissingCondition> missing;
    std::ranges::transform(found.missing, std::back_inserter(missing), missingForHandover);
    const bool waivable = std::ranges::any_of(missing, [](const auto& line) { return mayBeWaived(line.rule); });
    m_reasonField->setVisible(waivable || !found.waived.empty() || !m_reason->text().isEmpty());
    const bool promised = found.facts.heldByOther.has_value();
    m_reserve->setBlockedBecause(promised ? tr("It is already promised to, or with, somebody.") : QString());
    m_ready->setVisible(missing.empty() && !m_done);
    m_handOver->setBlockedBecause(missing.empty() ? QString() : missing.front().text);
    if (m_done) m_handOver->setBlockedBecause(tr("Done."));
    m_why->setMissing(m_done ? std::vector<MissingCondition>() : std::move(missing));
    showWaived(found);
}

void HandoverPanel::showWaived(const application::HandoverAssessment& found)
{
    domain::HandoverCase unwaived = found.facts;
    unwaived.waiverReason.clear();
    QStringList lines;
    for (const FieldProblem& problem : domain::missingForHandover(unwaived)) {
        if (std::ranges::find(found.waived, problem.rule) != found.waived.end() && mayBeWaived(problem.rule))
            lines.append(problemText(problem));
    }
    const bool lifted = !lines.isEmpty() && m_why->isHidden();
    m_waived->setVisible(lifted && !m_done);
    m_waived->setText(tr("Waived by the written reason: %1").arg(lines.join(u' ')));
}

void HandoverPanel::follow(const MissingCondition& condition)
{
    if (condition.lead == Lead::SignedOn) {
        m_signedOn->setFocus(Qt::OtherFocusReason);
    } else if (condition.lead == Lead::Reason) {
        m_reason->setFocus(Qt::OtherFocusReason);
    } else if (const auto wanted = request()) {
        Q_EMIT leadRequested(condition, wanted->device, wanted->person, m_cycleFound);
    }
}

QString HandoverPanel::whatHappens() const
{
    return tr("%1 handed over to %2.").arg(m_device->text(), m_person->text());
}

void HandoverPanel::handOver()
{
    QList<FieldFault> faults;
    if (!m_device->chosen()) faults.append({u"device"_s, tr("Choose a computer of the list.")});
    if (!m_person->chosen()) faults.append({u"person"_s, tr("Choose a person of the list.")});
    if (!m_signedOn->isAcceptable()) faults.append({u"signedOn"_s, tr("Type a date such as 14/07/2026.")});
    m_form->setFaults(faults);
    const auto wanted = request();
    if (!wanted || !faults.isEmpty()) return;
    const QString what = whatHappens();
    const auto done = m_services.devices.handOver(*wanted);
    if (!done) {
        if (done.error().code == ErrorCode::Conflict) {
            assess(); // The list says why, each line with its way out.
            m_banner->say(Tone::Attention, tr("Not possible yet: see what is missing below."));
        } else {
            m_form->setError(done.error());
        }
        return;
    }
    m_done = true;
    assess();
    m_banner->say(Tone::Good, what, tr("Open the file"));
    Q_EMIT handedOver(wanted->device, what);
}

void HandoverPanel::reserve()
{
    const auto wanted = request();
    if (!wanted) return;
    const Result<void> done
        = m_services.devices.reserve(wanted->device, wanted->person, wanted->cycle ? wanted->cycle : m_cycleFound);
    if (done) {
        m_banner->say(Tone::Good, tr("%1 is reserved for %2.").arg(m_device->text(), m_person->text()));
        m_reserve->setBlockedBecause(tr("Done."));
    } else {
        m_banner->say(Tone::Fault, errorText(done.error()));
    }
}

bool HandoverPanel::hasInput() const
{
    return !m_done && (!m_signedOn->text().isEmpty() || !m_reason->text().isEmpty());
}

} // namespace mediane::ui
