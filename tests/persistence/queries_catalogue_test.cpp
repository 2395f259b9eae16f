#include "persistence/sample_file.h"

#include <mediane/core/clock.h>

using namespace mediane;
using namespace mediane::test;
using application::SubjectKind;

namespace {

template <class Ask>
auto answer(SampleFile& file, Ask ask)
{
    return file.store().read([&](const application::Queries& queries) { return ask(queries); });
}

Result<std::int64_t> resolved(SampleFile& file, SubjectKind kind, const std::string& text)
{
    return answer(file, [&](const auto& queries) { return queries.catalogue.resolve(kind, text); });
}

} // namespace

TEST_CASE("a thing is meant by its reference, by that of an import, or by its number")
{
    SampleFile file;
    const auto [first, second] = file.write([](application::Repositories& all) {
        domain::PersonFacts facts;
        facts.lastName = "Benali";
        const auto one = must(all.people.add(valid(facts), "P7"));
        const auto two = must(all.people.add(valid(facts), "P8"));
        must(all.externalRefs.put("tableur", SubjectKind::Person, "K1", one.value()));
        must(all.externalRefs.put("coop", SubjectKind::Person, "K1", two.value()));
        must(all.externalRefs.put("coop", SubjectKind::Person, "K2", two.value()));
        must(all.externalRefs.put("tableur", SubjectKind::Person, "P8", one.value()));
        return std::pair(one.value(), two.value());
    });
    CHECK(must(resolved(file, SubjectKind::Person, " P7 ")) == first);
    CHECK(must(resolved(file, SubjectKind::Person, "K2")) == second);
    CHECK(must(resolved(file, SubjectKind::Person, "P8")) == second); // Its own reference goes first.
    CHECK(must(resolved(file, SubjectKind::Person, std::to_string(second))) == second);
    CHECK(resolved(file, SubjectKind::Person, "K1").error().code == ErrorCode::Conflict);
    for (const auto* unknown : {"K3", "", "999", "-1", "7x"})
        CHECK(resolved(file, SubjectKind::Person, unknown).error().code == ErrorCode::NotFound);
    CHECK(resolved(file, SubjectKind::Session, "P7").error().code == ErrorCode::NotFound);
}

TEST_CASE("a file is empty until something is entered")
{
    SampleFile file;
    const auto isEmpty = [&] { return must(answer(file, [](const auto& q) { return q.catalogue.isEmpty(); })); };
    CHECK(isEmpty());
    file.seed();
    CHECK_FALSE(isEmpty());
}

TEST_CASE("everything has a name to be shown by")
{
    SampleFile file;
    const auto seeds = file.seed();
    const auto name = [&](SubjectKind kind, std::int64_t id) {
        return must(answer(file, [&](const auto& q) { return q.catalogue.displayName({kind, id}); }));
    };
    CHECK(name(SubjectKind::Person, seeds.person.value()) == "BENALI Karim");
    CHECK(name(SubjectKind::Cycle, seeds.cycle.value()) == "Printemps");
    CHECK(name(SubjectKind::Session, seeds.session.value()) == "02/03/2026");
    CHECK(name(SubjectKind::Action, seeds.action.value()) == "Ordi'Pratique");
    CHECK(name(SubjectKind::Person, 99).empty());
    CHECK(name(SubjectKind::Setting, 1).empty());
    for (const auto kind : domain::allOf<SubjectKind>())
        CHECK(name(kind, 12345).empty());
}

