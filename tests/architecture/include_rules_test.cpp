#include "architecture/source_scanner.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace fs = std::filesystem;

using namespace mediane::architecture;

namespace {

constexpr std::ptrdiff_t kLineLimit = 300;

fs::path root() { return MEDIANE_SOURCE_DIR; }

std::string contents(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The C++ files below a folder of the project.
std::vector<fs::path> sources(const fs::path& folder)
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(root() / folder)) {
        const auto extension = entry.path().extension();
        if (extension == ".h" || extension == ".cpp") found.push_back(entry.path());
    }
    return found;
}

std::string shortName(const fs::path& file) { return fs::relative(file, root()).generic_string(); }

std::set<std::string> visibleEntries(const fs::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const auto name = entry.path().filename().string();
        if (!name.starts_with('.')) names.insert(name);
    }
    return names;
}

} // namespace

TEST_CASE("every layer holds only what it may", "[architecture]")
{
    std::vector<std::string> offences;
    std::size_t files = 0;
    for (const auto* const folder : {"include/mediane", "src"}) {
        for (const auto& file : sources(folder)) {
            ++files;
            const auto path = fs::relative(file, root() / folder).generic_string();
            for (const auto& found : scan(path, contents(file))) {
                offences.push_back(
                    shortName(file) + ":" + std::to_string(found.line) + ": " + found.rule + ": " + found.text);
            }
        }
    }
    CHECK(files > 10);
    CHECK(offences == std::vector<std::string>{});
}

TEST_CASE("no source file is longer than a few screens", "[architecture]")
{
    std::vector<std::string> tooLong;
    for (const auto* const folder : {"include", "src", "tests"}) {
        for (const auto& file : sources(folder)) {
            const auto text = contents(file);
            const auto lines = std::count(text.begin(), text.end(), '\n');
            if (lines > kLineLimit) tooLong.push_back(shortName(file) + ": " + std::to_string(lines) + " lines");
        }
    }
    CHECK(tooLong == std::vector<std::string>{});
}

TEST_CASE("the top level holds what is announced, and nothing else", "[architecture]")
{
    auto entries = visibleEntries(root());
    std::erase_if(entries, [](const std::string& name) { return name.starts_with("build"); });
    CHECK(entries
        == std::set<std::string>{
            "CMakeLists.txt", "LICENSE", "README.md", "docs", "include", "resources", "src", "tests", "translations"});
}

TEST_CASE("src and include hold one folder per layer", "[architecture]")
{
    std::vector<std::string> strangers;
    for (const auto& name : visibleEntries(root() / "src")) {
        if (!isLayer(name) && name != "cmake" && name != "CMakeLists.txt" && name != "run.sh")
            strangers.push_back(name);
    }
    for (const auto& name : visibleEntries(root() / "include/mediane")) {
        if (!isLayer(name)) strangers.push_back("include/mediane/" + name);
    }
    CHECK(strangers == std::vector<std::string>{});
    CHECK(visibleEntries(root() / "include") == std::set<std::string>{"mediane"});
}

TEST_CASE("SQL files live with the migrations", "[architecture]")
{
    std::vector<std::string> strangers;
    for (const auto* const folder : {"include", "src", "resources"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root() / folder)) {
            const auto path = shortName(entry.path());
            if (entry.path().extension() == ".sql" && !path.starts_with("src/persistence/migrations/"))
                strangers.push_back(path);
        }
    }
    CHECK(strangers == std::vector<std::string>{});
}
