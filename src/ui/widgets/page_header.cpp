#include "ui/widgets/page_header.h"

#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QTabBar>

namespace mediane::ui {

PageHeader::PageHeader(QWidget* parent)
    : QFrame(parent)
    , m_title(new TextLabel(TextStyle::Title))
    , m_subtitle(new TextLabel(TextStyle::Muted))
    , m_views(new QHBoxLayout)
    , m_tools(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_title->setElided(true);
    m_subtitle->setElided(true);
    m_subtitle->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(16);
    row->addLayout(titles, 1);
    row->addLayout(m_views);
    row->addLayout(m_tools);
    row->addLayout(m_actions);
    for (QHBoxLayout* part : {m_views, m_tools, m_actions})
        part->setSpacing(8);
    setMinimumHeight(scaled(64));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString& title) { m_title->setText(title); }

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

QString PageHeader::title() const { return m_title->text(); }

QTabBar* PageHeader::addTabs(const QStringList& words)
{
    auto* tabs = new QTabBar;
    tabs->setAccessibleName(tr("Views of this page"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (const QString& word : words)
        tabs->addTab(word);
    m_views->addWidget(tabs);
    return tabs;
}

SearchField* PageHeader::addSearch(const QString& placeholder)
{
    auto* field = new SearchField(placeholder);
    m_tools->addWidget(field);
    auto* keys = new QShortcut(QKeySequence::Find, parentWidget() != nullptr ? parentWidget() : this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, field, [field] {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
    return field;
}

Button* PageHeader::addButton(const QString& text, Icon icon, ButtonKind kind)
{
    auto* button = new Button(text, icon, kind);
    m_actions->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget* widget) { m_tools->addWidget(widget); }

void PageHeader::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace mediane::ui
