#include "ui/attendance/mark_history_panel.h"

#include "ui/attendance/attendance_refusal.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kMostBatches = 40;
constexpr int kHeight = 180;

/// "Présent", or the state and the name when the batch is one mark.
QString whatWas(const application::MarkBatch& batch)
{
    const application::BatchLine& line = batch.lines.front();
    const auto word = [](const std::optional<domain::AttendanceMark>& mark) {
        return mark ? attendanceChip(mark->state).word : MarkHistoryPanel::tr("not recorded");
    };
    if (batch.lines.size() == 1) return u"%1 : %2 → %3"_s.arg(toQt(line.name), word(line.before), word(line.after));
    const bool bulk = line.after && line.after->origin == domain::AttendanceOrigin::Bulk;
    const auto count = int(batch.lines.size());
    return bulk ? MarkHistoryPanel::tr("All present, %n people", nullptr, count)
                : MarkHistoryPanel::tr("%n people at once", nullptr, count);
}

QString momentOf(const std::string& at)
{
    return QDateTime::fromString(toQt(at), Qt::ISODateWithMs).toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s);
}

} // namespace

MarkHistoryPanel::MarkHistoryPanel(application::Services& services, QWidget* parent)
    : Panel(tr("What was recorded"), parent)
    , m_services(services)
    , m_banner(new Banner)
    , m_list(new QWidget)
{
    setObjectName(u"markHistory"_s);
    auto* close = Button::iconOnly(Icon::Close, tr("Close"));
    close->setObjectName(u"markHistoryClose"_s);
    addHeaderWidget(close);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(scaled(kHeight));
    scroll->setWidget(m_list);
    body().addWidget(m_banner);
    body().addWidget(scroll);
    new QVBoxLayout(m_list);
    m_list->layout()->setContentsMargins(0, 0, 8, 0);
    connect(close, &Button::clicked, this, &MarkHistoryPanel::closed);
    hide();
}

void MarkHistoryPanel::openFor(domain::SessionId session)
{
    m_session = session;
    m_banner->dismiss();
    read();
    show();
}

void MarkHistoryPanel::read()
{
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto batches = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.attendance.batches(m_session); });
    int shown = 0;
    for (const application::MarkBatch& batch : batches.valueOr({})) {
        if (++shown > kMostBatches) break;
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        const QString said = u"%1 · %2"_s.arg(momentOf(batch.at), whatWas(batch));
        auto* text = new TextLabel(TextStyle::Body, said);
        text->setElided(true);
        auto* back = new Button(tr("Take back"), Icon::Undo, ButtonKind::Quiet);
        back->setAccessibleName(tr("Take back: %1").arg(said));
        back->setObjectName(u"takeBack"_s);
        connect(back, &Button::clicked, this, [this, at = batch.at] { takeBack(at); });
        line->addWidget(text, 1);
        line->addWidget(back);
        m_list->layout()->addWidget(row);
    }
    if (shown == 0) m_list->layout()->addWidget(new TextLabel(TextStyle::Muted, tr("Nothing was recorded yet.")));
}

void MarkHistoryPanel::takeBack(const std::string& at)
{
    const auto done = m_services.attendance.takeBack(m_session, at);
    if (!done) {
        m_banner->say(Tone::Fault, attendanceRefusal(done.error()));
        return;
    }
    QString said = tr("%n mark(s) put back.", nullptr, done->restored);
    if (!done->leftAlone.empty()) {
        QStringList names;
        for (const std::string& name : done->leftAlone)
            names << toQt(name);
        said += u' ' + tr("Changed since, left alone: %1.").arg(names.join(u", "_s));
    }
    m_banner->say(done->leftAlone.empty() ? Tone::Good : Tone::Attention, said);
    read();
    Q_EMIT takenBack();
}

void MarkHistoryPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace mediane::ui
