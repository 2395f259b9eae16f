#pragma once

#include <mediane/application/planning_queries.h>

namespace mediane::application {

/// One line of an attendance sheet; the row number on screen and paper is its place in the list + 1.
struct RosterRow
{
    domain::PersonId person{0};
    std::string lastName;
    std::string firstName;
    std::optional<domain::AttendanceMark> mark; ///< None = not recorded.
    bool enrolled = true; ///< False for walk-ins.
    int attended = 0; ///< In the cycle's held sessions, this one included.
    int expected = 0;
    int absencesInARow = 0; ///< Unexcused, up to this session.
};

struct MatrixCell
{
    std::optional<domain::AttendanceMark> mark;
    bool onRoster = false;
};

struct MatrixRow
{
    domain::PersonId person{0};
    std::string lastName;
    std::string firstName;
    domain::EnrolmentStatus status = domain::EnrolmentStatus::Confirmed;
    std::vector<MatrixCell> cells; ///< One a session, in the sessions' order.
    int attended = 0;
    int expected = 0;
    int required = 0;
    std::string missingMandatory; ///< Positions, "1, 8".
};

/// A whole cycle: people × sessions.
struct AttendanceMatrix
{
    std::vector<SessionRow> sessions;
    std::vector<MatrixRow> rows;
};

/// A missed session of somebody, which a presence elsewhere may make up for (MAK-1).
struct MissedSession
{
    domain::SessionId session{0};
    std::string cycleTitle;
    std::string title;
    int position = 0;
    Date date;
};

/// A session still to come in which a missed one could be made up: same track, same position, a seat free.
struct MakeUpSession
{
    domain::SessionId session{0};
    std::string cycleTitle;
    std::string place;
    Date date;
    TimeOfDay start;
    std::optional<int> freeSeats; ///< None = not limited.
};

/// One mark as a batch found and left it.
struct BatchLine
{
    domain::PersonId person{0};
    std::string name; ///< "BENALI Karim"
    std::optional<domain::AttendanceMark> before;
    std::optional<domain::AttendanceMark> after;
};

/// Marks of one session that were written together, as the journal keeps them (ATD-7).
struct MarkBatch
{
    std::string at; ///< UTC, ISO 8601 with milliseconds: its identity within the session.
    std::string who;
    std::string channel;
    std::vector<BatchLine> lines;
};

/// The figures of a cycle's rates, as fractions (planning-and-attendance §9; RAT-1: a rate is shown with its fraction,
/// RAT-2: of sums). People who make up for a session of another cycle count in `filled` and `minutes` only.
struct CycleRates
{
    int presents = 0; ///< Assiduité: over `expected`.
    int excused = 0; ///< Engagement: presents and excused over `expected`.
    int expected = 0; ///< Marked rows of held sessions, those not expected left out.
    int unmarked = 0; ///< On the roster of a held session, without a mark (RAT-3).
    int filled = 0; ///< Remplissage: everybody present, over `places`.
    std::optional<int> places; ///< Capacity × held sessions; none = not limited.
    int seatsHeld = 0; ///< Occupation: over `capacity`.
    std::optional<int> capacity;
    int completed = 0; ///< Achèvement: over completed and dropped out.
    int droppedOut = 0;
    int confirmed = 0; ///< Not decided yet, told apart.
    int minutes = 0; ///< Heures-participants, in minutes.
};

class AttendanceQueries
{
public:
    virtual ~AttendanceQueries() = default;
    /// People of the cycle on the roster that day, and people already marked, by last then first name.
    [[nodiscard]] virtual Result<std::vector<RosterRow>> roster(domain::SessionId session) const = 0;
    [[nodiscard]] virtual Result<AttendanceMatrix> matrix(domain::CycleId cycle) const = 0;
    /// Error::NotFound without such a cycle.
    [[nodiscard]] virtual Result<CycleRates> rates(domain::CycleId cycle) const = 0;
    /// Track positions attended by somebody in a cycle's held sessions; in a cycle without positions, one number a
    /// session.
    [[nodiscard]] virtual Result<std::vector<int>> attendedPositions(
        domain::CycleId cycle, domain::PersonId person) const = 0;
    /// Whether the sheet is locked and holds marks that were made here, not brought by an import.
    [[nodiscard]] virtual Result<bool> validatedHere(domain::SessionId session) const = 0;
    [[nodiscard]] virtual Result<int> marks(domain::SessionId session) const = 0; ///< How many people are marked.
    /// Sessions with a position that the person missed in cycles where they are on the roster, without a make-up yet,
    /// that a presence at `host` may make up for; those of the host's own track and position first.
    [[nodiscard]] virtual Result<std::vector<MissedSession>> missed(
        domain::PersonId person, domain::SessionId host) const = 0;
    /// Where to make up for a session, from `today` on, by date.
    [[nodiscard]] virtual Result<std::vector<MakeUpSession>> makeUpSessions(
        domain::SessionId missed, Date today) const = 0;
    /// The batches of a session, newest first.
    [[nodiscard]] virtual Result<std::vector<MarkBatch>> batches(domain::SessionId session) const = 0;
};

} // namespace mediane::application
