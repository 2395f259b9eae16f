#pragma once

#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/page.h"
#include "ui/widgets/prompts.h"

#include <QList>
#include <QStringList>

#include <deque>

namespace mediane::testing {

/// Answers prompts from a script, in order; without an answer left it gives up, as a user who presses Escape.
class ScriptedPrompts : public ui::Prompts
{
public:
    std::deque<bool> confirmations;
    std::deque<QString> texts; ///< Answers of askText and of the file questions.
    std::deque<int> choices;
    QStringList asked; ///< The title of everything that was asked.

    bool confirm(const ui::Question& question) override
    {
        asked.append(question.title);
        return take(confirmations).value_or(false);
    }
    std::optional<QString> askText(const ui::TextQuestion& question) override { return answer(question.title); }
    std::optional<QString> chooseFolder(const ui::FileQuestion& question) override { return answer(question.title); }
    std::optional<QString> chooseFileToOpen(const ui::FileQuestion& question) override
    {
        return answer(question.title);
    }
    std::optional<QString> chooseFileToSave(const ui::FileQuestion& question) override
    {
        return answer(question.title);
    }
    std::optional<int> choose(const ui::Question& question, const QStringList&) override
    {
        asked.append(question.title);
        return take(choices);
    }

private:
    template <class T>
    static std::optional<T> take(std::deque<T>& script)
    {
        if (script.empty()) return std::nullopt;
        T next = script.front();
        script.pop_front();
        return next;
    }
    std::optional<QString> answer(const QString& title)
    {
        asked.append(title);
        return take(texts);
    }
};

/// What the frame lends to a page, with its doings written down: where it wanted to go, what it said.
struct UiContext
{
    UiContext()
    {
        QObject::connect(&navigator, &ui::Navigator::requested, &navigator,
            [this](const ui::Destination& destination) { destinations.append(destination); });
        QObject::connect(&notifier, &ui::Notifier::said, &notifier,
            [this](const QString& text, ui::Tone) { messages.append(text); });
    }
    UiContext(const UiContext&) = delete;
    UiContext& operator=(const UiContext&) = delete;

    ui::Navigator navigator;
    ScriptedPrompts prompts;
    ui::Notifier notifier;
    ui::Jobs jobs;
    QList<ui::Destination> destinations;
    QStringList messages;

    [[nodiscard]] ui::PageContext context() { return {navigator, prompts, notifier, jobs}; }
};

} // namespace mediane::testing
