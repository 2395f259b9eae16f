#include "ui/widgets/text.h"
#include "ui/wording/planning_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::EnrolmentStatus;
using domain::LeavingReason;

namespace {

struct EnrolmentWords
{
    Q_DECLARE_TR_FUNCTIONS(EnrolmentWords)
};

} // namespace

Chip enrolmentChip(EnrolmentStatus status)
{
    switch (status) {
    case EnrolmentStatus::Requested: return {Icon::Info, EnrolmentWords::tr("Requested"), Tone::Muted};
    case EnrolmentStatus::Waiting: return {Icon::Clock, EnrolmentWords::tr("On the waiting list"), Tone::Attention};
    case EnrolmentStatus::SeatOffered: return {Icon::Seat, EnrolmentWords::tr("Seat offered"), Tone::Accent};
    case EnrolmentStatus::Confirmed: return {Icon::Check, EnrolmentWords::tr("Confirmed"), Tone::Good};
    case EnrolmentStatus::CancelledBeforeStart:
        return {Icon::Close, EnrolmentWords::tr("Cancelled before the start"), Tone::Muted};
    case EnrolmentStatus::DroppedOut: return {Icon::LeftEarly, EnrolmentWords::tr("Dropped out"), Tone::Fault};
    case EnrolmentStatus::Completed: return {Icon::Ok, EnrolmentWords::tr("Completed"), Tone::Good};
    case EnrolmentStatus::Refused: return {Icon::Close, EnrolmentWords::tr("Refused"), Tone::Muted};
    }
    return {};
}

QString enrolmentActionWord(EnrolmentStatus from, EnrolmentStatus to)
{
    switch (to) {
    case EnrolmentStatus::Requested: return EnrolmentWords::tr("New request");
    case EnrolmentStatus::Waiting:
        return from == EnrolmentStatus::SeatOffered ? EnrolmentWords::tr("Back to the waiting list")
                                                    : EnrolmentWords::tr("Put on the waiting list");
    case EnrolmentStatus::SeatOffered: return EnrolmentWords::tr("Offer the seat");
    case EnrolmentStatus::Confirmed:
        if (from == EnrolmentStatus::DroppedOut) return EnrolmentWords::tr("Take up again");
        if (from == EnrolmentStatus::Completed) return EnrolmentWords::tr("Back to confirmed");
        return EnrolmentWords::tr("Confirm the enrolment");
    case EnrolmentStatus::CancelledBeforeStart: return EnrolmentWords::tr("Gives up before the start");
    case EnrolmentStatus::DroppedOut: return EnrolmentWords::tr("Drops out");
    case EnrolmentStatus::Completed: return EnrolmentWords::tr("Has completed");
    case EnrolmentStatus::Refused: return EnrolmentWords::tr("Refuse the request");
    }
    return {};
}

QString leavingReasonWord(LeavingReason reason)
{
    switch (reason) {
    case LeavingReason::Job: return EnrolmentWords::tr("Job");
    case LeavingReason::Training: return EnrolmentWords::tr("Training course");
    case LeavingReason::Health: return EnrolmentWords::tr("Health");
    case LeavingReason::Childcare: return EnrolmentWords::tr("Childcare");
    case LeavingReason::Level: return EnrolmentWords::tr("Level not suited");
    case LeavingReason::Schedule: return EnrolmentWords::tr("Schedule");
    case LeavingReason::Mobility: return EnrolmentWords::tr("Mobility");
    case LeavingReason::Moving: return EnrolmentWords::tr("Moving away");
    case LeavingReason::Unreachable: return EnrolmentWords::tr("Cannot be reached");
    case LeavingReason::TooFewAttended: return EnrolmentWords::tr("Too few sessions attended");
    case LeavingReason::Other: return EnrolmentWords::tr("Another reason");
    }
    return {};
}

QString leavingReasonText(const std::string& stored)
{
    const auto coded = domain::fromCode<LeavingReason>(stored);
    return coded ? leavingReasonWord(*coded) : toQt(stored);
}

QString completionText(int attended, int required, const std::string& missingMandatory)
{
    if (required == 0 && missingMandatory.empty() && attended == 0) return {};
    QStringList parts;
    if (attended < required) {
        parts << EnrolmentWords::tr("%1 needed, %n attended", nullptr, attended).arg(required);
    }
    if (!missingMandatory.empty()) {
        const QString positions = toQt(missingMandatory);
        parts << (positions.contains(u',') ? EnrolmentWords::tr("sessions %1 are missing").arg(positions)
                                           : EnrolmentWords::tr("session %1 is missing").arg(positions));
    }
    if (!parts.isEmpty()) return parts.join(u" · "_s);
    return required > 0 ? EnrolmentWords::tr("Track completed") : QString();
}

} // namespace mediane::ui
