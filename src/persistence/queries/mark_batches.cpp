#include "persistence/queries/answered.h"
#include "persistence/queries/attendance_queries.h"
#include "persistence/queries/names.h"
#include "persistence/value.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace mediane::persistence {

using application::MarkBatch;
using domain::AttendanceMark;
using nlohmann::json;

namespace {

constexpr std::string_view kLines = R"sql(
SELECT j.at, u.login, j.channel, j.verb, j.person_id, j.after, p.last_name, p.first_name
FROM journal j JOIN app_user u ON u.id = j.user_id JOIN person p ON p.id = j.person_id
WHERE j.subject_kind = 'session' AND j.subject_id = $1 AND j.table_name = 'attendance'
ORDER BY j.id)sql";

/// The columns that a line of the journal names, over what the mark was before.
AttendanceMark changed(AttendanceMark mark, const std::string& columns)
{
    const json fields = json::parse(columns, nullptr, false);
    if (!fields.is_object()) return mark;
    for (const auto& [name, value] : fields.items()) {
        if (name == "state" && value.is_string())
            mark.state = domain::fromCode<domain::AttendanceState>(value.get<std::string>()).value_or(mark.state);
        if (name == "origin" && value.is_string())
            mark.origin = domain::fromCode<domain::AttendanceOrigin>(value.get<std::string>()).value_or(mark.origin);
        if (name == "minutes" && value.is_number()) mark.minutes = value.get<int>();
        if (name == "comment" && value.is_string()) mark.comment = value.get<std::string>();
        if (name == "makes_up_id") {
            mark.makesUp.reset();
            if (value.is_number()) mark.makesUp = domain::SessionId(value.get<std::int64_t>());
        }
    }
    return mark;
}

/// Follows each person's mark through the journal, which holds the columns that changed.
class Replay
{
public:
    void read(const sql::Statement& row)
    {
        const auto person = row.get<domain::PersonId>(4);
        std::optional<AttendanceMark>& mark = m_marks[person.value()];
        const std::optional<AttendanceMark> before = mark;
        const std::string verb = row.text(3);
        if (verb == "deleted") {
            mark.reset();
        } else {
            const bool fresh = verb == "created" || !mark;
            mark = changed(fresh ? AttendanceMark{} : *mark, row.text(5));
        }
        batchOf(row).lines.push_back({person, personName(row.text(6), row.text(7)), before, mark});
    }
    [[nodiscard]] std::vector<MarkBatch> newestFirst()
    {
        std::ranges::reverse(m_batches);
        return std::move(m_batches);
    }

private:
    MarkBatch& batchOf(const sql::Statement& row)
    {
        const std::string at = row.text(0);
        if (m_batches.empty() || m_batches.back().at != at) m_batches.push_back({at, row.text(1), row.text(2), {}});
        return m_batches.back();
    }

    std::map<std::int64_t, std::optional<AttendanceMark>> m_marks;
    std::vector<MarkBatch> m_batches;
};

} // namespace

Result<std::vector<MarkBatch>> SqlAttendanceQueries::batches(domain::SessionId session) const
{
    return answered([&] {
        auto statement = m_connection.prepare(kLines);
        statement.bindAll(session);
        Replay replay;
        while (statement.step())
            replay.read(statement);
        return replay.newestFirst();
    });
}

} // namespace mediane::persistence
