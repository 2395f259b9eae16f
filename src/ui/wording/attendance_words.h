#pragma once

#include "ui/widgets/chip.h"

#include <mediane/application/attendance_queries.h>

#include <optional>

namespace mediane::ui {

/// The key and the letter of a state, the same in every language: P R T E X N.
[[nodiscard]] QChar attendanceLetter(domain::AttendanceState state);
[[nodiscard]] std::optional<domain::AttendanceState> attendanceOfLetter(QChar letter); ///< Case is ignored.
[[nodiscard]] QString attendanceWord(const std::optional<domain::AttendanceState>& state); ///< None: "Non saisi".
[[nodiscard]] Chip attendanceChip(const std::optional<domain::AttendanceState>& state);
/// "en retard, 105 minutes": a mark as a sentence goes on, for screen readers.
[[nodiscard]] QString spokenMark(const std::optional<domain::AttendanceMark>& mark);
[[nodiscard]] QString personName(const std::string& last, const std::string& first); ///< "BENALI Karim"
/// "6/8 présents" of a session.
[[nodiscard]] QString presentText(int present, int expected);

/// The categories of headcounts, in words.
[[nodiscard]] QString unitWord(domain::HeadcountUnit unit);
[[nodiscard]] QString modeWord(domain::HeadcountMode mode);
[[nodiscard]] QString audienceWord(domain::HeadcountAudience audience);
[[nodiscard]] QString headcountGenderWord(domain::Gender gender);
[[nodiscard]] QString ageBandWord(const application::AgeBand& band); ///< "18 à 24 ans", "60 ans et plus".

} // namespace mediane::ui
