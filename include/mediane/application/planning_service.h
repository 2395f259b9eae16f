#pragma once

#include <mediane/application/service_context.h>
#include <mediane/domain/series.h>

namespace mediane::application {

struct PlannedSession
{
    Date date;
    TimeOfDay start;
    int minutes = 120;
    std::string title = {};
    std::optional<int> position = {};
};

/// What the three steps of "new cycle" gather.
struct CyclePlan
{
    domain::ActionId action{0};
    std::optional<domain::TrackId> track = {};
    std::string title;
    std::optional<domain::PlaceId> place = {};
    std::optional<int> capacity = {};
    std::vector<domain::StaffId> staff = {};
    std::vector<PlannedSession> sessions = {};
    std::optional<domain::SeriesRhythm> rhythm = {}; ///< What made the dates; shifting runs it again.
};

/// Cycles and sessions: creating, moving, cancelling, closing.
class PlanningService
{
public:
    explicit PlanningService(ServiceContext& context)
        : m_context(context)
    {
    }
    /// One session a position of the track, `everyWeeks` weeks apart, at the same time.
    [[nodiscard]] Result<std::vector<PlannedSession>> propose(
        domain::TrackId track, Date first, TimeOfDay start, int everyWeeks = 1);
    /// The cycle is open for enrolments; everything is written at once. Problems of session n have field "sessions[n]".
    [[nodiscard]] Result<domain::CycleId> createCycle(const CyclePlan& plan);
    [[nodiscard]] Result<domain::Stored<domain::CycleId, domain::Cycle>> find(domain::CycleId cycle);
    [[nodiscard]] Result<Outcome> editCycle(domain::CycleId cycle, const std::string& title,
        std::optional<domain::PlaceId> place, std::optional<int> capacity);
    /// Only along the cycle's state machine. Closing refuses while a session is planned or its sheet empty; it gives
    /// each confirmed person the verdict of the rule (completed, or dropped out for too few sessions).
    [[nodiscard]] Result<void> changeStatus(
        domain::CycleId cycle, domain::CycleStatus to, Date on, const std::string& reason = {});

    [[nodiscard]] Result<domain::SessionId> addSession(domain::SessionFacts facts);
    /// Moves, renames, restaffs; its status, sheet and marks stay.
    [[nodiscard]] Result<Outcome> editSession(domain::SessionId session, domain::SessionFacts facts);
    /// As postponing, Conflict with rule "validated" or, once somebody was there, "has-attendance".
    [[nodiscard]] Result<void> cancelSession(
        domain::SessionId session, domain::SessionReason reason, const std::string& text = {});
    [[nodiscard]] Result<void> restoreSession(domain::SessionId session); ///< Cancelled → planned.
    /// Postponed → the id of the session that takes its place, at the same position.
    [[nodiscard]] Result<domain::SessionId> postponeSession(domain::SessionId session, domain::SessionReason reason,
        Date date, TimeOfDay start, const std::string& text = {});
    /// Refused with Conflict once a mark or a headcount exists (ENT-3).
    [[nodiscard]] Result<void> removeSession(domain::SessionId session);

private:
    ServiceContext& m_context;
};

} // namespace mediane::application
