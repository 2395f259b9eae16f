#include "ui/devices/why_panel.h"

#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

WhyPanel::WhyPanel(QWidget* parent)
    : Panel(tr("Why not yet?"), parent)
{
    setObjectName(u"whyNotYet"_s);
    hide();
}

void WhyPanel::setMissing(std::vector<MissingCondition> missing)
{
    m_missing = std::move(missing);
    if (m_lines != nullptr) {
        m_lines->hide();
        m_lines->deleteLater(); // One of its buttons may be what brought us here.
    }
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (std::size_t i = 0; i < m_missing.size(); ++i)
        column->addWidget(lineOf(i));
    body().addWidget(m_lines);
    setVisible(!m_missing.empty());
}

QWidget* WhyPanel::lineOf(std::size_t position)
{
    const MissingCondition& condition = m_missing[position];
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* picture = new QLabel;
    picture->setPixmap(themedIcon(Icon::Warning, Tone::Attention).pixmap(scaled(18), scaled(18)));
    auto* text = new TextLabel(TextStyle::Body, condition.text);
    text->setWordWrap(true);
    auto* button = new Button(condition.action, line);
    button->setKind(ButtonKind::Quiet);
    button->setObjectName(u"lead-"_s + QString::fromStdString(condition.rule));
    button->setAccessibleName(tr("%1: %2", "button: what is missing").arg(condition.action, condition.text));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QAbstractButton::clicked, this, [this, position] {
        if (position < m_missing.size()) Q_EMIT leadRequested(m_missing[position]);
    });
    return line;
}

} // namespace mediane::ui
