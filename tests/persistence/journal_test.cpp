#include "persistence/sample_file.h"

#include <nlohmann/json.hpp>

using namespace mediane;
using namespace mediane::test;
using application::Outcome;
using application::Repositories;
using nlohmann::json;

namespace {

domain::AttendanceMark present(int minutes = 120) { return {domain::AttendanceState::Present, minutes}; }

} // namespace

TEST_CASE("each change leaves one line: who, when, what, before and after", "[persistence][journal]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    const auto actor = application::Actor{domain::UserId(1), "cli"};
    const auto marked = [&](int minutes) {
        return must(file.store().transact(actor,
            [&](Repositories& all) { return all.attendance.put(seeds.session, seeds.person, present(minutes)); }));
    };
    CHECK(marked(120) == Outcome::Created);
    CHECK(marked(90) == Outcome::Updated);
    const auto lines = file.count("SELECT count(*) FROM journal");
    CHECK(marked(90) == Outcome::Unchanged);
    CHECK(file.count("SELECT count(*) FROM journal") == lines);

    auto row = file.raw().prepare("SELECT at, user_id, channel, verb, table_name, subject_kind, subject_id, person_id, "
                                  "before, after FROM journal ORDER BY id DESC LIMIT 1");
    REQUIRE(row.step());
    CHECK_NOTHROW(row.get<Instant>(0));
    CHECK(row.integer(1) == 1);
    CHECK(row.text(2) == "cli");
    CHECK(row.text(3) == "updated");
    CHECK(row.text(4) == "attendance");
    CHECK(row.text(5) == "session");
    CHECK(row.get<domain::SessionId>(6) == seeds.session);
    CHECK(row.get<domain::PersonId>(7) == seeds.person);
    CHECK(json::parse(row.textView(8)) == json{{"minutes", 120}});
    CHECK(json::parse(row.textView(9)) == json{{"minutes", 90}});
}

TEST_CASE("a row that comes and goes is journaled whole", "[persistence][journal]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) { return must(all.attendance.put(seeds.session, seeds.person, present())); });
    file.write([&](Repositories& all) { return must(all.attendance.remove(seeds.session, seeds.person)); });

    const json whole{{"state", "present"}, {"minutes", 120}, {"origin", "clavier"}};
    CHECK(json::parse(file.text("SELECT after FROM journal WHERE verb = 'created' AND table_name = 'attendance'"))
        == whole);
    CHECK(json::parse(file.text("SELECT before FROM journal WHERE verb = 'deleted'")) == whole);
    CHECK(file.text("SELECT before FROM journal WHERE verb = 'created' AND table_name = 'attendance'").empty());
    CHECK(file.text("SELECT after FROM journal WHERE verb = 'deleted'").empty());
    CHECK(file.write([&](Repositories& all) { return must(all.attendance.remove(seeds.session, seeds.person)); })
        == Outcome::Unchanged);
}

TEST_CASE("the lines of one transaction carry one moment", "[persistence][journal]")
{
    SampleFile file;
    file.seed();
    CHECK(file.count("SELECT count(DISTINCT at) FROM journal") == 1);
    CHECK(file.count("SELECT count(*) FROM journal") > 3);
    CHECK(file.count("SELECT max(id) - count(*) FROM journal") == 0);
}

TEST_CASE("what identifies a person is journaled apart", "[persistence][journal]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) {
        auto facts = must(all.people.find(seeds.person)).value.facts();
        facts.phone = "06 12 34 56 78";
        facts.city = "Lyon";
        return must(all.people.update(seeds.person, valid(facts)));
    });
    CHECK(json::parse(file.text("SELECT after FROM journal ORDER BY id DESC LIMIT 1")) == json{{"city", "Lyon"}});
    CHECK(json::parse(file.text("SELECT before FROM journal ORDER BY id DESC LIMIT 1")) == json{{"city", ""}});
    CHECK(json::parse(file.text("SELECT after FROM journal_identity ORDER BY journal_id DESC LIMIT 1"))
        == json{{"phone", "06 12 34 56 78"}});
    CHECK(file.count("SELECT count(*) FROM journal WHERE before || after LIKE '%Benali%' OR before || after LIKE "
                     "'%benali%' OR after LIKE '%0612%'")
        == 0);
    CHECK(file.count("SELECT count(*) FROM journal_identity WHERE after LIKE '%Benali%'") == 1);
}

TEST_CASE("lists are journaled as one value of their owner", "[persistence][journal]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) {
        const auto staff = must(all.staff.add(valid(domain::StaffFacts{"Roux", "Anne"})));
        auto facts = must(all.sessions.find(seeds.session)).value.facts();
        facts.staff = {staff};
        CHECK(must(all.sessions.update(seeds.session, valid(facts))) == Outcome::Updated);
        CHECK(must(all.sessions.update(seeds.session, valid(facts))) == Outcome::Unchanged);
    });
    CHECK(json::parse(file.text("SELECT before FROM journal ORDER BY id DESC LIMIT 1"))
        == json{{"staff", json::array()}});
    CHECK(json::parse(file.text("SELECT after FROM journal ORDER BY id DESC LIMIT 1")) == json{{"staff", {1}}});
}

TEST_CASE("notes say what no row holds", "[persistence][journal]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) {
        must(all.journal.note({{application::SubjectKind::Device, 7}, seeds.person, "handover-refused",
            {{"missing", "media \"unknown\"\n"}}}));
    });
    CHECK(file.text("SELECT verb FROM journal ORDER BY id DESC LIMIT 1") == "handover-refused");
    CHECK(json::parse(file.text("SELECT after FROM journal ORDER BY id DESC LIMIT 1"))
        == json{{"missing", "media \"unknown\"\n"}});
}

TEST_CASE("the journal can only grow", "[persistence][journal]")
{
    SampleFile file;
    file.seed();
    const std::string statement = GENERATE("UPDATE journal SET verb = 'x' WHERE id = 1", "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE id = 1", "UPDATE journal_identity SET after = ''",
        "DELETE FROM journal_identity", "INSERT OR REPLACE INTO journal_identity SELECT * FROM journal_identity");
    const auto lines = file.count("SELECT count(*) FROM journal");
    CHECK_THROWS_AS(file.raw().execute(statement), persistence::sql::SqlError);
    CHECK(file.count("SELECT count(*) FROM journal") == lines);
}

TEST_CASE("identities leave the journal with an anonymisation, and only then", "[persistence][journal]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) {
        must(all.journal.note({{application::SubjectKind::Person, seeds.person.value()}, seeds.person, "anonymised"}));
    });
    file.raw().execute("DELETE FROM journal_identity WHERE person_id = 1");
    CHECK(file.count("SELECT count(*) FROM journal_identity") == 0);
}
