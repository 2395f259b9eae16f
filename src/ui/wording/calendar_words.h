#pragma once

#include <mediane/domain/series.h>
#include <mediane/domain/session_notice.h>

#include <QString>

namespace mediane::ui {

[[nodiscard]] QString territoryWord(domain::Territory territory);
[[nodiscard]] QString publicHolidayWord(domain::PublicHoliday holiday);
[[nodiscard]] QString schoolZoneWord(domain::SchoolZone zone);
/// "Lundi de Pâques", "Vacances scolaires : Printemps", "Fermeture : congés", "Pont".
[[nodiscard]] QString dayReasonText(const domain::DayReason& reason);
/// All reasons of a date of a series, and whether its school holidays are known: "Lundi de Pâques · Vacances…".
[[nodiscard]] QString candidateText(const domain::SeriesCandidate& candidate);

} // namespace mediane::ui
