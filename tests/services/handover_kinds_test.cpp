#include "services/workshop.h"

using namespace mediane;
using namespace mediane::test;
using domain::AllocationKind;
using Missing = std::vector<std::string>;

TEST_CASE("VER-4: a loan during the cycle asks for a cycle, not for its end", "[services][handover]")
{
    Workshop office;
    auto request = office.request(office.bruno);
    CHECK(office.missing(request) == Missing{"sessions_missing 1/2"});
    request.kind = AllocationKind::ConditionalLoan;
    const auto allocation = must(office.services->devices.handOver(request));
    const auto rows = office.allocations(office.device);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].id == allocation);
    CHECK(rows[0].facts.kind == AllocationKind::ConditionalLoan);
    CHECK(rows[0].facts.cycle == office.group);
    CHECK(rows[0].facts.waiverReason.empty());

    auto stranger = office.request(office.person("Diallo"));
    stranger.kind = AllocationKind::ConditionalLoan;
    stranger.device = office.erasedDevice();
    CHECK(office.missing(stranger) == Missing{"no_cycle"});
}

TEST_CASE("a stand-in does not count as the computer of a household", "[services][handover]")
{
    Workshop office;
    auto request = office.request(office.alice);
    (void)must(office.services->devices.handOver(request));
    request.device = office.erasedDevice();
    CHECK(office.missing(request) == Missing{"household_equipped " + office.row(office.device).number});
    request.kind = AllocationKind::StandIn; // While the first is under repair.
    (void)must(office.services->devices.handOver(request));

    Workshop other;
    request = other.request(other.alice);
    request.kind = AllocationKind::StandIn;
    (void)must(other.services->devices.handOver(request));
    request.device = other.erasedDevice();
    request.kind = AllocationKind::Gift;
    (void)must(other.services->devices.handOver(request)); // She had none of her own yet.
}
