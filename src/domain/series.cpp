#include "domain/checks.h"

#include <mediane/domain/series.h>

#include <algorithm>
#include <numeric>

namespace mediane::domain {
namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kMostWeeks = 52;

bool contains(const std::vector<Date>& days, Date day) { return std::ranges::find(days, day) != days.end(); }

int weeksBetween(Date from, Date to)
{
    const auto days = std::chrono::sys_days(mondayOf(to)) - std::chrono::sys_days(mondayOf(from));
    return int(days.count()) / kDaysOfWeek;
}

int minutesOf(const SeriesRequest& request, int number)
{
    const auto last = request.minutes.size() - 1;
    return request.minutes[std::min(std::size_t(number - 1), last)];
}

/// `number`: which session it would be, were it kept.
Slot slotOf(const SeriesRequest& request, Date candidate, int number)
{
    Slot slot{candidate, request.start, {}, request.place};
    int minutes = minutesOf(request, number);
    for (const SlotOverride& line : request.overrides) {
        if (line.candidate != candidate) continue;
        slot.date = line.date.value_or(slot.date);
        slot.start = line.start.value_or(slot.start);
        minutes = line.minutes.value_or(minutes);
    }
    slot.end = {slot.start.minutes + minutes};
    return slot;
}

bool isKept(const std::vector<DayReason>& reasons, const SeriesPolicies& policies)
{
    return std::ranges::all_of(reasons, [&](const DayReason& reason) {
        const DayPolicy policy = policies.of(reason.kind);
        return policy == DayPolicy::Keep || policy == DayPolicy::Warn; // GEN-2
    });
}

SeriesCandidate judged(const SeriesRequest& request, const WorkCalendar& calendar, Date day, int number)
{
    SeriesCandidate candidate{day, slotOf(request, day, number), {}, false, false, false, {}};
    candidate.reasons = calendar.reasonsAt(candidate.slot);
    candidate.unverified
        = calendar.isUnverified(candidate.slot.date) && request.rhythm.policies.schoolHolidays != DayPolicy::Keep;
    const bool kept = isKept(candidate.reasons, request.rhythm.policies);
    candidate.kept = (kept || contains(request.keptAnyway, day)) && !contains(request.dropped, day);
    candidate.byHand = candidate.kept != kept;
    return candidate;
}

/// Session k carries position k, by date then time (GEN-4, SER-1).
void number(std::vector<SeriesCandidate>& candidates)
{
    std::ranges::stable_sort(candidates, [](const SeriesCandidate& left, const SeriesCandidate& right) {
        return std::pair(left.slot.date, left.slot.start) < std::pair(right.slot.date, right.slot.start);
    });
    int number = 0;
    for (SeriesCandidate& candidate : candidates)
        if (candidate.kept) candidate.number = ++number;
}

Error beyond(std::string rule, int limit, bool byCount)
{
    return {ErrorCode::Invalid, rule, {{byCount ? "count" : "until", std::move(rule), std::to_string(limit)}}};
}

} // namespace

DayPolicy SeriesPolicies::of(DayReasonKind kind) const
{
    switch (kind) {
    case DayReasonKind::Holiday:
    case DayReasonKind::LocalDay: return publicHolidays;
    case DayReasonKind::School: return schoolHolidays;
    case DayReasonKind::Closed: return closures;
    case DayReasonKind::Bridge: return bridges;
    }
    return DayPolicy::Skip;
}

bool SeriesRhythm::hasDay(Date day) const
{
    if (day < first || std::ranges::find(weekdays, isoWeekday(day)) == weekdays.end()) return false;
    return weeksBetween(first, day) % everyWeeks == 0;
}

bool SeriesCandidate::isBridge() const
{
    return std::ranges::any_of(reasons, [](const auto& reason) { return reason.kind == DayReasonKind::Bridge; });
}

int Series::kept() const
{
    return int(std::ranges::count_if(candidates, [](const auto& candidate) { return candidate.kept; }));
}

std::vector<FieldProblem> check(const SeriesRequest& request)
{
    Checks checks;
    checks.require(request.rhythm.first.ok(), "first", "not-a-date");
    checks.require(!request.rhythm.weekdays.empty(), "weekdays", "required");
    for (const int weekday : request.rhythm.weekdays)
        checks.require(weekday >= 1 && weekday <= kDaysOfWeek, "weekdays", "not-a-weekday");
    checks.require(request.rhythm.everyWeeks >= 1 && request.rhythm.everyWeeks <= kMostWeeks, "weeks", "not-positive");
    checks.require(request.start.minutes >= 0 && request.start.minutes < 24 * 60, "start", "not-a-time");
    checks.require(!request.minutes.empty(), "minutes", "required");
    for (const int minutes : request.minutes) {
        checks.require(minutes >= 1, "minutes", "not-positive");
        checks.require(request.start.minutes + minutes <= 24 * 60, "minutes", "past-midnight"); // TIM-2
    }
    checks.require(request.count.has_value() != request.until.has_value(), "count", "required");
    checks.require(!request.count || *request.count >= 1, "count", "not-positive");
    if (request.until) checks.require(*request.until >= request.rhythm.first, "until", "end-before-start");
    return checks.take();
}

Result<Series> generate(const SeriesRequest& request, const WorkCalendar& calendar)
{
    if (auto problems = check(request); !problems.empty()) return Error{ErrorCode::Invalid, "series", problems};
    const bool byCount = request.count.has_value();
    if (byCount && *request.count > kMostSessionsOfSeries)
        return beyond("series-too-many", kMostSessionsOfSeries, true);
    const Date from = std::max(request.rhythm.first, request.after ? addDays(*request.after, 1) : request.rhythm.first);
    using std::chrono::sys_days;
    const Date last(sys_days(from + std::chrono::years(kMostYearsOfSeries))); // 29 February becomes 1 March.
    if (request.until && *request.until > last) return beyond("series-too-long", kMostYearsOfSeries, false);
    Series series;
    int kept = 0;
    for (Date day = from; byCount ? kept < *request.count : day <= *request.until; day = addDays(day, 1)) {
        if (day > last) return beyond("series-too-long", kMostYearsOfSeries, byCount);
        if (!request.rhythm.hasDay(day) || contains(request.taken, day)) continue;
        series.candidates.push_back(judged(request, calendar, day, kept + 1));
        if (series.candidates.back().kept && ++kept > kMostSessionsOfSeries)
            return beyond("series-too-many", kMostSessionsOfSeries, false);
    }
    number(series.candidates);
    return series;
}

SeriesRhythm rhythmOf(std::vector<Date> dates)
{
    std::ranges::sort(dates);
    SeriesRhythm rhythm;
    rhythm.first = dates.front();
    int weeks = 0;
    for (const Date day : dates) {
        weeks = std::gcd(weeks, weeksBetween(rhythm.first, day));
        rhythm.weekdays.push_back(isoWeekday(day));
    }
    std::ranges::sort(rhythm.weekdays);
    rhythm.weekdays.erase(std::unique(rhythm.weekdays.begin(), rhythm.weekdays.end()), rhythm.weekdays.end());
    rhythm.everyWeeks = std::clamp(weeks, 1, kMostWeeks);
    return rhythm;
}

} // namespace mediane::domain
