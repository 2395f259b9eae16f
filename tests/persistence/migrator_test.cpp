#include "persistence/sample_file.h"
#include "persistence/sqlite/file_header.h"
#include "persistence/sqlite/migrator.h"
#include "persistence/sqlite/open.h"

#include <array>
#include <fstream>

using namespace mediane;
using namespace mediane::persistence;
using namespace mediane::persistence::sqlite;

TEST_CASE("every past schema reaches the newest one and keeps its rows", "[persistence][migration]")
{
    const auto steps = allMigrations();
    const std::size_t from = GENERATE_COPY(range(std::size_t(1), steps.size() + 1));
    SqliteConnection connection;
    migrate(connection, steps.first(from));
    connection.execute("INSERT INTO setting (key, value) VALUES ('kept', 'yes')");

    migrate(connection, steps);

    CHECK(schemaVersion(connection) == steps.back().version);
    CHECK(connection.queryInteger("SELECT count(*) FROM setting WHERE key = 'kept'") == 1);
    CHECK(connection.queryInteger("PRAGMA foreign_keys") == 1);
    CHECK(connection.findings().empty());
}

TEST_CASE("a step that fails leaves the file at the step before", "[persistence][migration]")
{
    SqliteConnection connection;
    const std::array<Migration, 2> steps{
        {{1, "CREATE TABLE a (x INTEGER) STRICT"}, {2, "CREATE TABLE b (x INTEGER) STRICT; nonsense"}}};

    CHECK_THROWS_AS(migrate(connection, steps), sql::SqlError);

    CHECK(schemaVersion(connection) == 1);
    CHECK(connection.queryInteger("SELECT count(*) FROM sqlite_schema WHERE name = 'b'") == 0);
    CHECK(connection.queryInteger("PRAGMA foreign_keys") == 1);
}

TEST_CASE("a step that breaks references is undone", "[persistence][migration]")
{
    SqliteConnection connection;
    const std::array<Migration, 2> steps{{{1,
                                              "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;"
                                              "CREATE TABLE b (a_id INTEGER REFERENCES a (id)) STRICT;"
                                              "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1);"},
        {2, "DELETE FROM a"}}};

    CHECK_THROWS_AS(migrate(connection, steps), sql::SqlError);

    CHECK(schemaVersion(connection) == 1);
    CHECK(connection.queryInteger("SELECT count(*) FROM a") == 1);
}

TEST_CASE("a table may be rebuilt although others refer to it", "[persistence][migration]")
{
    SqliteConnection connection;
    const std::array<Migration, 2> steps{{{1,
                                              "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;"
                                              "CREATE TABLE b (a_id INTEGER REFERENCES a (id)) STRICT;"
                                              "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1);"},
        {2,
            "CREATE TABLE a2 (id INTEGER PRIMARY KEY, more TEXT) STRICT; INSERT INTO a2 (id) SELECT id FROM a;"
            "DROP TABLE a; ALTER TABLE a2 RENAME TO a;"}}};

    migrate(connection, steps);

    CHECK(connection.queryInteger("SELECT count(*) FROM a JOIN b ON b.a_id = a.id") == 1);
}

TEST_CASE("a connection refuses a schema of a newer program", "[persistence][migration]")
{
    SqliteConnection connection;
    migrate(connection);
    connection.execute("PRAGMA user_version=999");
    try {
        migrate(connection);
        FAIL("migrated");
    } catch (const sql::SqlError& error) {
        CHECK(error.code() == ErrorCode::SchemaTooNew);
    }
}

TEST_CASE("a whole copy can be taken of an open file", "[persistence][migration]")
{
    test::SampleFile file;
    file.seed();
    const auto copy = std::filesystem::path(file.path()) += "-copy";
    std::ofstream(copy).close();
    static_cast<SqliteConnection&>(file.raw()).copyTo(copy);
    SqliteConnection copied(copy);
    CHECK(copied.queryInteger("SELECT count(*) FROM person") == 1);
    CHECK(copied.findings().empty());
    CHECK_NOTHROW(refuseForeign(copy, schemaVersion(copied)));
}

TEST_CASE("a file with an older schema is copied before it is migrated", "[persistence][migration]")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "centre.mediane";
    const auto copy = folder.path() / "centre.mediane-schema-1";
    std::vector<Migration> steps{{1, "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (7)"}};
    (void)openMain(path, steps);
    CHECK_FALSE(std::filesystem::exists(copy));

    steps.push_back({2, "DELETE FROM a; nonsense"});
    CHECK_THROWS_AS(openMain(path, steps), sql::SqlError);
    steps.back().script = "DELETE FROM a";
    CHECK(openMain(path, steps).connection->queryInteger("SELECT count(*) FROM a") == 0);

    using std::filesystem::perms;
    CHECK(std::filesystem::status(copy).permissions() == (perms::owner_read | perms::owner_write));
    SqliteConnection copied(copy);
    CHECK(schemaVersion(copied) == 1);
    CHECK(copied.queryInteger("SELECT x FROM a") == 7);
    CHECK_THROWS_AS(openMain(path, std::span(steps).first(1)), sql::SqlError); // An older program.
}
