#include "interchange/exchange_writer.h"
#include "interchange/staged_folder.h"
#include "temporary_folder.h"

#include <catch2/catch.hpp>

#include <array>

using namespace mediane::interchange;
using mediane::ErrorCode;
using mediane::tests::TemporaryFolder;

namespace {

mediane::FieldProblem refusalOf(const std::filesystem::path& place)
{
    const auto staged = StagedFolder::create(place);
    REQUIRE_FALSE(staged);
    CHECK(staged.error().code == ErrorCode::Conflict);
    return staged.error().problems.at(0);
}

void fill(const std::filesystem::path& place, std::string_view name)
{
    auto staged = StagedFolder::create(place);
    REQUIRE(staged);
    StagedFolder folder = std::move(staged).value();
    std::ofstream(folder.path() / std::filesystem::path(std::string(name))) << "x";
    REQUIRE(folder.commit());
}

std::size_t entriesOf(const std::filesystem::path& folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("an exported file has a mark, semicolons, CRLF and RFC 4180 quotes")
{
    TemporaryFolder folder;
    ExchangeWriter writer(folder.path(), formatOf(FileKind::Track));
    writer.row(std::array<std::string_view, 4>{"A", "Les \"bases\"; suite", "", "oui"});
    writer.row(std::array<std::string_view, 4>{"B", "two\r\nlines", "1", "non"});
    REQUIRE(writer.close());
    CHECK(folder.read("parcours.csv")
        == "\xEF\xBB\xBFref;nom;seances_min;pc_attribue\r\nA;\"Les \"\"bases\"\"; suite\";;oui\r\n"
           "B;\"two\r\nlines\";1;non\r\n");
}

TEST_CASE("a row without the contract's columns is an error, and so is a folder that cannot be written")
{
    TemporaryFolder folder;
    ExchangeWriter writer(folder.path(), formatOf(FileKind::Track));
    writer.row(std::array<std::string_view, 1>{"A"});
    CHECK_FALSE(writer.close());
    ExchangeWriter nowhere(folder.path() / "none", formatOf(FileKind::Track));
    CHECK(nowhere.close().error().code == ErrorCode::Io);
}

TEST_CASE("a folder appears whole, for its owner alone")
{
    TemporaryFolder folder;
    const auto place = folder.path() / "deep" / "out";
    fill(place, "lieux.csv");
    CHECK(std::filesystem::exists(place / "lieux.csv"));
    CHECK(entriesOf(folder.path() / "deep") == 1);
    CHECK(std::filesystem::status(place).permissions() == std::filesystem::perms::owner_all);
}

TEST_CASE("an earlier export is replaced, anything else is left alone")
{
    TemporaryFolder folder;
    const auto place = folder.path() / "out";
    fill(place, "lieux.csv");
    fill(place / "", "actions.csv");
    CHECK_FALSE(std::filesystem::exists(place / "lieux.csv"));
    CHECK(std::filesystem::exists(place / "actions.csv"));

    folder.write("out/holiday.jpg", "x");
    CHECK(refusalOf(place) == mediane::FieldProblem{"folder", "folder-not-empty", "holiday.jpg"});
    CHECK(std::filesystem::exists(place / "actions.csv"));
    folder.write("file", "x");
    CHECK(refusalOf(folder.path() / "file").rule == "not-a-folder");
}

TEST_CASE("an export that was not finished leaves nothing")
{
    TemporaryFolder folder;
    {
        auto staged = StagedFolder::create(folder.path() / "out");
        REQUIRE(staged);
        std::ofstream(staged->path() / "lieux.csv") << "x";
    }
    CHECK(entriesOf(folder.path()) == 0);
}
