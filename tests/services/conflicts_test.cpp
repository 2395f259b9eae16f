#include "services/office.h"

#include <mediane/application/resource_service.h>

#include <algorithm>

using namespace mediane;
using namespace mediane::test;
using application::Slot;
using domain::ConflictKind;

namespace {

domain::SessionFacts inRoom(Office& office, domain::PlaceId room, domain::ActionId action)
{
    domain::SessionFacts facts;
    facts.action = action;
    facts.date = office.clock.day;
    facts.start = {9 * 60};
    facts.end = {11 * 60};
    facts.place = room;
    return facts;
}

} // namespace

TEST_CASE("a blocking conflict is accepted with a reason, which the permanent view shows", "[services][conflicts]")
{
    Office office;
    auto& services = *office.services;
    const auto room = must(services.catalogue.save(std::nullopt, domain::PlaceFacts{"Biollay"}));
    const auto facts = inRoom(office, room, office.action());
    const auto first = must(services.planning.addSession(facts));
    const auto second = must(services.planning.addSession(facts));
    const Period week{office.clock.day, addDays(office.clock.day, 6)};

    const auto found = must(services.resources.conflictsIn(week));
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == ConflictKind::Room);
    CHECK(found[0].session == first);
    CHECK(found[0].other == second);
    CHECK_FALSE(found[0].accepted);

    CHECK(problemOf(refused(office, [&] { return services.resources.accept(second, "  "); })) == "reason: required");
    must(services.resources.accept(second, "deux groupes"));
    CHECK(must(services.resources.conflictsIn(week))[0].accepted == "deux groupes");
    CHECK(office.told.back().touches(application::SubjectKind::Session));
}

TEST_CASE("T22: somebody confirmed in two cycles at one time, then present in both", "[services][conflicts]")
{
    Group group;
    auto& services = *group.services;
    const auto other = group.cycle(group.plan);
    REQUIRE(must(services.enrolments.enrol(other, group.alice)) == domain::EnrolmentStatus::Confirmed);
    const auto slots = group.ask([&](const application::Queries& queries) {
        return queries.conflicts.sessionsIn({group.clock.day, group.clock.day});
    });
    REQUIRE(slots.size() == 2);
    const auto found = must(services.resources.check(slots));
    REQUIRE(std::ranges::count(found, ConflictKind::PersonTwice, &application::Conflict::kind) == 1);
}

TEST_CASE("T22: a sheet is not validated while somebody is present in two places, unless it is explained (ATD-10)",
    "[services][conflicts]")
{
    Group group;
    auto& services = *group.services;
    const auto other = group.cycle(group.plan);
    must(services.enrolments.enrol(other, group.alice));
    const auto second = group.sessionsOf(other).front();
    must(services.attendance.mark(second, group.alice, {domain::AttendanceState::Present}));
    for (const auto person : {group.alice, group.bruno, group.chloe})
        must(services.attendance.mark(group.first, person, {domain::AttendanceState::Present}));
    const auto found = must(services.resources.check({Slot{second, group.sessionRow(second).facts, {}, {}}}));
    CHECK(std::ranges::count(found, ConflictKind::PresentTwice, &application::Conflict::kind) == 1);

    const auto validate = [&](domain::SessionId session) { return services.attendance.validate(session); };
    CHECK(problemOf(refused(group, [&] { return validate(group.first); })).starts_with("session: two-places "));
    CHECK(problemOf(refused(group, [&] { return validate(second); })).starts_with("session: two-places "));

    SECTION("a confirmation without a reason explains nothing")
    {
        must(services.resources.accept(second, ""));
        CHECK(problemOf(refused(group, [&] { return validate(second); })).starts_with("session: two-places "));
    }
    SECTION("with a reason it is validated")
    {
        must(services.resources.accept(second, "parti d'un atelier pour l'autre"));
        must(validate(second));
    }
    SECTION("so it is when the other presence is corrected")
    {
        must(services.attendance.mark(second, group.alice, {domain::AttendanceState::Excused}));
        must(validate(group.first));
    }
}

TEST_CASE("equipment, absences and hours that break rules are refused and leave no trace", "[services][conflicts]")
{
    Office office;
    auto& resources = office.services->resources;
    const auto nameless = refused(office, [&] { return resources.save(std::nullopt, domain::EquipmentFacts{}); });
    CHECK(problemOf(nameless) == "name: required");
    const Date day = office.clock.day;
    const auto staff = must(office.services->catalogue.save(std::nullopt, domain::StaffFacts{"Roux", "Anne"}));
    const auto backwards = refused(office, [&] {
        return resources.save(std::nullopt, domain::AbsenceFacts{staff, day, addDays(day, -1), ""});
    });
    CHECK(problemOf(backwards) == "to: end-before-start");
    const auto hours = refused(office, [&] {
        return resources.setHours(domain::OrganisationId(1), {{1, {600}, {540}}});
    });
    CHECK(problemOf(hours) == "hours[1]: end-before-start");
}

TEST_CASE(
    "C12, C13, C14: a session planned twice, out of its order, or with nobody to lead it", "[services][conflicts]")
{
    Group group;
    auto& resources = group.services->resources;
    const auto countOf = [&](ConflictKind kind, const Slot& slot) {
        return std::ranges::count(must(resources.check({slot})), kind, &application::Conflict::kind);
    };
    const auto first = group.sessionRow(group.first).facts;
    const auto third = group.sessionRow(group.sessions[2]).facts;

    CHECK(countOf(ConflictKind::Duplicate, {{}, first, {}, {}}) == 1);
    CHECK(countOf(ConflictKind::Duplicate, {group.first, first, {}, {}}) == 0);

    auto late = first;
    late.date = third.date;
    late.start = {16 * 60};
    late.end = {18 * 60};
    CHECK(countOf(ConflictKind::Order, {group.first, late, {}, {}}) == 1);
    CHECK(countOf(ConflictKind::Order, {group.first, first, {}, {}}) == 0);

    CHECK(countOf(ConflictKind::NoStaff, {group.first, first, {}, {}}) == 1);
    auto led = first;
    led.staff = {{must(group.services->catalogue.save(std::nullopt, domain::StaffFacts{"Martin", "Jeanne"}))}};
    CHECK(countOf(ConflictKind::NoStaff, {group.first, led, {}, {}}) == 0);
}

TEST_CASE("two sessions may share a room that is shareable", "[services][conflicts]")
{
    Office office;
    auto& services = *office.services;
    domain::PlaceFacts hall{"Biollay"};
    hall.capacity = 40;
    const auto room = must(services.catalogue.save(std::nullopt, hall));
    const auto facts = inRoom(office, room, office.action());
    must(services.planning.addSession(facts));
    const Slot second{{}, facts, {}, {}};
    REQUIRE(must(services.resources.check({second})).size() == 1);
    must(services.resources.setRoom(room, {"", true}));
    CHECK(must(services.resources.check({second})).empty());
}
