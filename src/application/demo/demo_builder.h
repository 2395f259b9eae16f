#pragma once

#include <mediane/application/demo_centre.h>

#include <array>
#include <string_view>

namespace mediane::application::demo {

/// Writes the demonstration centre in one transaction. The first failure stops the rest and is kept.
class Builder
{
public:
    Builder(Repositories& stored, Date today)
        : m_stored(stored)
        , m_today(today)
    {
    }
    [[nodiscard]] Result<DemoTour> build();

private:
    struct CycleIds
    {
        domain::CycleId id{0};
        std::vector<domain::SessionId> sessions;
    };

    void addOrganisations();
    void addOperations();
    void addTracks();
    void addPeople();
    void addCycles();
    void addOpenSessions();
    void addDevices();

    [[nodiscard]] CycleIds addCycle(std::string_view title, Date first, TimeOfDay start, domain::CycleStatus status,
        int capacity, std::size_t place);
    void enrol(const CycleIds& cycle, std::size_t person, domain::EnrolmentStatus status, std::optional<Date> entered,
        std::optional<Date> left = {});
    void record(const CycleIds& cycle, std::size_t person, std::string_view letters);
    void holdSession(domain::SessionId session, bool validated);
    void addDropIns();
    void addSchoolSessions();
    void handOver(std::size_t device, std::size_t person, domain::CycleId cycle, Date on, bool installed);

    /// The id that an `add` gave; on a failure, id 0 and the failure kept.
    template <class Id>
    Id kept(const Result<Id>& added)
    {
        if (added) return *added;
        if (!m_failure) m_failure = added.error();
        return Id(0);
    }
    void done(const Result<Outcome>& written)
    {
        if (!written && !m_failure) m_failure = written.error();
    }
    [[nodiscard]] Date day(int offset) const { return addDays(m_today, offset); }

    Repositories& m_stored;
    Date m_today;
    std::optional<Error> m_failure;
    std::vector<domain::OrganisationId> m_organisations;
    std::vector<domain::PlaceId> m_places;
    std::vector<domain::StaffId> m_staff;
    std::vector<domain::OperationId> m_operations;
    std::vector<domain::ActionId> m_actions;
    std::vector<domain::PersonId> m_people;
    std::vector<domain::DeviceId> m_devices;
    std::optional<domain::TrackId> m_track;
    domain::TrackFacts m_trackFacts;
    CycleIds m_past;
    CycleIds m_running;
    CycleIds m_next;
    DemoTour m_tour;
};

} // namespace mediane::application::demo
