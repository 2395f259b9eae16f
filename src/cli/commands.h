#pragma once

#include "cli/console.h"

#include <mediane/application/services.h>

#include <filesystem>
#include <string>
#include <vector>

/// One function a command. Each says its own faults and gives how it ended.
namespace mediane::cli {

struct ImportArguments
{
    std::filesystem::path source;
    bool dryRun = false;
};
[[nodiscard]] Exit importFolder(application::Services& services, const ImportArguments& arguments);
[[nodiscard]] Exit exportFolder(application::Services& services, const std::filesystem::path& folder);

struct ReportArguments
{
    std::string operation;
    std::string from;
    std::string to;
    std::string format;
    std::filesystem::path output;
};
[[nodiscard]] Exit writeReport(application::Services& services, const ReportArguments& arguments);

struct AttendanceArguments
{
    std::string session;
    std::vector<std::string> marks; ///< PERSON=STATE[:MINUTES]
    bool fromStdin = false; ///< SESSION PERSON=STATE[:MINUTES], one a line.
};
[[nodiscard]] Exit recordAttendance(application::Services& services, const AttendanceArguments& arguments);

struct HandoverArguments
{
    std::string device;
    std::string person;
    std::string cycle;
    std::string signedOn;
    std::string reason;
    std::string kind = "don";
};
[[nodiscard]] Exit handOver(application::Services& services, const HandoverArguments& arguments);

[[nodiscard]] Exit printJournal(application::Services& services, const std::string& subject);
[[nodiscard]] Exit makeDemo(application::Services& services);
[[nodiscard]] Exit check(application::Services& services);

} // namespace mediane::cli
