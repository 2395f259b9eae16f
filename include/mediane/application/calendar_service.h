#pragma once

#include <mediane/application/calendar_queries.h>
#include <mediane/application/planning_service.h>
#include <mediane/application/undo_stack.h>

namespace mediane::application {

/// How far a change of a series reaches (SER-2).
enum class SeriesScope { ThisOne, ThisAndLater, WholeCycle };

/// What a scope holds: sessions that would change, and those that never do (held, or validated).
struct ScopeCount
{
    int moving = 0;
    int untouched = 0;
    bool operator==(const ScopeCount&) const = default;
};

/// One session and the slot that it leaves and takes.
struct SessionMove
{
    domain::SessionId session{0};
    domain::Slot from = {};
    domain::Slot to = {};
};

/// What an import of school holidays did.
struct SchoolImport
{
    int added = 0;
    int replaced = 0;
    int unchanged = 0;
};

/// When the centre works, and the series of dates that follow.
class CalendarService
{
public:
    explicit CalendarService(ServiceContext& context)
        : m_context(context)
    {
    }
    [[nodiscard]] Result<Outcome> setCentre(const domain::CentreCalendarFacts& facts);
    [[nodiscard]] Result<domain::ClosureId> saveClosure(
        std::optional<domain::ClosureId> closure, const domain::ClosureFacts& facts);
    [[nodiscard]] Result<void> removeClosure(domain::ClosureId closure);
    /// Adds or replaces; « connu jusqu'au » follows the table of each zone and never goes back.
    [[nodiscard]] Result<SchoolImport> importSchoolHolidays(const std::vector<domain::SchoolHolidayFacts>& holidays);
    [[nodiscard]] Result<void> removeSchoolHoliday(domain::SchoolZone zone, Date leaves);

    /// Runs the calendar of the centre; nothing is written (GEN-6).
    [[nodiscard]] Result<domain::Series> generate(const domain::SeriesRequest& request);
    /// The kept dates of a series as sessions: session k has position and title k of the track (GEN-4).
    [[nodiscard]] static std::vector<PlannedSession> planned(
        const domain::Series& series, const std::vector<domain::TrackSession>& positions);

    /// What each scope would move, seen from a session.
    [[nodiscard]] Result<ScopeCount> count(domain::SessionId session, SeriesScope scope);
    /// Where a shift would put the sessions of a scope: the next slots of the series, the calendar being run again.
    /// Conflict with rule "nothing-to-move" when the scope holds no planned session.
    [[nodiscard]] Result<std::vector<SessionMove>> plannedShift(domain::SessionId session, SeriesScope scope);
    /// Carries `plannedShift` out, all at once. Positions and people stay; held and validated sessions never move.
    [[nodiscard]] Result<UndoStep> shift(domain::SessionId session, SeriesScope scope);
    /// Same row, same position, marks untouched. Undoing refuses with Conflict "changed-since" once it moved again.
    [[nodiscard]] Result<UndoStep> move(domain::SessionId session, const domain::Slot& to);
    /// As PlanningService::cancelSession, for every planned session of a scope that nobody attended; how many.
    [[nodiscard]] Result<int> cancel(
        domain::SessionId session, SeriesScope scope, domain::SessionReason reason, const std::string& text = {});

    /// « Prévenu »: ticks or, without a notice, unticks somebody (SER-3).
    [[nodiscard]] Result<void> setNotice(
        domain::SessionId session, domain::PersonId person, const std::optional<domain::SessionNotice>& notice);

private:
    [[nodiscard]] UndoStep stepOf(std::string label, std::vector<SessionMove> moves);
    [[nodiscard]] Result<void> carryOut(const std::vector<SessionMove>& moves);
    void tell(const Subject& subject);

    ServiceContext& m_context;
};

} // namespace mediane::application
