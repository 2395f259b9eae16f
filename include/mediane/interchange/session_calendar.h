#pragma once

#include <mediane/application/planning_queries.h>

#include <filesystem>

namespace mediane::interchange {

/// Sessions as an iCalendar text (RFC 5545): local times in the centre's zone (`DTSTART;TZID=`) with that zone's
/// clock changes, and nobody's name. The UID follows the session's reference, so that a second import updates the
/// first; a cancelled or postponed session says so. Invalid with rule "no-such-time" for a local time that clocks
/// jump over (TIM-4), "unknown-time-zone", "nothing-to-export" without sessions.
[[nodiscard]] Result<std::string> sessionCalendar(
    const std::vector<application::SessionRow>& sessions, const std::string& timeZone, Instant madeAt);

/// The same into a file, which appears whole or not at all; Io.
[[nodiscard]] Result<void> writeSessionCalendar(const std::filesystem::path& file,
    const std::vector<application::SessionRow>& sessions, const std::string& timeZone, Instant madeAt);

} // namespace mediane::interchange
