#include "ui/widgets/page_header.h"

#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QTabBar>

namespace mediane::ui {
namespace {

constexpr int kTitleRoom = 360; ///< A longer title may be cut before the tools go below it.

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QFrame(parent)
    , m_title(new TextLabel(TextStyle::Title))
    , m_subtitle(new TextLabel(TextStyle::Muted))
    , m_top(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_side(new QWidget)
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
    auto* side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(16);
    side->addLayout(m_views);
    side->addStretch();
    side->addLayout(m_tools);
    side->addLayout(m_actions);
    m_top->addLayout(titles, 1);
    m_top->addWidget(m_side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(8);
    column->addLayout(m_top);
    column->addLayout(m_below);
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
    tabs->setUsesScrollButtons(false);
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

void PageHeader::arrange()
{
    const int room = width() - 48 - 16;
    const int title = std::min(m_title->QLabel::sizeHint().width(), scaled(kTitleRoom));
    const bool beside = title + m_side->sizeHint().width() <= room;
    if (beside == m_beside) return;
    m_beside = beside;
    (beside ? m_below : m_top)->removeWidget(m_side);
    (beside ? m_top : m_below)->addWidget(m_side);
    updateGeometry();
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool PageHeader::event(QEvent* event)
{
    const bool result = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest) arrange();
    return result;
}

void PageHeader::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace mediane::ui
