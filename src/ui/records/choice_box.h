#pragma once

#include "ui/widgets/text.h"

#include <mediane/domain/codes.h>

#include <QComboBox>

#include <optional>

namespace mediane::ui {

/// A short list of words that stand for stored codes. The wheel changes it only when it has the focus.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    void addChoice(const QString& code, const QString& word);
    void setCode(const QString& code); ///< A code that is no choice becomes one, shown as it is.
    [[nodiscard]] QString code() const { return currentData().toString(); }

    /// Every value of an enumeration, in its order, worded by `wordOf`.
    template <class E, class Words>
    void addAll(Words wordOf)
    {
        for (const E value : domain::allOf<E>())
            addChoice(toQt(domain::code(value)), wordOf(value));
    }
    template <class E>
    void setValue(std::optional<E> value)
    {
        setCode(value ? toQt(domain::code(*value)) : QString());
    }
    template <class E>
    [[nodiscard]] std::optional<E> value() const
    {
        return domain::fromCode<E>(code().toStdString());
    }

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// "Yes", "No", or nothing when nobody asked.
[[nodiscard]] ChoiceBox* makeAnswerBox();
void setAnswer(ChoiceBox& box, const std::optional<bool>& answer);
[[nodiscard]] std::optional<bool> answerOf(const ChoiceBox& box);

} // namespace mediane::ui
