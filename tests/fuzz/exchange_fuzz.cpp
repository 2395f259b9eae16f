#include "interchange/mini_centre.h"

#include <mediane/core/text.h>
#include <mediane/interchange/exchange_importer.h>
#include <mediane/persistence/open_store.h>

#include <spdlog/spdlog.h>

#include <cstdlib>

using namespace mediane::interchange;

namespace {

constexpr std::string_view kFileMark = "== "; ///< "== presences.csv" starts a file; text before the first is left out.

void require(bool holds)
{
    if (!holds) std::abort();
}

/// The small centre of the tests with the files of the input in the place of its own, so that references resolve.
mediane::tests::Files filesOf(std::string_view input)
{
    mediane::tests::Files files = mediane::tests::miniCentre();
    std::string* current = nullptr;
    while (!input.empty()) {
        const std::size_t end = std::min(input.find('\n'), input.size());
        const std::string_view line = input.substr(0, end);
        input.remove_prefix(std::min(end + 1, input.size()));
        if (line.starts_with(kFileMark)) {
            current = &files[std::string(line.substr(kFileMark.size()))];
            current->clear();
        } else if (current != nullptr) {
            current->append(line).append("\n");
        }
    }
    return files;
}

mediane::application::Store& store()
{
    static const auto opened = [] {
        spdlog::set_level(spdlog::level::off);
        return mediane::persistence::openMemoryStore().value();
    }();
    return *opened;
}

} // namespace

/// A folder of any content is accepted or refused with faults that can be shown; the store itself never fails.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    MemorySource source("fuzz", filesOf({reinterpret_cast<const char*>(data), size}));
    const auto report = ExchangeImporter(store()).import(source, {.dryRun = true});
    require(report.hasValue());
    for (const Fault& fault : report->faults.all()) {
        require(!fault.file.empty() && !fault.rule.empty());
        require(mediane::isUtf8(fault.value) && fault.value.find('\n') == std::string::npos);
        require(fault.value.size() <= 80 * 4);
    }
    if (!report->accepted()) require(report->total() == RowCounts{});
    return 0;
}
