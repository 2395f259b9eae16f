#include "ui/widgets/dialog_prompts.h"

#include "ui/theme/ui_settings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr auto kFolderKey = "files/lastFolder"_L1;

QString lastFolder() { return UiSettings().value(kFolderKey, QDir::homePath()).toString(); }

std::optional<QString> remembered(const QString& path)
{
    if (path.isEmpty()) return std::nullopt;
    const QFileInfo info(path);
    UiSettings().setValue(kFolderKey, info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    return path;
}

/// A dialog with a title, a text, room for contents, "Cancel" and one named action.
class Ask : public QDialog
{
public:
    Ask(QWidget* window, const QString& title, const QString& text, const QString& action, bool dangerous)
        : QDialog(window)
        , m_body(new QVBoxLayout)
        , m_action(new Button(action, Icon::None, dangerous ? ButtonKind::Danger : ButtonKind::Primary))
    {
        setWindowTitle(title);
        setMinimumWidth(scaled(440));
        auto* heading = new TextLabel(TextStyle::Section, title);
        auto* words = new TextLabel(TextStyle::Body, text);
        heading->setWordWrap(true);
        words->setWordWrap(true);
        auto* cancel = new Button(QCoreApplication::translate("DialogPrompts", "Cancel"));
        auto* buttons = new QHBoxLayout;
        buttons->addStretch();
        buttons->addWidget(cancel);
        buttons->addWidget(m_action);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(24, 24, 24, 16);
        column->setSpacing(16);
        column->addWidget(heading);
        column->addWidget(words);
        words->setVisible(!text.isEmpty()); // Inside the dialog: without a parent it would be a window.
        column->addLayout(m_body);
        column->addLayout(buttons);
        connect(cancel, &Button::clicked, this, &QDialog::reject);
        connect(m_action, &Button::clicked, this, &QDialog::accept);
        (dangerous ? cancel : m_action)->setDefault(true);
        (dangerous ? cancel : m_action)->setFocus();
    }

    [[nodiscard]] QVBoxLayout& body() const { return *m_body; }
    [[nodiscard]] Button& action() const { return *m_action; }

private:
    QVBoxLayout* m_body;
    Button* m_action;
};

} // namespace

DialogPrompts::DialogPrompts(QWidget* window)
    : m_window(window)
{
}

bool DialogPrompts::confirm(const Question& question)
{
    Ask dialog(m_window, question.title, question.text, question.action, question.dangerous);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogPrompts::askText(const TextQuestion& question)
{
    Ask dialog(m_window, question.title, question.text, question.action, false);
    auto* form = new Form;
    auto* editor = new QPlainTextEdit(question.initial);
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(scaled(96));
    form->addField(u"text"_s, question.label, editor, question.required ? Form::Need::Required : Form::Need::Optional);
    dialog.body().addWidget(form);
    const auto check = [&dialog, editor, &question] {
        const bool missing = question.required && editor->toPlainText().trimmed().isEmpty();
        dialog.action().setBlockedBecause(
            missing ? QCoreApplication::translate("DialogPrompts", "Write a text first.") : QString());
    };
    QObject::connect(editor, &QPlainTextEdit::textChanged, &dialog, check);
    check();
    editor->setFocus();
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return editor->toPlainText().trimmed();
}

std::optional<int> DialogPrompts::choose(const Question& question, const QStringList& choices)
{
    Ask dialog(m_window, question.title, question.text, question.action, question.dangerous);
    QList<QRadioButton*> buttons;
    for (const QString& choice : choices) {
        buttons.append(new QRadioButton(choice));
        dialog.body().addWidget(buttons.last());
    }
    if (buttons.isEmpty()) return std::nullopt;
    buttons.first()->setChecked(true);
    buttons.first()->setFocus();
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    for (int i = 0; i < buttons.size(); ++i) {
        if (buttons.at(i)->isChecked()) return i;
    }
    return std::nullopt;
}

std::optional<QString> DialogPrompts::chooseFolder(const FileQuestion& question)
{
    return remembered(QFileDialog::getExistingDirectory(m_window, question.title, lastFolder()));
}

std::optional<QString> DialogPrompts::chooseFileToOpen(const FileQuestion& question)
{
    return remembered(QFileDialog::getOpenFileName(m_window, question.title, lastFolder(), question.filter));
}

std::optional<QString> DialogPrompts::chooseFileToSave(const FileQuestion& question)
{
    const QString start = QDir(lastFolder()).filePath(question.suggestedName);
    return remembered(QFileDialog::getSaveFileName(m_window, question.title, start, question.filter));
}

} // namespace mediane::ui
