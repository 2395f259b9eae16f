#include "interchange/exchange_columns.h"
#include "interchange/file_imports.h"
#include "interchange/keyed_import.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace mediane::interchange {
namespace {

using application::Outcome;
using Number = ReferenceIndex::Number;

struct TrackBinder
{
    using Id = domain::TrackId;
    using Facts = domain::TrackFacts;
    using Value = domain::Track;
    static constexpr FileKind kFile = FileKind::Track;
    static auto& repository(application::Repositories& all) { return all.tracks; }
};

/// One line of parcours_seances.csv.
struct SessionLine
{
    int position = 0;
    domain::TrackSession session;
    std::uint64_t line = 0;
    std::string minutes; ///< As written.
};

/// A track while its two files are read.
struct TrackDraft
{
    std::string key;
    std::uint64_t line = 0; ///< In parcours.csv; 0 when only its sessions are in the folder.
    std::string minimum; ///< As written.
    std::optional<domain::TrackId> known;
    domain::TrackFacts facts;
    std::vector<domain::TrackSession> before; ///< The sessions that the store knows.
    std::vector<SessionLine> sessions;
    bool complete = true; ///< No line of its sessions was lost to a fault.
};

/// parcours.csv and parcours_seances.csv make tracks together.
class TracksImport
{
public:
    explicit TracksImport(ImportContext& context)
        : m_context(context)
    {
    }

    void readTracks();
    void readSessions();
    void write();

private:
    void takeTrack(Row& row);
    void takeSession(Row& row);
    TrackDraft& draftOf(Number track, std::string key);
    void load(TrackDraft& draft);
    void place(TrackDraft& draft);
    void writeOne(Number number, TrackDraft& draft);
    void countSessions(const TrackDraft& draft);
    void tell(const TrackDraft& draft, const FieldProblem& problem);
    void fault(FileKind kind, std::uint64_t line, std::size_t column, std::string value, std::string_view rule,
        std::vector<std::string> args);

