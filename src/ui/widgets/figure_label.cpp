#include "ui/widgets/figure_label.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/formats.h"

#include <QKeyEvent>

namespace mediane::ui {

FigureLabel::FigureLabel(Size size, QWidget* parent)
    : QAbstractButton(parent)
    , m_size(size)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureLabel::setFigure(const QString& figure, const QString& meaning)
{
    m_meaning = meaning;
    setText(figure);
    setAccessibleName(tr("%1 %2, open the list").arg(figure, meaning));
    updateGeometry();
    update();
}

void FigureLabel::setFigure(std::int64_t figure, const QString& meaning) { setFigure(numberText(figure), meaning); }

QFont FigureLabel::figureFont() const { return fontFor(m_size == Size::Key ? TextStyle::Figure : TextStyle::Strong); }

QSize FigureLabel::sizeHint() const
{
    const QFontMetrics figure(figureFont());
    QSize size(figure.horizontalAdvance(text()) + 8, std::max(figure.height(), scaled(24)));
    if (m_size == Size::Key) {
        const QFontMetrics caption(fontFor(TextStyle::Muted));
        size = {std::max(size.width(), caption.horizontalAdvance(m_meaning) + 8), size.height() + caption.height() + 4};
    }
    return size;
}

QSize FigureLabel::minimumSizeHint() const { return sizeHint(); }

void FigureLabel::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) updateGeometry();
}

void FigureLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void FigureLabel::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    QFont font = figureFont();
    font.setUnderline(isEnabled() && underMouse());
    painter.setFont(font);
    painter.setPen(isEnabled() ? tokens.accent : tokens.text);
    QRect area = rect().adjusted(4, 0, -4, 0);
    if (m_size == Size::Inline) {
        painter.drawText(area, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), text());
    } else {
        painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), text());
        painter.setFont(fontFor(TextStyle::Muted));
        painter.setPen(tokens.muted);
        painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), m_meaning);
    }
    if (hasFocus()) paintFocusRing(painter, rect(), tokens);
}

} // namespace mediane::ui
