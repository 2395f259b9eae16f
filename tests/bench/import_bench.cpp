#include "bench/bench.h"

#include <fmt/format.h>

#include <cstdlib>

namespace mediane::bench {
namespace {

Seconds shell(const std::string& command)
{
    return timed([&] {
        if (std::system((command + " > /dev/null").c_str()) != 0) std::abort();
    });
}

} // namespace

void benchImport()
{
    const auto folders = presenceFolders(5'000, 5'000, 100'000);
    const auto cli = std::string(MEDIANE_BINARY_DIR) + "/mediane-cli --database ";
    const auto fresh = dataFolder() / "import-fresh.mediane";
    const auto ours = dataFolder() / "import.mediane";
    const auto bare = dataFolder() / "import-bare.db";
    const auto remove = [](const std::filesystem::path& file) {
        for (const auto* const suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(file.string() + suffix);
    };
    remove(fresh);
    shell(cli + fresh.string() + " import " + folders.base.string());
    compare(
        "import of 100,000 presences / .import", 5, 5,
        [&] {
            remove(ours);
            std::filesystem::copy_file(fresh, ours);
            return shell(cli + ours.string() + " import " + folders.presences.string());
        },
        [&] {
            remove(bare);
            return shell("sqlite3 " + bare.string()
                + " 'CREATE TABLE presences (seance, personne, etat, minutes)' '.mode csv' '.separator ;' '.import "
                  "--skip 1 "
                + (folders.presences / "presences.csv").string() + " presences'");
        });
}

} // namespace mediane::bench
