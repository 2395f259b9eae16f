#pragma once

#include <mediane/application/attendance_service.h>
#include <mediane/application/paper_queries.h>
#include <mediane/application/papers.h>

namespace mediane::application {

/// Attendance sheets on paper: each print is kept with its rows, and is entered back by the numbers on it.
class PaperService
{
public:
    explicit PaperService(ServiceContext& context)
        : m_context(context)
    {
    }
    /// Keeps a new print, version n + 1 (FEU-4). Once the session is over, rows of the print before keep their numbers
    /// and the sheet says that it is a reprint. Conflict with rule "cancelled" or "postponed" for such a session.
    [[nodiscard]] Result<domain::SheetId> printSession(domain::SessionId session);
    [[nodiscard]] Result<domain::SheetId> printCycle(domain::CycleId cycle); ///< One column a session.
    /// What the painter needs to draw a print that was kept.
    [[nodiscard]] Result<SheetContent> content(domain::SheetId sheet);
    /// What a line typed from a sheet would mark in a session, resolved through the rows of that print (T28); errors of
    /// `domain::readBackEntry`, or Invalid with field "line", rule "exceeds-session".
    [[nodiscard]] Result<std::vector<PersonMark>> readLine(
        domain::SessionId session, domain::SheetId sheet, const std::string& line);
    /// Makes these marks, all or none, as one step of undo of `attendance`; the sheet counts as returned.
    [[nodiscard]] Result<int> enterBack(
        AttendanceService& attendance, domain::SessionId session, domain::SheetId sheet, const std::string& line);

private:
    [[nodiscard]] Result<void> markReturned(domain::SheetId sheet);

    ServiceContext& m_context;
};

} // namespace mediane::application
