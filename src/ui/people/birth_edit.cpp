#include "ui/people/birth_edit.h"

#include "ui/widgets/date_edit.h"
#include "ui/widgets/formats.h"

namespace mediane::ui {

BirthEdit::BirthEdit(Date today, QWidget* parent)
    : QLineEdit(parent)
    , m_today(today)
{
    setPlaceholderText(tr("dd/mm/yyyy or yyyy"));
}

void BirthEdit::setBirth(const std::optional<Date>& date, const std::optional<int>& year)
{
    setText(date ? shortDateText(*date) : year ? QString::number(*year) : QString());
}

std::optional<Date> BirthEdit::date() const
{
    if (year()) return std::nullopt;
    return typedDate(text().trimmed(), int(m_today.year()));
}

std::optional<int> BirthEdit::year() const
{
    const QString typed = text().trimmed();
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (typed.size() != 4 || !isNumber) return std::nullopt;
    return number;
}

bool BirthEdit::isAcceptable() const { return text().trimmed().isEmpty() || year() || date(); }

} // namespace mediane::ui
