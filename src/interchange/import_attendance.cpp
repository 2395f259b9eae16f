#include "interchange/exchange_columns.h"
#include "interchange/file_imports.h"
#include "interchange/keyed_import.h"
#include "interchange/pair_lines.h"

namespace mediane::interchange {
namespace {

using application::Outcome;
using Number = ReferenceIndex::Number;

/// presences.csv: the largest file by far, so that a row costs no allocation.
class MarksImport
{
public:
    explicit MarksImport(ImportContext& context)
        : m_context(context)
    {
    }
    void take(Row& row);

private:
    using C = AttendanceColumns;
    void judge(Row& row, Number session, Number person, const domain::AttendanceMark& mark);
    using Known = std::optional<domain::AttendanceMark>;
    bool mayWrite(Row& row, Number session, Number person, const domain::AttendanceMark& mark);
    void write(Number session, Number person, const domain::AttendanceMark& mark);
    [[nodiscard]] std::optional<Known> stored(Number session, Number person);
    [[nodiscard]] static bool saysTheSame(const Known& known, const domain::AttendanceMark& mark);

    ImportContext& m_context;
    PairLines m_lines;
};

void MarksImport::take(Row& row)
{
    const auto session = row.number(C::Session);
    const auto person = row.number(C::Person);
    const auto state = row.code<domain::AttendanceState>(C::State);
    if (!session || !person) return;
    if (const auto before = m_lines.meet(*session, *person, row.line()))
        row.fault(C::Person, rule::kDuplicateKey, {std::to_string(*before)});
    domain::AttendanceMark mark;
    mark.state = state.value_or(domain::AttendanceState::Present);
    mark.origin = domain::AttendanceOrigin::Import;
    // Present without minutes: the whole session (ATT-2).
    const int whole = domain::countsPresent(mark.state) ? m_context.session(*session).minutes.value_or(0) : 0;
    mark.minutes = row.integer(C::Minutes).value_or(whole);
    judge(row, *session, *person, mark);
    if (row.isSound() && mayWrite(row, *session, *person, mark) && m_context.isWriting())
        write(*session, *person, mark);
}

void MarksImport::judge(Row& row, Number session, Number person, const domain::AttendanceMark& mark)
{
    const SessionSpan& span = m_context.session(session);
    if (span.minutes && mark.minutes > *span.minutes)
        row.fault(C::Minutes, rule::kMoreThanSession, {std::to_string(*span.minutes)});
    else if (mark.minutes > 0 && !domain::countsPresent(mark.state))
        row.fault(C::Minutes, rule::kMinutesOfAbsence);
    const auto birth = m_context.earliestBirth(person);
    if (span.day && birth && *span.day < *birth)
        row.fault(C::Person, rule::kBeforeBirth, {toIso(*span.day), toIso(*birth)});
}

/// Whether the row may be written: marks of a sheet that was validated here are compared, not changed. Asked even when
/// nothing will be written, so that every such row is told.
bool MarksImport::mayWrite(Row& row, Number session, Number person, const domain::AttendanceMark& mark)
{
    if (m_context.index(FileKind::Session).at(session).isNew || !m_context.isValidatedHere(session)) return true;
    const auto known = stored(session, person);
    if (!known || saysTheSame(*known, mark)) return true;
    row.fault(C::Session, rule::kSheetValidated);
    return false;
}

void MarksImport::write(Number session, Number person, const domain::AttendanceMark& mark)
{
    const domain::SessionId sessionId(m_context.index(FileKind::Session).at(session).id);
    const domain::PersonId personId(m_context.index(FileKind::Person).at(person).id);
    auto& attendance = m_context.repositories().attendance;
    const auto added = attendance.add(sessionId, personId, mark);
    if (!added) return m_context.fail(added.error());
    if (*added) return m_context.count(FileKind::Mark, Outcome::Created);
    const auto known = stored(session, person);
    if (!known) return; // It could not be read: the import has failed.
    // A mark that says the same keeps what this file knows besides (how it was recorded, a comment).
    if (saysTheSame(*known, mark)) return m_context.count(FileKind::Mark, Outcome::Unchanged);
    const auto put = attendance.put(sessionId, personId, mark);
    if (put)
        m_context.count(FileKind::Mark, *put);
    else
        m_context.fail(put.error());
}

/// The mark of the store; none in the outer sense when that could not be read.
std::optional<MarksImport::Known> MarksImport::stored(Number session, Number person)
{
    auto known
        = m_context.repositories().attendance.find(domain::SessionId(m_context.index(FileKind::Session).at(session).id),
            domain::PersonId(m_context.index(FileKind::Person).at(person).id));
    if (known) return std::move(known).value();
    m_context.fail(known.error());
    return std::nullopt;
}

bool MarksImport::saysTheSame(const Known& known, const domain::AttendanceMark& mark)
{
    return known && known->state == mark.state && known->minutes == mark.minutes;
}

/// inscriptions.csv: one person in one cycle, once.
class EnrolmentsImport
{
public:
    explicit EnrolmentsImport(ImportContext& context)
        : m_context(context)
    {
    }
    void take(Row& row);

private:
    using C = EnrolmentColumns;
    static constexpr std::array kFields{FieldColumn{"leftOn", C::LeftOn, C::EnteredOn}};
    void write(Row& row, Number cycle, Number person);
    static void fill(const Row& row, domain::EnrolmentFacts& facts);

