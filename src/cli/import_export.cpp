#include "cli/commands.h"

#include <mediane/interchange/exchange_exporter.h>
#include <mediane/interchange/exchange_importer.h>
#include <mediane/reporting/fault_text.h>

namespace mediane::cli {

using interchange::ImportReport;

namespace {

void sayFaults(const ImportReport& report)
{
    for (const auto& fault : report.faults.all())
        complain(reporting::importFaultLine(
            translator(), {fault.file, fault.line, fault.column, fault.value, fault.rule, fault.args}));
    if (report.faults.omitted() > 0)
        complain(plural(QT_TRANSLATE_N_NOOP("cli", "And %n more fault(s)."), int(report.faults.omitted())));
    complain(plural(
        QT_TRANSLATE_N_NOOP("cli", "Nothing was imported: %n fault(s) to correct first."), int(report.faults.count())));
}

void sayIgnored(const ImportReport& report)
{
    for (const auto& file : report.ignoredFiles)
        complain(text(QT_TRANSLATE_NOOP("cli", "Ignored: the file %1, which the format does not know."), {file}));
    if (report.moreIgnoredFiles > 0)
        complain(plural(QT_TRANSLATE_N_NOOP("cli", "Ignored: %n more unknown file(s)."), int(report.moreIgnoredFiles)));
    for (const auto& column : report.ignoredColumns)
        complain(text(QT_TRANSLATE_NOOP("cli", "Ignored: the column %2 of %1, which the format does not know."),
            {column.file, column.column}));
}

std::string line(std::string_view name, const interchange::RowCounts& counts)
{
    return text(QT_TRANSLATE_NOOP("cli", "%1: %2 created, %3 updated, %4 unchanged"),
        {std::string(name), std::to_string(counts.created), std::to_string(counts.updated),
            std::to_string(counts.unchanged)});
}

} // namespace

Exit importFolder(application::Services& services, const ImportArguments& arguments)
{
    const interchange::ExchangeImporter importer(services.context.store);
    interchange::ImportOptions options;
    options.dryRun = arguments.dryRun;
    const auto imported = importer.import(arguments.source, options);
    if (!imported) return report(imported.error());
    sayIgnored(*imported);
    if (!imported->accepted()) {
        sayFaults(*imported);
        return Exit::Refused;
    }
    for (const auto& format : interchange::exchangeFormat()) {
        const auto& counts = imported->countsOf(format.kind);
        if (counts.created + counts.updated + counts.unchanged > 0) say(line(format.name, counts));
    }
    say(line(text(QT_TRANSLATE_NOOP("cli", "Total")), imported->total()));
    if (arguments.dryRun) say(text(QT_TRANSLATE_NOOP("cli", "Dry run: nothing was written.")));
    return Exit::Done;
}

Exit exportFolder(application::Services& services, const std::filesystem::path& folder)
{
    const interchange::ExchangeExporter exporter(services.context.store);
    const auto written = exporter.exportTo(folder);
    if (!written) return report(written.error());
    say(text(QT_TRANSLATE_NOOP("cli", "Exported to %1."), {folder.string()}));
    return Exit::Done;
}

} // namespace mediane::cli
