#pragma once

#include <mediane/application/subject.h>
#include <mediane/core/date.h>
#include <mediane/domain/ids.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mediane::application {

struct JournalNote
{
    Subject subject;
    std::optional<domain::PersonId> person = {};
    std::string verb; ///< A stable identifier: "handover-refused", "waived"…
    std::map<std::string, std::string> details = {};
};

/// One line of the journal, which can only grow.
struct JournalEntry
{
    std::int64_t id = 0;
    std::string at; ///< UTC, ISO 8601 with milliseconds.
    std::string who;
    std::string channel;
    std::string verb; ///< "created", "updated", "deleted", or that of a note.
    std::string table; ///< The identifier of what changed: "attendance", "enrolment"…
    Subject subject;
    std::string subjectRef;
    std::optional<domain::PersonId> person = {};
    std::string personRef = {};
    std::string before; ///< JSON object of the fields that changed; empty when there was nothing.
    std::string after;
};

struct JournalFilter
{
    std::optional<Subject> subject = {};
    std::optional<domain::PersonId> person = {}; ///< Everything about a person, attendance included.
    bool oldestFirst = false;
    std::int64_t beforeId = 0; ///< Go on after that entry, in the order asked for; 0 = from the start.
    int limit = 200;
};

class JournalQueries
{
public:
    virtual ~JournalQueries() = default;
    /// With a cycle or device as subject, entries of what belongs to it (enrolments, allocations) too.
    [[nodiscard]] virtual Result<std::vector<JournalEntry>> entries(const JournalFilter& filter) const = 0;
};

} // namespace mediane::application
