#pragma once

#include "persistence/row_writer.h"

namespace mediane::persistence {

/// Attendance marks, journaled under their session and their person.
class AttendanceRepository final : public application::Attendance
{
public:
    AttendanceRepository(sql::Connection& connection, RowWriter& writer)
        : m_connection(connection)
        , m_writer(writer)
    {
    }
    Result<std::optional<domain::AttendanceMark>> find(
        domain::SessionId session, domain::PersonId person) const override;
    Result<bool> add(domain::SessionId session, domain::PersonId person, const domain::AttendanceMark& mark) override;
    Result<application::Outcome> put(
        domain::SessionId session, domain::PersonId person, const domain::AttendanceMark& mark) override;
    Result<application::Outcome> remove(domain::SessionId session, domain::PersonId person) override;

private:
    sql::Connection& m_connection;
    RowWriter& m_writer;
};

} // namespace mediane::persistence
