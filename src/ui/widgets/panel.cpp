#include "ui/widgets/panel.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mediane::ui {

Panel::Panel(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_header(new QHBoxLayout)
    , m_title(new TextLabel(TextStyle::Section))
    , m_body(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addLayout(m_header);
    column->addLayout(m_body);
    column->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Preferred)); // What nobody wants.
    m_header->addWidget(m_title, 1);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // Room to spare belongs to the contents.
    m_body->setSpacing(8);
    setTitle(title);
}

void Panel::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Panel::addHeaderWidget(QWidget* widget) { m_header->addWidget(widget); }

void Panel::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace mediane::ui
