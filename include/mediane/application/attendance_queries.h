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

class AttendanceQueries
{
public:
    virtual ~AttendanceQueries() = default;
    /// People of the cycle on the roster that day, and people already marked, by last then first name.
    [[nodiscard]] virtual Result<std::vector<RosterRow>> roster(domain::SessionId session) const = 0;
    [[nodiscard]] virtual Result<AttendanceMatrix> matrix(domain::CycleId cycle) const = 0;
    /// Track positions attended by somebody in a cycle's held sessions; in a cycle without positions, one number a
    /// session.
    [[nodiscard]] virtual Result<std::vector<int>> attendedPositions(
        domain::CycleId cycle, domain::PersonId person) const = 0;
    /// Whether the sheet is locked and holds marks that were made here, not brought by an import.
    [[nodiscard]] virtual Result<bool> validatedHere(domain::SessionId session) const = 0;
    [[nodiscard]] virtual Result<int> marks(domain::SessionId session) const = 0; ///< How many people are marked.
};

} // namespace mediane::application
