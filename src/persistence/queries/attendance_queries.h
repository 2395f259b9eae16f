#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/attendance_queries.h>

namespace mediane::persistence {

/// Attendance sheets: of one session, and of a whole cycle.
class SqlAttendanceQueries final : public application::AttendanceQueries
{
public:
    explicit SqlAttendanceQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<std::vector<application::RosterRow>> roster(domain::SessionId session) const override;
    Result<application::AttendanceMatrix> matrix(domain::CycleId cycle) const override;
    Result<application::CycleRates> rates(domain::CycleId cycle) const override;
    Result<std::vector<int>> attendedPositions(domain::CycleId cycle, domain::PersonId person) const override;
    Result<bool> validatedHere(domain::SessionId session) const override;
    Result<int> marks(domain::SessionId session) const override;
    Result<std::vector<application::MissedSession>> missed(
        domain::PersonId person, domain::SessionId host) const override;
    Result<std::vector<application::MakeUpSession>> makeUpSessions(domain::SessionId missed, Date today) const override;
    Result<std::vector<application::MarkBatch>> batches(domain::SessionId session) const override;

private:
    sql::Connection& m_connection;
};

} // namespace mediane::persistence
