#include "ui/widgets/date_edit.h"

#include "ui/theme/icons.h"
#include "ui/widgets/formats.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

/// A calendar in a popup; `chosen` is called with the day.
void popUpCalendar(QWidget& field, QDate start, std::function<void(QDate)> chosen)
{
    auto* popup = new QFrame(&field, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* calendar = new QCalendarWidget;
    calendar->setAccessibleName(DateEdit::tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setGridVisible(false);
    if (start.isValid()) calendar->setSelectedDate(start);
    const auto name = [calendar](const QString& child, const QString& text, Icon icon) {
        if (auto* button = calendar->findChild<QToolButton*>(child)) {
            button->setAccessibleName(text);
            button->setToolTip(text);
            button->setIcon(themedIcon(icon));
        }
    };
    name(u"qt_calendar_prevmonth"_s, DateEdit::tr("Previous month"), Icon::ChevronLeft);
    name(u"qt_calendar_nextmonth"_s, DateEdit::tr("Next month"), Icon::ChevronRight);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(calendar);
    const auto choose = [popup, chosen = std::move(chosen)](QDate day) {
        chosen(day);
        popup->close();
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, popup, choose);
    QObject::connect(calendar, &QCalendarWidget::activated, popup, choose);
    popup->adjustSize();
    popup->move(field.mapToGlobal(QPoint(0, field.height() + 2)));
    popup->show();
    calendar->setFocus();
}

int fullYear(int year, qsizetype digits, int lastYear)
{
    if (digits > 2) return year;
    const int century = lastYear / 100 * 100;
    return century + year <= lastYear ? century + year : century - 100 + year;
}

} // namespace

std::optional<Date> typedDate(const QString& text, int lastYear)
{
    static const QRegularExpression kSeparated(uR"(^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{2}|\d{4})$)"_s);
    static const QRegularExpression kTogether(uR"(^(\d{2})(\d{2})(\d{2}|\d{4})$)"_s);
    const QString trimmed = text.trimmed();
    QRegularExpressionMatch match = kSeparated.match(trimmed);
    if (!match.hasMatch()) match = kTogether.match(trimmed);
    if (!match.hasMatch()) return fromQDate(QDate::fromString(trimmed, Qt::ISODate));
    const int year = fullYear(match.capturedView(3).toInt(), match.capturedLength(3), lastYear);
    return fromQDate(QDate(year, match.capturedView(2).toInt(), match.capturedView(1).toInt()));
}

DateEdit::DateEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    auto* calendar = addAction(themedIcon(Icon::Calendar, Tone::Muted), QLineEdit::TrailingPosition);
    calendar->setText(tr("Open the calendar"));
    calendar->setToolTip(tr("Open the calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::normalise);
    connect(this, &QLineEdit::textChanged, this, [this] {
        const std::optional<Date> now = date();
        if (now == m_told) return;
        m_told = now;
        Q_EMIT dateChanged();
    });
}

std::optional<Date> DateEdit::date() const { return typedDate(text(), m_lastYear); }

void DateEdit::setDate(const std::optional<Date>& date) { setText(date ? shortDateText(*date) : QString()); }

bool DateEdit::isAcceptable() const { return text().trimmed().isEmpty() || date().has_value(); }

void DateEdit::normalise()
{
    const std::optional<Date> now = date();
    if (now && text() != shortDateText(*now)) setDate(now);
}

void DateEdit::openCalendar()
{
    const std::optional<Date> now = date();
    popUpCalendar(*this, now ? toQDate(*now) : QDate(), [this](QDate day) {
        setDate(fromQDate(day));
        setFocus();
    });
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        openCalendar();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace mediane::ui
