#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/follow_up_queries.h>

namespace mediane::persistence {

/// What happens around enrolments: calls, steps, seats to offer, absences to ask about.
class SqlFollowUpQueries final : public application::FollowUpQueries
{
public:
    explicit SqlFollowUpQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<std::vector<domain::ContactFacts>> contacts(domain::EnrolmentId enrolment) const override;
    Result<std::vector<application::StepRow>> steps(domain::EnrolmentId enrolment) const override;
    Result<std::vector<application::SeatTask>> seatTasks() const override;
    Result<std::vector<application::AlertRow>> alerts() const override;
    Result<application::FollowUpCounts> counts() const override;

private:
    sql::Connection& m_connection;
};

} // namespace mediane::persistence
