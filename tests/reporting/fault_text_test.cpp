#include <mediane/reporting/fault_text.h>
#include <mediane/reporting/words.h>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace mediane;
using namespace mediane::reporting;

namespace {

const IdentityTranslator kEnglish;

/// Every rule that the sources of a folder name, by the shape of the calls that raise them.
std::set<std::string> rulesIn(const std::string& folder, const std::regex& shape)
{
    std::set<std::string> rules;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(MEDIANE_SOURCE_DIR) + folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path());
        std::stringstream text;
        text << file.rdbuf();
        const std::string source = text.str();
        for (std::sregex_iterator match(source.begin(), source.end(), shape), end; match != end; ++match)
            rules.insert((*match)[1]);
    }
    return rules;
}

} // namespace

TEST_CASE("A fault of an import says where, what and what is expected")
{
    CHECK(importFaultLine(kEnglish, {"presences.csv", 12, "minutes", "500", "more-than-session", {"120"}})
        == "presences.csv, line 12, column minutes, “500”: 120 minutes at most: the length of the session.");
    CHECK(importFaultLine(kEnglish, {"personnes.csv", 3, "genre", "Z", "unknown-code", {"F", "M", "X", "nc"}})
        == "personnes.csv, line 3, column genre, “Z”: One of these is expected: F, M, X, nc.");
    CHECK(importFaultLine(kEnglish, {"a.zip", 0, {}, {}, "damaged-archive", {}}) == "a.zip: The archive is damaged.");
}

TEST_CASE("A refused handover says what is missing, in words")
{
    CHECK(problemText(kEnglish, {"handover", "not_ready", "en_atelier"})
        == "The computer is not ready: in the workshop.");
    CHECK(problemText(kEnglish, {"handover", "medium_not_erased", "echec"})
        == "The computer's disks are not erased: the erasure failed.");
    const Error refused{ErrorCode::Conflict, "handover refused",
        {{"handover", "contract_not_signed"}, {"handover", "sessions_missing", "5/6"}}};
    CHECK(errorText(kEnglish, refused)
        == "Handover: The contract is not signed.\n"
           "Handover: The course is not finished: 5/6 sessions attended. A written reason is needed.");
}

TEST_CASE("Every error has a sentence")
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        CHECK_FALSE(errorText(kEnglish, {static_cast<ErrorCode>(code), "", {}}).empty());
}

TEST_CASE("A rule and a field without words are named as they are")
{
    CHECK(ruleText(kEnglish, "no-such-rule") == "Rule “no-such-rule” is not met.");
    CHECK(fieldName(kEnglish, "somethingElse") == "somethingElse");
    CHECK(fieldName(kEnglish, "sessions[3]") == "Sessions 3");
}

TEST_CASE("Every rule of the domain, the services and the exchange folder has a sentence")
{
    std::set<std::string> rules = rulesIn("/src/domain", std::regex(R"re("([a-z]+(?:[-_][a-z]+)+)")re"));
    rules.merge(rulesIn("/src/application", std::regex(R"re((?:refusal|invalid)\("[^"]*",\s*"([^"]+)")re")));
    rules.merge(rulesIn("/src/application", std::regex(R"re(push_back\(\{"[^"]*",\s*"([^"]+)")re")));
    rules.merge(rulesIn("/include/mediane/interchange", std::regex(R"re(string_view k\w+ = "([^"]+)")re")));
    rules.merge(rulesIn("/src/interchange", std::regex(R"re(\{\{"[a-z]+",\s*"([^"]+)")re")));
    CHECK(rules.size() > 60);
    for (const std::string& rule : rules) {
        INFO(rule);
        CHECK(ruleText(kEnglish, rule).find("Rule “") == std::string::npos);
    }
}

TEST_CASE("Every check of the audit has a sentence and a remedy")
{
    const std::set<std::string> checks = rulesIn("/src/persistence/queries", std::regex(R"re("([A-Z][0-9]{2})")re"));
    CHECK(checks.size() > 20);
    for (const std::string& check : checks) {
        INFO(check);
        CHECK(auditMessage(kEnglish, {check, application::Severity::Warning, 2, {}}).find(check) == std::string::npos);
        CHECK(auditRemedy(kEnglish, check) != auditRemedy(kEnglish, "Z99"));
    }
}

TEST_CASE("The dates of a finding are those that people read")
{
    const application::Subject person{application::SubjectKind::Person, 1};
    CHECK(auditSubject(kEnglish, {person, "P1", ""}) == "P1");
    CHECK(auditSubject(kEnglish, {person, "P1", "a_confirmer"}) == "P1 (To be confirmed)");
    CHECK(auditSubject(kEnglish, {person, "P1", "18/12"}) == "P1 (18/12)");
    CHECK(auditSubject(kEnglish, {person, "P1", "2025-03-12/2025-04-01"}) == "P1 (12/03/2025 / 01/04/2025)");
}

TEST_CASE("Every measure has a name, a definition and a unit")
{
    for (const domain::Measure measure : domain::allOf<domain::Measure>()) {
        CHECK_FALSE(measureName(kEnglish, measure).empty());
        CHECK_FALSE(measureDefinition(kEnglish, measure).empty());
        CHECK_FALSE(measureUnit(kEnglish, measure).empty());
    }
}

TEST_CASE("Every stored code has a name")
{
    for (const auto& row : domain::CodeTable<domain::Gender>::rows)
        CHECK(genderName(kEnglish, row.second) != row.second);
    for (const auto& row : domain::CodeTable<domain::Occupation>::rows)
        CHECK(occupationName(kEnglish, row.second) != row.second);
    for (const auto& row : domain::CodeTable<domain::QpvSituation>::rows)
        CHECK(qpvName(kEnglish, row.second) != row.second);
    for (const auto& row : domain::CodeTable<domain::EnrolmentStatus>::rows)
        CHECK(enrolmentStatusName(kEnglish, row.second) != row.second);
    for (const auto& row : domain::CodeTable<domain::DeviceKind>::rows)
        CHECK(deviceKindName(kEnglish, row.second) != row.second);
    CHECK(ageBandName(kEnglish, {{"70+", 70, std::nullopt}}, "70+") == "70 and over");
}
