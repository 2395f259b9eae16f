#pragma once

#include <mediane/domain/centre_calendar.h>

namespace mediane::domain {

/// What a reason does to a date of a series (planning-and-attendance §3.4).
enum class DayPolicy { Skip, Ask, Warn, Keep };
template <>
struct CodeTable<DayPolicy>
{
    using P = DayPolicy;
    static constexpr std::array rows{std::pair{P::Skip, "sauter"sv}, std::pair{P::Ask, "demander"sv},
        std::pair{P::Warn, "avertir"sv}, std::pair{P::Keep, "garder"sv}};
};

struct SeriesPolicies
{
    DayPolicy publicHolidays = DayPolicy::Skip; ///< And local days off.
    DayPolicy schoolHolidays = DayPolicy::Ask;
    DayPolicy closures = DayPolicy::Skip;
    DayPolicy bridges = DayPolicy::Warn;

    [[nodiscard]] DayPolicy of(DayReasonKind kind) const;
    bool operator==(const SeriesPolicies&) const = default;
};

/// The rhythm of a series: which days could have a session.
struct SeriesRhythm
{
    Date first = {}; ///< Weeks are counted from its ISO week (GEN-1).
    std::vector<int> weekdays = {}; ///< 1 Monday … 7 Sunday.
    int everyWeeks = 1;
    SeriesPolicies policies = {};

    [[nodiscard]] bool hasDay(Date day) const; ///< Whether `day`, on or after `first`, is a candidate.
    bool operator==(const SeriesRhythm&) const = default;
};

/// What one line of the preview says otherwise than the rest (GEN-7).
struct SlotOverride
{
    Date candidate = {}; ///< The line: the day that the rhythm gave.
    std::optional<Date> date = {};
    std::optional<TimeOfDay> start = {};
    std::optional<int> minutes = {};
};

struct SeriesRequest
{
    SeriesRhythm rhythm = {};
    TimeOfDay start = {};
    std::vector<int> minutes = {120}; ///< Of session 1, 2…; the last one holds for all that follow.
    std::optional<int> count = {}; ///< N sessions, or
    std::optional<Date> until = {}; ///< until that day, inclusive.
    std::optional<PlaceId> place = {};
    std::vector<Date> keptAnyway = {}; ///< Candidates ticked « garder quand même ».
    std::vector<Date> dropped = {}; ///< Candidates that were unticked.
    std::vector<SlotOverride> overrides = {};
    std::optional<Date> after = {}; ///< Only candidates later than that day: to shift a series.
    std::vector<Date> taken = {}; ///< Days that already have a session of the series: no candidates.
};
/// As `generate`, the limits of GEN-5 apart.
[[nodiscard]] std::vector<FieldProblem> check(const SeriesRequest& request);

struct SeriesCandidate
{
    Date candidate = {}; ///< The day that the rhythm gave.
    Slot slot = {}; ///< What it became.
    std::vector<DayReason> reasons = {};
    bool kept = false;
    bool byHand = false; ///< Ticked or unticked.
    bool unverified = false; ///< « Vacances non vérifiées » (VAC-4).
    std::optional<int> number = {}; ///< 1… among the kept ones, by date (GEN-4).

    [[nodiscard]] bool isBridge() const;
};

/// Kept and skipped candidates by date.
struct Series
{
    std::vector<SeriesCandidate> candidates = {};
    [[nodiscard]] int kept() const;
    [[nodiscard]] int skipped() const { return int(candidates.size()) - kept(); }
};

inline constexpr int kMostSessionsOfSeries = 200; ///< GEN-5.
inline constexpr int kMostYearsOfSeries = 3; ///< GEN-5.

/// Runs the calendar. Beyond the limits: "series-too-many" on `count` or `until`, "series-too-long"; nothing is made.
[[nodiscard]] Result<Series> generate(const SeriesRequest& request, const WorkCalendar& calendar);

/// The rhythm that sessions seem to follow, for cycles that were not made by the generator: their weekdays, and the
/// greatest number of weeks that divides every distance. Needs at least one date.
[[nodiscard]] SeriesRhythm rhythmOf(std::vector<Date> dates);

} // namespace mediane::domain
