#include "bench/bench.h"
#include "bench/raw_database.h"

#include <mediane/application/services.h>
#include <mediane/interchange/exchange_importer.h>
#include <mediane/persistence/open_store.h>

#include <fmt/format.h>

namespace mediane::bench {

void benchMark()
{
    constexpr int marks = 400;
    const auto ourFile = dataFolder() / "mark.mediane";
    const auto rawFile = dataFolder() / "mark-raw.db";
    for (const auto* const suffix : {"", "-wal", "-shm"}) {
        std::filesystem::remove(ourFile.string() + suffix);
        std::filesystem::remove(rawFile.string() + suffix);
    }
    auto store = persistence::openStore(ourFile);
    if (!store) std::abort();
    const auto folders = presenceFolders(2'000, 400, 4'000);
    if (!interchange::ExchangeImporter(**store).import(folders.base)) std::abort();
    application::ChangeHub changes;
    const SystemClock clock;
    application::ServiceContext context{**store, changes, clock};
    application::Services services(context);
    RawDatabase raw(rawFile);
    raw.execute(
        "CREATE TABLE attendance (session_id INTEGER NOT NULL, person_id INTEGER NOT NULL, state TEXT NOT NULL, "
        "minutes INTEGER NOT NULL, PRIMARY KEY (session_id, person_id)) STRICT, WITHOUT ROWID");
    auto* const insert = raw.prepare("INSERT INTO attendance VALUES (?, ?, 'present', 120)");
    const domain::SessionId session(1);
    // What an import says was held is closed.
    if (!services.attendance.reopen(session, "mesure de la durée d'une saisie")) std::abort();
    // The first mark also starts the sheet: the usual keystroke comes after it.
    if (!services.attendance.mark(session, domain::PersonId(1), {})) std::abort();
    int person = 1;
    compare(
        "a durable mark / INSERT and COMMIT", 2, marks,
        [&] {
            ++person;
            return timed([&] {
                if (!services.attendance.mark(session, domain::PersonId(person), {})) std::abort();
            });
        },
        [&] {
            return timed([&] {
                raw.execute("BEGIN IMMEDIATE");
                sqlite3_bind_int64(insert, 1, 1);
                sqlite3_bind_int64(insert, 2, person);
                if (sqlite3_step(insert) != SQLITE_DONE) std::abort();
                sqlite3_reset(insert);
                raw.execute("COMMIT");
            });
        });
    sqlite3_finalize(insert);
}

} // namespace mediane::bench
