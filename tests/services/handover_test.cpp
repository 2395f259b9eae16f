#include "services/workshop.h"

#include <nlohmann/json.hpp>

using namespace mediane;
using namespace mediane::test;
using application::HandoverRequest;
using domain::AllocationState;
using domain::DataState;
using domain::ErasureOutcome;
using domain::WorkshopState;
using Rules = std::vector<std::string>;

namespace {

const std::string kReason = "Décision du 2 mars, famille suivie par le CCAS";

HandoverRequest withReason(HandoverRequest request, const std::string& reason = kReason)
{
    request.waiverReason = reason;
    return request;
}

} // namespace

TEST_CASE("a machine is handed over when nothing is missing", "[services][handover]")
{
    Workshop office;
    const auto line = office.journalEnd();
    const auto allocation = must(office.services->devices.handOver(office.request(office.alice)));
    const auto row = office.row(office.device);
    CHECK(row.allocation == AllocationState::HandedOver);
    CHECK(row.holder == office.alice);
    CHECK(row.handedOn == office.clock.today());
    CHECK(row.data == DataState::UserData);
    const auto stored = office.allocations(office.device);
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].id == allocation);
    CHECK(stored[0].facts.cycle == office.group);
    CHECK(stored[0].facts.contractSignedOn == office.clock.today());
    CHECK(stored[0].facts.waiverReason.empty());
    CHECK(office.told.size() == 1);
    const auto entries = office.journalAfter(line);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].verb == "created");
    CHECK(entries[0].table == "allocation");
    CHECK(entries[0].person == office.alice);
}

TEST_CASE("each missing condition of the machine refuses by its name", "[services][handover]")
{
    Workshop office;
    auto request = office.request(office.alice);
    SECTION("not ready")
    {
        office.moveTo(office.device, {WorkshopState::InWorkshop});
        CHECK(office.missing(request) == Rules{"not_ready en_atelier"});
    }
    SECTION("nothing known of its media")
    {
        request.device = office.readyDevice();
        CHECK(office.missing(request) == Rules{"media_unknown"});
    }
    SECTION("one of two media not erased")
    {
        office.erase(office.device, ErasureOutcome::Failed, "S-2");
        CHECK(office.missing(request) == Rules{"medium_not_erased echec"});
        office.erase(office.device, ErasureOutcome::Destroyed, "S-2");
        CHECK(office.services->devices.handOver(request).hasValue());
    }
    SECTION("an attempt that was broken off")
    {
        office.erase(office.device, ErasureOutcome::Aborted);
        CHECK(office.missing(request) == Rules{"medium_not_erased a_effacer"});
    }
    SECTION("promised to somebody else")
    {
        must(office.services->devices.reserve(office.device, office.bruno));
        CHECK(office.missing(request) == Rules{"already_allocated " + office.row(office.device).number});
    }
    SECTION("contract not signed")
    {
        request.signedOn = std::nullopt;
        CHECK(office.missing(request) == Rules{"contract_not_signed"});
    }
    SECTION("with somebody else")
    {
        (void)must(office.services->devices.handOver(office.request(office.alice)));
        const auto rules = office.missing(office.request(office.bruno));
        CHECK(rules
            == Rules{"medium_not_erased donnees_usager", "already_allocated " + office.row(office.device).number,
                "sessions_missing 1/2"});
    }
}

TEST_CASE("each missing condition of the person refuses by its name", "[services][handover]")
{
    Workshop office;
    SECTION("too few sessions")
    {
        CHECK(office.missing(office.request(office.bruno)) == Rules{"sessions_missing 1/2"});
        CHECK(office.missing(office.request(office.chloe)) == Rules{"sessions_missing 0/2"});
    }
    SECTION("no cycle at all") { CHECK(office.missing(office.request(office.person("Diallo"))) == Rules{"no_cycle"}); }
    SECTION("the household has a computer")
    {
        auto facts = must(office.services->people.find(office.alice)).value.facts();
        (void)must(office.services->people.edit(office.alice, facts, "Famille Albin"));
        facts = must(office.services->people.find(office.bruno)).value.facts();
        facts.household = must(office.services->people.find(office.alice)).value->household;
        (void)must(office.services->people.edit(office.bruno, facts));
        (void)must(office.services->devices.handOver(office.request(office.alice)));
        const auto number = office.row(office.device).number;
        auto request = office.request(office.bruno);
        request.device = office.erasedDevice();
        CHECK(office.missing(request) == Rules{"household_equipped " + number, "sessions_missing 1/2"});
    }
}

