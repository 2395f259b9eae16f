#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace mediane::ui {

/// A question before something that cannot be undone. `action` names what happens ("Supprimer la séance"), never "OK".
struct Question
{
    QString title;
    QString text;
    QString action;
    bool dangerous = false;
};

/// Asks for a written text, such as the reason of a waiver.
struct TextQuestion
{
    QString title;
    QString text;
    QString label;
    QString action;
    bool required = true; ///< The action stays disabled while the text is empty.
    QString initial = {};
};

/// Asks for a file or a folder.
struct FileQuestion
{
    QString title;
    QString filter = {}; ///< "CSV (*.csv)", as in QFileDialog.
    QString suggestedName = {};
};

/// Everything a page asks in a dialog, so that tests answer instead. Each returns nothing when the user gave up.
class Prompts
{
public:
    virtual ~Prompts() = default;
    [[nodiscard]] virtual bool confirm(const Question& question) = 0;
    [[nodiscard]] virtual std::optional<QString> askText(const TextQuestion& question) = 0;
    [[nodiscard]] virtual std::optional<QString> chooseFolder(const FileQuestion& question) = 0;
    [[nodiscard]] virtual std::optional<QString> chooseFileToOpen(const FileQuestion& question) = 0;
    [[nodiscard]] virtual std::optional<QString> chooseFileToSave(const FileQuestion& question) = 0;
    /// One of several named choices; its position.
    [[nodiscard]] virtual std::optional<int> choose(const Question& question, const QStringList& choices) = 0;
};

} // namespace mediane::ui
