#pragma once

#include <mediane/application/catalogue_queries.h>
#include <mediane/domain/attendance.h>
#include <mediane/domain/enrolment.h>
#include <mediane/domain/person.h>
#include <mediane/domain/session.h>

namespace mediane::application {

struct PersonRow
{
    domain::PersonId id{0};
    std::string ref;
    std::string lastName;
    std::string firstName;
    std::optional<int> birthYear;
    domain::Gender gender = domain::Gender::Unknown;
    std::string city;
    std::string phone;
    domain::QpvSituation qpv = domain::QpvSituation::Unknown;
    std::string household; ///< Its reference; empty = none.
};

struct EnrolmentRow
{
    domain::EnrolmentId id{0};
    domain::EnrolmentFacts facts;
    std::string cycleTitle;
    std::string lastName; ///< Of the person.
    std::string firstName;
    int attended = 0; ///< Held sessions of the cycle with a counted presence.
    int expected = 0; ///< Held sessions of the cycle in which the person was expected.
    int required = 0; ///< By the track's rule; 0 = none.
    std::string missingMandatory; ///< Positions of mandatory sessions not attended, "1, 8".
    [[nodiscard]] bool satisfiesRule() const { return attended >= required && missingMandatory.empty(); }
};

struct PersonAttendanceRow
{
    domain::SessionId session{0};
    Date date;
    TimeOfDay start;
    std::string title;
    std::string action;
    std::string cycleTitle;
    domain::SessionStatus sessionStatus = domain::SessionStatus::Held;
    domain::AttendanceState state = domain::AttendanceState::Present;
    int minutes = 0;
};

struct PersonDeviceRow
{
    domain::AllocationId allocation{0};
    domain::DeviceId device{0};
    std::string number;
    std::string maker;
    std::string model;
    std::string state; ///< AllocationState code.
    std::string kind; ///< AllocationKind code.
    std::optional<Date> handedOn;
    std::optional<Date> returnedOn;
};

class PeopleQueries
{
public:
    virtual ~PeopleQueries() = default;
    /// People whose names, city, e-mail, phone digits, birth year, reference or household match every typed word
    /// (RCH-1…3); in the order of names when nothing is typed. At most `limit` rows after the first `offset`.
    [[nodiscard]] virtual Result<std::vector<PersonRow>> search(
        const std::string& text, int limit, int offset = 0) const = 0;
    [[nodiscard]] virtual Result<int> count() const = 0;
    [[nodiscard]] virtual Result<std::vector<PersonRow>> household(domain::HouseholdId household) const = 0;
    [[nodiscard]] virtual Result<std::vector<NamedRow<domain::HouseholdId>>> households(
        const std::string& text, int limit) const = 0;
    [[nodiscard]] virtual Result<std::vector<EnrolmentRow>> enrolments(
        domain::PersonId person) const = 0; ///< Newest first.
    [[nodiscard]] virtual Result<std::vector<PersonAttendanceRow>> attendance(
        domain::PersonId person) const = 0; ///< Newest first.
    [[nodiscard]] virtual Result<std::vector<PersonDeviceRow>> devices(domain::PersonId person) const = 0;
    /// People already known with the same folded names (in either order), for a warning while typing.
    [[nodiscard]] virtual Result<std::vector<PersonRow>> sameName(
        const std::string& last, const std::string& first) const = 0;
};

} // namespace mediane::application
