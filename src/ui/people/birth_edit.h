#pragma once

#include <mediane/core/date.h>

#include <QLineEdit>

#include <optional>

namespace mediane::ui {

/// A date of birth, or only its year: "14/07/1984", "14 7 84", "1984".
class BirthEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit BirthEdit(Date today, QWidget* parent = nullptr);

    void setBirth(const std::optional<Date>& date, const std::optional<int>& year);
    [[nodiscard]] std::optional<Date> date() const;
    [[nodiscard]] std::optional<int> year() const; ///< When only the year was typed.
    [[nodiscard]] bool isAcceptable() const; ///< Empty, a date, or a year.

private:
    Date m_today;
};

} // namespace mediane::ui
