#include "ui/records/choice_box.h"

#include "ui/records/labels.h"

#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void ChoiceBox::addChoice(const QString& code, const QString& word) { addItem(word, code); }

void ChoiceBox::setCode(const QString& code)
{
    int row = findData(code);
    if (row < 0) {
        addChoice(code, code);
        row = count() - 1;
    }
    setCurrentIndex(row);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

ChoiceBox* makeAnswerBox()
{
    auto* box = new ChoiceBox;
    box->addChoice({}, u"–"_s);
    box->addChoice(u"1"_s, wordOf(std::optional(true)));
    box->addChoice(u"0"_s, wordOf(std::optional(false)));
    return box;
}

void setAnswer(ChoiceBox& box, const std::optional<bool>& answer)
{
    box.setCode(!answer ? QString() : *answer ? u"1"_s : u"0"_s);
}

std::optional<bool> answerOf(const ChoiceBox& box)
{
    if (box.code().isEmpty()) return std::nullopt;
    return box.code() == u"1"_s;
}

} // namespace mediane::ui
