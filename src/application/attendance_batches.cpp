#include "application/attendance_writer.h"
#include "application/refusal.h"

#include <mediane/application/attendance_service.h>

#include <algorithm>

namespace mediane::application {

using domain::AttendanceMark;

namespace {

/// As it was, but for where it came from: taking back is a way of its own to write a mark.
bool sameMark(const std::optional<AttendanceMark>& left, const std::optional<AttendanceMark>& right)
{
    if (!left || !right) return left.has_value() == right.has_value();
    return left->state == right->state && left->minutes == right->minutes && left->comment == right->comment
        && left->makesUp == right->makesUp;
}

Result<MarkBatch> batchAt(const Queries& queries, domain::SessionId session, const std::string& at)
{
    auto batches = queries.attendance.batches(session);
    if (!batches) return batches.error();
    const auto found = std::ranges::find(*batches, at, &MarkBatch::at);
    if (found == batches->end()) return Error{ErrorCode::NotFound, "no such batch of marks"};
    return *found;
}

Result<Outcome> putBack(AttendanceWriter& writer, const BatchLine& line)
{
    if (!line.before) return writer.clear(line.person);
    AttendanceMark mark = *line.before;
    mark.origin = domain::AttendanceOrigin::Undo;
    return writer.put(line.person, mark);
}

} // namespace

Result<TakenBack> AttendanceService::takeBack(domain::SessionId session, const std::string& at)
{
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<TakenBack> {
        auto batch = batchAt(stored.queries, session, at);
        if (!batch) return batch.error();
        AttendanceWriter writer(stored, m_context.clock, session);
        if (auto open = writer.requireOpen(false); !open) return open.error();
        TakenBack result;
        for (const BatchLine& line : batch->lines) {
            auto now = stored.attendance.find(session, line.person);
            if (!now) return now.error();
            if (!sameMark(*now, line.after)) {
                result.leftAlone.push_back(line.name);
                continue;
            }
            if (auto written = putBack(writer, line); !written) return written.error();
            ++result.restored;
        }
        if (auto finished = writer.finish(); !finished) return finished.error();
        return result;
    });
    if (done && done->restored > 0) announce(session);
    return done;
}

} // namespace mediane::application
