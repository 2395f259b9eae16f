#include "interchange/file_imports.h"
#include "interchange/row.h"
#include "interchange/source_sample.h"

#include <mediane/interchange/exchange_importer.h>

#include <spdlog/spdlog.h>

namespace mediane::interchange {
namespace {

constexpr std::array kSteps{&importOrganisations, &importPlaces, &importStaff, &importPeople, &importOperations,
    &importActions, &importIndicators, &importTracks, &importCycles, &importSessions, &importEnrolments, &importMarks,
    &importHeadcounts, &importLots, &importDevices, &importErasures, &importAllocations};

/// Reads and writes everything; fails with any fault, so that the transaction is undone.
Result<void> run(
    application::Repositories& repositories, Source& source, const ImportOptions& options, ImportReport& report)
{
    ImportContext context(repositories, source, options, report);
    auto name = repositories.externalRefs.recognise(source.name(), sampleOf(source));
    if (!name) return name.error();
    context.setSourceName(*name);
    for (const auto step : kSteps) {
        step(context);
        if (context.error()) return *context.error();
    }
    if (!report.faults.empty()) return Error{ErrorCode::Invalid, "the folder has faults"};
    return {};
}

} // namespace

ExchangeImporter::ExchangeImporter(application::Store& store, application::Actor actor)
    : m_store(store)
    , m_actor(std::move(actor))
{
}

Result<ImportReport> ExchangeImporter::import(
    const std::filesystem::path& folderOrZip, const ImportOptions& options) const
{
    ImportReport report;
    report.dryRun = options.dryRun;
    const auto source = openSource(folderOrZip, report.faults);
    if (!source) return report;
    return import(*source, options);
}

Result<ImportReport> ExchangeImporter::import(Source& source, const ImportOptions& options) const
{
    ImportReport report;
    report.dryRun = options.dryRun;
    report.ignoredFiles = source.ignored();
    report.moreIgnoredFiles = source.moreIgnored();
    const auto work
        = [&](application::Repositories& repositories) { return run(repositories, source, options, report); };
    const auto done = options.dryRun ? m_store.rehearse(m_actor, work) : m_store.transact(m_actor, work);
    if (!report.faults.empty()) {
        report.counts = {};
        spdlog::info("exchange import refused: {} faults", report.faults.count());
        return report;
    }
    if (!done) return done.error();
    const RowCounts all = report.total();
    spdlog::info("exchange import{}: {} created, {} updated, {} unchanged", options.dryRun ? " (dry run)" : "",
        all.created, all.updated, all.unchanged);
    return report;
}

} // namespace mediane::interchange
