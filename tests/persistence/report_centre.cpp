#include "persistence/report_centre.h"

namespace mediane::test {

ReportCentre::ReportCentre()
{
    m_file.write([&](application::Repositories& all) {
        domain::OperationFacts facts;
        facts.title = "Inclusion numérique";
        facts.start = day(2025, 1, 1);
        facts.end = day(2025, 12, 31);
        facts.euExclusive = true;
        operation = must(all.operations.add(valid(facts), "OPE"));
        ordi = must(all.actions.add(valid(domain::ActionFacts{"Ordi'Pratique", {}, {}, {}, {}, {operation}}), "OP"));
        open = must(all.actions.add(valid(domain::ActionFacts{"Atelier libre", {}, {}, {}, {}, {operation}}), "AL"));
    });
}

domain::PersonId ReportCentre::person(
    const std::string& name, domain::Gender gender, const std::function<void(domain::PersonFacts&)>& change)
{
    domain::PersonFacts facts;
    facts.lastName = name;
    facts.gender = gender;
    if (change) change(facts);
    return m_file.write([&](application::Repositories& all) { return must(all.people.add(valid(facts), name)); });
}

domain::StaffId ReportCentre::staff(const std::string& name)
{
    return m_file.write([&](application::Repositories& all) {
        return must(all.staff.add(valid(domain::StaffFacts{name, "Anne"}), name));
    });
}

domain::SessionId ReportCentre::session(
    domain::ActionId action, Date date, const std::function<void(domain::SessionFacts&)>& change)
{
    domain::SessionFacts facts;
    facts.action = action;
    facts.date = date;
    facts.start = {9 * 60};
    facts.end = {11 * 60};
    facts.status = domain::SessionStatus::Held;
    facts.sheet = domain::SheetState::Validated;
    if (change) change(facts);
    return m_file.write([&](application::Repositories& all) { return must(all.sessions.add(valid(facts))); });
}

void ReportCentre::mark(domain::SessionId session, domain::PersonId person, int minutes, domain::AttendanceState state)
{
    m_file.write([&](application::Repositories& all) { must(all.attendance.put(session, person, {state, minutes})); });
}

void ReportCentre::headcount(
    domain::SessionId session, const std::string& audience, int people, domain::HeadcountUnit unit)
{
    domain::HeadcountFacts facts{unit, domain::HeadcountMode::Counted,
        {{domain::HeadcountDimension::Total, {}, people},
            {domain::HeadcountDimension::Audience, audience, people - 1}}};
    m_file.write([&](application::Repositories& all) { must(all.headcounts.put(session, valid(facts))); });
}

domain::CycleId ReportCentre::cycle(domain::ActionId action, std::optional<int> required)
{
    domain::CycleFacts facts;
    facts.action = action;
    facts.title = "Cycle";
    facts.status = domain::CycleStatus::Running;
    facts.minSessions = required;
    return m_file.write([&](application::Repositories& all) { return must(all.cycles.add(valid(facts))); });
}

domain::EnrolmentId ReportCentre::enrol(domain::CycleId cycle, domain::PersonId person, domain::EnrolmentStatus status,
    std::optional<Date> entered, std::optional<Date> left)
{
    domain::EnrolmentFacts facts{cycle, person, status};
    facts.enteredOn = entered;
    facts.leftOn = left;
    return m_file.write([&](application::Repositories& all) { return must(all.enrolments.add(valid(facts))); });
}

domain::DeviceId ReportCentre::device(const std::string& number, const std::string& serial)
{
    domain::DeviceFacts facts;
    facts.serial = serial;
    facts.workshop = domain::WorkshopState::Ready;
    return m_file.write([&](application::Repositories& all) { return must(all.devices.add(valid(facts), number)); });
}

void ReportCentre::handOver(domain::DeviceId device, domain::PersonId person, domain::CycleId cycle, Date on,
    std::optional<Date> signedOn, domain::AllocationState state)
{
    domain::AllocationFacts facts{device, person, cycle};
    facts.state = state;
    facts.handedOn = on;
    facts.contractSignedOn = signedOn;
    if (state == domain::AllocationState::Returned) facts.returnedOn = addDays(on, 30);
    m_file.write([&](application::Repositories& all) { static_cast<void>(must(all.allocations.add(valid(facts)))); });
}

void ReportCentre::erase(domain::DeviceId device, Date on)
{
    domain::ErasureFacts facts{device, "HD1", "PRNG", "nwipe", on};
    m_file.write([&](application::Repositories& all) { static_cast<void>(must(all.erasures.add(valid(facts)))); });
}

std::vector<std::string> ReportCentre::found(const std::string& check, Period period, Date today)
{
    const auto findings = reports([&](const auto& queries) { return queries.audit(operation, period, today); });
    std::vector<std::string> refs;
    for (const auto& finding : findings) {
        if (finding.check != check) continue;
        CHECK(finding.count == std::int64_t(finding.subjects.size()));
        for (const auto& subject : finding.subjects)
            refs.push_back(subject.ref + " " + subject.detail);
    }
    return refs;
}

void ReportCentre::checkRowsBehind(Period period)
{
    const auto report = figures(period);
    checkRowsBehind(period, report.total, std::nullopt);
    for (const auto& action : report.actions)
        checkRowsBehind(period, action.measures, action.action);
}

void ReportCentre::checkRowsBehind(
    Period period, const application::Measures& measures, std::optional<domain::ActionId> action)
{
    for (const auto measure : domain::allOf<domain::Measure>()) {
        // Hours are those minutes.
        if (measure == domain::Measure::ParticipantHours || measure == domain::Measure::SessionHours) continue;
        CAPTURE(domain::code(measure));
        application::FigureQuery query;
        query.operation = operation;
        query.period = period;
        query.measure = measure;
        query.action = action;
        std::int64_t sum = 0;
        for (const auto& row : reports([&](const auto& queries) { return queries.rowsBehind(query); }))
            sum += row.value;
        CHECK(sum == measures[measure]);
    }
}

} // namespace mediane::test
