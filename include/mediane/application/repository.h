#pragma once

#include <mediane/application/journal.h>
#include <mediane/domain/action.h>
#include <mediane/domain/allocation.h>
#include <mediane/domain/attendance.h>
#include <mediane/domain/cycle.h>
#include <mediane/domain/donation_lot.h>
#include <mediane/domain/enrolment.h>
#include <mediane/domain/erasure.h>
#include <mediane/domain/headcount.h>
#include <mediane/domain/operation.h>
#include <mediane/domain/organisation.h>
#include <mediane/domain/person.h>
#include <mediane/domain/place.h>
#include <mediane/domain/session.h>
#include <mediane/domain/staff.h>
#include <mediane/domain/track.h>

namespace mediane::application {

/// What a write did. `Unchanged` wrote nothing, not even in the journal.
enum class Outcome { Created, Updated, Unchanged };

/// Stores one kind of aggregate. It holds no rule; every write appends to the journal by itself.
template <class Id, class T>
class Repository
{
public:
    using IdType = Id;
    using ValueType = T;
    virtual ~Repository() = default;
    /// `ref` is the public reference wanted; when empty or taken, another one is made from it.
    [[nodiscard]] virtual Result<Id> add(const T& value, const std::string& ref = {}) = 0;
    [[nodiscard]] virtual Result<Outcome> update(Id id, const T& value) = 0;
    [[nodiscard]] virtual Result<domain::Stored<Id, T>> find(Id id) const = 0;
    /// Refused with Conflict while something refers to it.
    [[nodiscard]] virtual Result<void> remove(Id id) = 0;
};

using Organisations = Repository<domain::OrganisationId, domain::Organisation>;
using Places = Repository<domain::PlaceId, domain::Place>;
using StaffMembers = Repository<domain::StaffId, domain::Staff>;
using People = Repository<domain::PersonId, domain::Person>;
using Operations = Repository<domain::OperationId, domain::Operation>;
using Actions = Repository<domain::ActionId, domain::Action>;
using Indicators = Repository<domain::IndicatorId, domain::Indicator>;
using Tracks = Repository<domain::TrackId, domain::Track>;
using Cycles = Repository<domain::CycleId, domain::Cycle>;
using Sessions = Repository<domain::SessionId, domain::Session>;
using Lots = Repository<domain::LotId, domain::Lot>;
using Devices = Repository<domain::DeviceId, domain::Device>; ///< `ref` is the device's number.
using Erasures = Repository<domain::ErasureId, domain::Erasure>; ///< Also keeps the list of a device's media.
using Allocations = Repository<domain::AllocationId, domain::Allocation>;

/// At most one enrolment for a person in a cycle; the storage itself refuses seats beyond capacity + overbooking.
class Enrolments : public Repository<domain::EnrolmentId, domain::Enrolment>
{
public:
    [[nodiscard]] virtual Result<std::optional<domain::Stored<domain::EnrolmentId, domain::Enrolment>>> findPair(
        domain::CycleId cycle, domain::PersonId person) const = 0;
    /// Imported history may hold more seats than there are: until the end of the transaction capacity is not enforced.
    [[nodiscard]] virtual Result<void> acceptHistory() = 0;
};

/// Households are made by naming them.
class Households
{
public:
    virtual ~Households() = default;
    [[nodiscard]] virtual Result<domain::HouseholdId> add(const std::string& label, const std::string& ref = {}) = 0;
};

/// The marks of attendance sheets. The absence of a mark means "not recorded".
class Attendance
{
public:
    virtual ~Attendance() = default;
    [[nodiscard]] virtual Result<std::optional<domain::AttendanceMark>> find(
        domain::SessionId session, domain::PersonId person) const = 0;
    /// False, and nothing is written, when the person has a mark there already.
    [[nodiscard]] virtual Result<bool> add(
        domain::SessionId session, domain::PersonId person, const domain::AttendanceMark& mark)
        = 0;
    [[nodiscard]] virtual Result<Outcome> put(
        domain::SessionId session, domain::PersonId person, const domain::AttendanceMark& mark)
        = 0;
    [[nodiscard]] virtual Result<Outcome> remove(domain::SessionId session, domain::PersonId person) = 0;
};

/// The counts of people without names, one set a session.
class Headcounts
{
public:
    virtual ~Headcounts() = default;
    [[nodiscard]] virtual Result<std::optional<domain::HeadcountFacts>> find(domain::SessionId session) const = 0;
    [[nodiscard]] virtual Result<Outcome> put(domain::SessionId session, const domain::Headcount& counts) = 0;
    [[nodiscard]] virtual Result<Outcome> remove(domain::SessionId session) = 0;
};

/// Small facts about this file: its centre, what was chosen in the settings. Keys are stable identifiers.
class Settings
{
public:
    virtual ~Settings() = default;
    [[nodiscard]] virtual Result<std::optional<std::string>> get(const std::string& key) const = 0;
    [[nodiscard]] virtual Result<Outcome> set(const std::string& key, const std::string& value) = 0;
};

/// Says things in the journal that no row holds: a refused handover, waived conditions.
class JournalNotes
{
public:
    virtual ~JournalNotes() = default;
    /// `details` are code → text pairs without personal data.
    [[nodiscard]] virtual Result<void> note(const JournalNote& note) = 0;
};

} // namespace mediane::application
