#pragma once

#include "services/probe_store.h"

namespace mediane::test {

/// A repository that asks the probe before each call.
template <class Id, class T, class Base = application::Repository<Id, T>>
class ProbedRepository : public Base
{
public:
    ProbedRepository(Base& repository, Probe& probe)
        : m_repository(repository)
        , m_probe(probe)
    {
    }
    Result<Id> add(const T& value, const std::string& ref) override
    {
        if (auto failed = m_probe.call()) return *failed;
        return m_repository.add(value, ref);
    }
    Result<application::Outcome> update(Id id, const T& value) override
    {
        if (auto failed = m_probe.call()) return *failed;
        return m_repository.update(id, value);
    }
    Result<domain::Stored<Id, T>> find(Id id) const override
    {
        if (auto failed = m_probe.call()) return *failed;
        return m_repository.find(id);
    }
    Result<void> remove(Id id) override
    {
        if (auto failed = m_probe.call()) return *failed;
        return m_repository.remove(id);
    }

protected:
    [[nodiscard]] Base& repository() const { return m_repository; }
    [[nodiscard]] Probe& probe() const { return m_probe; }

private:
    Base& m_repository;
    Probe& m_probe;
};

class ProbedEnrolments final : public ProbedRepository<domain::EnrolmentId, domain::Enrolment, application::Enrolments>
{
public:
    using ProbedRepository::ProbedRepository;
    Result<std::optional<domain::Stored<domain::EnrolmentId, domain::Enrolment>>> findPair(
        domain::CycleId cycle, domain::PersonId person) const override
    {
        if (auto failed = probe().call()) return *failed;
        return repository().findPair(cycle, person);
    }
    Result<void> acceptHistory() override
    {
        if (auto failed = probe().call()) return *failed;
        return repository().acceptHistory();
    }
};

class ProbedHouseholds final : public application::Households
{
public:
    ProbedHouseholds(application::Households& households, Probe& probe)
        : m_households(households)
        , m_probe(probe)
    {
    }
    Result<domain::HouseholdId> add(const std::string& label, const std::string& ref) override
    {
        if (auto failed = m_probe.call()) return *failed;
        return m_households.add(label, ref);
    }

private:
    application::Households& m_households;
    Probe& m_probe;
};

/// Attendance and headcounts: found, put and removed by a session (and a person).
template <class Base, class Value, class Found, class... Keys>
class ProbedSheet : public Base
{
public:
    ProbedSheet(Base& sheet, Probe& probe)
        : m_sheet(sheet)
        , m_probe(probe)
    {
    }
    Result<std::optional<Found>> find(Keys... keys) const override
    {
        if (auto failed = m_probe.call()) return *failed;
        return m_sheet.find(keys...);
    }
    Result<application::Outcome> put(Keys... keys, const Value& value) override
    {
        if (auto failed = m_probe.call()) return *failed;
        return m_sheet.put(keys..., value);
    }
    Result<application::Outcome> remove(Keys... keys) override
    {
        if (auto failed = m_probe.call()) return *failed;
        return m_sheet.remove(keys...);
    }

protected:
    Base& m_sheet;
    Probe& m_probe;
};
class ProbedAttendance final : public ProbedSheet<application::Attendance, domain::AttendanceMark,
                                   domain::AttendanceMark, domain::SessionId, domain::PersonId>
{
public:
    using ProbedSheet::ProbedSheet;
    Result<bool> add(domain::SessionId session, domain::PersonId person, const domain::AttendanceMark& mark) override
    {
        if (auto failed = m_probe.call()) return *failed;
        return m_sheet.add(session, person, mark);
    }
};
using ProbedHeadcounts
    = ProbedSheet<application::Headcounts, domain::Headcount, domain::HeadcountFacts, domain::SessionId>;

class ProbedSettings final : public application::Settings
{
public:
    ProbedSettings(application::Settings& settings, Probe& probe)
        : m_settings(settings)
        , m_probe(probe)
    {
    }
    Result<std::optional<std::string>> get(const std::string& key) const override
    {
        if (auto failed = m_probe.call()) return *failed;
        return m_settings.get(key);
    }
    Result<application::Outcome> set(const std::string& key, const std::string& value) override
    {
        if (auto failed = m_probe.call()) return *failed;
        return m_settings.set(key, value);
    }

private:
    application::Settings& m_settings;
    Probe& m_probe;
};

class ProbedNotes final : public application::JournalNotes
{
public:
    ProbedNotes(application::JournalNotes& notes, Probe& probe)
        : m_notes(notes)
        , m_probe(probe)
    {
    }
    Result<void> note(const application::JournalNote& note) override
    {
        if (auto failed = m_probe.call()) return *failed;
        return m_notes.note(note);
    }

private:
    application::JournalNotes& m_notes;
    Probe& m_probe;
};

/// All repositories of one transaction, each behind the probe; read models are left as they are.
class ProbedRepositories
{
public:
    ProbedRepositories(application::Repositories& real, Probe& probe)
        : m_organisations(real.organisations, probe)
        , m_places(real.places, probe)
        , m_staff(real.staff, probe)
        , m_households(real.households, probe)
        , m_people(real.people, probe)
        , m_operations(real.operations, probe)
        , m_actions(real.actions, probe)
        , m_indicators(real.indicators, probe)
        , m_tracks(real.tracks, probe)
        , m_cycles(real.cycles, probe)
        , m_sessions(real.sessions, probe)
        , m_enrolments(real.enrolments, probe)
        , m_attendance(real.attendance, probe)
        , m_headcounts(real.headcounts, probe)
        , m_lots(real.lots, probe)
        , m_devices(real.devices, probe)
        , m_erasures(real.erasures, probe)
        , m_allocations(real.allocations, probe)
        , m_settings(real.settings, probe)
        , m_notes(real.journal, probe)
        , all{m_organisations, m_places, m_staff, m_households, m_people, m_operations, m_actions, m_indicators,
              m_tracks, m_cycles, m_sessions, m_enrolments, m_attendance, m_headcounts, m_lots, m_devices, m_erasures,
              m_allocations, m_settings, real.calendars, real.resources, real.skills, real.papers, real.followUps,
              real.externalRefs, m_notes, real.queries}
    {
    }

private:
    ProbedRepository<domain::OrganisationId, domain::Organisation> m_organisations;
    ProbedRepository<domain::PlaceId, domain::Place> m_places;
    ProbedRepository<domain::StaffId, domain::Staff> m_staff;
    ProbedHouseholds m_households;
    ProbedRepository<domain::PersonId, domain::Person> m_people;
    ProbedRepository<domain::OperationId, domain::Operation> m_operations;
    ProbedRepository<domain::ActionId, domain::Action> m_actions;
    ProbedRepository<domain::IndicatorId, domain::Indicator> m_indicators;
    ProbedRepository<domain::TrackId, domain::Track> m_tracks;
    ProbedRepository<domain::CycleId, domain::Cycle> m_cycles;
    ProbedRepository<domain::SessionId, domain::Session> m_sessions;
    ProbedEnrolments m_enrolments;
    ProbedAttendance m_attendance;
    ProbedHeadcounts m_headcounts;
    ProbedRepository<domain::LotId, domain::Lot> m_lots;
    ProbedRepository<domain::DeviceId, domain::Device> m_devices;
    ProbedRepository<domain::ErasureId, domain::Erasure> m_erasures;
    ProbedRepository<domain::AllocationId, domain::Allocation> m_allocations;
    ProbedSettings m_settings;
    ProbedNotes m_notes;

public:
    application::Repositories all; ///< Declared last: it refers to the others.
};

} // namespace mediane::test
