#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace mediane::bench {

using Seconds = double;

/// Where the data of the benchmarks are kept between runs.
[[nodiscard]] std::filesystem::path dataFolder();

/// A centre of 100,000 people, 50,000 sessions and 1,000,000 presences, made through the exchange import once.
[[nodiscard]] std::filesystem::path bigCentre();
/// An exchange folder with people and sessions, and the same with `presences` marks between them.
struct PresenceFolders
{
    std::filesystem::path base;
    std::filesystem::path presences;
};
[[nodiscard]] PresenceFolders presenceFolders(int people, int sessions, int presences);

[[nodiscard]] Seconds timed(const std::function<void()>& work);
[[nodiscard]] Seconds median(std::vector<Seconds> values);
[[nodiscard]] Seconds percentile(std::vector<Seconds> values, double share);
/// Runs the two in turn and prints the median of each and of the ratios pair by pair, against the ratio wanted.
void compare(const std::string& name, double wanted, int rounds, const std::function<Seconds()>& ours,
    const std::function<Seconds()>& floor);

void benchMark(); ///< One durable mark.
void benchReport(); ///< The figures of an operation over 1,000,000 presences.
void benchSearch(); ///< People, 100,000 of them, as somebody types.
void benchConflicts(); ///< A series of 40 sessions against 20,000.
void benchImport(); ///< 100,000 presences.
void benchStart(); ///< To the first painted window.

} // namespace mediane::bench
