#pragma once

#include <mediane/application/people_queries.h>
#include <mediane/domain/cycle.h>
#include <mediane/domain/headcount.h>

namespace mediane::application {

struct CycleRow
{
    domain::CycleId id{0};
    std::string ref;
    std::string title;
    std::string action;
    std::string track;
    std::string place;
    domain::CycleStatus status = domain::CycleStatus::Draft;
    std::optional<int> capacity;
    int seatsHeld = 0; ///< Confirmed or offered.
    int confirmed = 0; ///< On the roster: confirmed, completed or dropped out.
    int waiting = 0;
    int sessions = 0; ///< Not cancelled nor postponed.
    int held = 0;
    std::optional<Date> first;
    std::optional<Date> last;
};

struct SessionRow
{
    domain::SessionId id{0};
    std::string ref;
    domain::SessionFacts facts;
    std::string action;
    std::string cycleTitle; ///< Empty when it stands alone.
    int cycleSessions = 0; ///< Of its cycle, not cancelled nor postponed.
    std::string place;
    std::string staff; ///< Names, separated by ", ".
    int expected = 0; ///< On the roster that day, people marked "not expected" left out.
    int present = 0;
    int absent = 0; ///< Excused or not.
    int unmarked = 0; ///< On the roster without a mark.
    int headcount = 0; ///< Total counted without names.
};

struct SessionFilter
{
    Date from;
    Date to;
    std::optional<domain::ActionId> action = {};
    std::optional<domain::PlaceId> place = {};
    std::optional<domain::StaffId> staff = {};
};

class PlanningQueries
{
public:
    virtual ~PlanningQueries() = default;
    /// Running first, then to come, then past, each by date. `text` narrows by title, action or place.
    [[nodiscard]] virtual Result<std::vector<CycleRow>> cycles(const std::string& text = {}) const = 0;
    [[nodiscard]] virtual Result<CycleRow> cycle(domain::CycleId cycle) const = 0;
    [[nodiscard]] virtual Result<std::vector<SessionRow>> sessionsOf(
        domain::CycleId cycle) const = 0; ///< By date, then time.
    [[nodiscard]] virtual Result<std::vector<EnrolmentRow>> enrolmentsOf(
        domain::CycleId cycle) const = 0; ///< By status; who waits in the order of the offers, then by name.
    [[nodiscard]] virtual Result<std::vector<SessionRow>> sessions(
        const SessionFilter& filter) const = 0; ///< By date, then time.
    [[nodiscard]] virtual Result<SessionRow> session(domain::SessionId session) const = 0;
    /// Past sessions (before `today`) whose attendance is not recorded or not validated, oldest first.
    [[nodiscard]] virtual Result<std::vector<SessionRow>> toRecord(Date today, int limit) const = 0;
};

} // namespace mediane::application