TEST_CASE("a mandatory session that was missed refuses by its position", "[services][handover]")
{
    Workshop office;
    const auto group = office.cycle(office.track(2, 1, {1, 2}));
    const auto sessions = office.sessionsOf(group);
    const auto fatou = office.person("Fofana");
    (void)must(office.services->enrolments.enrol(group, fatou));
    CHECK(office.missing(office.request(fatou)) == Rules{"sessions_missing 0/1", "mandatory_missing 1, 2"});
    must(office.services->attendance.mark(sessions[0], fatou, {}));
    CHECK(office.missing(office.request(fatou)) == Rules{"mandatory_missing 2"});
    office.clock.day = addDays(office.clock.day, 7);
    must(office.services->attendance.mark(sessions[1], fatou, {domain::AttendanceState::Late}));
    CHECK(office.services->devices.handOver(office.request(fatou)).hasValue());
}

TEST_CASE("everything that is missing is said at once", "[services][handover]")
{
    Workshop office;
    auto request = office.request(office.bruno);
    request.device = office.readyDevice();
    request.signedOn = std::nullopt;
    office.moveTo(request.device, {WorkshopState::ToInspect});
    CHECK(office.missing(request)
        == Rules{"not_ready a_controler", "media_unknown", "contract_not_signed", "sessions_missing 1/2"});
}

TEST_CASE("a written reason lifts the conditions of household and cycle, and is journaled", "[services][handover]")
{
    Workshop office;
    (void)must(office.services->devices.handOver(office.request(office.alice)));
    auto request = office.request(office.alice); // Equipped already.
    request.device = office.erasedDevice();
    CHECK(office.missing(request) == Rules{"household_equipped " + office.row(office.device).number});
    auto other = office.request(office.bruno); // Too few sessions.
    other.device = office.erasedDevice();

    for (const auto& [wanted, rule] : {std::pair{withReason(request), "waived.household_equipped"},
             std::pair{withReason(other, "  " + kReason + " "), "waived.sessions_missing"}}) {
        const auto line = office.journalEnd();
        (void)must(office.services->devices.handOver(wanted));
        CHECK(office.allocations(wanted.device).at(0).facts.waiverReason == kReason);
        const auto entries = office.journalAfter(line);
        const auto note = std::ranges::find(entries, "waived", &application::JournalEntry::verb);
        REQUIRE(note != entries.end());
        CHECK(note->person == wanted.person);
        CHECK(nlohmann::json::parse(note->after) == nlohmann::json{{"reason", kReason}, {rule, "1"}});
    }
}

TEST_CASE("a reason needs fifteen characters, as people count them", "[services][handover]")
{
    Workshop office;
    const auto request = office.request(office.bruno);
    const Rules tooShort{"sessions_missing 1/2", "reason_too_short 15"};
    CHECK(office.missing(withReason(request, "12345678901234")) == tooShort);
    CHECK(office.missing(withReason(request, "éàèùâêîôûëïüçœ")) == tooShort);
    CHECK(office.missing(withReason(request, "   12345678901234   ")) == tooShort);
    CHECK(office.missing(withReason(request, "   ")) == Rules{"sessions_missing 1/2"});
    CHECK(office.services->devices.handOver(withReason(request, "éàèùâêîôûëïüçœé")).hasValue());
}

