#include "ui/records/fact_list.h"

#include "ui/theme/typography.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kLabelWidth = 168;

} // namespace

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void FactList::begin()
{
    delete m_contents;
    m_contents = new QWidget;
    m_grid = new QGridLayout(m_contents);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, scaled(kLabelWidth));
    m_section.clear();
    m_missing.clear();
    m_facts.clear();
}

void FactList::addSection(const QString& title) { m_section = title; }

void FactList::addFact(const QString& label, const QString& value)
{
    if (value.isEmpty()) {
        m_missing.append(label);
        return;
    }
    if (!m_section.isEmpty()) {
        auto* title = new TextLabel(TextStyle::Section, m_section);
        title->setContentsMargins(0, m_facts.isEmpty() ? 0 : 8, 0, 0);
        m_grid->addWidget(title, m_grid->rowCount(), 0, 1, 2);
        m_section.clear();
    }
    m_facts.append({label, value});
    auto* name = new TextLabel(TextStyle::Muted, label);
    name->setWordWrap(true);
    auto* text = new TextLabel(TextStyle::Body, value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(tr("%1: %2", "label: value").arg(label, value));
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1, Qt::AlignTop);
}

void FactList::end()
{
    if (!m_missing.isEmpty()) {
        auto* missing
            = new TextLabel(TextStyle::Muted, tr("Not filled in: %1.").arg(m_missing.join(u", "_s).toLower()));
        missing->setWordWrap(true);
        missing->setContentsMargins(0, m_facts.isEmpty() ? 0 : 8, 0, 0);
        m_grid->addWidget(missing, m_grid->rowCount(), 0, 1, 2);
    }
    m_column->addWidget(m_contents);
}

QString FactList::value(const QString& label) const
{
    for (const auto& [name, text] : m_facts)
        if (name == label) return text;
    return {};
}

} // namespace mediane::ui
