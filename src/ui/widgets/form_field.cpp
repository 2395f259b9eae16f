#include "ui/widgets/form_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace mediane::ui {

FormField::FormField(const QString& id, const QString& label, QWidget* editor, bool required, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_label(new QLabel(required ? tr("%1 *").arg(label) : label))
    , m_editor(editor)
    , m_faultRow(new QWidget)
    , m_faultIcon(new QLabel)
    , m_fault(new TextLabel(TextStyle::Muted))
    , m_help(new TextLabel(TextStyle::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget* part : {static_cast<QWidget*>(m_label), m_editor, m_faultRow, static_cast<QWidget*>(m_help)}) {
        column->addWidget(part);
    }
    auto* row = new QHBoxLayout(m_faultRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_faultIcon, 0, Qt::AlignTop);
    row->addWidget(m_fault, 1);
    m_fault->setWordWrap(true);
    m_fault->setTone(Tone::Fault);
    m_help->setWordWrap(true);
    m_faultRow->hide();
    m_help->hide();
    m_label->setBuddy(m_editor);
    if (qobject_cast<QCheckBox*>(m_editor) != nullptr) m_label->hide(); // It bears its own words.
    if (m_editor->accessibleName().isEmpty())
        m_editor->setAccessibleName(required ? tr("%1, required").arg(label) : label);
    setFocusProxy(m_editor);
    setSizePolicy(QSizePolicy::Preferred, m_editor->sizePolicy().verticalPolicy());
}

void FormField::setHelp(const QString& text)
{
    m_helpText = text;
    redraw();
}

void FormField::setFault(const QString& text)
{
    if (text == m_faultText) return;
    m_faultText = text;
    m_editor->setProperty(kFaultProperty, !text.isEmpty());
    m_editor->update();
    redraw();
}

void FormField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) redraw();
}

void FormField::redraw()
{
    m_fault->setText(m_faultText);
    m_faultRow->setVisible(!m_faultText.isEmpty());
    m_help->setText(m_helpText);
    m_help->setVisible(!m_helpText.isEmpty() && m_faultText.isEmpty());
    const int side = m_fault->fontMetrics().height();
    m_faultIcon->setPixmap(iconPixmap(Icon::Error, tokensFor(*this).fault, side, devicePixelRatioF()));
    m_editor->setAccessibleDescription(m_faultText.isEmpty() ? m_helpText : m_faultText);
}

} // namespace mediane::ui
