#include <mediane/domain/allocation.h>

#include <catch2/catch.hpp>

using namespace mediane;
using namespace mediane::domain;
using namespace std::chrono_literals;

namespace {

/// A case in which nothing is missing.
HandoverCase ready()
{
    HandoverCase handover;
    handover.workshop = WorkshopState::Ready;
    handover.data = DataState::Erased;
    handover.contractSignedOn = 2026y / std::chrono::July / 1d;
    handover.hasCycle = true;
    handover.completion = {6, 6, {}};
    return handover;
}

std::vector<std::string> rules(const HandoverCase& handover)
{
    std::vector<std::string> names;
    for (const auto& problem : missingForHandover(handover))
        names.push_back(problem.rule);
    return names;
}

constexpr auto kReason = "Le foyer a perdu son ordinateur dans l'incendie";

} // namespace

TEST_CASE("nothing is missing: the computer may go", "[domain][handover]") { CHECK(rules(ready()).empty()); }

TEST_CASE("readiness, erasure and signature are never waived", "[domain][handover]")
{
    auto handover = ready();
    handover.waiverReason = kReason;
    for (const auto state : allOf<WorkshopState>()) {
        handover.workshop = state;
        CHECK(rules(handover).empty() == (state == WorkshopState::Ready));
    }
    handover = ready();
    handover.waiverReason = kReason;
    for (const auto state : allOf<DataState>()) {
        handover.data = state;
        CHECK(rules(handover).empty() == isSafeToHandOver(state));
    }
    handover = ready();
    handover.waiverReason = kReason;
    handover.contractSignedOn = std::nullopt;
    CHECK(rules(handover) == std::vector<std::string>{"contract_not_signed"});
    handover = ready();
    handover.waiverReason = kReason;
    handover.heldByOther = "PC-2026-0001";
    CHECK(rules(handover) == std::vector<std::string>{"already_allocated"});
}

TEST_CASE("household and track conditions are lifted by a written reason only", "[domain][handover]")
{
    auto handover = ready();
    handover.householdDevice = "PC-2026-0007";
    handover.completion = {5, 6, {8}};
    CHECK(rules(handover) == std::vector<std::string>{"household_equipped", "sessions_missing", "mandatory_missing"});
    CHECK(missingForHandover(handover)[1].value == "5/6");
    CHECK(missingForHandover(handover)[2].value == "8");
    handover.waiverReason = "trop court";
    CHECK(rules(handover).back() == "reason_too_short");
    handover.waiverReason = "éééééééééééééé"; // 14 characters, 28 bytes.
    CHECK(rules(handover).back() == "reason_too_short");
    handover.waiverReason = kReason;
    CHECK(rules(handover).empty());
    CHECK(waivedConditions(handover)
        == std::vector<std::string>{"household_equipped", "sessions_missing", "mandatory_missing"});
    handover = ready();
    handover.hasCycle = false;
    CHECK(rules(handover) == std::vector<std::string>{"no_cycle"});
    handover = ready();
    handover.waiverReason = kReason;
    CHECK(waivedConditions(handover).empty()); // A reason that lifted nothing is no waiver.
}

TEST_CASE("all that is missing is said at once", "[domain][handover]")
{
    HandoverCase handover;
    handover.householdDevice = "PC-1";
    CHECK(rules(handover)
        == std::vector<std::string>{
            "not_ready", "media_unknown", "contract_not_signed", "household_equipped", "no_cycle"});
}
