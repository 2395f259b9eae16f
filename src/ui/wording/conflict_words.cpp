#include "ui/wording/conflict_words.h"

#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

namespace mediane::ui {

using domain::ConflictKind;
using domain::ConflictSeverity;

namespace {

struct ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)
};

QString sentence(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::Room: return ConflictWords::tr("%1 is already taken, %2 (%3).");
    case ConflictKind::RoomSize: return ConflictWords::tr("%1 has %5 seats, the cycle has %4.");
    case ConflictKind::StaffTwice: return ConflictWords::tr("%1 already runs a session, %2 (%3).");
    case ConflictKind::StaffAway: return ConflictWords::tr("%1 is away that day.");
    case ConflictKind::Stock: return ConflictWords::tr("%1: %4 are needed at %6, %5 are available.");
    case ConflictKind::PersonTwice: return ConflictWords::tr("%1 is also enrolled in a session, %2 (%3).");
    case ConflictKind::PresentTwice: return ConflictWords::tr("%1 is also marked present, %2 (%3).");
    case ConflictKind::Travel: return ConflictWords::tr("%1 lacks %4 min to come from or go to %3 (%2).");
    case ConflictKind::Hours: return ConflictWords::tr("Outside the opening hours.");
    case ConflictKind::Calendar: return ConflictWords::tr("A holiday: %1.");
    case ConflictKind::CentreClosed: return ConflictWords::tr("Closed that day: %1.");
    case ConflictKind::Duplicate: return ConflictWords::tr("The same session is already planned (%3).");
    case ConflictKind::Order: return ConflictWords::tr("Session %1 of the track is out of order with this one.");
    case ConflictKind::NoStaff: return ConflictWords::tr("Nobody leads this session.");
    case ConflictKind::FewPeople: return ConflictWords::tr("%4 confirmed, %5 are needed.");
    }
    return {};
}

} // namespace

QString severityWord(ConflictSeverity severity)
{
    switch (severity) {
    case ConflictSeverity::Blocking: return ConflictWords::tr("Blocking");
    case ConflictSeverity::Warning: return ConflictWords::tr("Warning");
    case ConflictSeverity::Info: return ConflictWords::tr("Information");
    }
    return {};
}

QString conflictText(const application::Conflict& conflict)
{
    QString text = sentence(conflict.kind);
    // Each sentence takes some of these; names last, so that a "%2" in a name stays one.
    text.replace(QStringLiteral("%2"), timeRangeText(conflict.from, conflict.to));
    text.replace(QStringLiteral("%4"), QString::number(conflict.amount));
    text.replace(QStringLiteral("%5"), QString::number(conflict.limit));
    text.replace(QStringLiteral("%6"), timeText(conflict.from));
    text.replace(QStringLiteral("%3"), toQt(conflict.otherTitle));
    return text.replace(QStringLiteral("%1"), toQt(conflict.subject));
}

QString conflictLines(const std::vector<application::Conflict>& conflicts)
{
    QStringList lines;
    for (const application::Conflict& conflict : conflicts) {
        QString line = QStringLiteral("%1 – %2").arg(severityWord(conflict.severity), conflictText(conflict));
        if (conflict.accepted && !conflict.accepted->empty())
            line += u' ' + ConflictWords::tr("Accepted: %1").arg(toQt(*conflict.accepted));
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace mediane::ui
