#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

namespace fs = std::filesystem;

namespace {

std::string contents(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The names between back quotes, with `A::B` also as A and B.
std::set<std::string> quotedNames(const std::string& text)
{
    static const std::regex quoted("`([^`\n]+)`");
    std::set<std::string> names;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), quoted); match != std::sregex_iterator();
         ++match) {
        const std::string name = (*match)[1];
        names.insert(name);
        if (const auto colons = name.find("::"); colons != std::string::npos) {
            names.insert(name.substr(0, colons));
            names.insert(name.substr(colons + 2));
        }
    }
    return names;
}

/// Everything in `source` that `pattern` names.
void collect(std::set<std::string>& names, const std::string& source, const std::regex& pattern)
{
    for (auto match = std::sregex_iterator(source.begin(), source.end(), pattern); match != std::sregex_iterator();
         ++match)
        names.insert((*match)[1]);
}

} // namespace

TEST_CASE("the glossary knows every entity, enumeration and stored code of the domain", "[architecture]")
{
    static const std::regex entity(R"(struct (\w+)Facts\b)");
    static const std::regex enumeration(R"(enum class (\w+))");
    static const std::regex code(R"re(std::pair\{\w+::[\w:]+, "([^"]+)"sv\})re");
    const fs::path root = MEDIANE_SOURCE_DIR;
    std::set<std::string> wanted;
    for (const auto& entry : fs::directory_iterator(root / "include/mediane/domain")) {
        const auto source = contents(entry.path());
        for (const auto* const pattern : {&entity, &enumeration, &code}) {
            collect(wanted, source, *pattern);
        }
    }
    wanted.erase("Needs"); // What a transition asks for: a mechanism, not a word of the trade.
    CHECK(wanted.size() > 100);

    const auto known = quotedNames(contents(root / "docs/glossary.md"));
    std::vector<std::string> missing;
    std::ranges::set_difference(wanted, known, std::back_inserter(missing));
    CHECK(missing == std::vector<std::string>{});
}
