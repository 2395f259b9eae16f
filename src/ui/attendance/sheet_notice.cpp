#include "ui/attendance/sheet_notice.h"

#include "ui/widgets/formats.h"
#include "ui/wording/planning_words.h"

#include <QCoreApplication>

namespace mediane::ui {
namespace {

struct SheetNotices
{
    Q_DECLARE_TR_FUNCTIONS(SheetNotices)
};

constexpr int kEarliestMinutesBefore = 30; // ATT-1

/// Whether presences are still refused, with the moment from which they are accepted.
bool tooEarly(const domain::SessionFacts& session, const Clock& clock)
{
    const Date today = clock.today();
    if (session.date != today) return session.date > today;
    return clock.timeOfDay().minutes < session.start.minutes - kEarliestMinutesBefore;
}

SheetNotice notHeld(const QString& text)
{
    return {Tone::Attention, text, SheetNotices::tr("See it in the planning"), SheetNotice::Action::OpenPlanning, text,
        text};
}

} // namespace

SheetNotice sheetNotice(const application::SessionRow& session, const Clock& clock)
{
    const domain::SessionFacts& facts = session.facts;
    const QString reason = sessionReasonText(facts);
    if (facts.status == domain::SessionStatus::Cancelled) {
        return notHeld(reason.isEmpty() ? SheetNotices::tr("This session is cancelled.")
                                        : SheetNotices::tr("This session is cancelled: %1.").arg(reason));
    }
    if (facts.status == domain::SessionStatus::Postponed) {
        return notHeld(reason.isEmpty() ? SheetNotices::tr("This session was postponed.")
                                        : SheetNotices::tr("This session was postponed: %1.").arg(reason));
    }
    if (facts.sheet == domain::SheetState::Validated) {
        const QString text = facts.heldWithNobody
            ? SheetNotices::tr("Held with nobody. The sheet is validated and locked.")
            : SheetNotices::tr("The sheet is validated and locked.");
        return {Tone::Good, text, SheetNotices::tr("Reopen…"), SheetNotice::Action::Reopen, text, text};
    }
    if (!tooEarly(facts, clock)) return {};
    const TimeOfDay from{std::max(0, facts.start.minutes - kEarliestMinutesBefore)};
    const QString when = facts.date == clock.today()
        ? timeText(from)
        : SheetNotices::tr("%1 at %2").arg(dateText(facts.date), timeText(from));
    const QString text
        = SheetNotices::tr("Presences can be entered from %1. Until then: “excused” (E) and “not expected” (N).")
              .arg(when);
    return {Tone::Accent, text, {}, SheetNotice::Action::None, text, {}};
}

} // namespace mediane::ui
