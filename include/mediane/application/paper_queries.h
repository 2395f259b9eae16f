#pragma once

#include <mediane/application/planning_queries.h>
#include <mediane/domain/certificate.h>
#include <mediane/domain/operation.h>
#include <mediane/domain/organisation.h>
#include <mediane/domain/place.h>
#include <mediane/domain/printed_sheet.h>
#include <mediane/domain/staff.h>

namespace mediane::application {

struct PrintedRow
{
    domain::PersonId person{0};
    std::string lastName;
    std::string firstName;
};

struct PrintedSheetRow
{
    domain::SheetId id{0};
    std::string ref; ///< The number on the paper.
    domain::PrintedSheetFacts facts;
    std::vector<PrintedRow> rows; ///< In the order of the paper: row number = place + 1.
};

/// A grant that pays for the action on the days of the sheet.
struct SheetOperation
{
    domain::OperationFacts facts;
    std::string funder; ///< Its name; empty when not said.
};

struct SheetStaff
{
    domain::StaffId id{0};
    domain::StaffFacts facts;
};

/// Everything a sheet shows besides its rows. No phone, birth date or other session of anybody (FEU-3).
struct SheetContent
{
    PrintedSheetRow sheet;
    std::vector<SessionRow> sessions; ///< One, or those of the cycle that are not cancelled nor postponed.
    std::optional<domain::OrganisationFacts> centre; ///< Filled by the service.
    std::optional<domain::PlaceFacts> place; ///< Of the first session.
    std::vector<SheetOperation> operations;
    std::vector<SheetStaff> staff; ///< Everybody who runs one of the sessions.
    /// The marks so far, a list a row of the sheet, in the order of the sessions.
    std::vector<std::vector<std::optional<domain::AttendanceState>>> marks;
};

struct CertificateRow
{
    domain::CertificateId id{0};
    std::string ref; ///< Its number, AAAA-NNNN.
    domain::CertificateFacts facts;
    std::string lastName; ///< Of the person today; the certificate keeps the name it was issued with.
    std::string firstName;
};

/// What was printed and must be found again: attendance sheets, certificates.
class PaperQueries
{
public:
    virtual ~PaperQueries() = default;
    /// The prints that a session can be entered from: its own and those of its cycle, newest first.
    [[nodiscard]] virtual Result<std::vector<PrintedSheetRow>> sheetsOf(domain::SessionId session) const = 0;
    [[nodiscard]] virtual Result<std::vector<PrintedSheetRow>> sheetsOf(domain::CycleId cycle) const = 0;
    [[nodiscard]] virtual Result<PrintedSheetRow> sheet(domain::SheetId sheet) const = 0;
    [[nodiscard]] virtual Result<SheetContent> content(domain::SheetId sheet) const = 0;
    [[nodiscard]] virtual Result<std::vector<CertificateRow>> certificatesOf(
        domain::CycleId cycle) const = 0; ///< Newest first, cancelled ones too.
    [[nodiscard]] virtual Result<int> lastCertificateOf(int year) const = 0; ///< Number used last; 0 = none.
};

} // namespace mediane::application
