#include "ui/widgets/empty_state.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mediane::ui {

EmptyState::EmptyState(Icon icon, const QString& sentence, const QString& actionText, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel)
    , m_sentence(new TextLabel(TextStyle::Body, sentence))
    , m_action(new Button(actionText, Icon::None, ButtonKind::Primary))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    for (QWidget* part : {static_cast<QWidget*>(m_picture), static_cast<QWidget*>(m_sentence)})
        column->addWidget(part);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTone(Tone::Muted);
    m_action->setVisible(!actionText.isEmpty());
    connect(m_action, &Button::clicked, this, &EmptyState::actionTriggered);
    redraw();
}

void EmptyState::setSentence(const QString& sentence) { m_sentence->setText(sentence); }

void EmptyState::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) redraw();
}

void EmptyState::redraw()
{
    const QColor color = mix(tokensFor(*this).surface, tokensFor(*this).muted, 0.7);
    m_picture->setPixmap(iconPixmap(m_icon, color, scaled(48), devicePixelRatioF()));
}

} // namespace mediane::ui
