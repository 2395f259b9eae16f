#pragma once

#include "ui/frame/destination.h"
#include "ui/frame/history.h"
#include "ui/frame/palette_entry.h"
#include "ui/theme/icons.h"
#include "ui/widgets/page.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QStackedWidget;

namespace mediane::ui {

class CommandPalette;
class FirstStart;
class GuideWindow;
class Sidebar;
class StatusArea;
class Theme;

/// A page that does not exist yet: what the sidebar shows, and how to make it.
struct PageEntry
{
    PageId id;
    Icon icon;
    QString word;
    std::function<Page*(const PageContext&)> create;
};

/// The window: sidebar, pages made on first use, palette, guide, history, messages. It knows pages only as Page.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Theme& theme, Prompts& prompts, QWidget* parent = nullptr);
    ~MainWindow() override;

    void addPage(PageEntry entry);
    void addPaletteProvider(PaletteProvider provider);
    void addCommand(const PaletteEntry& entry); ///< A command of the palette that exists on every page.
    void setCentreName(const QString& name); ///< At the top of the sidebar and in the window's title.
    void goTo(const Destination& destination);
    void goBack();
    void goForward();
    void showFirstStart(); ///< Instead of pages, until one of its three choices was carried out.
    void showPages(); ///< Leaves the first start for "Today".

    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] Page* page(PageId id); ///< Made if need be; null when there is no such entry.
    [[nodiscard]] PageContext context();

Q_SIGNALS:
    void createCentreRequested();
    void openDemoRequested();
    void importFolderRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildShortcuts();
    void addShortcut(const QList<QKeySequence>& keys, const QString& text, std::function<void()> run);
    [[nodiscard]] bool visit(const Destination& destination);
    void showPalette();
    void showGuide();
    void undo();
    void redo();
    [[nodiscard]] QList<PaletteEntry> commandsFor(const QString& query, int limit) const;
    [[nodiscard]] QList<PaletteEntry> pageCommands() const;
    void keepFocus(const QWidget* before, const QWidget* now);
    void adaptToWidth();

    Theme& m_theme;
    Prompts& m_prompts;
    Navigator* m_navigator;
    Notifier* m_notifier;
    Jobs* m_jobs;
    Sidebar* m_sidebar;
    QStackedWidget* m_stack;
    StatusArea* m_status;
    FirstStart* m_firstStart = nullptr;
    CommandPalette* m_palette = nullptr;
    std::unique_ptr<GuideWindow> m_guide;
    History m_history;
    std::map<PageId, PageEntry> m_entries;
    std::map<PageId, Page*> m_pages;
    std::vector<PaletteProvider> m_providers;
    QList<PaletteEntry> m_commands;
    QString m_centre;
};

} // namespace mediane::ui
