#include "ui/frame/command_palette.h"
#include "ui/frame/guide_window.h"
#include "ui/frame/main_window.h"
#include "ui/frame/notifier.h"
#include "ui/theme/theme.h"
#include "ui/wording/problem_text.h"

#include <mediane/application/undo_stack.h>

#include <QAction>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

void MainWindow::addShortcut(const QList<QKeySequence>& keys, const QString& text, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(action);
}

void MainWindow::buildShortcuts()
{
    addShortcut({QKeySequence(u"Ctrl+K"_s)}, tr("Search"), [this] { showPalette(); });
    addShortcut({QKeySequence(Qt::Key_F1)}, tr("Guide"), [this] { showGuide(); });
    addShortcut({QKeySequence(u"Alt+Left"_s)}, tr("Back"), [this] { goBack(); });
    addShortcut({QKeySequence(u"Alt+Right"_s)}, tr("Forward"), [this] { goForward(); });
    addShortcut({QKeySequence(u"Ctrl+Z"_s)}, tr("Undo"), [this] { undo(); });
    addShortcut({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)}, tr("Redo"), [this] { redo(); });
    addShortcut({QKeySequence(u"Ctrl+Q"_s)}, tr("Quit"), [this] { close(); });
    const auto theme = [this](const QString& title, ThemeChoice choice) {
        addCommand({Icon::Settings, title, tr("Theme"), {}, [this, choice] { m_theme.setChoice(choice); }});
    };
    theme(tr("Light theme"), ThemeChoice::Light);
    theme(tr("Dark theme"), ThemeChoice::Dark);
    theme(tr("Theme of the system"), ThemeChoice::System);
    const auto resize = [this](const QString& keys, const QString& title, int step) {
        const auto run = [this, step] { m_theme.setTextScale(step == 0 ? 100 : m_theme.textScale() + step); };
        addShortcut({QKeySequence(keys)}, title, run);
        addCommand({Icon::Settings, title, keys, {}, run});
    };
    resize(u"Ctrl++"_s, tr("Larger text"), 10);
    resize(u"Ctrl+-"_s, tr("Smaller text"), -10);
    resize(u"Ctrl+0"_s, tr("Text at its normal size"), 0);
    addCommand({Icon::Help, tr("Guide"), u"F1"_s, {}, [this] { showGuide(); }});
}

void MainWindow::addPaletteProvider(PaletteProvider provider) { m_providers.push_back(std::move(provider)); }

void MainWindow::addCommand(const PaletteEntry& entry) { m_commands.append(entry); }

QList<PaletteEntry> MainWindow::pageCommands() const
{
    QList<PaletteEntry> entries;
    const Page* page = currentPage();
    if (page == nullptr) return entries;
    for (QAction* action : page->actions()) {
        if (!action->isEnabled() || action->text().isEmpty()) continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        entries.append({Icon::ChevronRight, action->text(), keys, {}, [action] { action->trigger(); }});
    }
    return entries;
}

QList<PaletteEntry> MainWindow::commandsFor(const QString& query, int limit) const
{
    const QList<PaletteEntry> ofPage = matching(pageCommands(), query, limit);
    return ofPage + matching(m_commands, query, limit + static_cast<int>(m_commands.size()) / 2);
}

void MainWindow::showPalette()
{
    if (currentPage() == nullptr) return; // At the first start there is nothing to find.
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(this);
        connect(m_palette, &CommandPalette::destinationChosen, this, &MainWindow::goTo);
    }
    std::vector<PaletteProvider> providers = m_providers;
    const auto commands = [this](const QString& query, int limit) { return commandsFor(query, limit); };
    const auto records = [](PaletteProvider provider) -> PaletteProvider {
        return [provider = std::move(provider)](const QString& query, int limit) {
            return query.isEmpty() ? QList<PaletteEntry>() : provider(query, limit);
        };
    };
    for (PaletteProvider& provider : providers)
        provider = records(std::move(provider));
    providers.emplace_back(commands);
    m_palette->setProviders(std::move(providers));
    m_palette->popUp();
}

void MainWindow::showGuide()
{
    if (m_guide == nullptr) m_guide = std::make_unique<GuideWindow>();
    const Page* page = currentPage();
    m_guide->open(page != nullptr ? page->guideSection() : QString());
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::undo()
{
    Page* page = currentPage();
    application::UndoStack* stack = page != nullptr ? page->undoStack() : nullptr;
    if (stack == nullptr || !stack->canUndo()) {
        m_notifier->say(tr("Nothing to undo on this page."), Tone::Accent);
    } else if (const auto undone = stack->undo(); undone) {
        m_notifier->say(tr("Undone. Ctrl+Y does it again."));
    } else {
        m_notifier->say(errorText(undone.error()), Tone::Fault);
    }
}

void MainWindow::redo()
{
    Page* page = currentPage();
    application::UndoStack* stack = page != nullptr ? page->undoStack() : nullptr;
    if (stack == nullptr || !stack->canRedo()) {
        m_notifier->say(tr("Nothing to do again on this page."), Tone::Accent);
    } else if (const auto redone = stack->redo(); redone) {
        m_notifier->say(tr("Done again."));
    } else {
        m_notifier->say(errorText(redone.error()), Tone::Fault);
    }
}

} // namespace mediane::ui
