#pragma once

#include <mediane/core/date.h>

#include <QLineEdit>

#include <optional>

namespace mediane::ui {

/// A date that may be empty. Accepts 14/07/2026, 14/7/26, 14.07.2026, 14-7-2026, 14072026; Alt+Down opens a calendar.
class DateEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<Date> date() const; ///< Nothing when empty or not a date.
    void setDate(const std::optional<Date>& date);
    [[nodiscard]] bool isAcceptable() const; ///< Empty, or a date.
    /// Two-digit years after this one belong to the century before; 2040 by default, the present year for births.
    void setLastYear(int year) { m_lastYear = year; }

Q_SIGNALS:
    void dateChanged(); ///< Another date, or none, whether typed, chosen or set.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void normalise();
    void openCalendar();

    int m_lastYear = 2040;
    std::optional<Date> m_told;
};

/// Reads a date as people type it; `lastYear` as in DateEdit::setLastYear.
[[nodiscard]] std::optional<Date> typedDate(const QString& text, int lastYear = 2040);

} // namespace mediane::ui
