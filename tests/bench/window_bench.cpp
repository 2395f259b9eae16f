#include "bench/bench.h"

#include <fmt/format.h>

#include <cstdlib>

namespace mediane::bench {

void benchStart()
{
    const auto file = bigCentre();
    const auto program = std::string(MEDIANE_BINARY_DIR) + "/mediane_bench_start ";
    const auto run = [&](const std::string& argument) {
        return timed([&] {
            if (std::system(("QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} " + program + argument).c_str()) != 0)
                std::abort();
        });
    };
    (void)run("");
    (void)run(file.string());
    compare(
        "start to the first painted window / empty", 2, 7, [&] { return run(file.string()); }, [&] { return run(""); });
}

} // namespace mediane::bench