TEST_CASE("lists follow the French order, and show a track's newest version only")
{
    SampleFile file;
    file.write([](application::Repositories& all) {
        for (const auto* name : {"Zola", "École", "Eau", "Abeille"}) {
            domain::OrganisationFacts facts;
            facts.name = name;
            static_cast<void>(must(all.organisations.add(valid(facts))));
        }
        domain::TrackFacts track{"Parcours", 1, true, {{"S1", 120, true}}};
        const auto id = must(all.tracks.add(valid(track)));
        const auto action = must(all.actions.add(valid(domain::ActionFacts{"Action"})));
        domain::CycleFacts cycle;
        cycle.action = action;
        cycle.track = id;
        cycle.title = "Cycle";
        static_cast<void>(must(all.cycles.add(valid(cycle))));
        track.sessions.push_back({"S2", 60, false});
        must(all.tracks.update(id, valid(track)));
    });
    const auto organisations = must(answer(file, [](const auto& q) { return q.catalogue.organisations(); }));
    std::vector<std::string> names;
    for (const auto& row : organisations)
        names.push_back(row.value->name);
    CHECK(names == std::vector<std::string>{"Abeille", "Eau", "École", "Zola"});
    const auto tracks = must(answer(file, [](const auto& q) { return q.catalogue.tracks(); }));
    REQUIRE(tracks.size() == 1);
    CHECK(tracks[0].value->sessions.size() == 2);
    CHECK(must(answer(file, [](const auto& q) { return q.catalogue.ageBandSets(); }))
        == std::vector<std::string>{"coop", "dauphin", "fse"});
    const auto bands = must(answer(file, [](const auto& q) { return q.catalogue.ageBands("fse"); }));
    REQUIRE(bands.size() == 4);
    CHECK(bands[3].from == 55);
    CHECK_FALSE(bands[3].to);
}

TEST_CASE("cycles come running first, and are found by title, action or place")
{
    SampleFile file;
    const auto seeds = file.seed();
    file.write([&](application::Repositories& all) {
        domain::CycleFacts facts;
        facts.action = seeds.action;
        facts.title = "Été";
        facts.status = domain::CycleStatus::Running;
        static_cast<void>(must(all.cycles.add(valid(facts))));
        domain::EnrolmentFacts enrolment{seeds.cycle, seeds.person, domain::EnrolmentStatus::Confirmed};
        static_cast<void>(must(all.enrolments.add(valid(enrolment))));
    });
    const auto cycles = [&](const std::string& text) {
        return must(answer(file, [&](const auto& queries) { return queries.planning.cycles(text); }));
    };
    REQUIRE(cycles("").size() == 2);
    CHECK(cycles("")[0].title == "Été");
    CHECK(cycles("ete").size() == 1);
    CHECK(cycles("ORDI PRATIQUE printemps").size() == 1);
    CHECK(cycles("hiver").empty());
    const auto row = must(answer(file, [&](const auto& queries) { return queries.planning.cycle(seeds.cycle); }));
    CHECK(row.seatsHeld == 1);
    CHECK(row.sessions == 1);
    CHECK(row.held == 0);
    CHECK(row.first == kDay);
    CHECK_FALSE(answer(file, [](const auto& q) { return q.planning.cycle(domain::CycleId(99)); }).hasValue());
}

TEST_CASE("past sessions wait until their sheet is validated")
{
    SampleFile file;
    const auto seeds = file.seed();
    const auto waiting = [&](Date today) {
        return must(answer(file, [&](const auto& queries) { return queries.planning.toRecord(today, 10); })).size();
    };
    CHECK(waiting(kDay) == 0);
    CHECK(waiting(addDays(kDay, 1)) == 1);
    file.write([&](application::Repositories& all) {
        auto facts = must(all.sessions.find(seeds.session)).value.facts();
        facts.status = domain::SessionStatus::Held;
        facts.sheet = domain::SheetState::Validated;
        must(all.sessions.update(seeds.session, valid(facts)));
    });
    CHECK(waiting(addDays(kDay, 1)) == 0);
    const auto week = must(answer(file, [&](const auto& queries) {
        return queries.planning.sessions({kDay, addDays(kDay, 6), seeds.action});
    }));
    REQUIRE(week.size() == 1);
    CHECK(week[0].action == "Ordi'Pratique");
    CHECK(week[0].cycleTitle == "Printemps");
}
