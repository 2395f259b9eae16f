#include "persistence/repository_set.h"

namespace mediane::persistence {

RepositorySet::RepositorySet(sql::Connection& connection, RowWriter& writer, const application::Queries& queries)
    : m_organisations(connection, writer)
    , m_places(connection, writer)
    , m_staff(connection, writer)
    , m_households(connection, writer)
    , m_people(connection, writer)
    , m_operations(connection, writer)
    , m_actions(connection, writer)
    , m_indicators(connection, writer)
    , m_tracks(connection, writer)
    , m_cycles(connection, writer)
    , m_sessions(connection, writer)
    , m_enrolments(connection, writer)
    , m_attendance(connection, writer)
    , m_headcounts(connection, writer)
    , m_lots(connection, writer)
    , m_devices(connection, writer)
    , m_erasures(connection, writer)
    , m_allocations(connection, writer)
    , m_settings(connection, writer)
    , m_calendars(connection, writer)
    , m_resources(connection, writer)
    , m_skills(connection, writer)
    , m_papers(connection, writer)
    , m_followUps(connection, writer)
    , m_externalRefs(connection, queries.catalogue)
    , m_journal(writer)
    , m_all{m_organisations, m_places, m_staff, m_households, m_people, m_operations, m_actions, m_indicators, m_tracks,
          m_cycles, m_sessions, m_enrolments, m_attendance, m_headcounts, m_lots, m_devices, m_erasures, m_allocations,
          m_settings, m_calendars, m_resources, m_skills, m_papers, m_followUps, m_externalRefs, m_journal, queries}
{
}

} // namespace mediane::persistence