    ImportContext& m_context;
    PairLines m_lines;
};

void EnrolmentsImport::fill(const Row& row, domain::EnrolmentFacts& facts)
{
    facts.status = row.code<domain::EnrolmentStatus>(C::Status).value_or(domain::EnrolmentStatus::Requested);
    facts.requestedOn = row.date(C::RequestedOn);
    facts.enteredOn = row.date(C::EnteredOn);
    facts.leftOn = row.date(C::LeftOn);
    facts.reason = row.text(C::Reason);
    facts.contractSignedOn = row.date(C::ContractSignedOn);
}

void EnrolmentsImport::take(Row& row)
{
    const auto cycle = row.number(C::Cycle);
    const auto person = row.number(C::Person);
    if (cycle && person) {
        if (const auto before = m_lines.meet(*cycle, *person, row.line()))
            row.fault(C::Person, rule::kDuplicateKey, {std::to_string(*before)});
    }
    domain::EnrolmentFacts facts;
    fill(row, facts);
    if (const auto value = domain::Enrolment::create(facts); !value) row.domainFaults(value.error(), kFields);
    if (row.isSound() && m_context.isWriting()) write(row, *cycle, *person);
}

void EnrolmentsImport::write(Row& row, Number cycle, Number person)
{
    const auto& cycleEntry = m_context.index(FileKind::Cycle).at(cycle);
    const auto& personEntry = m_context.index(FileKind::Person).at(person);
    domain::EnrolmentFacts facts;
    facts.cycle = domain::CycleId(cycleEntry.id);
    facts.person = domain::PersonId(personEntry.id);
    auto& enrolments = m_context.repositories().enrolments;
    if (!cycleEntry.isNew && !personEntry.isNew) {
        const auto known = enrolments.findPair(facts.cycle, facts.person);
        if (!known) return m_context.fail(known.error());
        if (*known) {
            facts = (*known)->value.facts();
            fill(row, facts);
            const auto updated = enrolments.update((*known)->id, domain::Enrolment::restore(std::move(facts)));
            if (!updated) return m_context.fail(updated.error());
            return m_context.count(FileKind::Enrolment, *updated);
        }
    }
    fill(row, facts);
    const auto added = enrolments.add(domain::Enrolment::restore(std::move(facts)));
    if (added)
        m_context.count(FileKind::Enrolment, Outcome::Created);
    else
        m_context.fail(added.error());
}

template <class Import>
void importRows(ImportContext& context, FileKind kind)
{
    TableReader table(context.source(), formatOf(kind), context.report());
    if (!table.open()) return;
    Import rows(context);
    Row row(table, context);
    while (row.next())
        rows.take(row);
}

} // namespace

void importMarks(ImportContext& context) { importRows<MarksImport>(context, FileKind::Mark); }

void importEnrolments(ImportContext& context)
{
    if (auto accepted = context.repositories().enrolments.acceptHistory(); !accepted) context.fail(accepted.error());
    importRows<EnrolmentsImport>(context, FileKind::Enrolment);
}

} // namespace mediane::interchange
