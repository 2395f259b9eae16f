#include "ui/widgets/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr char16_t kNarrowSpace = 0x202F; // Before the units and "%" of French.

/// The first of a month is "1er" in French.
QString withOrdinal(const QString& text, QDate date)
{
    if (QLocale().language() != QLocale::French || date.day() != 1) return text;
    QString result = text;
    const qsizetype at = result.startsWith("1 "_L1) ? 0 : result.indexOf(" 1 "_L1) + 1;
    return result.insert(at + 1, "er"_L1);
}

QString inLocale(Date date, const QString& format)
{
    const QDate day = toQDate(date);
    return withOrdinal(QLocale().toString(day, format), day);
}

} // namespace

QDate toQDate(Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
        static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::optional<Date> fromQDate(QDate date)
{
    if (!date.isValid()) return std::nullopt;
    return Date(std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
        std::chrono::day(static_cast<unsigned>(date.day())));
}

QString dateText(Date date) { return inLocale(date, u"ddd d MMM yyyy"_s); }

QString dateText(const std::optional<Date>& date) { return date ? dateText(*date) : QString(); }

QString shortDateText(const std::optional<Date>& date) { return date ? shortDateText(*date) : QString(); }

QString shortDateText(Date date) { return toQDate(date).toString(u"dd/MM/yyyy"_s); }

QString dayText(Date date)
{
    const QDate day = toQDate(date);
    return withOrdinal(QLocale().toString(day, u"dddd d MMMM "_s), day).trimmed();
}

QString longDateText(Date date) { return inLocale(date, u"dddd d MMMM yyyy"_s); }

QString monthText(Date date) { return QLocale().toString(toQDate(date), u"MMMM yyyy"_s); }

QString periodText(const Period& period)
{
    const bool sameYear = period.from.year() == period.to.year();
    const QString from
        = sameYear ? inLocale(period.from, u"d MMM "_s).trimmed() : inLocale(period.from, u"d MMM yyyy"_s);
    return u"%1 – %2"_s.arg(from, inLocale(period.to, u"d MMM yyyy"_s));
}

QString timeText(TimeOfDay time) { return QString::fromStdString(toText(time)); }

QString timeRangeText(TimeOfDay from, TimeOfDay to) { return timeText(from) + u'–' + timeText(to); }

QString instantText(Instant instant)
{
    const auto sinceEpoch = instant.time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch).toString(u"dd/MM/yyyy HH:mm"_s);
}

QString hoursText(std::int64_t minutes)
{
    const QString sign = minutes < 0 ? u"–"_s : QString();
    const std::int64_t length = std::abs(minutes);
    const std::int64_t rest = length % 60;
    if (length < 60) return sign + QCoreApplication::translate("Formats", "%1 min").arg(length);
    const QString hours = numberText(length / 60);
    if (rest == 0) return sign + QCoreApplication::translate("Formats", "%1 h").arg(hours);
    return sign
        + QCoreApplication::translate("Formats", "%1 h %2").arg(hours, QString::number(rest).rightJustified(2, u'0'));
}

QString numberText(std::int64_t number) { return QLocale().toString(static_cast<qlonglong>(number)); }

QString percentText(std::int64_t part, std::int64_t whole)
{
    if (whole == 0) return u"–"_s;
    const std::int64_t rounded = (part * 200 + whole) / (whole * 2);
    return numberText(rounded) + QChar(kNarrowSpace) + u'%';
}

QString ageText(int years) { return QCoreApplication::translate("Formats", "%n years", nullptr, years); }

} // namespace mediane::ui
