#include "services/office.h"

#include <algorithm>

using namespace mediane;
using namespace mediane::test;
using application::Queries;
using application::Subject;
using application::SubjectKind;
using domain::OrganisationFacts;
using Faults = std::vector<std::string>;
using std::chrono::year;

namespace {

domain::OperationFacts operation()
{
    domain::OperationFacts facts;
    facts.kind = domain::OperationKind::Erdf;
    facts.title = "Inclusion numérique";
    facts.start = year(2026) / 1 / 1;
    facts.end = year(2026) / 12 / 31;
    return facts;
}

/// The facts of the row of a list that has an id.
template <class Rows, class Id>
auto factsOf(const Rows& rows, Id id)
{
    const auto row = std::ranges::find(rows, id, [](const auto& each) { return each.id; });
    REQUIRE(row != rows.end());
    return row->value.facts();
}

/// What is said of facts that cannot be, the same for a new row and for a change of `known`.
template <class Id, class Facts>
Faults faultsOf(Office& office, Id known, const Facts& facts)
{
    auto& catalogue = office.services->catalogue;
    const auto created = refused(office, [&] { return catalogue.save(std::optional<Id>(), facts); });
    CHECK(created.code == ErrorCode::Invalid);
    const auto changed = refused(office, [&] { return catalogue.save(std::optional(known), facts); });
    CHECK(changed.problems == created.problems);
    CHECK(refused(office, [&] { return catalogue.save(std::optional(Id(9999)), facts); }).code == ErrorCode::Invalid);
    return problemsOf(created);
}

} // namespace

TEST_CASE("organisations, places and staff are created, changed and checked", "[services][catalogue]")
{
    Office office;
    auto& catalogue = office.services->catalogue;
    const auto town = must(catalogue.save(std::nullopt, OrganisationFacts{"Mairie"}));
    CHECK(must(catalogue.save(town, OrganisationFacts{"Ville de Lille", domain::OrganisationKind::Funder})) == town);
    const auto organisation
        = factsOf(office.ask([](const Queries& all) { return all.catalogue.organisations(); }), town);
    CHECK(organisation.name == "Ville de Lille");
    CHECK(organisation.kind == domain::OrganisationKind::Funder);
    OrganisationFacts wrong;
    wrong.postcode = "5900";
    wrong.phone = "non";
    wrong.email = "non";
    wrong.siret = "123";
    CHECK(faultsOf(office, town, wrong)
        == Faults{"name: required", "postcode: not-a-postcode", "phone: not-a-phone", "email: not-an-email",
            "siret: not-a-siret"});

    const auto room = must(catalogue.save(std::nullopt, domain::PlaceFacts{"Salle"}));
    CHECK(must(catalogue.save(room, domain::PlaceFacts{"Salle 2", town, "", "", "", "QN05901M", 12})) == room);
    const auto place = factsOf(office.ask([](const Queries& all) { return all.catalogue.places(); }), room);
    CHECK(place.organisation == town);
    CHECK(place.capacity == 12);
    CHECK(faultsOf(office, room, domain::PlaceFacts{"", {}, "", "x", "", "q", -1})
        == Faults{"name: required", "capacity: negative", "postcode: not-a-postcode", "qpvCode: not-a-qpv-code"});
    (void)refused(office, [&] {
        return catalogue.save(room, domain::PlaceFacts{"Salle", domain::OrganisationId(99)});
    });

    const auto anne = must(catalogue.save(std::nullopt, domain::StaffFacts{"Roux", "Anne"}));
    CHECK(must(catalogue.save(anne, domain::StaffFacts{"Roux", "Anne", "médiatrice", town, true})) == anne);
    CHECK(factsOf(office.ask([](const Queries& all) { return all.catalogue.staff(); }), anne).volunteer);
    CHECK(faultsOf(office, anne, domain::StaffFacts{}) == Faults{"lastName: required"});
}

TEST_CASE("tracks and actions are created, changed and checked", "[services][catalogue]")
{
    Office office;
    auto& catalogue = office.services->catalogue;
    const auto track = office.track(2, 1);
    domain::TrackFacts facts{"Bureautique", 3, false, {{"A", 60}, {"B", 90, true}, {"C", 120}}};
    CHECK(must(catalogue.save(track, facts)) == track);
    const auto stored = factsOf(office.ask([](const Queries& all) { return all.catalogue.tracks(); }), track);
    CHECK(stored.sessions == facts.sessions);
    CHECK(stored.minSessions == 3);
    CHECK_FALSE(stored.grantsDevice);
    CHECK(faultsOf(office, track, domain::TrackFacts{"", 3, false, {{"A", 0}, {"B", 1441}}})
        == Faults{"name: required", "minSessions: more-than-sessions 2", "sessions[1]: duration-out-of-range",
            "sessions[2]: duration-out-of-range"});

    const auto paid = must(catalogue.save(std::nullopt, operation(), "OP1"));
    const auto action = office.action("Ateliers");
    CHECK(must(catalogue.save(action, domain::ActionFacts{"Permanences", "Droits", "C1", {}, {}, {paid}})) == action);
    const auto changed = factsOf(office.ask([](const Queries& all) { return all.catalogue.actions(); }), action);
    CHECK(changed.name == "Permanences");
    CHECK(changed.operations == std::vector{paid});
    CHECK(faultsOf(office, action, domain::ActionFacts{}) == Faults{"name: required"});
    (void)refused(office, [&] {
        return catalogue.save(action, domain::ActionFacts{"Permanences", "", "", {}, {}, {domain::OperationId(99)}});
    });
}

