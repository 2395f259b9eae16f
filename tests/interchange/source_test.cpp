#include "interchange/source.h"
#include "temporary_folder.h"
#include "zip_maker.h"

#include <mediane/interchange/rules.h>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace mediane::interchange;
using mediane::tests::TemporaryFolder;
using mediane::tests::ZipMaker;

namespace {

std::string contentOf(Source& source, std::string_view file)
{
    auto stream = source.open(file);
    REQUIRE(stream);
    std::string out;
    std::array<char, 1000> piece{};
    for (;;) {
        const auto count = (*stream)->read(piece);
        REQUIRE(count);
        if (*count == 0) return out;
        out.append(piece.data(), *count);
    }
}

/// The rule and the file of the only fault.
std::pair<std::string, std::string> refusalOf(const std::filesystem::path& path, const SourceLimits& limits = {})
{
    FaultList faults;
    CHECK(openSource(path, faults, limits) == nullptr);
    REQUIRE(faults.count() == 1);
    return {faults.all()[0].rule, faults.all()[0].file};
}

std::pair<std::string, std::string> failureOf(std::string_view rule, std::string file)
{
    return {std::string(rule), std::move(file)};
}

constexpr std::string_view kBytes = "ref;nom\nA;Centre\n";

} // namespace

TEST_CASE("a folder gives its known files, and names the others")
{
    TemporaryFolder folder;
    folder.write("organisations.csv", kBytes);
    folder.write("notes.txt", "x");
    folder.write("Organisations.CSV", "x");
    folder.write("old/organisations.csv", kBytes);
    FaultList faults;
    const auto source = openSource(folder.path(), faults);
    REQUIRE(source);
    CHECK(source->has("organisations.csv"));
    CHECK_FALSE(source->has("lieux.csv"));
    CHECK(contentOf(*source, "organisations.csv") == kBytes);
    CHECK(contentOf(*source, "organisations.csv") == kBytes);
    CHECK(source->ignored() == std::vector<std::string>{"Organisations.CSV", "notes.txt", "old/"});
    CHECK(source->name() == folder.path().filename().string());
}

TEST_CASE("what is no folder and no archive is refused by name")
{
    TemporaryFolder folder;
    CHECK(refusalOf(folder.path() / "none") == failureOf(rule::kSourceNotFound, "none"));
    CHECK(refusalOf(folder.write("a.csv", kBytes)) == failureOf(rule::kNotAFolderOrZip, "a.csv"));
    CHECK(refusalOf(folder.write("empty.zip", "")) == failureOf(rule::kNotAFolderOrZip, "empty.zip"));
    std::filesystem::create_directory(folder.path() / "empty");
    CHECK(refusalOf(folder.path() / "empty/") == failureOf(rule::kNothingToImport, "empty"));
    CHECK(refusalOf(folder.path(), {.files = 1}) == failureOf(rule::kTooManyFiles, folder.path().filename().string()));
}

TEST_CASE("a file that is no regular file, or too large, is refused when it is opened")
{
    TemporaryFolder folder;
    folder.write("organisations.csv", kBytes);
    std::filesystem::create_symlink("/dev/zero", folder.path() / "presences.csv");
    FaultList faults;
    const auto source = openSource(folder.path(), faults, {.fileBytes = 4});
    REQUIRE(source);
    CHECK(source->open("presences.csv").error().problems[0].rule == rule::kUnreadableFile);
    CHECK(source->open("organisations.csv").error().problems[0].rule == rule::kFileTooLarge);
}

TEST_CASE("an archive gives its files from the root or from its only folder")
{
    TemporaryFolder folder;
    const auto root = folder.path() / "root.zip";
    const auto nested = folder.path() / "nested.zip";
    {
        ZipMaker zip(root);
        zip.add("organisations.csv", kBytes);
        zip.add("sub/organisations.csv", "x");
        zip.add("README", "x");
    }
    {
        ZipMaker zip(nested);
        zip.add("centre/organisations.csv", kBytes);
        zip.add("centre/notes.txt", "x");
        zip.add("__MACOSX/centre/._organisations.csv", "x");
    }
    FaultList faults;
    auto source = openSource(root, faults);
    REQUIRE(source);
    CHECK(contentOf(*source, "organisations.csv") == kBytes);
    CHECK(source->ignored() == std::vector<std::string>{"README", "sub/organisations.csv"});
    CHECK(source->name() == "root");
    source = openSource(nested, faults);
    REQUIRE(source);
    CHECK(contentOf(*source, "organisations.csv") == kBytes);
    CHECK(source->ignored() == std::vector<std::string>{"__MACOSX/centre/._organisations.csv", "notes.txt"});
    CHECK(faults.empty());
}

