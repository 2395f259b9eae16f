#include "persistence/sample_file.h"
#include "persistence/sql/transaction.h"

#include <mediane/domain/session.h>

using namespace mediane;
using namespace mediane::persistence;

TEST_CASE("values come back from the database as they went in", "[persistence][seam]")
{
    sqlite::SqliteConnection connection;
    connection.execute("CREATE TABLE t (a, b, c, d, e, f, g, h)");
    const Instant now{std::chrono::milliseconds(1'767'268'799'123)};
    connection.run("INSERT INTO t VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", 42, 2.5, true, std::string("l'été"),
        test::kDay, std::optional<int>(), domain::SessionKind::DropIn, now);

    auto row = connection.prepare("SELECT a, b, c, d, e, f, g, h FROM t");
    REQUIRE(row.step());
    CHECK(row.get<int>(0) == 42);
    CHECK(row.get<double>(1) == 2.5);
    CHECK(row.get<bool>(2));
    CHECK(row.text(3) == "l'été");
    CHECK(row.get<Date>(4) == test::kDay);
    CHECK(row.get<std::optional<int>>(5) == std::nullopt);
    CHECK(row.get<domain::SessionKind>(6) == domain::SessionKind::DropIn);
    CHECK(row.get<Instant>(7) == now);
    CHECK(row.get<std::optional<domain::PersonId>>(0) == domain::PersonId(42));
    CHECK_FALSE(row.step());
}

TEST_CASE("placeholders go by their number, wherever they stand", "[persistence][seam]")
{
    sqlite::SqliteConnection connection;
    auto row = connection.prepare("SELECT $2 || $1 || $2");
    REQUIRE(row.bindAll(std::string_view("a"), std::string_view("b")).step());
    CHECK(row.text(0) == "bab");
    auto other = connection.prepare("SELECT $1");
    CHECK_THROWS_AS(other.bind(2, 1), sql::SqlError);
    CHECK_THROWS_AS(connection.prepare("SELECT ?"), sql::SqlError);
}

TEST_CASE("the same text can be used while it is being read", "[persistence][seam]")
{
    sqlite::SqliteConnection connection;
    connection.execute("CREATE TABLE t (x INTEGER); INSERT INTO t VALUES (1), (2)");
    const std::string text = "SELECT x FROM t ORDER BY x";
    int pairs = 0;
    auto outer = connection.prepare(text);
    while (outer.step()) {
        auto inner = connection.prepare(text);
        while (inner.step())
            ++pairs;
    }
    CHECK(pairs == 4);
}

TEST_CASE("a loan that ends early leaves a clean statement behind", "[persistence][seam]")
{
    sqlite::SqliteConnection connection;
    connection.execute("CREATE TABLE t (x INTEGER); INSERT INTO t VALUES (1), (2)");
    {
        auto row = connection.prepare("SELECT x FROM t WHERE $1 IS NULL OR x = $1");
        CHECK(row.bindAll(2).step());
    }
    auto row = connection.prepare("SELECT x FROM t WHERE $1 IS NULL OR x = $1");
    REQUIRE(row.step()); // Nothing is bound any more.
    CHECK(row.integer(0) == 1);
}

TEST_CASE("a transaction that does not commit leaves no trace", "[persistence][seam]")
{
    sqlite::SqliteConnection connection;
    connection.execute("CREATE TABLE t (x INTEGER)");
    {
        sql::Transaction transaction(connection, sql::Access::Write);
        connection.run("INSERT INTO t VALUES (1)");
    }
    CHECK(connection.queryInteger("SELECT count(*) FROM t") == 0);
    {
        sql::Transaction transaction(connection, sql::Access::Write);
        connection.run("INSERT INTO t VALUES (1)");
        transaction.commit();
    }
    CHECK(connection.queryInteger("SELECT count(*) FROM t") == 1);
}

TEST_CASE("a stored value that means nothing is damage", "[persistence][seam]")
{
    CHECK_THROWS_AS(sql::dateFromStored("2026-02-30"), sql::SqlError);
    CHECK_THROWS_AS(sql::dateFromStored("02/03/2026"), sql::SqlError);
    CHECK_THROWS_AS(sql::dateFromStored("2026-+2-03"), sql::SqlError);
    CHECK_THROWS_AS(sql::instantFromStored("2026-03-02T10:00Z"), sql::SqlError);
    CHECK_THROWS_AS(sql::enumFromStored<domain::SessionKind>("?"), sql::SqlError);
}

TEST_CASE("a connection keeps its promises", "[persistence][seam]")
{
    sqlite::SqliteConnection connection;
    CHECK(connection.queryInteger("PRAGMA foreign_keys") == 1);
    CHECK(connection.queryInteger("PRAGMA recursive_triggers") == 1);
    CHECK(connection.queryInteger("PRAGMA synchronous") == 2);
    CHECK(connection.queryInteger("PRAGMA trusted_schema") == 0);
    CHECK(connection.queryInteger("PRAGMA cell_size_check") == 1);
    CHECK_THROWS_AS(connection.queryInteger("SELECT \"no such column\""), sql::SqlError);
}
