#pragma once

#include <mediane/application/attendance_service.h>
#include <mediane/application/paper_queries.h>
#include <mediane/application/papers.h>

namespace mediane::application {

/// What a certificate says, as it was when it was issued (CER-2).
struct CertificateContent
{
    struct Session
    {
        Date date;
        std::string title;
        int minutes = 0; ///< Attended.
    };
    std::string name; ///< "BENALI Karim"
    std::string cycle;
    std::string centre;
    std::string centreAddress;
    std::string city;
    std::string signatory;
    int expected = 0; ///< Sessions.
    bool satisfiesRule = false;
    std::vector<Session> sessions; ///< Attended, by date.
    [[nodiscard]] int minutes() const;
};
[[nodiscard]] std::string toJson(const CertificateContent& content);
/// Corrupt when the text is no such content.
[[nodiscard]] Result<CertificateContent> certificateFromJson(const std::string& text);

/// A certificate with what it says, checked against its SHA-256.
struct CertificatePaper
{
    std::string number;
    domain::CertificateFacts facts;
    CertificateContent content;
};

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

    /// Freezes what an enrolment certifies under the next number of the year. Conflict with field "enrolment" and rule
    /// "not-entitled" (the verdict does not allow that kind) or "already-issued" (value = the number in force).
    [[nodiscard]] Result<domain::CertificateId> issue(
        domain::EnrolmentId enrolment, domain::CertificateKind kind, const std::string& signatory);
    /// Invalid with field "reason" and rule "required"; Conflict with rule "already-cancelled".
    [[nodiscard]] Result<void> cancel(domain::CertificateId certificate, const std::string& reason);
    /// The same content whenever it is asked (T43). Corrupt when it was altered.
    [[nodiscard]] Result<CertificatePaper> certificate(domain::CertificateId certificate);
    /// The enrolments of a cycle whose verdict allows that kind and that have none in force (CER-3).
    [[nodiscard]] Result<std::vector<EnrolmentRow>> entitled(domain::CycleId cycle, domain::CertificateKind kind) const;

private:
    [[nodiscard]] Result<void> markReturned(domain::SheetId sheet);

    ServiceContext& m_context;
};

} // namespace mediane::application
