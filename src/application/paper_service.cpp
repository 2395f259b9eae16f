#include "application/refusal.h"

#include <mediane/application/paper_service.h>
#include <mediane/domain/back_entry.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace mediane::application {

using domain::PersonId;
using domain::PrintedSheet;
using domain::PrintedSheetFacts;
using domain::PrintedSheetState;
using domain::SheetId;

namespace {

constexpr auto kCentreKey = "centre";
constexpr auto kBlankLinesKey = "sheet.blank_lines";
constexpr int kMostBlankLines = 40;

/// The setting, or the default where it is missing or no number.
Result<int> blankLines(Repositories& stored)
{
    auto text = stored.settings.get(kBlankLinesKey);
    if (!text) return text.error();
    int lines = PrintedSheetFacts().blankLines;
    if (*text) std::from_chars((*text)->data(), (*text)->data() + (*text)->size(), lines);
    return std::clamp(lines, 0, kMostBlankLines);
}

/// Who is on the paper: the rows of the print before where they must not move, then whoever is new.
std::vector<PersonId> frozenRows(const std::vector<PersonId>& before, const std::vector<PersonId>& now)
{
    std::vector<PersonId> rows = before;
    for (const PersonId person : now) {
        if (std::ranges::find(rows, person) == rows.end()) rows.push_back(person);
    }
    return rows;
}

Result<SheetId> keep(Repositories& stored, PrintedSheetFacts facts, const std::vector<PrintedSheetRow>& before,
    std::vector<PersonId> now)
{
    auto blanks = blankLines(stored);
    if (!blanks) return blanks.error();
    facts.blankLines = *blanks;
    for (const auto& sheet : before)
        facts.version = std::max(facts.version, sheet.facts.version + 1);
    facts.rows = facts.reprint && !before.empty() ? frozenRows(before.front().facts.rows, now) : std::move(now);
    auto sheet = PrintedSheet::create(std::move(facts));
    if (!sheet) return sheet.error();
    return stored.papers.sheets().add(*sheet);
}

Result<std::vector<PersonId>> rosterOf(const Queries& queries, domain::SessionId session)
{
    auto roster = queries.attendance.roster(session);
    if (!roster) return roster.error();
    std::vector<PersonId> people;
    for (const auto& row : *roster)
        people.push_back(row.person);
    return people;
}

Result<void> requirePrintable(const SessionRow& session)
{
    if (session.facts.status == domain::SessionStatus::Cancelled) return refusal("session", "cancelled");
    if (session.facts.status == domain::SessionStatus::Postponed) return refusal("session", "postponed");
    return {};
}

/// Minutes attended, from those that the paper says were lost.
Result<MarkRequest> requestOf(const domain::BackEntryMark& mark, int length)
{
    MarkRequest request{mark.state, {}, domain::AttendanceOrigin::Sheet};
    if (!mark.minutesLost) return request;
    if (*mark.minutesLost > length) return invalid("line", "exceeds-session", std::to_string(length));
    request.minutes = length - *mark.minutesLost;
    return request;
}

bool isOver(const domain::SessionFacts& session, const Clock& clock)
{
    return session.date < clock.today() || (session.date == clock.today() && session.end <= clock.timeOfDay());
}

} // namespace

Result<SheetId> PaperService::printSession(domain::SessionId session)
{
    auto printed = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<SheetId> {
        auto row = stored.queries.planning.session(session);
        if (!row) return row.error();
        if (auto printable = requirePrintable(*row); !printable) return printable.error();
        auto before = stored.queries.papers.sheetsOf(session);
        if (!before) return before.error();
        std::vector<PrintedSheetRow> own = *before;
        std::erase_if(own, [](const PrintedSheetRow& sheet) { return sheet.facts.cycle.has_value(); });
        auto now = rosterOf(stored.queries, session);
        if (!now) return now.error();
        PrintedSheetFacts facts;
        facts.session = session;
        facts.printedAt = m_context.clock.now();
        facts.reprint = isOver(row->facts, m_context.clock) && !own.empty();
        return keep(stored, std::move(facts), own, *now);
    });
    if (printed) m_context.changes.publish({Subject{SubjectKind::Sheet, printed->value()}});
    return printed;
}

