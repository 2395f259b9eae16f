#pragma once

#include <mediane/core/date.h>

#include <QWidget>

#include <optional>

namespace mediane::ui {

class ChoiceBox;
class DateEdit;

/// The period of a report: a usual one (the whole operation, this year, last year, this quarter) or two dates.
class PeriodChooser : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodChooser(QWidget* parent = nullptr);

    /// The dates of the operation, and the day from which "this year" is meant. Keeps the usual period chosen before.
    void setOperation(const Period& dates, Date today);
    void setPeriod(const Period& period); ///< Two dates of one's own.
    [[nodiscard]] std::optional<Period> period() const; ///< None while a date is missing, or the end before the start.

Q_SIGNALS:
    void changed();

private:
    void choose();
    void typed();
    [[nodiscard]] std::optional<Period> usual() const;

    ChoiceBox* m_usual;
    DateEdit* m_from;
    DateEdit* m_to;
    Period m_operation{};
    Date m_today{};
    bool m_filling = false;
};

/// The quarter that holds a day.
[[nodiscard]] Period quarterOf(Date day);
[[nodiscard]] Period yearOf(std::chrono::year year);

} // namespace mediane::ui
