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
    const auto import = [&] {
        remove(ours);
        std::filesystem::copy_file(fresh, ours);
        return shell(cli + ours.string() + " import " + folders.presences.string());
    };
    remove(fresh);
    shell(cli + fresh.string() + " import " + folders.base.string());
    compare("import of 100,000 presences / .import", 5, 5, import, [&] {
        remove(bare);
        return shell("sqlite3 " + bare.string()
            + " 'CREATE TABLE presences (seance, personne, etat, minutes)' '.mode csv' '.separator ;' '.import "
              "--skip 1 "
            + (folders.presences / "presences.csv").string() + " presences'");
    });
    // What SQLite alone needs for what an import leaves behind: the marks with their references and indexes checked and
    // kept, and a journal line each. No import into this schema can be nearer to .import than this.
    const auto made = dataFolder() / "import-made.mediane";
    remove(made);
    std::filesystem::copy_file(ours, made);
    compare("import of 100,000 presences / the same rows and journal lines by INSERT … SELECT", 2, 5, import, [&] {
        remove(bare);
        std::filesystem::copy_file(fresh, bare);
        return shell("sqlite3 " + bare.string() + " \"ATTACH '" + made.string()
            + "' AS made\" 'PRAGMA foreign_keys=ON' 'PRAGMA journal_mode=WAL' 'PRAGMA synchronous=FULL' BEGIN"
              " 'INSERT INTO attendance SELECT * FROM made.attendance'"
              " \"INSERT INTO journal SELECT * FROM made.journal WHERE table_name = 'attendance'\" COMMIT");
    });
}

} // namespace mediane::bench
