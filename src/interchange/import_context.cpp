#include "interchange/import_context.h"

namespace mediane::interchange {

using application::Outcome;
using application::SubjectKind;

SubjectKind subjectOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Organisation: return SubjectKind::Organisation;
    case FileKind::Place: return SubjectKind::Place;
    case FileKind::StaffMember: return SubjectKind::Staff;
    case FileKind::Person: return SubjectKind::Person;
    case FileKind::Operation: return SubjectKind::Operation;
    case FileKind::Action: return SubjectKind::Action;
    case FileKind::Indicator: return SubjectKind::Indicator;
    case FileKind::Track:
    case FileKind::TrackSession: return SubjectKind::Track;
    case FileKind::Cycle: return SubjectKind::Cycle;
    case FileKind::Session:
    case FileKind::Mark:
    case FileKind::Headcount: return SubjectKind::Session;
    case FileKind::Enrolment: return SubjectKind::Enrolment;
    case FileKind::Lot: return SubjectKind::Lot;
    case FileKind::Device: return SubjectKind::Device;
    case FileKind::Erasure: return SubjectKind::Erasure;
    case FileKind::Allocation: return SubjectKind::Allocation;
    }
    return SubjectKind::Organisation;
}

ImportContext::ImportContext(
    application::Repositories& repositories, Source& source, const ImportOptions& options, ImportReport& report)
    : m_repositories(repositories)
    , m_source(source)
    , m_options(options)
    , m_report(report)
{
}

void ImportContext::fail(Error error)
{
    if (!m_error) m_error = std::move(error);
}

bool ImportContext::goesOn(const FileFormat& format)
{
    constexpr std::size_t kRowsBetweenNews = 1'000;
    if (m_file != &format) {
        m_file = &format;
        m_rows = 0;
    }
    if (m_rows++ % kRowsBetweenNews == 0 && m_options.progress && !m_options.progress(format.name, m_rows - 1))
        fail(Error{ErrorCode::Cancelled, "import cancelled"});
    return !m_error;
}

std::optional<std::int64_t> ImportContext::known(SubjectKind kind, std::string_view ref)
{
    auto found = m_repositories.externalRefs.find(m_sourceName, kind, std::string(ref));
    if (found) return *found;
    fail(found.error());
    return std::nullopt;
}

std::optional<ImportContext::Number> ImportContext::resolve(FileKind target, std::string_view ref)
{
    ReferenceIndex& keys = index(target);
    if (const auto number = keys.find(ref)) return number;
    if (const auto id = known(subjectOf(target), ref)) return keys.add(ref, {.id = *id});
    // The row may be one that could not be read: that fault is enough.
    if (keys.isIncomplete()) return keys.add(ref, {});
    return std::nullopt;
}

const SessionSpan& ImportContext::session(Number number)
{
    static const SessionSpan kUnknown;
    if (number < m_sessions.size() && m_sessions[number]) return *m_sessions[number];
    const std::int64_t id = index(FileKind::Session).at(number).id;
    if (id == 0) return kUnknown;
    const auto stored = m_repositories.sessions.find(domain::SessionId(id));
    if (!stored) {
        fail(stored.error());
        return kUnknown;
    }
    const auto& facts = stored->value.facts();
    remember(number, SessionSpan{facts.date, facts.minutes(), std::nullopt});
    return *m_sessions[number];
}

bool ImportContext::isValidatedHere(Number number)
{
    (void)session(number);
    if (number >= m_sessions.size() || !m_sessions[number]) return false;
    auto& known = m_sessions[number]->validatedHere;
    if (known) return *known;
    const auto answer
        = m_repositories.queries.attendance.validatedHere(domain::SessionId(index(FileKind::Session).at(number).id));
    if (!answer) fail(answer.error());
    known = answer && *answer;
    return *known;
}

std::optional<Date> ImportContext::earliestBirth(Number number)
{
    if (number < m_births.size() && m_births[number]) return *m_births[number];
    const std::int64_t id = index(FileKind::Person).at(number).id;
    if (id == 0) return std::nullopt;
    const auto stored = m_repositories.people.find(domain::PersonId(id));
    if (!stored) {
        fail(stored.error());
        return std::nullopt;
    }
    remember(number, domain::earliestBirth(stored->value.facts()));
    return *m_births[number];
}

std::optional<int> ImportContext::minSessions(Number track)
{
    if (track < m_minSessions.size() && m_minSessions[track]) return *m_minSessions[track];
    const std::int64_t id = index(FileKind::Track).at(track).id;
    if (id == 0) return std::nullopt;
    const auto stored = m_repositories.tracks.find(domain::TrackId(id));
    if (!stored) {
        fail(stored.error());
        return std::nullopt;
    }
    rememberMinSessions(track, stored->value.facts().minSessions);
    return *m_minSessions[track];
}

const std::vector<std::string>& ImportContext::ageBandSets()
{
    if (!m_ageBandSets.empty()) return m_ageBandSets;
    auto sets = m_repositories.queries.catalogue.ageBandSets();
    if (sets)
        m_ageBandSets = std::move(sets).value();
    else
        fail(sets.error());
    return m_ageBandSets;
}

const std::vector<std::string>& ImportContext::ageBands()
{
    if (!m_ageBands.empty()) return m_ageBands;
    for (const std::string& set : ageBandSets()) {
        const auto bands = m_repositories.queries.catalogue.ageBands(set);
        if (!bands) {
            fail(bands.error());
            continue;
        }
        for (const auto& band : *bands)
            m_ageBands.push_back(band.code);
    }
    m_ageBands.emplace_back("nc");
    return m_ageBands;
}

void ImportContext::count(FileKind kind, Outcome outcome)
{
    RowCounts& counts = m_report.countsOf(kind);
    switch (outcome) {
    case Outcome::Created: ++counts.created; break;
    case Outcome::Updated: ++counts.updated; break;
    case Outcome::Unchanged: ++counts.unchanged; break;
    }
}

} // namespace mediane::interchange
