#pragma once

#include "cli/commands.h"

#include <optional>

namespace mediane::cli {

enum class Command { Import, Export, Report, Attendance, Handover, Journal, Demo, Check };

/// What the command line asked for.
struct Options
{
    Command command = Command::Check;
    std::filesystem::path database; ///< Empty: the usual place.
    ImportArguments import;
    std::filesystem::path exportFolder;
    ReportArguments report;
    AttendanceArguments attendance;
    HandoverArguments handover;
    std::string journalSubject;
    std::string demoToday;
};

/// Fills `options`; gives the exit code when there is nothing left to do (help, version, a wrong use).
[[nodiscard]] std::optional<int> parse(int argc, char** argv, Options& options);

} // namespace mediane::cli
