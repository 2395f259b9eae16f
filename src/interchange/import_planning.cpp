#include "interchange/exchange_columns.h"
#include "interchange/file_imports.h"
#include "interchange/keyed_import.h"

namespace mediane::interchange {
namespace {

struct CycleBinder
{
    using C = CycleColumns;
    using Id = domain::CycleId;
    using Facts = domain::CycleFacts;
    using Value = domain::Cycle;
    static constexpr FileKind kFile = FileKind::Cycle;
    static constexpr std::array kFields{FieldColumn{"title", C::Title}, FieldColumn{"capacity", C::Capacity}};
    static auto& repository(application::Repositories& all) { return all.cycles; }
    static void fill(const Row& row, Facts& facts, ImportContext& context, bool isNew)
    {
        facts.action = row.id<domain::ActionId>(C::Action).value_or(domain::ActionId(0));
        facts.track = row.id<domain::TrackId>(C::Track);
        facts.title = row.text(C::Title);
        facts.place = row.id<domain::PlaceId>(C::Place);
        facts.capacity = row.integer(C::Capacity);
        facts.status = row.code<domain::CycleStatus>(C::Status).value_or(domain::CycleStatus::Draft);
        // A cycle keeps the rule that its track had when it began.
        if (const auto track = row.number(C::Track); isNew && track) facts.minSessions = context.minSessions(*track);
    }
    static void remember(ImportContext&, ReferenceIndex::Number, const Facts&, const Row&) { }
};

struct SessionBinder
{
    using C = SessionColumns;
    using Id = domain::SessionId;
    using Facts = domain::SessionFacts;
    using Value = domain::Session;
    static constexpr FileKind kFile = FileKind::Session;
    static constexpr std::array kFields{FieldColumn{"date", C::Day}, FieldColumn{"start", C::Start},
        FieldColumn{"end", C::End, C::Start}, FieldColumn{"position", C::Position}};
    static auto& repository(application::Repositories& all) { return all.sessions; }
    static void fill(const Row& row, Facts& facts, ImportContext&, bool isNew)
    {
        facts.action = row.id<domain::ActionId>(C::Action).value_or(domain::ActionId(0));
        facts.cycle = row.id<domain::CycleId>(C::Cycle);
        facts.position = row.integer(C::Position);
        facts.title = row.text(C::Title);
        facts.kind = row.code<domain::SessionKind>(C::Type).value_or(domain::SessionKind::Workshop);
        facts.date = row.date(C::Day).value_or(Date{});
        facts.start = TimeOfDay{row.integer(C::Start).value_or(0)};
        facts.end = TimeOfDay{row.integer(C::End).value_or(0)};
        facts.place = row.id<domain::PlaceId>(C::Place);
        facts.status = row.code<domain::SessionStatus>(C::Status).value_or(domain::SessionStatus::Planned);
        facts.reason = row.code<domain::SessionReason>(C::Reason);
        facts.staff = row.ids<domain::StaffId>(C::Staff);
        // What was held elsewhere was recorded there: here it is history, closed unless somebody reopens it.
        const bool untouched = isNew || facts.sheet == domain::SheetState::ToRecord;
        if (untouched && facts.status == domain::SessionStatus::Held) facts.sheet = domain::SheetState::Validated;
    }
    static void remember(ImportContext& context, ReferenceIndex::Number number, const Facts&, const Row& row)
    {
        SessionSpan span;
        span.day = row.date(C::Day);
        const auto start = row.integer(C::Start);
        const auto end = row.integer(C::End);
        if (start && end && *start < *end) span.minutes = *end - *start;
        context.remember(number, span);
    }
};

} // namespace

void importCycles(ImportContext& context) { importKeyed<CycleBinder>(context); }
void importSessions(ImportContext& context) { importKeyed<SessionBinder>(context); }

} // namespace mediane::interchange