TEST_CASE("operations and their indicators are created, changed and checked", "[services][catalogue]")
{
    Office office;
    auto& catalogue = office.services->catalogue;
    const auto paid = must(catalogue.save(std::nullopt, operation(), "FEDER-7"));
    const auto rows = office.ask([](const Queries& all) { return all.catalogue.operations(); });
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].ref == "FEDER-7");
    auto facts = operation();
    facts.ageBandSet = "fse";
    facts.number = "N7";
    CHECK(must(catalogue.save(paid, facts)) == paid);
    CHECK(factsOf(office.ask([](const Queries& all) { return all.catalogue.operations(); }), paid).number == "N7");
    facts.title.clear();
    facts.end = year(2025) / 1 / 1;
    facts.keepUntil = year(2024) / 1 / 1;
    CHECK(faultsOf(office, paid, facts) == Faults{"title: required", "end: end-before-start", "keepUntil: before-end"});
    facts = operation();
    facts.ageBandSet = "insee";
    CHECK(faultsOf(office, paid, facts) == Faults{"ageBandSet: unknown-age-band-set insee"});

    domain::IndicatorFacts goal{paid, "I1", "Personnes", domain::Measure::UniqueParticipants, {}, "", 40};
    const auto indicator = must(catalogue.save(std::nullopt, goal));
    goal.measure = domain::Measure::AudienceReached;
    goal.audience = "parents";
    CHECK(must(catalogue.save(indicator, goal)) == indicator);
    const auto kept
        = factsOf(office.ask([&](const Queries& all) { return all.catalogue.indicators(paid); }), indicator);
    CHECK(kept.audience == "parents");
    CHECK(kept.target == 40);
    CHECK(faultsOf(office, indicator,
              domain::IndicatorFacts{paid, "", "", domain::Measure::Participations, {}, "parents", -1})
        == Faults{"code: required", "label: required", "target: negative", "audience: measure-has-no-audience"});
    goal.code = "I2";
    goal.operation = domain::OperationId(99);
    (void)refused(office, [&] { return catalogue.save(std::optional<domain::IndicatorId>(), goal); });
}

TEST_CASE("what does not exist is not changed", "[services][catalogue]")
{
    Office office;
    auto& catalogue = office.services->catalogue;
    const auto unknown = [&](const auto& act) { CHECK(refused(office, act).code == ErrorCode::NotFound); };
    unknown([&] { return catalogue.save(domain::OrganisationId(9), OrganisationFacts{"Mairie"}); });
    unknown([&] { return catalogue.save(domain::StaffId(9), domain::StaffFacts{"Roux", "Anne"}); });
    unknown([&] { return catalogue.save(domain::TrackId(9), domain::TrackFacts{"Débuter"}); });
    unknown([&] { return catalogue.save(domain::OperationId(9), operation()); });
    unknown([&] { return catalogue.remove({SubjectKind::Place, 9}); });
}

TEST_CASE(
    "only the rows of the small lists can be removed, and only while nothing refers to them", "[services][catalogue]")
{
    Group office;
    auto& catalogue = office.services->catalogue;
    const auto action = office.sessionRow(office.first).facts.action;
    const auto error = refused(office, [&] { return catalogue.remove({SubjectKind::Action, action.value()}); });
    CHECK(error.code == ErrorCode::Conflict);
    CHECK(problemOf(error) == "subject: referenced");
    CHECK(problemOf(refused(office, [&] {
        return catalogue.remove({SubjectKind::Track, office.plan.value()});
    })) == "subject: referenced");
    for (const auto kind : {SubjectKind::Household, SubjectKind::Person, SubjectKind::Cycle, SubjectKind::Session,
             SubjectKind::Enrolment, SubjectKind::Lot, SubjectKind::Device, SubjectKind::Medium, SubjectKind::Erasure,
             SubjectKind::Allocation, SubjectKind::Setting}) {
        CHECK(problemOf(refused(office, [&] { return catalogue.remove({kind, 1}); })) == "subject: not-removable");
    }
    const auto unused = office.action("Sans suite");
    must(catalogue.remove({SubjectKind::Action, unused.value()}));
    CHECK(office.told.back().touches(Subject{SubjectKind::Action, unused.value()}));
}

TEST_CASE("the centre is named once, then renamed, and never removed", "[services][catalogue]")
{
    Office office;
    auto& catalogue = office.services->catalogue;
    CHECK_FALSE(must(catalogue.centre()));
    OrganisationFacts facts{"Espace numérique", domain::OrganisationKind::Centre};
    facts.postcode = "5";
    CHECK(problemOf(refused(office, [&] { return catalogue.saveCentre(facts); })) == "postcode: not-a-postcode");
    facts.postcode = "59000";
    const auto id = must(catalogue.saveCentre(facts));
    facts.name = "Espace public numérique";
    CHECK(must(catalogue.saveCentre(facts)) == id);
    const auto centre = must(catalogue.centre());
    REQUIRE(centre);
    CHECK(centre->id == id);
    CHECK(centre->value->name == "Espace public numérique");
    CHECK(office.ask([](const Queries& all) { return all.catalogue.organisations(); }).size() == 1);

    const auto error = refused(office, [&] { return catalogue.remove({SubjectKind::Organisation, id.value()}); });
    CHECK(error.code == ErrorCode::Conflict);
    CHECK(problemOf(error) == "subject: referenced");
    CHECK(must(catalogue.centre()));
    const auto other = must(catalogue.save(std::nullopt, OrganisationFacts{"Mairie"}));
    must(catalogue.remove({SubjectKind::Organisation, other.value()}));
}
