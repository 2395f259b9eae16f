#include "cli/program.h"

#include <mediane/persistence/default_path.h>
#include <mediane/persistence/open_store.h>

namespace mediane::cli {
namespace {

/// The demonstration may be made around another day than today.
Result<std::unique_ptr<Clock>> clockFor(const Options& options)
{
    if (options.demoToday.empty()) return std::unique_ptr<Clock>(std::make_unique<SystemClock>());
    const auto day = dateFromFrench(options.demoToday);
    if (!day) {
        complain(text(
            QT_TRANSLATE_NOOP("cli", "“%1” is not a date. Expected YYYY-MM-DD or DD/MM/YYYY."), {options.demoToday}));
        return day.error();
    }
    return std::unique_ptr<Clock>(std::make_unique<FixedClock>(*day));
}

/// Reading commands must not make an empty file out of a mistyped name.
bool needsExistingFile(Command command)
{
    switch (command) {
    case Command::Import:
    case Command::Demo: return false;
    case Command::Export:
    case Command::Report:
    case Command::Attendance:
    case Command::Handover:
    case Command::Journal:
    case Command::Check: return true;
    }
    return true;
}

Exit dispatch(const Options& options, application::Services& services)
{
    switch (options.command) {
    case Command::Import: return importFolder(services, options.import);
    case Command::Export: return exportFolder(services, options.exportFolder);
    case Command::Report: return writeReport(services, options.report);
    case Command::Attendance: return recordAttendance(services, options.attendance);
    case Command::Handover: return handOver(services, options.handover);
    case Command::Journal: return printJournal(services, options.journalSubject);
    case Command::Demo: return makeDemo(services);
    case Command::Check: return check(services);
    }
    return Exit::Usage;
}

} // namespace

Exit run(const Options& options)
{
    const auto file = options.database.empty() ? persistence::defaultDatabasePath() : options.database;
    std::error_code ignored;
    if (needsExistingFile(options.command) && !std::filesystem::exists(file, ignored)) {
        complain(text(
            QT_TRANSLATE_NOOP("cli", "There is no data file %1. Make one with “import” or “demo”."), {file.string()}));
        return Exit::Storage;
    }
    const auto clock = clockFor(options);
    if (!clock) return Exit::Refused;
    auto store = persistence::openStore(file);
    if (!store) {
        complain(text(QT_TRANSLATE_NOOP("cli", "The data file %1 could not be opened."), {file.string()}));
        return report(store.error());
    }
    application::ChangeHub changes;
    application::ServiceContext context{**store, changes, **clock, {domain::UserId(1), "cli"}};
    application::Services services(context);
    return dispatch(options, services);
}

} // namespace mediane::cli
