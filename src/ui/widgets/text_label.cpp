#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mediane::ui {

TextLabel::TextLabel(TextStyle style, const QString& text, QWidget* parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_tone(style == TextStyle::Muted ? Tone::Muted : Tone::Neutral)
{
    restyle();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(hint.width(), fontMetrics().horizontalAdvance(u'x') * 4), hint.height()) : hint;
}

QSize TextLabel::sizeHint() const { return QLabel::sizeHint(); }

void TextLabel::restyle()
{
    if (m_restyling) return;
    m_restyling = true; // Our own change of font and palette comes back as events.
    setFont(fontFor(m_style));
    if (m_tone != Tone::Neutral) {
        QPalette palette;
        palette.setColor(QPalette::WindowText, colorOf(m_tone, tokensFor(QPalette())));
        setPalette(palette);
    } else {
        setPalette({});
    }
    m_restyling = false;
}

void TextLabel::changeEvent(QEvent* event)
{
    const auto type = event->type();
    QLabel::changeEvent(event);
    if (type == QEvent::ApplicationFontChange || type == QEvent::PaletteChange) restyle();
}

bool TextLabel::event(QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::ApplicationFontChange || type == QEvent::ApplicationPaletteChange) restyle();
    if (type == QEvent::ToolTip && m_elided && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), cut ? text() : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment() | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

} // namespace mediane::ui