TEST_CASE("an archive whose paths lead out of it is refused")
{
    for (const std::string path : {"../organisations.csv", "/etc/organisations.csv", "a/../../organisations.csv",
             "C:/organisations.csv", "..\\organisations.csv"}) {
        CAPTURE(path);
        TemporaryFolder folder;
        {
            ZipMaker zip(folder.path() / "a.zip");
            zip.add("organisations.csv", kBytes);
            zip.add(path, kBytes);
        }
        std::string shown = path;
        std::replace(shown.begin(), shown.end(), '\\', '/');
        CHECK(refusalOf(folder.path() / "a.zip") == failureOf(rule::kUnsafePath, shown));
    }
}

TEST_CASE("links, encrypted files and known files in two folders are refused")
{
    TemporaryFolder folder;
    {
        ZipMaker(folder.path() / "link.zip").addLink("organisations.csv", "/etc/passwd");
        ZipMaker(folder.path() / "secret.zip").addEncrypted("organisations.csv", kBytes);
        ZipMaker two(folder.path() / "two.zip");
        two.add("a/organisations.csv", kBytes);
        two.add("b/lieux.csv", kBytes);
    }
    CHECK(refusalOf(folder.path() / "link.zip").first == rule::kLinkInArchive);
    CHECK(refusalOf(folder.path() / "secret.zip").first == rule::kEncrypted);
    CHECK(refusalOf(folder.path() / "two.zip").first == rule::kSeveralFolders);
}

TEST_CASE("an archive that unpacks to far more than it weighs is refused before it is unpacked")
{
    TemporaryFolder folder;
    const std::string zeros(30U << 20U, '0');
    ZipMaker(folder.path() / "bomb.zip").add("presences.csv", zeros);
    CHECK(refusalOf(folder.path() / "bomb.zip") == failureOf(rule::kSuspiciousCompression, "presences.csv"));
    CHECK(refusalOf(folder.path() / "bomb.zip", {.fileBytes = 1U << 20U}).first == rule::kFileTooLarge);
}

TEST_CASE("an archive that lies about a size is caught while it is read")
{
    TemporaryFolder folder;
    const std::string text(100'000, 'a');
    const auto path = folder.path() / "lie.zip";
    ZipMaker(path).add("presences.csv", text);
    std::string bytes = folder.read("lie.zip");
    // The size that the list of entries declares: 24 bytes after its signature.
    const auto entry = bytes.rfind("PK\x01\x02");
    const auto local = bytes.find("PK\x03\x04");
    for (const std::size_t at : {entry + 24, local + 22}) {
        bytes[at] = 10;
        bytes[at + 1] = bytes[at + 2] = 0;
    }
    folder.write("lie.zip", bytes);
    FaultList faults;
    const auto source = openSource(path, faults);
    if (!source) {
        CHECK(faults.all()[0].rule == rule::kDamagedArchive);
        return;
    }
    auto stream = source->open("presences.csv");
    REQUIRE(stream);
    std::array<char, 1000> piece{};
    mediane::Result<std::size_t> read = std::size_t{1};
    std::size_t total = 0;
    while (read && *read > 0) {
        read = (*stream)->read(piece);
        if (read) total += *read;
    }
    CHECK(total <= 10);
    REQUIRE_FALSE(read);
    CHECK(read.error().problems[0].rule == rule::kDamagedArchive);
}

TEST_CASE("a damaged archive is refused or fails while it is read")
{
    TemporaryFolder folder;
    ZipMaker(folder.path() / "a.zip").add("organisations.csv", kBytes);
    const std::string bytes = folder.read("a.zip");
    folder.write("cut.zip", bytes.substr(0, bytes.size() / 2));
    FaultList faults;
    CHECK(openSource(folder.path() / "cut.zip", faults) == nullptr);
    CHECK(faults.count() == 1);
}