TEST_CASE("no reason lifts readiness, erasure, signature, nor a promise to somebody else", "[services][handover]")
{
    Workshop office;
    auto request = withReason(office.request(office.alice));
    SECTION("readiness")
    {
        office.moveTo(office.device, {WorkshopState::ToInspect});
        CHECK(office.missing(request) == Rules{"not_ready a_controler"});
    }
    SECTION("erasure")
    {
        office.erase(office.device, ErasureOutcome::Failed);
        CHECK(office.missing(request) == Rules{"medium_not_erased echec"});
        request.device = office.readyDevice();
        CHECK(office.missing(request) == Rules{"media_unknown"});
    }
    SECTION("signature")
    {
        request.signedOn = std::nullopt;
        CHECK(office.missing(request) == Rules{"contract_not_signed"});
    }
    SECTION("a promise")
    {
        must(office.services->devices.reserve(office.device, office.bruno));
        CHECK(office.missing(request) == Rules{"already_allocated " + office.row(office.device).number});
    }
    SECTION("with what may be lifted beside it")
    {
        auto other = withReason(office.request(office.chloe));
        other.signedOn = std::nullopt;
        CHECK(office.missing(other) == Rules{"contract_not_signed"});
    }
}

TEST_CASE("no machine changes hands before its erasure", "[services][handover]")
{
    Workshop office;
    auto request = office.request(office.alice);
    const auto erasedOn = office.clock.today();
    office.clock.day = addDays(erasedOn, 3);
    SECTION("signed since: handed over that day")
    {
        request.signedOn = addDays(erasedOn, 1);
        (void)must(office.services->devices.handOver(request));
        CHECK(office.row(office.device).handedOn == request.signedOn);
    }
    SECTION("signed ahead: handed over today")
    {
        request.signedOn = addDays(erasedOn, -1);
        (void)must(office.services->devices.handOver(request));
        CHECK(office.row(office.device).handedOn == office.clock.today());
        CHECK(office.allocations(office.device).at(0).facts.contractSignedOn == request.signedOn);
    }
}

TEST_CASE("a reason that nothing called for is not a waiver", "[services][handover]")
{
    Workshop office;
    const auto line = office.journalEnd();
    (void)must(office.services->devices.handOver(withReason(office.request(office.alice))));
    CHECK(office.allocations(office.device).at(0).facts.waiverReason.empty());
    CHECK(office.journalAfter(line).size() == 1);
}

TEST_CASE("a promise to the person becomes the handover, in the same row", "[services][handover]")
{
    Workshop office;
    must(office.services->devices.reserve(office.device, office.alice, office.group));
    const auto promised = office.allocations(office.device).at(0).id;
    CHECK(must(office.services->devices.handOver(office.request(office.alice))) == promised);
    REQUIRE(office.allocations(office.device).size() == 1);
    CHECK(office.allocations(office.device)[0].facts.state == AllocationState::HandedOver);
}

TEST_CASE("what cannot be is not even an attempt", "[services][handover]")
{
    Workshop office;
    auto request = office.request(office.alice);
    request.signedOn = addDays(office.clock.today(), 1);
    CHECK(problemOf(refused(office, [&] { return office.services->devices.handOver(request); }))
        == "signedOn: in-the-future");
    request = office.request(domain::PersonId(9999));
    CHECK(refused(office, [&] { return office.services->devices.handOver(request); }).code == ErrorCode::NotFound);
    request = office.request(office.alice);
    request.device = domain::DeviceId(9999);
    CHECK(refused(office, [&] { return office.services->devices.handOver(request); }).code == ErrorCode::NotFound);
}

TEST_CASE("asking whether a handover is possible leaves no trace", "[services][handover]")
{
    Workshop office;
    const auto stored = office.everything();
    const auto line = office.journalEnd();
    const auto assessment = must(office.services->devices.assess(withReason(office.request(office.bruno))));
    CHECK(assessment.missing.empty());
    CHECK(assessment.waived == Rules{"sessions_missing"});
    CHECK(assessment.cycle == office.group);
    CHECK(assessment.cycleTitle == "Printemps");
    CHECK(office.everything() == stored);
    CHECK(office.journalEnd() == line);
}
