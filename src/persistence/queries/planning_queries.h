#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/planning_queries.h>

namespace mediane::persistence {

/// Cycles and sessions with what their lists show.
class SqlPlanningQueries final : public application::PlanningQueries
{
public:
    explicit SqlPlanningQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<std::vector<application::CycleRow>> cycles(const std::string& text) const override;
    Result<application::CycleRow> cycle(domain::CycleId cycle) const override;
    Result<std::vector<application::SessionRow>> sessionsOf(domain::CycleId cycle) const override;
    Result<std::vector<application::EnrolmentRow>> enrolmentsOf(domain::CycleId cycle) const override;
    Result<std::vector<application::SessionRow>> sessions(const application::SessionFilter& filter) const override;
    Result<application::SessionRow> session(domain::SessionId session) const override;
    Result<std::vector<application::SessionRow>> toRecord(Date today, int limit) const override;

private:
    sql::Connection& m_connection;
};

} // namespace mediane::persistence
