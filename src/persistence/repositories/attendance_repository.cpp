#include "persistence/repositories/attendance_repository.h"

#include "persistence/guarded.h"

namespace mediane::persistence {

using application::Outcome;
using domain::AttendanceMark;
using domain::PersonId;
using domain::SessionId;

namespace {

const Table& table()
{
    static const Table attendance("attendance", application::SubjectKind::Session, {"session_id", "person_id"},
        {{"state"}, {"minutes"}, {"origin"}, {"comment"}, {"makes_up_id"}});
    return attendance;
}

RowAddress addressOf(SessionId session, PersonId person)
{
    return {{session.value(), person.value()}, {application::SubjectKind::Session, session.value()}, person};
}

std::array<Value, 5> valuesOf(const AttendanceMark& mark)
{
    return {
        toValue(mark.state), toValue(mark.minutes), toValue(mark.origin), toValue(mark.comment), toValue(mark.makesUp)};
}

} // namespace

Result<std::optional<AttendanceMark>> AttendanceRepository::find(SessionId session, PersonId person) const
{
    return guarded([&]() -> Result<std::optional<AttendanceMark>> {
        sql::Statement row = m_connection.prepare(table().selectSql());
        if (!row.bindAll(session, person).step()) return std::optional<AttendanceMark>();
        return std::optional(AttendanceMark{row.get<domain::AttendanceState>(0), row.number(1),
            row.get<domain::AttendanceOrigin>(2), row.text(3), row.get<std::optional<SessionId>>(4)});
    });
}

Result<bool> AttendanceRepository::add(SessionId session, PersonId person, const AttendanceMark& mark)
{
    return guarded(
        [&]() -> Result<bool> { return m_writer.insertIfAbsent(table(), addressOf(session, person), valuesOf(mark)); });
}

Result<Outcome> AttendanceRepository::put(SessionId session, PersonId person, const AttendanceMark& mark)
{
    return guarded(
        [&]() -> Result<Outcome> { return m_writer.put(table(), addressOf(session, person), valuesOf(mark)); });
}

Result<Outcome> AttendanceRepository::remove(SessionId session, PersonId person)
{
    return guarded([&]() -> Result<Outcome> { return m_writer.remove(table(), addressOf(session, person)); });
}

} // namespace mediane::persistence
