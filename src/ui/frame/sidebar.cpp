#include "ui/frame/sidebar.h"

#include "ui/frame/sidebar_button.h"
#include "ui/theme/typography.h"
#include "ui/theme/ui_settings.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr auto kFoldedKey = "window/sidebarFolded"_L1;
constexpr int kWidth = 200;
constexpr int kFoldedWidth = 56;

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QFrame(parent)
    , m_centre(new TextLabel(TextStyle::Strong))
    , m_pagesColumn(new QVBoxLayout)
    , m_toolsColumn(new QVBoxLayout)
    , m_folded(UiSettings().value(kFoldedKey, false).toBool())
{
    setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 1, 8);
    column->setSpacing(0);
    column->addWidget(m_centre);
    column->addSpacing(12);
    column->addLayout(m_pagesColumn);
    column->addStretch();
    column->addLayout(m_toolsColumn);
    m_pagesColumn->setSpacing(0);
    m_toolsColumn->setSpacing(0);
    m_centre->setWordWrap(true);
    m_centre->setContentsMargins(20, 4, 16, 4);
    SidebarButton* search = addTool(Icon::Search, tr("Search"), u"Ctrl+K"_s);
    SidebarButton* help = addTool(Icon::Help, tr("Guide"), u"F1"_s);
    m_fold = addTool(Icon::Sidebar, tr("Fold"), {});
    connect(search, &SidebarButton::clicked, this, &Sidebar::searchChosen);
    connect(help, &SidebarButton::clicked, this, &Sidebar::helpChosen);
    connect(m_fold, &SidebarButton::clicked, this, &Sidebar::toggleFolded);
    applyWidth();
}

SidebarButton* Sidebar::addTool(Icon icon, const QString& word, const QString& keys)
{
    auto* button = new SidebarButton(icon, word, keys);
    button->setCheckable(false);
    m_toolsColumn->addWidget(button);
    watch(button);
    return button;
}

void Sidebar::addPage(PageId id, Icon icon, const QString& word, const QString& keys)
{
    auto* button = new SidebarButton(icon, word, keys);
    m_pagesColumn->addWidget(button);
    m_pages[id] = button;
    watch(button);
    connect(button, &SidebarButton::clicked, this, [this, id, button] {
        button->setChecked(true); // A click on the current page leaves it current.
        Q_EMIT pageChosen(id);
    });
    applyWidth();
}

void Sidebar::watch(SidebarButton* button)
{
    m_buttons.append(button);
    connect(button, &SidebarButton::moveFocus, this, [this, button](int step) {
        QList<SidebarButton*> ordered = m_buttons;
        std::sort(ordered.begin(), ordered.end(), [](auto* one, auto* other) { return one->y() < other->y(); });
        const qsizetype next = ordered.indexOf(button) + step;
        if (next >= 0 && next < ordered.size()) ordered.at(next)->setFocus(Qt::TabFocusReason);
    });
}

void Sidebar::setCurrent(PageId id)
{
    for (const auto& [page, button] : m_pages) {
        button->setChecked(page == id);
        button->setFocusPolicy(page == id ? Qt::StrongFocus : Qt::ClickFocus); // One Tab stop; arrows go on.
    }
}

void Sidebar::setCentreName(const QString& name) { m_centre->setText(name); }

void Sidebar::setNarrow(bool narrow)
{
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    applyWidth();
}

void Sidebar::toggleFolded()
{
    m_folded = !m_folded;
    UiSettings().setValue(kFoldedKey, m_folded);
    applyWidth();
}

void Sidebar::applyWidth()
{
    const bool collapsed = isCollapsed();
    int width = scaled(collapsed ? kFoldedWidth : kWidth);
    for (SidebarButton* button : m_buttons) {
        button->setCollapsed(collapsed);
        width = std::max(width, button->sizeHint().width());
    }
    m_centre->setVisible(!collapsed);
    m_fold->setVisible(!m_narrow);
    m_fold->setAccessibleName(collapsed ? tr("Show the words of the sidebar") : tr("Fold the sidebar to its icons"));
    setFixedWidth(width);
}

bool Sidebar::event(QEvent* event)
{
    const auto type = event->type();
    const bool result = QFrame::event(event);
    if (type == QEvent::ApplicationFontChange) applyWidth();
    return result;
}

void Sidebar::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
}

} // namespace mediane::ui
