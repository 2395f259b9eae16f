#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/people_queries.h>

namespace mediane::persistence {

/// Finding people, and what a person's file shows.
class SqlPeopleQueries final : public application::PeopleQueries
{
public:
    explicit SqlPeopleQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<std::vector<application::PersonRow>> search(const std::string& text, int limit, int offset) const override;
    Result<int> count() const override;
    Result<std::vector<application::PersonRow>> household(domain::HouseholdId household) const override;
    Result<std::vector<application::NamedRow<domain::HouseholdId>>> households(
        const std::string& text, int limit) const override;
    Result<std::vector<application::EnrolmentRow>> enrolments(domain::PersonId person) const override;
    Result<std::vector<application::PersonAttendanceRow>> attendance(domain::PersonId person) const override;
    Result<std::vector<application::PersonDeviceRow>> devices(domain::PersonId person) const override;
    Result<std::vector<application::PersonRow>> sameName(
        const std::string& last, const std::string& first) const override;

private:
    sql::Connection& m_connection;
};

} // namespace mediane::persistence
