#pragma once

#include "ui/widgets/prompts.h"

class QWidget;

namespace mediane::ui {

/// Asks the user, in dialogs over a window.
class DialogPrompts : public Prompts
{
public:
    explicit DialogPrompts(QWidget* window = nullptr);
    void setWindow(QWidget* window) { m_window = window; }

    [[nodiscard]] bool confirm(const Question& question) override;
    [[nodiscard]] std::optional<QString> askText(const TextQuestion& question) override;
    [[nodiscard]] std::optional<QString> chooseFolder(const FileQuestion& question) override;
    [[nodiscard]] std::optional<QString> chooseFileToOpen(const FileQuestion& question) override;
    [[nodiscard]] std::optional<QString> chooseFileToSave(const FileQuestion& question) override;
    [[nodiscard]] std::optional<int> choose(const Question& question, const QStringList& choices) override;

private:
    QWidget* m_window;
};

} // namespace mediane::ui
