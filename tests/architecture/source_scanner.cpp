#include "architecture/source_scanner.h"

#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace mediane::architecture {
namespace {

using Names = std::set<std::string, std::less<>>;

/// A row of the table "Who may include whom".
struct Rule
{
    Names layers = {}; ///< Layers whose contracts (include/mediane/<layer>/) it may include, besides its own.
    Names insides = {}; ///< Layers whose private headers it may include: only a program that composes the window.
    bool qt = false;
    bool text = false; ///< May hold text for people.
};

const Names kAll{"core", "domain", "application", "persistence", "interchange", "reporting", "printing", "ui"};

const std::map<std::string, Rule, std::less<>> kRules{
    {"core", Rule{}},
    {"domain", {.layers = {"core"}}},
    {"application", {.layers = {"core", "domain"}}},
    {"persistence", {.layers = {"core", "domain", "application"}}},
    {"interchange", {.layers = {"core", "domain", "application"}}},
    {"reporting", {.layers = {"core", "domain", "application"}, .text = true}},
    {"printing", {.layers = {"core", "domain", "application", "reporting"}, .qt = true, .text = true}},
    {"ui",
        {.layers = {"core", "domain", "application", "reporting", "interchange", "printing"},
            .qt = true,
            .text = true}},
    {"app", {.layers = kAll, .insides = {"ui"}, .qt = true, .text = true}},
    {"cli", {.layers = kAll, .qt = true, .text = true}},
};

std::string layerOf(std::string_view path) { return std::string(path.substr(0, path.find('/'))); }

class Scan
{
public:
    Scan(std::string_view path, std::string_view source)
        : m_path(path)
        , m_layer(layerOf(path))
        , m_rule(kRules.at(m_layer))
        , m_source(source)
    {
    }

    std::vector<Offence> run()
    {
        checkIncludes();
        const Parts parts = takeApart(m_source);
        checkCode(parts.code);
        if (m_layer != "persistence") checkLiterals(parts.literals);
        return std::move(m_found);
    }

private:
    void add(std::string_view rule, std::size_t line, std::string text)
    {
        m_found.push_back({std::string(rule), line, std::move(text)});
    }

    void checkIncludes()
    {
        static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
        std::istringstream lines{std::string(m_source)};
        std::size_t number = 0;
        for (std::string line; std::getline(lines, line);) {
            ++number;
            std::smatch match;
            if (std::regex_search(line, match, include)) checkInclude(match[2], match[1] == "\"", number);
        }
    }

    void checkInclude(const std::string& target, bool quoted, std::size_t line)
    {
        static const std::regex qt(R"(^Q(t|t?[A-Z])[A-Za-z0-9/]*$)");
        constexpr std::string_view contract = "mediane/";
        if (target.starts_with(contract)) {
            const auto layer = layerOf(std::string_view(target).substr(contract.size()));
            if (layer != m_layer && !m_rule.layers.contains(layer)) add("layer", line, target);
        } else if (isLayer(layerOf(target))) {
            const auto layer = layerOf(target);
            if (layer != m_layer && !m_rule.insides.contains(layer)) add("private header", line, target);
        } else if (quoted && !target.ends_with(".moc")) {
            add("unnamed layer", line, target);
        }
        if (!m_rule.qt && std::regex_search(target, qt)) add("qt", line, target);
        if (target == "sqlite3.h" && !m_path.starts_with("persistence/sqlite/")) add("sqlite", line, target);
    }

    void checkCode(const std::string& code)
    {
        static const std::regex qtName(R"(\b(Q[A-Z][a-z][A-Za-z]*|Q_[A-Z]{2,})\b)");
        static const std::regex people(R"(\b(tr|MD_TRN?|QT_TR\w+)\s*\()");
        std::istringstream lines{code};
        std::size_t number = 0;
        for (std::string line; std::getline(lines, line);) {
            ++number;
            std::smatch match;
            if (!m_rule.qt && std::regex_search(line, match, qtName) && line.find("#include") == std::string::npos)
                add("qt", number, match.str());
            if (!m_rule.text && std::regex_search(line, match, people)) add("text for people", number, match.str());
        }
    }

    void checkLiterals(const std::vector<Piece>& literals)
    {
        // Capitals as SQL is written; in small letters only what no sentence begins with.
        static const std::regex sql(
            R"(\bSELECT\s|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b)"
            R"(|\b(CREATE|ALTER|DROP)\s+(\w+\s+)?(TABLE|INDEX|TRIGGER|VIEW)\b|\bPRAGMA\s)"
            R"(|^\s*(select\s+\S+\s+from|insert\s+into|delete\s+from|pragma|create\s+table)\s)");
        for (const auto& literal : literals) {
            std::smatch match;
            if (std::regex_search(literal.text, match, sql)) add("sql", literal.line, match.str());
        }
    }

    std::string_view m_path;
    std::string m_layer;
    const Rule& m_rule;
    std::string_view m_source;
    std::vector<Offence> m_found;
};

} // namespace

bool isLayer(std::string_view name) { return kRules.contains(name); }

std::vector<Offence> scan(std::string_view path, std::string_view source) { return Scan(path, source).run(); }

} // namespace mediane::architecture
