#pragma once

#include <mediane/application/service_context.h>
#include <mediane/application/undo_stack.h>

namespace mediane::application {

/// One mark to make. `minutes` = time attended; when not said, the whole session, less the default for late and early.
struct MarkRequest
{
    domain::AttendanceState state = domain::AttendanceState::Present;
    std::optional<int> minutes = {};
    domain::AttendanceOrigin origin = domain::AttendanceOrigin::Keyboard;
    std::optional<domain::SessionId> makesUp = {}; ///< The missed session that this presence makes up for.
};

/// What taking a batch back did: the rows put back, and those that somebody changed since, left alone.
struct TakenBack
{
    int restored = 0;
    std::vector<std::string> leftAlone; ///< Names.
};

struct PersonMark
{
    domain::PersonId person{0};
    MarkRequest request;
};

/// Attendance: each call is durable when it returns. Refusals are Conflict with field "session" and rule "validated",
/// "cancelled", "too-early" (ATT-1: presence before the start less 30 minutes), or Invalid with field "minutes" and
/// rule "exceeds-session" (value = its length), or field "person" and rule "before-birth".
class AttendanceService
{
public:
    explicit AttendanceService(ServiceContext& context)
        : m_context(context)
    {
    }
    [[nodiscard]] Result<domain::AttendanceMark> mark(
        domain::SessionId session, domain::PersonId person, const MarkRequest& request);
    /// All of them or none; the problem's field of a refused one is "marks[n]", its rule as above.
    [[nodiscard]] Result<void> markMany(domain::SessionId session, const std::vector<PersonMark>& marks);
    [[nodiscard]] Result<Outcome> clear(
        domain::SessionId session, domain::PersonId person); ///< Back to "not recorded".
    [[nodiscard]] Result<void> comment(domain::SessionId session, domain::PersonId person, const std::string& text);
    /// Marks present every roster row that has no mark, and none other (ATD-4); gives how many.
    [[nodiscard]] Result<int> markAllPresent(domain::SessionId session);
    /// A person off the roster is marked present, maybe in place of a session they missed: Conflict with field
    /// "makesUp" and rule "same-session", "attended", "made-up", "no-position" or "not-enrolled" (MAK-1).
    [[nodiscard]] Result<void> walkIn(
        domain::SessionId session, domain::PersonId person, std::optional<domain::SessionId> makesUp = {});
    /// Creates the person from two names and marks them present, in one transaction.
    [[nodiscard]] Result<domain::PersonId> walkInNew(
        domain::SessionId session, const std::string& lastName, const std::string& firstName);
    /// Writes the inverse of a batch as a new one, also long after (ATD-7); `at` names it. Rows changed since stay.
    [[nodiscard]] Result<TakenBack> takeBack(domain::SessionId session, const std::string& at);
    [[nodiscard]] Result<std::optional<domain::HeadcountFacts>> headcount(domain::SessionId session);
    [[nodiscard]] Result<Outcome> setHeadcount(domain::SessionId session, domain::HeadcountFacts counts);
    [[nodiscard]] Result<Outcome> clearHeadcount(domain::SessionId session);
    /// Locks the sheet. Conflict with rule "unmarked" (value = how many) while a roster row has no mark, "nobody" when
    /// nobody was present and `heldWithNobody` was not said.
    [[nodiscard]] Result<void> validate(domain::SessionId session, bool heldWithNobody = false);
    [[nodiscard]] Result<void> reopen(domain::SessionId session, const std::string& reason);

    [[nodiscard]] UndoStack& undoStack() noexcept { return m_undo; }

private:
    struct Before;
    [[nodiscard]] Result<domain::AttendanceMark> write(
        domain::SessionId session, domain::PersonId person, const MarkRequest& request, const std::string& label);
    template <class Choose>
    [[nodiscard]] Result<int> writeMany(domain::SessionId session, const std::string& label, Choose choose);
    void announce(domain::SessionId session) const;
    void remember(
        const std::string& label, domain::SessionId session, std::vector<Before> before, std::vector<Before> after);

    ServiceContext& m_context;
    UndoStack m_undo;
};

} // namespace mediane::application
