#pragma once

#include "ui/widgets/panel.h"

#include <mediane/core/date.h>
#include <mediane/core/result.h>

#include <functional>
#include <utility>
#include <vector>

class QLineEdit;

namespace mediane::ui {

class Button;
class ChoiceBox;
class DateEdit;
class Form;
class FormField;
class TimeEdit;

/// What a change of status asks for; an empty label asks nothing.
struct ChangeQuestion
{
    QString title;
    QString action; ///< "Annuler la séance"
    bool dangerous = false;
    std::vector<std::pair<QString, QString>> reasons = {}; ///< Codes and words.
    QString textLabel = {};
    QString dateLabel = {};
    std::optional<Date> date = {};
    QString timeLabel = {};
    std::optional<TimeOfDay> time = {};
};

struct ChangeAnswer
{
    std::string reason;
    std::string text;
    std::optional<Date> date;
    std::optional<TimeOfDay> time;
};

/// Asks in place for what a change needs and shows beside the fields what is missing.
class ChangeForm : public Panel
{
    Q_OBJECT
public:
    using Work = std::function<Result<void>(const ChangeAnswer&)>;

    explicit ChangeForm(QWidget* parent = nullptr);

    /// `work` carries the change out; the form closes when it succeeds.
    void ask(const ChangeQuestion& question, Work work);

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void carryOut();

    Work m_work;
    Form* m_form;
    ChoiceBox* m_reason;
    QLineEdit* m_text;
    DateEdit* m_date;
    TimeEdit* m_time;
    FormField* m_textField;
    FormField* m_dateField;
    FormField* m_timeField;
    Button* m_action;
};

} // namespace mediane::ui
