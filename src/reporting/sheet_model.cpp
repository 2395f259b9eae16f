#include "reporting/sheet_parts.h"

#include <mediane/core/text.h>
#include <mediane/domain/person.h>
#include <mediane/reporting/cell.h>
#include <mediane/reporting/sheet_model.h>

#include <algorithm>

namespace mediane::reporting {

using application::SessionRow;
using application::SheetContent;

namespace {

/// A signature column: a session, and which half of its day.
struct HalfDay
{
    std::size_t session = 0;
    bool morning = false;
};

std::vector<HalfDay> halfDays(const std::vector<SessionRow>& sessions)
{
    std::vector<HalfDay> halves;
    for (std::size_t at = 0; at < sessions.size(); ++at) {
        const auto& facts = sessions[at].facts;
        if (facts.start.minutes < kNoon) halves.push_back({at, true});
        if (facts.end.minutes > kNoon) halves.push_back({at, false});
    }
    return halves;
}

std::string headingOf(const Translator& translator, const SheetContent& content, HalfDay half)
{
    std::string word = translator.text(half.morning ? MD_TR("Sheet", "Morning") : MD_TR("Sheet", "Afternoon"));
    if (content.sessions.size() == 1) return word;
    const auto& facts = content.sessions[half.session].facts;
    const std::string day = readable(facts.date) + "\n" + word;
    return facts.position ? std::to_string(*facts.position) + ". " + day : day;
}

/// Who was not there is not left an empty cell to sign in.
std::string cellOf(const Translator& translator, const std::optional<domain::AttendanceState>& state)
{
    if (!state) return {};
    switch (*state) {
    case domain::AttendanceState::Present:
    case domain::AttendanceState::Late:
    case domain::AttendanceState::LeftEarly: return {};
    case domain::AttendanceState::Excused:
    case domain::AttendanceState::Absent: return translator.text(MD_TR("Sheet", "ABS"));
    case domain::AttendanceState::NotExpected: return "—";
    }
    return {};
}

std::string nameOf(const application::PrintedRow& row)
{
    domain::PersonFacts facts;
    facts.lastName = row.lastName;
    facts.firstName = row.firstName;
    return domain::fullName(facts);
}

std::vector<SheetLine> participantsOf(
    const Translator& translator, const SheetContent& content, const std::vector<HalfDay>& halves)
{
    std::vector<SheetLine> lines;
    for (std::size_t at = 0; at < content.sheet.rows.size(); ++at) {
        SheetLine line{std::to_string(at + 1), nameOf(content.sheet.rows[at])};
        for (const auto half : halves)
            line.cells.push_back(cellOf(translator, content.marks[at][half.session]));
        lines.push_back(std::move(line));
    }
    for (int blank = 0; blank < content.sheet.facts.blankLines; ++blank)
        lines.push_back({std::to_string(lines.size() + 1), {}, {}, std::vector<std::string>(halves.size())});
    return lines;
}

/// A column of a session that somebody does not run is not theirs to sign.
std::vector<SheetLine> staffOf(const SheetContent& content, const std::vector<HalfDay>& halves)
{
    std::vector<SheetLine> lines;
    for (const auto& [id, facts] : content.staff) {
        domain::PersonFacts person;
        person.lastName = facts.lastName;
        person.firstName = facts.firstName;
        SheetLine line{{}, domain::fullName(person), facts.function};
        for (const auto half : halves) {
            const auto& running = content.sessions[half.session].facts.staff;
            line.cells.emplace_back(std::ranges::find(running, id) == running.end() ? "—" : "");
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

SheetModel buildSheet(const Translator& translator, const SheetContent& content, const Edition& edition)
{
    const auto halves = halfDays(content.sessions);
    SheetModel model;
    model.title = translator.text(MD_TR("Sheet", "Attendance sheet"));
    model.number = content.sheet.ref;
    model.numberText = filled(translator.text(MD_TR("Sheet", "%1, version %2")),
        {content.sheet.ref, std::to_string(content.sheet.facts.version)});
    const std::string now = readable(edition.day) + " " + toText(edition.time);
    if (content.sheet.facts.reprint) model.reprint = filled(translator.text(MD_TR("Sheet", "Reprint of %1")), {now});
    model.facts = sheetFacts(translator, content);
    for (const auto half : halves)
        model.columns.push_back(headingOf(translator, content, half));
    model.numberHeading = translator.text(MD_TR("Sheet", "No."));
    model.participantsHeading = translator.text(MD_TR("Sheet", "Participants"));
    model.staffHeading = translator.text(MD_TR("Sheet", "Staff"));
    model.staff = staffOf(content, halves);
    model.participants = participantsOf(translator, content, halves);
    model.funders = funderBlocks(translator, content);
    model.notice = privacyNotice(translator, content);
    model.printed = filled(translator.text(MD_TR("Sheet", "%1, printed on %2")), {edition.program, now});
    model.page = translator.text(MD_TR("Sheet", "page %1/%2"));
    return model;
}

} // namespace mediane::reporting
