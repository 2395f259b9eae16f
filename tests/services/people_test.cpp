#include "services/office.h"

using namespace mediane;
using namespace mediane::test;
using application::Outcome;
using application::Queries;
using domain::PersonFacts;
using domain::QpvSituation;
using std::chrono::year;

namespace {

PersonFacts karim()
{
    PersonFacts facts;
    facts.lastName = "Benali";
    facts.firstName = "Karim";
    facts.birthDate = year(1958) / 4 / 12;
    facts.gender = domain::Gender::Male;
    facts.occupation = domain::Occupation::Retired;
    facts.address = "1 rue de l'Église";
    facts.postcode = "59000";
    facts.city = "Lille";
    facts.longitude = 3.0573;
    facts.latitude = 50.6292;
    facts.qpv = QpvSituation::Inside;
    facts.qpvCode = "QN05901M";
    facts.phone = "06 12 34 56 78";
    facts.email = "karim@example.org";
    facts.language = "ar";
    facts.audience = domain::Audience::Resident;
    facts.welcomedOn = year(2026) / 1 / 5;
    facts.informed = true;
    facts.imageConsent = false;
    return facts;
}

/// One way to spoil a form, and what is said of it.
struct Fault
{
    const char* said;
    void (*spoil)(PersonFacts&);
};

const std::vector<Fault>& faults()
{
    static const std::vector<Fault> all{
        {"lastName: required", [](PersonFacts& facts) { facts.lastName = facts.firstName = " \u00a0"; }},
        {"birthDate: not-a-birth-date", [](PersonFacts& facts) { facts.birthDate = year(2025) / 2 / 29; }},
        {"birthDate: not-a-birth-date", [](PersonFacts& facts) { facts.birthDate = year(1899) / 12 / 31; }},
        {"birthDate: in-the-future", [](PersonFacts& facts) { facts.birthDate = year(2026) / 3 / 3; }},
        {"birthYear: not-a-birth-year",
            [](PersonFacts& facts) {
                facts.birthDate.reset();
                facts.birthYear = 1899;
            }},
        {"birthYear: in-the-future",
            [](PersonFacts& facts) {
                facts.birthDate.reset();
                facts.birthYear = 2027;
            }},
        {"postcode: not-a-postcode", [](PersonFacts& facts) { facts.postcode = "5900"; }},
        {"phone: not-a-phone", [](PersonFacts& facts) { facts.phone = "06 douze"; }},
        {"email: not-an-email", [](PersonFacts& facts) { facts.email = "karim@"; }},
        {"qpvCode: not-a-qpv-code", [](PersonFacts& facts) { facts.qpvCode = "qp 12"; }},
        {"qpvCode: code-outside-qpv", [](PersonFacts& facts) { facts.qpv = QpvSituation::Outside; }},
        {"longitude: out-of-range", [](PersonFacts& facts) { facts.longitude = 181; }},
        {"latitude: out-of-range", [](PersonFacts& facts) { facts.latitude = -91; }},
        {"longitude: half-a-point", [](PersonFacts& facts) { facts.latitude.reset(); }},
        {"welcomedOn: in-the-future", [](PersonFacts& facts) { facts.welcomedOn = year(2026) / 3 / 3; }},
    };
    return all;
}

} // namespace

TEST_CASE("a person is stored as written, less the stray blanks", "[services][people]")
{
    Office office;
    auto& people = office.services->people;
    PersonFacts typed = karim();
    typed.lastName = " Benali\u00a0";
    typed.phone = "06 12 34 56 78 ";
    typed.birthYear = 1960; // The full date says better.
    office.told.clear();
    const auto id = must(people.registerPerson(typed));
    const auto found = must(people.find(id));
    CHECK(found.ref == "PER-00001");
    CHECK(found.value.facts() == karim());
    REQUIRE(office.told.size() == 1);
    CHECK(office.told[0].touches(application::Subject{application::SubjectKind::Person, id.value()}));
    const auto rows = office.ask([](const Queries& queries) { return queries.people.search("beNALI karim", 10); });
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].id == id);
    CHECK(rows[0].birthYear == 1958);
}

TEST_CASE("one name is enough, and today is the day of the welcome", "[services][people]")
{
    Office office;
    PersonFacts facts;
    facts.firstName = "Awa";
    const auto id = must(office.services->people.registerPerson(facts));
    CHECK(must(office.services->people.find(id)).value->welcomedOn == office.clock.today());
}

TEST_CASE("each fault of a person is named with its field, for a new one and for a change", "[services][people]")
{
    Office office;
    auto& people = office.services->people;
    const auto known = must(people.registerPerson(karim()));
    for (const auto& [said, spoil] : faults()) {
        PersonFacts facts = karim();
        spoil(facts);
        CAPTURE(said);
        const auto created = refused(office, [&] { return people.registerPerson(facts, "Un foyer"); });
        CHECK(created.code == ErrorCode::Invalid);
        CHECK(problemOf(created) == said);
        CHECK(problemOf(refused(office, [&] { return people.edit(known, facts, "Un foyer"); })) == said);
    }
}

