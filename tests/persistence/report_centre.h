#pragma once

#include "persistence/sample_file.h"

#include <map>

namespace mediane::test {

[[nodiscard]] inline Date day(int year, unsigned month, unsigned number)
{
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(number);
}

/// A centre with one operation over 2025 and two actions, OP and AL (funding-reports §2.1); tests add what they count.
class ReportCentre
{
public:
    ReportCentre();

    domain::PersonId person(const std::string& name, domain::Gender gender = domain::Gender::Unknown,
        const std::function<void(domain::PersonFacts&)>& change = {});
    domain::StaffId staff(const std::string& name);
    /// Held and validated unless `change` says otherwise; two hours from 9:00.
    domain::SessionId session(
        domain::ActionId action, Date date, const std::function<void(domain::SessionFacts&)>& change = {});
    void mark(domain::SessionId session, domain::PersonId person, int minutes,
        domain::AttendanceState state = domain::AttendanceState::Present);
    void headcount(domain::SessionId session, const std::string& audience, int people,
        domain::HeadcountUnit unit = domain::HeadcountUnit::DistinctPeople);
    domain::CycleId cycle(domain::ActionId action, std::optional<int> required = {});
    domain::EnrolmentId enrol(domain::CycleId cycle, domain::PersonId person, domain::EnrolmentStatus status,
        std::optional<Date> entered = {}, std::optional<Date> left = {});
    domain::DeviceId device(const std::string& number, const std::string& serial);
    void handOver(domain::DeviceId device, domain::PersonId person, domain::CycleId cycle, Date on,
        std::optional<Date> signedOn, domain::AllocationState state = domain::AllocationState::HandedOver);
    void erase(domain::DeviceId device, Date on);

    /// `ask(const ReportQueries&)` over one state of the data.
    template <class Ask>
    auto reports(Ask ask)
    {
        return must(m_file.store().read([&](const application::Queries& queries) { return ask(queries.reports); }));
    }
    application::ReportFigures figures(Period period)
    {
        return reports([&](const auto& queries) { return queries.figures(operation, period); });
    }
    /// References of what a check found, or none.
    std::vector<std::string> found(const std::string& check, Period period, Date today = day(2026, 1, 1));
    /// The rows behind every measure, in all and action by action, add up to it.
    void checkRowsBehind(Period period);
    [[nodiscard]] SampleFile& file() { return m_file; }

    domain::OperationId operation{0};
    domain::ActionId ordi{0};
    domain::ActionId open{0};

private:
    void checkRowsBehind(Period period, const application::Measures& measures, std::optional<domain::ActionId> action);

    SampleFile m_file;
};

inline const Period kFirstHalf{day(2025, 1, 1), day(2025, 6, 30)};

} // namespace mediane::test
