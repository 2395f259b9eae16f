#pragma once

#include <mediane/domain/closure.h>
#include <mediane/domain/public_holidays.h>
#include <mediane/domain/school_holidays.h>

namespace mediane::domain {

/// A day that the law does not know and the centre does not work (FER-2): « fête communale ».
struct LocalDayOff
{
    Date day = {};
    std::string label = {};
    bool operator==(const LocalDayOff&) const = default;
};

/// When a centre works, closures and school holidays left aside.
struct CentreCalendarFacts
{
    Territory territory = Territory::Metropole;
    std::optional<SchoolZone> zone = {}; ///< None: school holidays are not looked at.
    std::string timeZone = "Europe/Paris"; ///< IANA.
    std::vector<PublicHoliday> worked = {}; ///< « Travaillé chez nous » (FER-1).
    std::vector<LocalDayOff> localDays = {};

    [[nodiscard]] bool works(PublicHoliday holiday) const;
};
[[nodiscard]] std::vector<FieldProblem> check(const CentreCalendarFacts& facts);
using CentreCalendar = Valid<CentreCalendarFacts>;

enum class DayReasonKind { Holiday, LocalDay, School, Closed, Bridge };

/// Why a day is not an ordinary one.
struct DayReason
{
    DayReasonKind kind = DayReasonKind::Holiday;
    std::optional<PublicHoliday> holiday = {}; ///< Of a public holiday.
    std::string label = {}; ///< What the centre or the table calls it.
    bool operator==(const DayReason&) const = default;
};

/// Where and when a session would be.
struct Slot
{
    Date date = {};
    TimeOfDay start = {};
    TimeOfDay end = {};
    std::optional<PlaceId> place = {};
};

/// Everything that the dates of a series are judged by.
struct WorkCalendar
{
    CentreCalendarFacts centre = {};
    std::vector<SchoolHolidayFacts> schoolHolidays = {}; ///< Of the centre's zone.
    std::optional<Date> schoolKnownUntil = {}; ///< None: nothing is known of the zone.
    std::vector<ClosureFacts> closures = {};

    /// A public holiday that is not worked, or a local day off.
    [[nodiscard]] bool isDayOff(Date day) const;
    /// A single working day between a day off and a weekend.
    [[nodiscard]] bool isBridge(Date day) const;
    /// All of them (GEN-2, FER-3).
    [[nodiscard]] std::vector<DayReason> reasonsAt(const Slot& slot) const;
    /// The school holidays of that day are not known (VAC-4).
    [[nodiscard]] bool isUnverified(Date day) const;
};

} // namespace mediane::domain
