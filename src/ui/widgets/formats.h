#pragma once

#include <mediane/core/date.h>

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>

namespace mediane::ui {

[[nodiscard]] QDate toQDate(Date date);
[[nodiscard]] std::optional<Date> fromQDate(QDate date); ///< Nothing for an invalid date.

[[nodiscard]] QString dateText(Date date); ///< "mar. 14 juil. 2026"
[[nodiscard]] QString dateText(const std::optional<Date>& date); ///< Empty without a date.
[[nodiscard]] QString shortDateText(Date date); ///< "14/07/2026", as it is typed.
[[nodiscard]] QString shortDateText(const std::optional<Date>& date); ///< Empty without a date.
[[nodiscard]] QString dayText(Date date); ///< "mardi 14 juillet"
[[nodiscard]] QString longDateText(Date date); ///< "mardi 14 juillet 2026"
[[nodiscard]] QString monthText(Date date); ///< "juillet 2026"
[[nodiscard]] QString periodText(const Period& period); ///< "14 juil. – 3 sept. 2026"
[[nodiscard]] QString timeText(TimeOfDay time); ///< "09:30"
[[nodiscard]] QString timeRangeText(TimeOfDay from, TimeOfDay to); ///< "09:30–11:30"
[[nodiscard]] QString instantText(Instant instant); ///< "14/07/2026 09:31", where the user sits.
[[nodiscard]] QString hoursText(std::int64_t minutes); ///< "37 h 10", "45 min", "–1 h 05"
[[nodiscard]] QString numberText(std::int64_t number); ///< "1 234"
[[nodiscard]] QString percentText(std::int64_t part, std::int64_t whole); ///< "73 %"; "–" of nothing.
[[nodiscard]] QString ageText(int years); ///< "34 ans"

} // namespace mediane::ui
