#pragma once

#include "persistence/row_writer.h"

#include <mediane/application/follow_ups.h>

namespace mediane::persistence {

/// Calls and steps, keyed by their enrolment; the journal shows them with it.
class FollowUpsRepository final : public application::FollowUps
{
public:
    FollowUpsRepository(sql::Connection& connection, RowWriter& writer)
        : m_connection(connection)
        , m_writer(writer)
    {
    }
    Result<void> addContact(domain::EnrolmentId enrolment, const domain::ContactFacts& contact) override;
    Result<application::Outcome> putStep(
        domain::EnrolmentId enrolment, domain::EnrolmentStep step, Date on, const std::string& note) override;
    Result<application::Outcome> removeStep(domain::EnrolmentId enrolment, domain::EnrolmentStep step) override;

private:
    [[nodiscard]] RowAddress addressOf(domain::EnrolmentId enrolment, Value key) const;

    sql::Connection& m_connection;
    RowWriter& m_writer;
};

} // namespace mediane::persistence
