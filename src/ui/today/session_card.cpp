#include "ui/today/session_card.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::SessionRow;
using domain::SessionStatus;
using domain::SheetState;

namespace {

bool isOpen(const SessionRow& session)
{
    const auto status = session.facts.status;
    return status != SessionStatus::Cancelled && status != SessionStatus::Postponed
        && session.facts.sheet != SheetState::Validated;
}

} // namespace

SessionCard::SessionCard(const SessionRow& session, const Clock& clock, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"sessionCard"_s);
    setAccessibleName(timeText(session.facts.start) + u" "_s + fullSessionTitle(session));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    auto* const time = new TextLabel(TextStyle::Section, timeText(session.facts.start), this);
    auto* const until = new TextLabel(TextStyle::Muted, timeText(session.facts.end), this);
    auto* const when = new QVBoxLayout;
    when->setSpacing(0);
    when->addWidget(time);
    when->addWidget(until);
    when->addStretch();
    layout->addLayout(when);

    auto* const what = new QVBoxLayout;
    what->setSpacing(4);
    auto* const title = new TextLabel(TextStyle::Strong, fullSessionTitle(session), this);
    title->setElided(true);
    what->addWidget(title);
    auto* const where = new TextLabel(TextStyle::Muted, whereAndWho(session), this);
    where->setElided(true);
    what->addWidget(where);
    what->addWidget(makeState(session, clock));
    what->addStretch();
    layout->addLayout(what, 1);
    layout->addWidget(makeActions(session, clock));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QWidget* SessionCard::makeState(const SessionRow& session, const Clock& clock)
{
    auto* const row = new QWidget(this);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new StatusChip(momentChip(momentOf(session.facts, clock)), row));
    QStringList counts;
    if (session.present + session.absent > 0) {
        counts << tr("%n present", nullptr, session.present) << tr("%n absent", nullptr, session.absent);
        if (session.unmarked > 0) counts << tr("%n not recorded", nullptr, session.unmarked);
    } else if (session.expected > 0) {
        counts << tr("%n enrolled", nullptr, session.expected);
    }
    if (session.headcount > 0) counts << tr("%n counted", nullptr, session.headcount);
    layout->addWidget(new TextLabel(TextStyle::Body, counts.join(u" · "_s), row), 1);
    return row;
}

QWidget* SessionCard::makeActions(const SessionRow& session, const Clock& clock)
{
    auto* const column = new QWidget(this);
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const bool open = isOpen(session);
    auto* const sheet = new Button(open ? tr("Take attendance") : tr("Open"), Icon::Attendance,
        open ? ButtonKind::Primary : ButtonKind::Normal, column);
    sheet->setObjectName(u"takeAttendance"_s);
    sheet->setAccessibleName(sheet->text() + u" : "_s + fullSessionTitle(session));
    connect(sheet, &QPushButton::clicked, this, &SessionCard::openRequested);
    layout->addWidget(sheet);
    if (open && session.unmarked > 0) {
        auto* const everybody = new Button(tr("All present"), Icon::Check, ButtonKind::Normal, column);
        everybody->setObjectName(u"allPresent"_s);
        everybody->setAccessibleName(everybody->text() + u" : "_s + fullSessionTitle(session));
        const bool begun = clock.timeOfDay().minutes >= session.facts.start.minutes - 30; // ATT-1
        everybody->setBlockedBecause(begun ? QString() : tr("Possible from 30 minutes before the start."));
        connect(everybody, &QPushButton::clicked, this, &SessionCard::allPresentRequested);
        layout->addWidget(everybody);
    }
    layout->addStretch();
    return column;
}

void SessionCard::paintEvent(QPaintEvent*)
{
    const auto& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace mediane::ui
