#pragma once

#include <mediane/application/services.h>

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace mediane::ui {

class ChoiceBox;
class DateEdit;
class Form;
class StaffPicker;
class TimeEdit;

/// The facts of a session as fields: when, where, by whom, what about.
class SessionFields : public QWidget
{
    Q_OBJECT
public:
    explicit SessionFields(application::Services& services, QWidget* parent = nullptr);

    void load(const domain::SessionFacts& facts);
    /// What is typed over what was loaded; nothing when a date or time cannot be read (faults show why).
    [[nodiscard]] std::optional<domain::SessionFacts> read();
    /// When, where and by whom as typed so far, without saying what is wrong; nothing while a time cannot be read.
    [[nodiscard]] std::optional<domain::SessionFacts> current() const;
    [[nodiscard]] Form& form() const { return *m_form; }
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    application::Services& m_services;
    domain::SessionFacts m_loaded;
    Form* m_form;
    ChoiceBox* m_action;
    ChoiceBox* m_kind;
    QLineEdit* m_title;
    QSpinBox* m_position;
    DateEdit* m_date;
    TimeEdit* m_start;
    TimeEdit* m_end;
    ChoiceBox* m_place;
    StaffPicker* m_staff;
};

} // namespace mediane::ui
