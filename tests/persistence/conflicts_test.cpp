#include "persistence/sample_file.h"

#include <mediane/application/conflict_queries.h>

#include <catch2/catch.hpp>

using namespace mediane;
using namespace mediane::test;
using application::Conflict;
using application::Repositories;
using application::Slot;
using domain::ConflictKind;
using domain::ConflictSeverity;

namespace {

const Date kMonday = std::chrono::year(2026) / 3 / 2;

TimeOfDay at(int hour, int minute = 0) { return {60 * hour + minute}; }

/// A centre with an action, and sessions of one Monday.
struct Centre
{
    Centre()
    {
        file.write([&](Repositories& all) { action = must(all.actions.add(valid(domain::ActionFacts{"Ateliers"}))); });
    }
    domain::PlaceId room(const std::string& name, const std::string& address = {}, std::optional<int> seats = {})
    {
        return file.write([&](Repositories& all) {
            domain::PlaceFacts facts{name};
            facts.address = address;
            facts.capacity = seats;
            return must(all.places.add(valid(facts)));
        });
    }
    domain::StaffId staff(const std::string& name)
    {
        return file.write([&](Repositories& all) { return must(all.staff.add(valid(domain::StaffFacts{name, ""}))); });
    }
    [[nodiscard]] domain::SessionFacts facts(TimeOfDay from, TimeOfDay to) const
    {
        domain::SessionFacts facts;
        facts.action = action;
        facts.date = kMonday;
        facts.start = from;
        facts.end = to;
        return facts;
    }
    domain::SessionId add(const domain::SessionFacts& facts, const std::vector<domain::EquipmentUse>& uses = {})
    {
        return file.write([&](Repositories& all) {
            const auto id = must(all.sessions.add(valid(facts)));
            must(all.resources.setUses(id, uses));
            return id;
        });
    }
    std::vector<Conflict> check(const std::vector<Slot>& slots)
    {
        return must(file.store().read([&](const application::Queries& all) { return all.conflicts.check(slots); }));
    }

    SampleFile file;
    domain::ActionId action{0};
};

} // namespace

TEST_CASE("T18: a room is taken half-open, cancelled sessions and the session itself hold nothing", "[conflicts]")
{
    Centre centre;
    auto facts = centre.facts(at(9), at(11));
    facts.place = centre.room("Biollay");
    const auto first = centre.add(facts);
    auto next = facts;
    next.start = at(11);
    next.end = at(12);
    CHECK(centre.check({{{}, next}}).empty());
    next.start = at(10, 59);
    const auto found = centre.check({{{}, next}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == ConflictKind::Room);
    CHECK(found[0].severity == ConflictSeverity::Blocking);
    CHECK(found[0].subject == "Biollay");
    CHECK(found[0].other == first);
    CHECK(found[0].from == at(9));
    CHECK(centre.check({{first, next}}).empty());
    next.replaces = first;
    CHECK(centre.check({{{}, next}}).empty());
    next.replaces.reset();
    centre.file.write([&](Repositories& all) {
        facts.status = domain::SessionStatus::Cancelled;
        must(all.sessions.update(first, valid(facts)));
    });
    CHECK(centre.check({{{}, next}}).empty());
}

TEST_CASE("slots that are asked about together meet each other once", "[conflicts]")
{
    Centre centre;
    auto facts = centre.facts(at(9), at(11));
    facts.place = centre.room("Biollay");
    const auto found = centre.check({{{}, facts}, {{}, facts}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].otherSlot == std::size_t(1));
}

TEST_CASE("T19, T20: equipment is judged by the peak of the day against what is left of the stock", "[conflicts]")
{
    Centre centre;
    domain::EquipmentFacts laptops{"Portables", 12, {}, {}};
    const auto pool
        = centre.file.write([&](Repositories& all) { return must(all.resources.equipment().add(valid(laptops))); });
    centre.add(centre.facts(at(9), at(11)), {{pool, 6}});
    centre.add(centre.facts(at(10), at(12)), {{pool, 5}});
    const auto asked = [&](TimeOfDay from, TimeOfDay to) {
        return centre.check({Slot{{}, centre.facts(from, to), {}, {{pool, 2}}}});
    };
    const auto found = asked(at(10, 30), at(11, 30));
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == ConflictKind::Stock);
    CHECK(found[0].amount == 13);
    CHECK(found[0].limit == 12);
    CHECK(found[0].from == at(10, 30));
    CHECK(asked(at(11), at(12)).empty());
    CHECK(asked(at(11, 30), at(13)).empty());
    laptops.unavailable = {{kMonday, kMonday, 2, "en réparation"}};
    centre.file.write([&](Repositories& all) { must(all.resources.equipment().update(pool, valid(laptops))); });
    const auto repaired = asked(at(11, 30), at(13));
    REQUIRE(repaired.size() == 1);
    CHECK(repaired[0].amount == 11);
    CHECK(repaired[0].limit == 10);
    CHECK(repaired[0].from == at(10));
}

