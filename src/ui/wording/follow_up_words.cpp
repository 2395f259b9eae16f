#include "ui/wording/follow_up_words.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

struct FollowUpWords
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpWords)
};

} // namespace

QString channelWord(domain::ContactChannel channel)
{
    switch (channel) {
    case domain::ContactChannel::Phone: return FollowUpWords::tr("Phone");
    case domain::ContactChannel::Text: return FollowUpWords::tr("Text message");
    case domain::ContactChannel::Email: return FollowUpWords::tr("E-mail");
    case domain::ContactChannel::InPerson: return FollowUpWords::tr("In person");
    case domain::ContactChannel::Letter: return FollowUpWords::tr("Letter");
    }
    return {};
}

QString contactOutcomeWord(domain::ContactOutcome outcome)
{
    switch (outcome) {
    case domain::ContactOutcome::Reached: return FollowUpWords::tr("Reached");
    case domain::ContactOutcome::Message: return FollowUpWords::tr("Message left");
    case domain::ContactOutcome::NoAnswer: return FollowUpWords::tr("No answer");
    case domain::ContactOutcome::WrongNumber: return FollowUpWords::tr("Wrong number");
    }
    return {};
}

QString decisionWord(domain::FollowUpDecision decision)
{
    switch (decision) {
    case domain::FollowUpDecision::CalledBack: return FollowUpWords::tr("Called back");
    case domain::FollowUpDecision::Resumes: return FollowUpWords::tr("Comes again");
    case domain::FollowUpDecision::DropsOut: return FollowUpWords::tr("Drops out");
    case domain::FollowUpDecision::Unreachable: return FollowUpWords::tr("Cannot be reached");
    }
    return {};
}

QString stepWord(domain::EnrolmentStep step)
{
    switch (step) {
    case domain::EnrolmentStep::InformationMeeting: return FollowUpWords::tr("Information meeting");
    case domain::EnrolmentStep::NeedsAssessment: return FollowUpWords::tr("Needs assessment");
    case domain::EnrolmentStep::PrescriberTold: return FollowUpWords::tr("Prescriber told");
    }
    return {};
}

QString alertText(domain::DropOutAlert alert)
{
    switch (alert) {
    case domain::DropOutAlert::AbsentTwice: return FollowUpWords::tr("Two unexcused absences in a row");
    case domain::DropOutAlert::LowAttendance: return FollowUpWords::tr("Came less than half of the time");
    case domain::DropOutAlert::OutOfReach: return FollowUpWords::tr("Cannot reach the minimum any more");
    case domain::DropOutAlert::NeverCame: return FollowUpWords::tr("Never came: the first two sessions missed");
    }
    return {};
}

QString contactText(const domain::ContactFacts& contact)
{
    QStringList parts{channelWord(contact.channel), contactOutcomeWord(contact.outcome)};
    if (contact.decision) parts << decisionWord(*contact.decision);
    if (!contact.note.empty()) parts << toQt(contact.note);
    return parts.join(u" · "_s);
}

} // namespace mediane::ui
