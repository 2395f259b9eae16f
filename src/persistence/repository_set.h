#pragma once

#include "persistence/repositories/action_mapping.h"
#include "persistence/repositories/allocation_mapping.h"
#include "persistence/repositories/attendance_repository.h"
#include "persistence/repositories/calendars_repository.h"
#include "persistence/repositories/cycles_repository.h"
#include "persistence/repositories/device_mapping.h"
#include "persistence/repositories/enrolments_repository.h"
#include "persistence/repositories/erasures_repository.h"
#include "persistence/repositories/external_refs_repository.h"
#include "persistence/repositories/follow_ups_repository.h"
#include "persistence/repositories/headcounts_repository.h"
#include "persistence/repositories/households_repository.h"
#include "persistence/repositories/indicator_mapping.h"
#include "persistence/repositories/journal_notes_repository.h"
#include "persistence/repositories/lot_mapping.h"
#include "persistence/repositories/operation_mapping.h"
#include "persistence/repositories/organisation_mapping.h"
#include "persistence/repositories/papers_repository.h"
#include "persistence/repositories/people_repository.h"
#include "persistence/repositories/place_mapping.h"
#include "persistence/repositories/resources_repository.h"
#include "persistence/repositories/session_mapping.h"
#include "persistence/repositories/settings_repository.h"
#include "persistence/repositories/skill_book_repository.h"
#include "persistence/repositories/staff_mapping.h"
#include "persistence/repositories/tracks_repository.h"

#include <mediane/application/store.h>

namespace mediane::persistence {

/// Every repository over one connection and one writer.
class RepositorySet
{
public:
    RepositorySet(sql::Connection& connection, RowWriter& writer, const application::Queries& queries);
    [[nodiscard]] application::Repositories& all() noexcept { return m_all; }

private:
    template <class M, class Contract>
    using Simple = TableRepository<M, Contract>;

    Simple<OrganisationMapping, application::Organisations> m_organisations;
    Simple<PlaceMapping, application::Places> m_places;
    Simple<StaffMapping, application::StaffMembers> m_staff;
    HouseholdsRepository m_households;
    PeopleRepository m_people;
    Simple<OperationMapping, application::Operations> m_operations;
    Simple<ActionMapping, application::Actions> m_actions;
    Simple<IndicatorMapping, application::Indicators> m_indicators;
    TracksRepository m_tracks;
    CyclesRepository m_cycles;
    Simple<SessionMapping, application::Sessions> m_sessions;
    EnrolmentsRepository m_enrolments;
    AttendanceRepository m_attendance;
    HeadcountsRepository m_headcounts;
    Simple<LotMapping, application::Lots> m_lots;
    Simple<DeviceMapping, application::Devices> m_devices;
    ErasuresRepository m_erasures;
    Simple<AllocationMapping, application::Allocations> m_allocations;
    SettingsRepository m_settings;
    CalendarsRepository m_calendars;
    ResourcesRepository m_resources;
    SkillBookRepository m_skills;
    PapersRepository m_papers;
    FollowUpsRepository m_followUps;
    ExternalRefsRepository m_externalRefs;
    JournalNotesRepository m_journal;
    application::Repositories m_all;
};

} // namespace mediane::persistence
