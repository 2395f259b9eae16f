#include "ui/frame/main_window.h"

#include "ui/frame/first_start.h"
#include "ui/frame/guide_window.h"
#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_area.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/theme/ui_settings.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr auto kGeometryKey = "window/geometry"_L1;
constexpr int kRoomForWords = 1080; ///< Below this width, at 100 %, the sidebar shows icons alone.

} // namespace

MainWindow::MainWindow(Theme& theme, Prompts& prompts, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_navigator(new Navigator(this))
    , m_notifier(new Notifier(this))
    , m_jobs(new Jobs(this))
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_status(new StatusArea(*m_notifier))
{
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    auto* column = new QVBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    column->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    column->addWidget(m_stack, 1);
    column->addWidget(new JobPanel(*m_jobs));
    column->addWidget(m_status);
    setCentralWidget(centre);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(800, 560);
    setCentreName({});
    connect(m_navigator, &Navigator::requested, this, &MainWindow::goTo);
    connect(m_navigator, &Navigator::backRequested, this, &MainWindow::goBack);
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](PageId id) { goTo({id, RecordKind::None, 0, {}}); });
    connect(m_sidebar, &Sidebar::searchChosen, this, &MainWindow::showPalette);
    connect(m_sidebar, &Sidebar::helpChosen, this, &MainWindow::showGuide);
    connect(&m_theme, &Theme::changed, this, &MainWindow::adaptToWidth);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::keepFocus);
    buildShortcuts();
    const QByteArray geometry = UiSettings().value(kGeometryKey).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) resize(QSize(1366, 728).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // Its children lose the focus while they are destroyed.
}

PageContext MainWindow::context() { return {*m_navigator, m_prompts, *m_notifier, *m_jobs}; }

void MainWindow::addPage(PageEntry entry)
{
    const int position = static_cast<int>(entry.id) + 1;
    const QString keys = u"Ctrl+%1"_s.arg(position);
    const PageId id = entry.id;
    m_sidebar->addPage(id, entry.icon, entry.word, keys);
    addShortcut({QKeySequence(keys)}, entry.word, [this, id] { goTo({id, RecordKind::None, 0, {}}); });
    addCommand({entry.icon, entry.word, keys, {id, RecordKind::None, 0, {}}, {}});
    m_entries.emplace(id, std::move(entry));
}

void MainWindow::setCentreName(const QString& name)
{
    m_centre = name;
    m_sidebar->setCentreName(name.isEmpty() ? QApplication::applicationDisplayName() : name);
    setWindowTitle(name.isEmpty() ? QString() : name); // Qt adds the program's name.
}

Page* MainWindow::currentPage() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

Page* MainWindow::page(PageId id)
{
    const auto made = m_pages.find(id);
    if (made != m_pages.end()) return made->second;
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end()) return nullptr;
    Page* page = entry->second.create(context());
    if (page->header().title().isEmpty()) page->header().setTitle(page->title());
    if (page->accessibleName().isEmpty()) page->setAccessibleName(entry->second.word);
    m_stack->addWidget(page);
    m_pages[id] = page;
    return page;
}

bool MainWindow::visit(const Destination& destination)
{
    Page* current = currentPage();
    Page* next = page(destination.page);
    if (next == nullptr) return false;
    if (current != nullptr && !current->mayLeave()) {
        m_sidebar->setCurrent(current->here().page);
        return false;
    }
    QWidget* focused = next->focusWidget(); // Where this page was left; a stack would take its first child.
    m_stack->setCurrentWidget(next);
    (focused != nullptr ? focused : next)->setFocus(Qt::OtherFocusReason);
    m_sidebar->setCurrent(destination.page);
    next->activated();
    if (destination.kind != RecordKind::None || !destination.view.isEmpty()) next->open(destination);
    return true;
}

void MainWindow::goTo(const Destination& destination)
{
    const Page* current = currentPage();
    const std::optional<Destination> from = current != nullptr ? std::optional(current->here()) : std::nullopt;
    if (visit(destination) && from && *from != destination) m_history.leave(*from);
}

void MainWindow::goBack()
{
    if (const Page* current = currentPage()) {
        if (const auto there = m_history.back(current->here())) static_cast<void>(visit(*there));
    }
}

void MainWindow::goForward()
{
    if (const Page* current = currentPage()) {
        if (const auto there = m_history.forward(current->here())) static_cast<void>(visit(*there));
    }
}

void MainWindow::showFirstStart()
{
    if (m_firstStart == nullptr) {
        m_firstStart = new FirstStart;
        m_stack->addWidget(m_firstStart);
        connect(m_firstStart, &FirstStart::createCentreRequested, this, &MainWindow::createCentreRequested);
        connect(m_firstStart, &FirstStart::openDemoRequested, this, &MainWindow::openDemoRequested);
        connect(m_firstStart, &FirstStart::importFolderRequested, this, &MainWindow::importFolderRequested);
    }
    m_sidebar->hide();
    m_stack->setCurrentWidget(m_firstStart);
    m_firstStart->setFocus();
}

void MainWindow::showPages()
{
    m_sidebar->show();
    goTo({PageId::Today, RecordKind::None, 0, {}});
}

void MainWindow::keepFocus(const QWidget*, const QWidget* now)
{
    if (now != nullptr) return;
    // What had the focus was hidden or disabled: without a focus in it, a page hears no key.
    QTimer::singleShot(0, this, [this] {
        Page* const page = currentPage();
        if (page == nullptr || !isActiveWindow() || QApplication::activePopupWidget() != nullptr) return;
        if (QApplication::focusWidget() == nullptr) page->setFocus(Qt::OtherFocusReason);
    });
}

void MainWindow::adaptToWidth() { m_sidebar->setNarrow(width() < scaled(kRoomForWords)); }

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    adaptToWidth();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Page* current = currentPage();
    const bool stay = current != nullptr && !current->mayLeave();
    const bool busy = !stay && m_jobs->busy()
        && !m_prompts.confirm({tr("Work in progress"),
            tr("Closing cancels what is being done. Nothing is half written."), tr("Cancel the work and close"), true});
    if (stay || busy) {
        event->ignore();
        return;
    }
    UiSettings().setValue(kGeometryKey, saveGeometry());
    m_guide.reset();
    QMainWindow::closeEvent(event);
}

} // namespace mediane::ui
