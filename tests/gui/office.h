#pragma once

#include "app/window.h"
#include "app/workspace.h"
#include "support/qt_strings.h"
#include "support/ui_context.h"
#include "ui/theme/theme.h"

#include <mediane/application/demo_centre.h>

#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

namespace mediane::testing {

/// "Today" of every GUI test.
inline constexpr Date kDemoDay{std::chrono::year{2026}, std::chrono::month{7}, std::chrono::day{14}};

/// The program as it starts: its window, in French, over a file of its own. Questions are answered by a script.
class Office
{
public:
    enum class Data { Demo, Empty };

    explicit Office(Data data = Data::Demo, QSize size = {1366, 768});
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    [[nodiscard]] ui::MainWindow& frame() { return m_window->frame(); }
    [[nodiscard]] application::Services& services() { return m_workspace->services(); }
    [[nodiscard]] const application::DemoTour& tour() const { return m_tour; }
    [[nodiscard]] ui::Page& page(); ///< The one on screen.

    /// Runs what the window still has to do: reading in the background, delayed refreshes, layouts.
    void settle();
    /// Keys to whatever has the focus, as a keyboard: "Ctrl+2", "Tab", "X".
    void press(const QString& keys);
    void type(const QString& text);
    /// Tab until the focus is on the object of that name; fails after two hundred.
    void tabTo(const QString& objectName);
    void goTo(const ui::Destination& destination);

    template <class Id>
    [[nodiscard]] Id resolve(application::SubjectKind kind, const std::string& ref) const
    {
        return Id(idOf(kind, ref));
    }
    /// The file as another connection sees it: what is stored, not what is on screen.
    [[nodiscard]] std::unique_ptr<application::Store> secondLook() const;

    ui::Theme theme;
    ScriptedPrompts prompts;
    QTemporaryDir folder;

private:
    void comeBack(); ///< The keyboard goes to the window, unless something is open above it.
    [[nodiscard]] std::int64_t idOf(application::SubjectKind kind, const std::string& ref) const;

    QTranslator m_qtTexts;
    QTranslator m_ourTexts;
    std::unique_ptr<app::Workspace> m_workspace;
    application::DemoTour m_tour;
    std::unique_ptr<app::Window> m_window;
};

} // namespace mediane::testing
