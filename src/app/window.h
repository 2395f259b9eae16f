#pragma once

#include "app/workspace.h"
#include "ui/frame/main_window.h"
#include "ui/widgets/dialog_prompts.h"

namespace mediane::ui {
class Theme;
}

namespace mediane::app {

/// The main window over one workspace: its pages, its palette, and what a first start does.
class Window : public QObject
{
    Q_OBJECT
public:
    /// Asks in dialogs, or through `prompts` when they are given.
    Window(ui::Theme& theme, Workspace& workspace, ui::Prompts* prompts = nullptr);

    void show();
    [[nodiscard]] ui::MainWindow& frame() noexcept { return m_frame; }

private:
    void addPages(ui::Theme& theme);
    void addPalette();
    void connectFirstStart();
    void openDemo();
    void showCentreName();

    Workspace& m_workspace;
    ui::DialogPrompts m_dialogs;
    ui::MainWindow m_frame;
    application::Subscription m_subscription;
};

} // namespace mediane::app
