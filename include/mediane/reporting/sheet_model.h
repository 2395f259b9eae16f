#pragma once

#include <mediane/application/paper_queries.h>
#include <mediane/reporting/report_builder.h>
#include <mediane/reporting/translator.h>

#include <string>
#include <vector>

namespace mediane::reporting {

/// A fact of the heading of a sheet, with its label.
struct SheetFact
{
    std::string label;
    std::string text;
};

/// A line to sign on: a participant, somebody of the staff, or nobody yet.
struct SheetLine
{
    std::string number; ///< Empty for staff.
    std::string name;
    std::string detail = {}; ///< The role of staff.
    std::vector<std::string> cells = {}; ///< One a signature column: « ABS », or empty to sign in.
};

/// What a funder wants to be seen on the sheet.
struct FunderBlock
{
    std::string title;
    std::string text;
};

/// An attendance sheet as it is laid out: everything in words (FEU-1). Holds no phone and no birth date (FEU-3).
struct SheetModel
{
    std::string title;
    std::string reprint = {}; ///< « Réimpression du … »; empty for a first print.
    std::string number; ///< As text and as QR code.
    std::string numberText; ///< With its version.
    std::vector<SheetFact> facts;
    std::vector<std::string> columns; ///< Headings of the signature columns: half-days, or sessions and half-days.
    std::string numberHeading;
    std::string participantsHeading;
    std::string staffHeading;
    std::vector<SheetLine> staff;
    std::vector<SheetLine> participants; ///< Blank lines for walk-ins at the end.
    std::vector<FunderBlock> funders;
    std::string notice; ///< On data protection.
    std::string printed; ///< Program and time of printing.
    std::string page; ///< « page %1/%2 »
};

[[nodiscard]] SheetModel buildSheet(
    const Translator& translator, const application::SheetContent& content, const Edition& edition);

} // namespace mediane::reporting