TEST_CASE("T21: somebody needs time between two sites", "[conflicts]")
{
    Centre centre;
    const auto first = centre.room("Biollay");
    const auto second = centre.room("Centre");
    auto facts = centre.facts(at(9), at(11, 30));
    facts.place = first;
    facts.staff = {centre.staff("Roux")};
    centre.add(facts);
    centre.file.write([&](Repositories& all) {
        must(all.resources.setRoom(first, {"Nord", false}));
        must(all.resources.setRoom(second, {"Sud", false}));
        must(all.resources.setTravel("Sud", "Nord", 45));
    });
    facts.start = at(12);
    facts.end = at(14);
    facts.place = second;
    const auto found = centre.check({{{}, facts}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == ConflictKind::Travel);
    CHECK(found[0].severity == ConflictSeverity::Warning);
    CHECK(found[0].amount == 15);
    centre.file.write([&](Repositories& all) { must(all.resources.setRoom(second, {"Nord", false})); });
    CHECK(centre.check({{{}, facts}}).empty());
}

TEST_CASE("staff cannot be twice at once, nor away; hours and room sizes are warned about", "[conflicts]")
{
    Centre centre;
    auto facts = centre.facts(at(9), at(11));
    facts.staff = {centre.staff("Roux")};
    centre.add(facts);
    auto found = centre.check({{{}, facts}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == ConflictKind::StaffTwice);
    CHECK(found[0].subject == "Roux");
    facts.start = at(14);
    facts.end = at(16);
    facts.place = centre.room("Biollay", {}, 8);
    centre.file.write([&](Repositories& all) {
        must(all.resources.absences().add(valid(domain::AbsenceFacts{facts.staff[0], kMonday, kMonday, ""})));
        const auto owner = must(all.organisations.add(valid(domain::OrganisationFacts{"Centre"})));
        auto place = must(all.places.find(*facts.place)).value.facts();
        place.organisation = owner;
        must(all.places.update(*facts.place, valid(place)));
        must(all.resources.setHours(owner, {{1, at(9), at(15)}}));
    });
    found = centre.check({Slot{{}, facts, 10, {}}});
    REQUIRE(found.size() == 3);
    CHECK(found[0].kind == ConflictKind::RoomSize);
    CHECK(found[1].kind == ConflictKind::StaffAway);
    CHECK(found[2].kind == ConflictKind::Hours);
}

TEST_CASE("what was accepted is not asked again until a time changes", "[conflicts]")
{
    Centre centre;
    auto facts = centre.facts(at(9), at(11));
    facts.place = centre.room("Biollay");
    centre.add(facts);
    const auto second = centre.add(facts);
    const auto found = centre.check({{second, facts}});
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].accepted);
    centre.file.write([&](Repositories& all) {
        must(all.resources.accept(second, {found[0].kind, found[0].signature, "deux groupes"}));
    });
    CHECK(centre.check({{second, facts}})[0].accepted == "deux groupes");
    facts.end = at(10);
    CHECK_FALSE(centre.check({{second, facts}})[0].accepted);
}