TEST_CASE("all faults of a person are told at once", "[services][people]")
{
    Office office;
    PersonFacts facts = karim();
    facts.lastName = facts.firstName = "";
    facts.birthDate = year(2030) / 1 / 1;
    facts.postcode = "?";
    facts.phone = "?";
    facts.email = "?";
    const auto error = refused(office, [&] { return office.services->people.registerPerson(facts); });
    CHECK(problemsOf(error)
        == std::vector<std::string>{"lastName: required", "postcode: not-a-postcode", "phone: not-a-phone",
            "email: not-an-email", "birthDate: in-the-future"});
}

TEST_CASE("a change is stored and told, no change is neither", "[services][people]")
{
    Office office;
    auto& people = office.services->people;
    const auto id = must(people.registerPerson(karim()));
    PersonFacts facts = karim();
    facts.city = "Roubaix";
    facts.informed.reset();
    office.told.clear();
    CHECK(must(people.edit(id, facts)) == Outcome::Updated);
    CHECK(must(people.find(id)).value.facts() == facts);
    CHECK(office.told.size() == 1);

    const auto line = office.journalEnd();
    CHECK(must(people.edit(id, facts)) == Outcome::Unchanged);
    CHECK(office.journalEnd() == line);
    CHECK(office.told.size() == 1);
    CHECK(refused(office, [&] { return people.edit(domain::PersonId(99), facts, "Un foyer"); }).code
        == ErrorCode::NotFound);
    CHECK(people.find(domain::PersonId(99)).error().code == ErrorCode::NotFound);
}

TEST_CASE("the journal says what of a person changed, from what to what", "[services][people][journal]")
{
    Office office;
    auto& people = office.services->people;
    const auto id = must(people.registerPerson(karim()));
    PersonFacts facts = karim();
    facts.phone = "07 00 00 00 00";
    (void)must(people.edit(id, facts));
    const auto entries
        = office.ask([&](const Queries& queries) { return queries.journal.entries({.person = id, .limit = 1}); });
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].verb == "updated");
    CHECK(entries[0].personRef == "PER-00001");
    CHECK(entries[0].before == R"({"phone":"06 12 34 56 78"})");
    CHECK(entries[0].after == R"({"phone":"07 00 00 00 00"})");
}

TEST_CASE("a household is made with its first person and joined by the others", "[services][people]")
{
    Office office;
    auto& people = office.services->people;
    const auto karimId = must(people.registerPerson(karim(), "Benali, rue de l'Église"));
    const auto household = must(people.find(karimId)).value->household;
    REQUIRE(household);
    PersonFacts facts;
    facts.lastName = "Benali";
    facts.firstName = "Leïla";
    facts.household = household;
    const auto leila = must(people.registerPerson(facts));
    const auto alone = office.person("Camara");
    CHECK_FALSE(must(people.find(alone)).value->household);
    const auto members = office.ask([&](const Queries& queries) { return queries.people.household(*household); });
    REQUIRE(members.size() == 2);
    CHECK(members[0].id == karimId);
    CHECK(members[1].id == leila);

    facts.household.reset(); // She moves out, into a household of her own.
    CHECK(must(people.edit(leila, facts, "Benali Leïla")) == Outcome::Updated);
    CHECK(must(people.find(leila)).value->household != household);
    CHECK(office.ask([](const Queries& queries) { return queries.people.households("", 10); }).size() == 2);

    facts.household = domain::HouseholdId(99);
    (void)refused(office, [&] { return people.edit(leila, facts); });
}

TEST_CASE("blanks are no name for a household", "[services][people]")
{
    Office office;
    const auto id = must(office.services->people.registerPerson(karim(), "  "));
    CHECK_FALSE(must(office.services->people.find(id)).value->household);
    CHECK(office.ask([](const Queries& queries) { return queries.people.households("", 10); }).empty());
}

TEST_CASE("who may be known already is found by name, and told apart by birth", "[services][people]")
{
    Office office;
    auto& people = office.services->people;
    PersonFacts facts = karim();
    facts.lastName = "Nguyên";
    facts.firstName = "Thị Hoa";
    const auto first = must(people.registerPerson(facts));
    facts.birthDate = year(1991) / 6 / 30;
    const auto second = must(people.registerPerson(facts)); // DUP-4: a duplicate warns, it never blocks.
    const auto same = [&](const std::string& last, const std::string& given) {
        std::vector<std::pair<domain::PersonId, std::optional<int>>> found;
        for (const auto& row : office.ask([&](const Queries& queries) { return queries.people.sameName(last, given); }))
            found.emplace_back(row.id, row.birthYear);
        return found;
    };
    const std::vector<std::pair<domain::PersonId, std::optional<int>>> both{{first, 1958}, {second, 1991}};
    CHECK(same("NGUYEN", "thi hoa") == both);
    CHECK(same("Thi-Hoa", "Nguyen") == both); // Names are often swapped.
    CHECK(same("Nguyen", "").empty());
    CHECK(same("Nguyen", "Hoa").empty());
}
