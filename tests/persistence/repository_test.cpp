#include "persistence/sample_file.h"

using namespace mediane;
using namespace mediane::test;
using application::Outcome;
using application::Repositories;

namespace {

using std::chrono::year;

/// Adds, finds, updates to `changed`, updates again, and removes; the facts must come back as they were. Gives the ref.
template <class Id, class T, class Same>
std::string roundTrip(application::Repository<Id, T>& repository, const T& value, const T& changed, Same same)
{
    const Id id = must(repository.add(value));
    const auto stored = must(repository.find(id));
    CHECK(stored.id == id);
    CHECK(same(stored.value.facts(), value.facts()));
    CHECK(must(repository.update(id, value)) == Outcome::Unchanged);
    CHECK(must(repository.update(id, changed)) == Outcome::Updated);
    CHECK(same(must(repository.find(id)).value.facts(), changed.facts()));
    CHECK(must(repository.find(id)).ref == stored.ref);
    must(repository.remove(id));
    CHECK(repository.find(id).error().code == ErrorCode::NotFound);
    CHECK(repository.update(id, value).error().code == ErrorCode::NotFound);
    CHECK(repository.remove(id).error().code == ErrorCode::NotFound);
    CHECK(must(repository.add(value)) > id); // An identity is never given twice.
    return stored.ref;
}

domain::PersonFacts wholePerson(Repositories& all)
{
    domain::PersonFacts facts;
    facts.lastName = "De La Fontaine";
    facts.firstName = "Zoé";
    facts.birthDate = year(1984) / 2 / 29;
    facts.gender = domain::Gender::Female;
    facts.occupation = domain::Occupation::Employed;
    facts.address = "1 rue de l'Église";
    facts.postcode = "69100";
    facts.city = "Villeurbanne";
    facts.inseeCode = "69266";
    facts.longitude = 4.8901;
    facts.latitude = 45.7719;
    facts.qpv = domain::QpvSituation::Inside;
    facts.qpvCode = "QN06901M";
    facts.phone = "06 12 34 56 78";
    facts.email = "zoe@example.org";
    facts.language = "fr";
    facts.household = must(all.households.add("Fontaine"));
    facts.prescriber = must(all.organisations.add(valid(domain::OrganisationFacts{"CCAS"})));
    facts.audience = domain::Audience::Resident;
    facts.welcomedOn = kDay;
    facts.informed = true;
    facts.imageConsent = false;
    return facts;
}

} // namespace

TEST_CASE("the small lists keep their facts", "[persistence][repository]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        using namespace domain;
        CHECK(roundTrip(all.organisations,
                  valid(OrganisationFacts{"Centre", OrganisationKind::Centre, "1 rue A", "69001", "Lyon", "0478000000",
                      "a@b.fr", "12345678900011"}),
                  valid(OrganisationFacts{"Centre", OrganisationKind::Funder}),
                  [](const OrganisationFacts& left, const OrganisationFacts& right) {
                      return left.name == right.name && left.kind == right.kind && left.address == right.address
                          && left.postcode == right.postcode && left.city == right.city && left.phone == right.phone
                          && left.email == right.email && left.siret == right.siret;
                  })
            == "ORG-00001");
        const auto owner = must(all.organisations.add(valid(OrganisationFacts{"Mairie"})));
        CHECK(roundTrip(all.places, valid(PlaceFacts{"Salle", owner, "2 rue B", "69002", "Lyon", "QN06901M", 12}),
                  valid(PlaceFacts{"Salle 2"}),
                  [](const PlaceFacts& left, const PlaceFacts& right) {
                      return left.name == right.name && left.organisation == right.organisation
                          && left.qpvCode == right.qpvCode && left.capacity == right.capacity;
                  })
            == "LIE-00001");
        CHECK(roundTrip(all.staff, valid(StaffFacts{"Roux", "Anne", "mediatrice", owner, false}),
                  valid(StaffFacts{"Roux", "Anne", "", {}, true}),
                  [](const StaffFacts& left, const StaffFacts& right) {
                      return left.function == right.function && left.organisation == right.organisation
                          && left.volunteer == right.volunteer;
                  })
            == "INT-00001");
    });
}

