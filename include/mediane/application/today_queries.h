#pragma once

#include <mediane/application/planning_queries.h>

namespace mediane::application {

/// What waits for somebody, as counts; each has a list elsewhere.
struct ToDo
{
    int sessionsToRecord = 0; ///< Past, attendance missing or not validated.
    int seatsFreed = 0; ///< Cycles with a free seat and people waiting.
    int waitingInThem = 0;
    int seatTasks = 0; ///< Seats to offer to somebody who waits, and offers without an answer.
    int alerts = 0; ///< People of running cycles to call about their absences.
    int contractsToSign = 0; ///< Devices promised without a signed contract.
    int readyDevices = 0;
    int waitingFamilies = 0;
    int notInformed = 0; ///< People welcomed without information on their data.
};

class TodayQueries
{
public:
    virtual ~TodayQueries() = default;
    [[nodiscard]] virtual Result<ToDo> toDo(Date today) const = 0;
    /// Operations whose dates hold `today`; the latest ones when none does.
    [[nodiscard]] virtual Result<std::vector<domain::OperationId>> currentOperations(Date today) const = 0;
};

} // namespace mediane::application
