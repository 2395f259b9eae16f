#include "ui/widgets/page.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QVBoxLayout>

namespace mediane::ui {

Page::Page(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_banner(new Banner)
    , m_body(new QVBoxLayout)
{
    setFocusPolicy(Qt::ClickFocus); // So that its shortcuts work before anything in it was chosen.
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(24, 16, 24, 16);
    inner->setSpacing(16);
    inner->addWidget(m_banner);
    inner->addLayout(m_body, 1);
    m_body->setSpacing(16);
    column->addLayout(inner, 1);
}

QAction* Page::addShortcut(const QKeySequence& keys, const QString& text, std::function<void()> run)
{
    auto* shortcut = new QAction(text, this);
    shortcut->setShortcut(keys);
    shortcut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(shortcut);
    return shortcut;
}

} // namespace mediane::ui