TEST_CASE("operations, actions and indicators keep their facts", "[persistence][repository]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        using namespace domain;
        const auto owner = must(all.organisations.add(valid(OrganisationFacts{"Mairie"})));
        OperationFacts operation{
            owner, OperationKind::Erdf, "P", "N1", "Titre", year(2025) / 1 / 1, year(2027) / 12 / 31};
        operation.keepUntil = year(2035) / 12 / 31;
        OperationFacts other = operation;
        other.euExclusive = true;
        other.ageBandSet = "fse";
        roundTrip(all.operations, valid(operation), valid(other),
            [](const OperationFacts& left, const OperationFacts& right) {
                return left.funder == right.funder && left.start == right.start && left.end == right.end
                    && left.ageBandSet == right.ageBandSet && left.euExclusive == right.euExclusive
                    && left.keepUntil == right.keepUntil;
            });
        const auto paid = must(all.operations.add(valid(operation), "OP1"));
        roundTrip(all.actions, valid(ActionFacts{"Ateliers", "axe", "chantier", owner, {owner}, {paid}}),
            valid(ActionFacts{"Ateliers", "", "", {}, {}, {paid}}),
            [](const ActionFacts& left, const ActionFacts& right) {
                return left.axis == right.axis && left.workstream == right.workstream
                    && left.organisation == right.organisation && left.partners == right.partners
                    && left.operations == right.operations;
            });
        const auto action = must(all.actions.add(valid(ActionFacts{"Café"})));
        CHECK(roundTrip(all.indicators,
                  valid(IndicatorFacts{paid, "I1", "Personnes", Measure::AudienceReached, action, "parents", 12.5}),
                  valid(IndicatorFacts{paid, "I1", "Passages", Measure::Passages}),
                  [](const IndicatorFacts& left, const IndicatorFacts& right) {
                      return left.label == right.label && left.measure == right.measure && left.action == right.action
                          && left.audience == right.audience && left.target == right.target;
                  })
            == "OP1/I1");
    });
}

TEST_CASE("people keep their facts", "[persistence][repository]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        const domain::PersonFacts whole = wholePerson(all);
        domain::PersonFacts bare;
        bare.firstName = "Zoé";
        bare.birthYear = 1984;
        CHECK(roundTrip(all.people, valid(whole), valid(bare), std::equal_to<>()) == "PER-00001");
    });
}

TEST_CASE("people are found by words and digits", "[persistence][repository]")
{
    SampleFile file;
    const auto id = file.write([](Repositories& all) { return must(all.people.add(valid(wholePerson(all)), "P 7")); });
    const auto word = [&](int kind, const std::string& text) {
        return file.raw().queryInteger(
            "SELECT count(*) FROM person_word WHERE kind = $1 AND word = $2 AND person_id = $3", kind, text, id);
    };
    CHECK(word(1, "de") + word(1, "la") + word(1, "fontaine") == 3);
    CHECK(word(2, "zoe") == 1);
    CHECK(word(3, "delafontainezoe") + word(3, "zoedelafontaine") == 2);
    CHECK(word(4, "villeurbanne") == 1);
    CHECK(word(5, "zoe@exampleorg") == 1);
    CHECK(word(6, "p7") + word(6, "p") + word(6, "7") == 3);
    CHECK(word(7, "1984") == 1);
    CHECK(word(8, "fontaine") == 1);
    CHECK(file.count("SELECT count(*) FROM person_phone") == 7);
    CHECK(file.count("SELECT count(*) FROM person_phone WHERE digits = '5678'") == 1);
    CHECK(file.text("SELECT sort_key FROM person") == "de la fontaine zoe");

    file.write([&](Repositories& all) {
        domain::PersonFacts facts;
        facts.lastName = "Petit";
        return must(all.people.update(id, valid(facts)));
    });
    CHECK(word(1, "fontaine") + word(7, "1984") == 0);
    CHECK(word(1, "petit") == 1);
    CHECK(file.count("SELECT count(*) FROM person_phone") == 0);
    file.write([&](Repositories& all) { must(all.people.remove(id)); });
    CHECK(file.count("SELECT count(*) FROM person_word") == 0);
}

