#pragma once

#include <mediane/application/planning_service.h>

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace mediane::ui {

class DateEdit;
class TextLabel;
class TimeEdit;

/// One proposed session of a new cycle: its date, time, length and title can be changed, or the session removed.
class PlannedSessionRow : public QWidget
{
    Q_OBJECT
public:
    PlannedSessionRow(const application::PlannedSession& session, int number, QWidget* parent = nullptr);

    void setNumber(int number);
    /// What is typed; a date or time that cannot be read is reported by `isAcceptable`.
    [[nodiscard]] application::PlannedSession session() const;
    [[nodiscard]] bool isAcceptable() const;
    void setFault(const QString& fault); ///< Empty: none.
    void takeFocus();

Q_SIGNALS:
    void edited();
    void removed();

private:
    void showDay();

    std::optional<int> m_position;
    TextLabel* m_number;
    DateEdit* m_date;
    TextLabel* m_day;
    TimeEdit* m_start;
    QSpinBox* m_minutes;
    QLineEdit* m_title;
    TextLabel* m_fault;
};

} // namespace mediane::ui
