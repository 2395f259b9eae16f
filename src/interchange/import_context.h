#pragma once

#include "interchange/reference_index.h"
#include "interchange/table_reader.h"

#include <mediane/application/store.h>
#include <mediane/interchange/exchange_importer.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mediane::interchange {

/// What the contradictions of the contract need to know of a session.
struct SessionSpan
{
    std::optional<Date> day;
    std::optional<int> minutes;
    std::optional<bool> validatedHere = {}; ///< Locked, with marks of our own; asked for when it matters.
};

/// What all files of one import share: the transaction, the source's keys, the report.
class ImportContext
{
public:
    using Number = ReferenceIndex::Number;

    ImportContext(
        application::Repositories& repositories, Source& source, const ImportOptions& options, ImportReport& report);

    [[nodiscard]] application::Repositories& repositories() { return m_repositories; }
    [[nodiscard]] Source& source() { return m_source; }
    [[nodiscard]] ImportReport& report() { return m_report; }
    [[nodiscard]] const std::string& sourceName() const { return m_sourceName; }
    void setSourceName(std::string name) { m_sourceName = std::move(name); }

    /// Rows are still written: after the first fault they are only judged, as all of it will be undone.
    [[nodiscard]] bool isWriting() const { return m_report.faults.empty() && !m_error; }
    /// The store failed, or the user cancelled: the import ends.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    void fail(Error error);
    /// Counts a row; false when the import must end.
    [[nodiscard]] bool goesOn(const FileFormat& format);

    [[nodiscard]] ReferenceIndex& index(FileKind kind) { return m_indexes.at(static_cast<std::size_t>(kind)); }
    /// The row that a key of another file stands for: of this folder, or known from this source before.
    [[nodiscard]] std::optional<Number> resolve(FileKind target, std::string_view ref);
    [[nodiscard]] std::optional<std::int64_t> known(application::SubjectKind kind, std::string_view ref);

    void remember(Number session, SessionSpan span) { put(m_sessions, session, span); }
    void remember(Number person, std::optional<Date> earliestBirth) { put(m_births, person, earliestBirth); }
    [[nodiscard]] const SessionSpan& session(Number session);
    /// Whether the sheet of a session of this file was filled and locked here: an import does not write over it.
    [[nodiscard]] bool isValidatedHere(Number session);
    [[nodiscard]] std::optional<Date> earliestBirth(Number person);

    void rememberMinSessions(Number track, std::optional<int> minimum) { put(m_minSessions, track, minimum); }
    [[nodiscard]] std::optional<int> minSessions(Number track); ///< The rule of a track.

    [[nodiscard]] const std::vector<std::string>& ageBandSets(); ///< Codes of the store's reference data.
    [[nodiscard]] const std::vector<std::string>& ageBands(); ///< Band codes of every set, and "nc".

    void count(FileKind kind, application::Outcome outcome);

private:
    template <class T>
    static void put(std::vector<std::optional<T>>& all, Number number, T value)
    {
        if (all.size() <= number) all.resize(number + 1U);
        all[number] = std::move(value);
    }

    application::Repositories& m_repositories;
    Source& m_source;
    const ImportOptions& m_options;
    ImportReport& m_report;
    std::string m_sourceName;
    std::optional<Error> m_error;
    std::array<ReferenceIndex, kFileCount> m_indexes;
    std::vector<std::optional<SessionSpan>> m_sessions; ///< By number.
    std::vector<std::optional<std::optional<Date>>> m_births; ///< By number.
    std::vector<std::optional<std::optional<int>>> m_minSessions; ///< By number of the track.
    std::vector<std::string> m_ageBandSets;
    std::vector<std::string> m_ageBands;
    const FileFormat* m_file = nullptr;
    std::size_t m_rows = 0;
};

/// The kind under which the store remembers the keys of a file.
[[nodiscard]] application::SubjectKind subjectOf(FileKind kind);

} // namespace mediane::interchange