TEST_CASE("references are made, kept and made unique", "[persistence][repository]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        const auto place = valid(domain::PlaceFacts{"Salle"});
        CHECK(must(all.places.find(must(all.places.add(place, "L1")))).ref == "L1");
        CHECK(must(all.places.find(must(all.places.add(place, "L1")))).ref == "L1~2");
        CHECK(must(all.places.find(must(all.places.add(place, "L1")))).ref == "L1~3");
        CHECK(must(all.places.find(must(all.places.add(place)))).ref == "LIE-00004");
        const auto device = must(all.devices.add(valid(domain::DeviceFacts{}), "PC-2026-0042"));
        CHECK(must(all.devices.find(device)).ref == "PC-2026-0042");
    });
}

TEST_CASE("sessions keep their facts, their staff in order", "[persistence][repository]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) {
        using namespace domain;
        SessionFacts facts = sessionFacts(seeds.action, seeds.cycle);
        facts.position = 2;
        facts.title = "Le courriel";
        facts.kind = SessionKind::Training;
        facts.end = {1440};
        facts.place = must(all.places.add(valid(PlaceFacts{"Salle"})));
        facts.status = SessionStatus::Cancelled;
        facts.reason = SessionReason::Other;
        facts.reasonText = "Grève";
        facts.replaces = seeds.session;
        const auto first = must(all.staff.add(valid(StaffFacts{"Roux", "Anne"})));
        const auto second = must(all.staff.add(valid(StaffFacts{"Blanc", "Luc"})));
        facts.staff = {second, first};
        SessionFacts changed = sessionFacts(seeds.action);
        changed.sheet = SheetState::Validated;
        changed.heldWithNobody = true;
        changed.staff = {first, second};
        roundTrip(all.sessions, valid(facts), valid(changed), [](const SessionFacts& left, const SessionFacts& right) {
            return left.action == right.action && left.cycle == right.cycle && left.position == right.position
                && left.title == right.title && left.kind == right.kind && left.date == right.date
                && left.start == right.start && left.end == right.end && left.place == right.place
                && left.status == right.status && left.reason == right.reason && left.reasonText == right.reasonText
                && left.sheet == right.sheet && left.heldWithNobody == right.heldWithNobody
                && left.replaces == right.replaces && left.staff == right.staff;
        });
    });
    CHECK(file.count("SELECT count(*) FROM session_staff WHERE position = 1 AND role = 'animateur'") == 1);
}

TEST_CASE("what is referred to cannot be removed", "[persistence][repository]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    const auto removed = file.store().transact({}, [&](Repositories& all) { return all.actions.remove(seeds.action); });
    REQUIRE_FALSE(removed.hasValue());
    CHECK(removed.error().code == ErrorCode::Conflict);
    CHECK(removed.error().problems == std::vector<FieldProblem>{{"subject", "referenced"}});
    const auto unknown = file.store().transact(
        {}, [&](Repositories& all) { return all.sessions.add(valid(sessionFacts(domain::ActionId(99)))); });
    CHECK(unknown.error().code == ErrorCode::Conflict);
}

TEST_CASE("settings are kept by key", "[persistence][repository]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        CHECK(must(all.settings.get("centre")) == std::nullopt);
        CHECK(must(all.settings.set("centre", "1")) == Outcome::Created);
        CHECK(must(all.settings.set("centre", "1")) == Outcome::Unchanged);
        CHECK(must(all.settings.set("centre", "2")) == Outcome::Updated);
        CHECK(must(all.settings.get("centre")) == "2");
    });
    CHECK(file.text("SELECT after FROM journal ORDER BY id DESC LIMIT 1") == R"({"centre":"2"})");
}