Result<SheetId> PaperService::printCycle(domain::CycleId cycle)
{
    auto printed = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<SheetId> {
        auto matrix = stored.queries.attendance.matrix(cycle);
        if (!matrix) return matrix.error();
        auto before = stored.queries.papers.sheetsOf(cycle);
        if (!before) return before.error();
        std::vector<PersonId> now;
        for (const auto& row : matrix->rows)
            now.push_back(row.person);
        PrintedSheetFacts facts;
        facts.cycle = cycle;
        facts.printedAt = m_context.clock.now();
        facts.reprint
            = !before->empty() && !matrix->sessions.empty() && isOver(matrix->sessions.front().facts, m_context.clock);
        return keep(stored, std::move(facts), *before, std::move(now));
    });
    if (printed) m_context.changes.publish({Subject{SubjectKind::Sheet, printed->value()}});
    return printed;
}

Result<SheetContent> PaperService::content(SheetId sheet)
{
    return m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<SheetContent> {
        auto content = stored.queries.papers.content(sheet);
        if (!content) return content;
        auto centre = stored.settings.get(kCentreKey);
        if (!centre) return centre.error();
        if (!*centre) return content;
        auto organisation = stored.organisations.find(domain::OrganisationId(std::stoll(**centre)));
        if (!organisation) return organisation.error();
        SheetContent complete = std::move(content).value();
        complete.centre = organisation->value.facts();
        return complete;
    });
}

Result<std::vector<PersonMark>> PaperService::readLine(
    domain::SessionId session, SheetId sheet, const std::string& line)
{
    return m_context.store.read([&](const Queries& queries) -> Result<std::vector<PersonMark>> {
        auto paper = queries.papers.sheet(sheet);
        if (!paper) return paper.error();
        auto row = queries.planning.session(session);
        if (!row) return row.error();
        auto roster = queries.attendance.roster(session);
        if (!roster) return roster.error();
        auto entry = domain::readBackEntry(line, int(paper->rows.size()));
        if (!entry) return entry.error();
        std::vector<PersonMark> marks;
        std::set<PersonId> named;
        for (const auto& mark : entry->marks) {
            auto request = requestOf(mark, row->facts.minutes());
            if (!request) return request.error();
            const PersonId person = paper->rows[std::size_t(mark.row) - 1].person;
            named.insert(person);
            marks.push_back({person, *request});
        }
        if (!entry->othersPresent) return marks;
        const MarkRequest present{domain::AttendanceState::Present, {}, domain::AttendanceOrigin::Sheet};
        for (const auto& [person, last, first] : paper->rows) {
            // Somebody who left the list since then is not there to be marked.
            const auto listed = std::ranges::find(*roster, person, &RosterRow::person);
            if (listed != roster->end() && !listed->mark && !named.contains(person)) marks.push_back({person, present});
        }
        return marks;
    });
}

Result<int> PaperService::enterBack(
    AttendanceService& attendance, domain::SessionId session, SheetId sheet, const std::string& line)
{
    auto marks = readLine(session, sheet, line);
    if (!marks) return marks.error();
    if (auto made = attendance.markMany(session, *marks); !made) return made.error();
    if (auto returned = markReturned(sheet); !returned) return returned.error();
    return int(marks->size());
}

Result<void> PaperService::markReturned(SheetId sheet)
{
    auto outcome = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<Outcome> {
        auto found = stored.papers.sheets().find(sheet);
        if (!found) return found.error();
        PrintedSheetFacts facts = found->value.facts();
        if (facts.state != PrintedSheetState::Printed) return Outcome::Unchanged;
        facts.state = PrintedSheetState::Returned;
        return stored.papers.sheets().update(sheet, PrintedSheet::restore(std::move(facts)));
    });
    if (!outcome) return outcome.error();
    if (*outcome == Outcome::Updated) m_context.changes.publish({Subject{SubjectKind::Sheet, sheet.value()}});
    return {};
}

} // namespace mediane::application
