#include "ui/settings/exchange_jobs.h"

#include "ui/widgets/background_job.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

namespace mediane::ui {
namespace {

struct ExchangeJobs
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeJobs)
};

/// Tells the window which file is at hand, and how many rows of it are done; false once it is cancelled.
std::function<bool(std::string_view, std::size_t)> newsOf(JobProgress& progress)
{
    return [&progress](std::string_view file, std::size_t rows) {
        progress.step(ExchangeJobs::tr("%1, row %2").arg(toQt(file), numberText(static_cast<std::int64_t>(rows))));
        progress.report(static_cast<std::int64_t>(rows), 0);
        return !progress.cancelled();
    };
}

} // namespace

Result<interchange::ImportReport> importExchange(
    application::Store& store, const std::filesystem::path& source, bool dryRun, JobProgress& progress)
{
    return interchange::ExchangeImporter(store).import(source, {dryRun, newsOf(progress)});
}

Result<interchange::ExportCounts> exportExchange(
    const application::Store& store, const std::filesystem::path& folder, JobProgress& progress)
{
    return interchange::ExchangeExporter(store).exportTo(folder, {newsOf(progress)});
}

} // namespace mediane::ui
