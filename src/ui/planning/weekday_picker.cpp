#include "ui/planning/weekday_picker.h"

#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

WeekdayPicker::WeekdayPicker(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new FlowLayout(12, this);
    for (int day = 1; day <= int(m_boxes.size()); ++day) {
        auto* box = new QCheckBox(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        box->setObjectName(u"weekday"_s + QString::number(day));
        box->setAccessibleName(QLocale().standaloneDayName(day));
        connect(box, &QCheckBox::toggled, this, &WeekdayPicker::edited);
        row->addWidget(box);
        m_boxes.at(std::size_t(day - 1)) = box;
    }
    setFocusProxy(m_boxes.front());
}

void WeekdayPicker::setDays(const std::vector<int>& days)
{
    for (int day = 1; day <= int(m_boxes.size()); ++day) {
        auto* box = m_boxes.at(std::size_t(day - 1));
        const QSignalBlocker quiet(box);
        box->setChecked(std::ranges::find(days, day) != days.end());
    }
}

std::vector<int> WeekdayPicker::days() const
{
    std::vector<int> days;
    for (int day = 1; day <= int(m_boxes.size()); ++day)
        if (m_boxes.at(std::size_t(day - 1))->isChecked()) days.push_back(day);
    return days;
}

} // namespace mediane::ui
