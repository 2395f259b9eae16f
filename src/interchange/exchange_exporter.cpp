#include "interchange/exchange_writer.h"
#include "interchange/staged_folder.h"

#include <mediane/interchange/exchange_exporter.h>

#include <spdlog/spdlog.h>

namespace mediane::interchange {
namespace {

constexpr std::size_t kRowsBetweenNews = 1'000;

Result<std::size_t> writeFile(const application::Queries& queries, const FileFormat& format,
    const std::filesystem::path& folder, const ExportOptions& options)
{
    ExchangeWriter writer(folder, format);
    std::size_t rows = 0;
    bool cancelled = false;
    const auto told = queries.exchange.forEach(format.kind, [&](std::span<const std::string_view> cells) {
        if (rows++ % kRowsBetweenNews == 0 && options.progress && !options.progress(format.name, rows - 1)) {
            cancelled = true;
            return false;
        }
        writer.row(cells);
        return true;
    });
    if (cancelled) return Error{ErrorCode::Cancelled, "export cancelled"};
    if (!told) return told.error();
    if (auto closed = writer.close(); !closed) return closed.error();
    return rows;
}

} // namespace

ExchangeExporter::ExchangeExporter(const application::Store& store)
    : m_store(store)
{
}

Result<ExportCounts> ExchangeExporter::exportTo(const std::filesystem::path& folder, const ExportOptions& options) const
{
    auto staged = StagedFolder::create(folder);
    if (!staged) return staged.error();
    const StagedFolder& place = staged.value();
    auto counts = m_store.read([&](const application::Queries& queries) -> Result<ExportCounts> {
        ExportCounts written{};
        for (const FileFormat& format : exchangeFormat()) {
            const auto rows = writeFile(queries, format, place.path(), options);
            if (!rows) return rows.error();
            written.at(static_cast<std::size_t>(format.kind)) = *rows;
        }
        return written;
    });
    if (!counts) return counts.error();
    StagedFolder finished = std::move(staged).value();
    if (auto put = finished.commit(); !put) return put.error();
    spdlog::info("exchange export written");
    return counts;
}

} // namespace mediane::interchange