    ImportContext& m_context;
    std::map<Number, TrackDraft> m_drafts;
    bool m_complete = true; ///< Every line of parcours_seances.csv found its track.
};

void TracksImport::readTracks()
{
    TableReader table(m_context.source(), formatOf(FileKind::Track), m_context.report());
    if (table.open()) {
        Row row(table, m_context);
        while (row.next())
            takeTrack(row);
    }
    if (table.lostRows()) m_context.index(FileKind::Track).setIncomplete();
}

void TracksImport::takeTrack(Row& row)
{
    using C = TrackColumns;
    const auto number = keepKey(row, m_context, FileKind::Track);
    if (!number || !row.isWhole()) return;
    TrackDraft& draft = draftOf(*number, row.text(C::Ref));
    draft.line = row.line();
    draft.minimum = row.text(C::MinimumSessions);
    draft.facts.name = row.text(C::Name);
    draft.facts.minSessions = row.integer(C::MinimumSessions);
    draft.facts.grantsDevice = row.boolean(C::EarnsDevice).value_or(false);
}

void TracksImport::readSessions()
{
    TableReader table(m_context.source(), formatOf(FileKind::TrackSession), m_context.report());
    if (!table.open()) return;
    Row row(table, m_context);
    while (row.next())
        takeSession(row);
    m_complete = m_complete && !table.lostRows();
}

void TracksImport::takeSession(Row& row)
{
    using C = TrackSessionColumns;
    const auto track = row.number(C::Track);
    const auto position = row.integer(C::Position);
    if (!track) m_complete = false; // Of which track, nobody knows.
    if (!track) return;
    TrackDraft& draft = draftOf(*track, std::string(row.view(C::Track)));
    if (!row.isSound()) draft.complete = false;
    if (!position) return;
    SessionLine line{.position = *position, .session = {}, .line = row.line(), .minutes = row.text(C::Minutes)};
    line.session.title = row.text(C::Title);
    line.session.mandatory = row.boolean(C::Mandatory).value_or(false);
    line.session.minutes = row.integer(C::Minutes).value_or(domain::TrackSession{}.minutes);
    draft.sessions.push_back(std::move(line));
}

TrackDraft& TracksImport::draftOf(Number track, std::string key)
{
    const auto [found, first] = m_drafts.try_emplace(track);
    if (first) {
        found->second.key = std::move(key);
        load(found->second);
    }
    return found->second;
}

void TracksImport::load(TrackDraft& draft)
{
    if (!m_context.isWriting()) return;
    auto stored = storedFacts<TrackBinder>(m_context, draft.key);
    if (!stored) return;
    draft.known = stored->first;
    draft.before = stored->second.sessions;
    draft.facts = std::move(stored->second);
}

void TracksImport::write()
{
    for (auto& [number, draft] : m_drafts) {
        if (m_context.error()) return;
        place(draft);
        writeOne(number, draft);
    }
}

/// Puts the sessions in the order of their positions, which go 1, 2, 3…
void TracksImport::place(TrackDraft& draft)
{
    if (draft.sessions.empty()) return; // What was known stays.
    std::stable_sort(draft.sessions.begin(), draft.sessions.end(),
        [](const SessionLine& left, const SessionLine& right) { return left.position < right.position; });
    draft.facts.sessions.clear();
    int expected = 1;
    for (std::size_t at = 0; at < draft.sessions.size(); ++at) {
        const SessionLine& one = draft.sessions[at];
        const auto position = std::to_string(one.position);
        draft.facts.sessions.push_back(one.session);
        if (at > 0 && one.position == draft.sessions[at - 1].position) {
            fault(FileKind::TrackSession, one.line, TrackSessionColumns::Position, position, rule::kDuplicateKey,
                {std::to_string(draft.sessions[at - 1].line)});
        } else if (one.position != expected && m_complete && draft.complete) {
            fault(FileKind::TrackSession, one.line, TrackSessionColumns::Position, position, rule::kPositionGap,
                {std::to_string(expected)});
        }
        expected = one.position + 1;
    }
}

void TracksImport::writeOne(Number number, TrackDraft& draft)
{
    m_context.rememberMinSessions(number, draft.facts.minSessions);
    const auto value = domain::Track::create(draft.facts);
    if (!value && m_complete && draft.complete) {
        for (const FieldProblem& problem : value.error().problems)
            tell(draft, problem);
    }
    if (!value || !m_context.isWriting()) return;
    const auto written = store<TrackBinder>(m_context, draft.known, draft.key, *value);
    if (!written) {
        m_context.fail(written.error());
        return;
    }
    auto& entry = m_context.index(FileKind::Track).at(number);
    entry.id = written->id.value();
    entry.isNew = written->outcome == Outcome::Created;
    if (draft.line > 0) m_context.count(FileKind::Track, written->outcome);
    countSessions(draft);
}

void TracksImport::countSessions(const TrackDraft& draft)
{
    for (const SessionLine& one : draft.sessions) {
        const auto at = static_cast<std::size_t>(one.position - 1);
        if (at >= draft.before.size())
            m_context.count(FileKind::TrackSession, Outcome::Created);
        else if (draft.before[at] == one.session)
            m_context.count(FileKind::TrackSession, Outcome::Unchanged);
        else
            m_context.count(FileKind::TrackSession, Outcome::Updated);
    }
}

/// A problem of the track, or of "sessions[3]", at the line that it comes from.
void TracksImport::tell(const TrackDraft& draft, const FieldProblem& problem)
{
    constexpr std::string_view kSessions = "sessions[";
    std::vector<std::string> args;
    if (!problem.value.empty()) args.push_back(problem.value);
    if (problem.field.starts_with(kSessions)) {
        std::size_t position = 0;
        std::from_chars(problem.field.data() + kSessions.size(), problem.field.data() + problem.field.size(), position);
        if (position == 0 || position > draft.sessions.size()) return;
        const SessionLine& one = draft.sessions[position - 1];
        fault(
            FileKind::TrackSession, one.line, TrackSessionColumns::Minutes, one.minutes, problem.rule, std::move(args));
    } else if (problem.field == "minSessions") {
        fault(FileKind::Track, draft.line, TrackColumns::MinimumSessions, draft.minimum, problem.rule, std::move(args));
    } else if (problem.rule != rule::kRequired) { // An empty cell was told when it was read.
        fault(FileKind::Track, draft.line, TrackColumns::Name, draft.facts.name, problem.rule, std::move(args));
    }
}

void TracksImport::fault(FileKind kind, std::uint64_t line, std::size_t column, std::string value,
    std::string_view rule, std::vector<std::string> args)
{
    const FileFormat& format = formatOf(kind);
    m_context.report().faults.add({std::string(format.name), line, std::string(format.columns[column].name),
        std::move(value), std::string(rule), std::move(args)});
}

} // namespace

void importTracks(ImportContext& context)
{
    TracksImport tracks(context);
    tracks.readTracks();
    tracks.readSessions();
    tracks.write();
}

} // namespace mediane::interchange
