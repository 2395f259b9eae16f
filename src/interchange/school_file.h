#pragma once

#include <mediane/interchange/school_calendar.h>

namespace mediane::interchange {

/// What is known while a file of school holidays is read.
struct SchoolFile
{
    std::string name;
    const std::string& timeZone;
    std::optional<domain::SchoolZone> zone = {}; ///< Of what names none.
    SchoolCalendar read = {};

    void refuse(std::uint64_t line, std::string column, std::string value, std::string_view rule,
        std::vector<std::string> arguments = {});
    /// Keeps the holidays, once; académies of one zone that differ give the longest. A day that is none (a return of
    /// teachers, the start of summer) is left out.
    void add(domain::SchoolZone of, Date leaves, Date returns, const std::string& title);
};

/// "Zone A", "Réunion", "vacances_zone_b"; none when the text names no zone.
[[nodiscard]] std::optional<domain::SchoolZone> zoneNamed(std::string_view text);

void readSchoolTable(SchoolFile& file, const std::string& text); ///< Either kind of `.csv`.
void readSchoolAgenda(SchoolFile& file, const std::string& text); ///< `.ics`

} // namespace mediane::interchange
