#include "bench/bench.h"

#include <fmt/format.h>

#include <algorithm>

namespace mediane::bench {

std::filesystem::path dataFolder()
{
    const auto folder = std::filesystem::path(MEDIANE_BINARY_DIR).parent_path() / "bench-data";
    std::filesystem::create_directories(folder);
    return folder;
}

Seconds timed(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Seconds percentile(std::vector<Seconds> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

Seconds median(std::vector<Seconds> values) { return percentile(std::move(values), 0.5); }

void compare(const std::string& name, double wanted, int rounds, const std::function<Seconds()>& ours,
    const std::function<Seconds()>& floor)
{
    std::vector<Seconds> mine;
    std::vector<Seconds> theirs;
    std::vector<double> ratios;
    for (int i = 0; i < rounds; ++i) {
        mine.push_back(ours());
        theirs.push_back(floor());
        ratios.push_back(mine.back() / theirs.back());
    }
    fmt::print("{:<44} {:>9.3f} ms / {:>9.3f} ms = {:>5.2f}  (wanted: at most {:g}; {} rounds)\n", name,
        median(mine) * 1000, median(theirs) * 1000, median(ratios), wanted, rounds);
    std::fflush(stdout);
}

} // namespace mediane::bench
