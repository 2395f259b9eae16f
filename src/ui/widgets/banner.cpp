#include "ui/widgets/banner.h"

#include "ui/theme/typography.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace mediane::ui {
namespace {

Icon iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Good: return Icon::Ok;
    case Tone::Attention: return Icon::Warning;
    case Tone::Fault: return Icon::Error;
    case Tone::Neutral:
    case Tone::Muted:
    case Tone::Accent: return Icon::Info;
    }
    return Icon::Info;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_picture(new QLabel)
    , m_text(new QLabel)
    , m_action(new Button(QString()))
    , m_close(Button::iconOnly(Icon::Close, tr("Close this message")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_picture);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMinimumHeight(scaled(40));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_action, &Button::clicked, this, &Banner::actionTriggered);
    connect(m_close, &Button::clicked, this, &Banner::dismiss);
    hide();
}

void Banner::say(Tone tone, const QString& text, const QString& actionText)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    redraw();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::dismiss()
{
    if (isHidden()) return;
    hide();
    Q_EMIT dismissed();
}

void Banner::setDismissible(bool dismissible) { m_close->setVisible(dismissible); }

QString Banner::text() const { return m_text->text(); }

void Banner::redraw()
{
    m_picture->setPixmap(
        iconPixmap(iconFor(m_tone), colorOf(m_tone, tokensFor(*this)), scaled(20), devicePixelRatioF()));
    update();
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) redraw();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(washOf(m_tone, tokens));
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace mediane::ui
