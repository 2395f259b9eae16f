#pragma once

#include <mediane/domain/school_holidays.h>
#include <mediane/interchange/fault.h>

#include <filesystem>

namespace mediane::interchange {

/// What a file says of school holidays. With faults, `holidays` must not be imported.
struct SchoolCalendar
{
    std::vector<domain::SchoolHolidayFacts> holidays = {}; ///< By zone, then date; each once.
    FaultList faults = {};
};

/// Reads the official dataset of the ministry (`.csv`: UTC instants, académies, populations; VAC-2), a table of days
/// (`.csv`: `date`, `vacances_zone_a`…; VAC-3) or the ministry's agenda of one zone (`.ics`). `timeZone` is the
/// centre's. An agenda that does not name its zone (in its file name or its titles) is that of `zone`.
[[nodiscard]] SchoolCalendar readSchoolCalendar(
    const std::filesystem::path& file, const std::string& timeZone, std::optional<domain::SchoolZone> zone);
/// The same from memory; `name` says which kind of file it is.
[[nodiscard]] SchoolCalendar readSchoolCalendar(std::string_view name, const std::string& text,
    const std::string& timeZone, std::optional<domain::SchoolZone> zone);

} // namespace mediane::interchange
