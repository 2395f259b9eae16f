#pragma once

#include <QWidget>

#include <array>
#include <vector>

class QCheckBox;

namespace mediane::ui {

/// The days of the week of a series, each with its box.
class WeekdayPicker : public QWidget
{
    Q_OBJECT
public:
    explicit WeekdayPicker(QWidget* parent = nullptr);

    void setDays(const std::vector<int>& days); ///< 1 Monday … 7 Sunday; no edit by the user.
    [[nodiscard]] std::vector<int> days() const;

Q_SIGNALS:
    void edited();

private:
    std::array<QCheckBox*, 7> m_boxes{};
};

} // namespace mediane::ui
