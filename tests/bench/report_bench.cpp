#include "bench/bench.h"
#include "bench/raw_database.h"

#include <mediane/application/services.h>
#include <mediane/persistence/open_store.h>

#include <fmt/format.h>

#include <fstream>
#include <string>

namespace mediane::bench {
namespace {

constexpr auto kFloor = R"sql(
SELECT s.action_id, COUNT(DISTINCT a.person_id) FROM attendance a JOIN session s ON s.id = a.session_id
WHERE a.state IN ('present', 'retard', 'parti_tot') AND s.status = 'tenue' AND s.held_on BETWEEN '2015-01-01' AND '2024-12-31'
    AND s.action_id IN (SELECT action_id FROM action_operation WHERE operation_id = 1)
GROUP BY s.action_id)sql";

/// The most memory this process ever had, in megabytes.
double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

} // namespace

void benchReport()
{
    const auto file = bigCentre();
    auto store = persistence::openStore(file);
    if (!store) std::abort();
    RawDatabase raw(file);
    const domain::OperationId operation(1);
    using namespace std::chrono_literals;
    const Period period{2015y / std::chrono::January / 1d, 2024y / std::chrono::December / 31d};
    const auto floor = [&] {
        return timed([&] {
            auto* const count = raw.prepare(kFloor);
            while (sqlite3_step(count) == SQLITE_ROW) { }
            sqlite3_finalize(count);
        });
    };
    compare(
        "figures over 1,000,000 presences / COUNT", 4, 5,
        [&] {
            return timed([&] {
                const auto figures = (*store)->read(
                    [&](const application::Queries& queries) { return queries.reports.figures(operation, period); });
                if (!figures || figures->total[domain::Measure::Participations] < 800'000) std::abort();
            });
        },
        floor);
    fmt::print("{:<44} {:>9.1f} MB\n", "  peak memory of this process after figures", peakMegabytes());
    compare(
        "the audit of the same / COUNT", 4, 3,
        [&] {
            return timed([&] {
                const auto audit = (*store)->read([&](const application::Queries& queries) {
                    return queries.reports.audit(operation, period, 2026y / std::chrono::January / 1d);
                });
                if (!audit) std::abort();
            });
        },
        floor);
    fmt::print("{:<44} {:>9.1f} MB\n", "  peak memory of this process after the audit", peakMegabytes());
}

} // namespace mediane::bench
