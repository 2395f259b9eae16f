#pragma once

#include <mediane/application/attendance_service.h>
#include <mediane/application/store.h>
#include <mediane/core/clock.h>

namespace mediane::application {

/// Writes the marks of one session inside one transaction, and keeps the session's own state in step with them: held
/// from the first presence, to record again when the last mark goes.
class AttendanceWriter
{
public:
    AttendanceWriter(Repositories& stored, const Clock& clock, domain::SessionId session)
        : m_stored(stored)
        , m_clock(clock)
        , m_session(session)
    {
    }
    /// The mark that a request means for this session, or why it cannot be. What was marked before keeps its comment.
    [[nodiscard]] Result<domain::AttendanceMark> make(
        domain::PersonId person, const MarkRequest& request, const std::optional<domain::AttendanceMark>& before);
    [[nodiscard]] Result<Outcome> put(domain::PersonId person, const domain::AttendanceMark& mark);
    /// Puts back a mark made when the session lasted `then` minutes: presences follow its length since (ATT-2).
    [[nodiscard]] Result<Outcome> restore(domain::PersonId person, domain::AttendanceMark mark, int then);
    [[nodiscard]] Result<Outcome> clear(domain::PersonId person);
    [[nodiscard]] int length() const { return m_facts ? m_facts->minutes() : 0; } ///< Minutes, after a first write.
    /// Refuses a locked, cancelled or postponed session, and one whose doors are still shut when `doorsOpen` is needed.
    [[nodiscard]] Result<void> requireOpen(bool doorsOpen);
    [[nodiscard]] Result<void> finish(); ///< Once, after the last write.
    [[nodiscard]] Result<void> validate(bool heldWithNobody);
    [[nodiscard]] Result<void> reopen(const std::string& reason);

private:
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Result<void> requireBorn(domain::PersonId person);
    [[nodiscard]] Result<void> requireMissed(domain::PersonId person, domain::SessionId missed);
    [[nodiscard]] Result<void> requireOnePlace();
    [[nodiscard]] Result<void> startCycle();

    Repositories& m_stored;
    const Clock& m_clock;
    domain::SessionId m_session;
    std::optional<domain::SessionFacts> m_facts;
    bool m_present = false; ///< A presence was written.
};

} // namespace mediane::application
