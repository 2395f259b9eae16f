#include "ui/frame/status_area.h"

#include "ui/frame/notifier.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

namespace mediane::ui {

using namespace std::chrono_literals;

StatusArea::StatusArea(Notifier& notifier, QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new TextLabel(TextStyle::Body))
    , m_hint(new TextLabel(TextStyle::Muted, tr("Ctrl+K search · F1 guide")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 3, 24, 3);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_hint);
    m_text->setElided(true);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StatusArea::clear);
    connect(&notifier, &Notifier::said, this, &StatusArea::say);
}

QString StatusArea::message() const { return m_text->text(); }

void StatusArea::say(const QString& text, Tone tone)
{
    const bool trouble = tone == Tone::Fault || tone == Tone::Attention;
    m_tone = tone;
    m_text->setText(text);
    redraw();
    setAccessibleName(text);
    m_timer.start(trouble ? 15s : 6s);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusArea::clear()
{
    m_icon->clear();
    m_text->clear();
    setAccessibleName({});
}

void StatusArea::redraw()
{
    if (m_text->text().isEmpty()) return;
    const bool trouble = m_tone == Tone::Fault || m_tone == Tone::Attention;
    const Icon icon = trouble ? Icon::Warning : m_tone == Tone::Good ? Icon::Ok : Icon::Info;
    m_icon->setPixmap(iconPixmap(icon, colorOf(m_tone, tokensFor(*this)), scaled(16), devicePixelRatioF()));
}

void StatusArea::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) redraw();
}

void StatusArea::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace mediane::ui
