#pragma once

#include <mediane/core/date.h>

#include <QLineEdit>

#include <optional>

namespace mediane::ui {

/// A time of day that may be empty. Accepts 9, 9:30, 9h30, 0930.
class TimeEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit TimeEdit(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<TimeOfDay> time() const; ///< Nothing when empty or not a time.
    void setTime(const std::optional<TimeOfDay>& time);
    [[nodiscard]] bool isAcceptable() const; ///< Empty, or a time.

Q_SIGNALS:
    void timeChanged();
};

/// Reads a time as people type it.
[[nodiscard]] std::optional<TimeOfDay> typedTime(const QString& text);

} // namespace mediane::ui
