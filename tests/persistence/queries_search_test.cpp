#include "persistence/sample_file.h"

using namespace mediane;
using namespace mediane::test;

namespace {

void add(application::Repositories& all, domain::PersonFacts facts) { must(all.people.add(valid(std::move(facts)))); }

domain::PersonFacts named(std::string last, std::string first)
{
    domain::PersonFacts facts;
    facts.lastName = std::move(last);
    facts.firstName = std::move(first);
    return facts;
}

/// People of people-and-interop §3.
void fill(SampleFile& file)
{
    file.write([](application::Repositories& all) {
        auto karim = named("Benali", "Karim");
        karim.phone = "06 12 34 56 78";
        karim.email = "karim.b@exemple.fr";
        karim.birthYear = 1990;
        add(all, karim);
        add(all, named("N'Diaye", "Awa"));
        add(all, named("Yıldız", "Ayşe"));
        add(all, named("De La Fontaine", "Jean"));
        auto elodie = named("Petit", "Élodie");
        elodie.city = "Saint-Étienne";
        add(all, elodie);
        auto paul = named("Martin", "Paul");
        paul.birthDate = Date(std::chrono::year(1984) / 5 / 2);
        add(all, paul);
        add(all, named("Martinez", "Ana"));
        auto martine = named("Aubry", "Martin");
        martine.birthYear = 1984;
        add(all, martine);
    });
}

std::vector<std::string> found(SampleFile& file, const std::string& text, int limit = 50, int offset = 0)
{
    const auto rows = must(file.store().read(
        [&](const application::Queries& queries) { return queries.people.search(text, limit, offset); }));
    std::vector<std::string> names;
    for (const auto& row : rows)
        names.push_back(row.lastName + " " + row.firstName);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("people are found by the beginnings of their words, in any order, whatever the accents (RCH-1, RCH-2)")
{
    SampleFile file;
    fill(file);
    for (const auto* text :
        {"benali kar", "karim benali", "KARIM", "bena", "benalikarim", "karim.b", "karim.b@exemple.fr"})
        CHECK(found(file, text) == Names{"Benali Karim"});
    for (const auto* text : {"ndiaye", "N’Diaye", "n diaye", "n'diaye awa"})
        CHECK(found(file, text) == Names{"N'Diaye Awa"});
    CHECK(found(file, "yildiz") == Names{"Yıldız Ayşe"});
    CHECK(found(file, "delafontaine") == Names{"De La Fontaine Jean"});
    for (const auto* text : {"elodie", "ELODIE", "E\u0301lodie", "saint etienne", "Saint-Étienne"})
        CHECK(found(file, text) == Names{"Petit Élodie"});
    CHECK(found(file, "karim martin").empty());
    CHECK(found(file, "enali").empty());
}

TEST_CASE("digits find telephone numbers from anywhere in them, and birth years (RCH-3)")
{
    SampleFile file;
    fill(file);
    for (const auto* text :
        {"0612345678", "06 12 34 56 78", "06.12.34", "+33 6 12 34 56 78", "0033612345678", "5678", "karim 06 12 34"})
        CHECK(found(file, text) == Names{"Benali Karim"});
    CHECK(found(file, "06 12 99").empty());
    CHECK(found(file, "martin 1984") == Names{"Martin Paul", "Aubry Martin"});
    CHECK(found(file, "1990") == Names{"Benali Karim"});
}

TEST_CASE("exact names come first, then names that begin with what was typed")
{
    SampleFile file;
    fill(file);
    CHECK(found(file, "martin") == Names{"Martin Paul", "Aubry Martin", "Martinez Ana"});
    CHECK(found(file, "martin", 1, 1) == Names{"Aubry Martin"});
    CHECK(found(file, "").size() == 8);
    CHECK(found(file, "", 2) == Names{"Aubry Martin", "Benali Karim"});
    CHECK(found(file, "", 2, 2) == Names{"De La Fontaine Jean", "Martin Paul"});
}

TEST_CASE("what very many people have gives the same list page by page")
{
    SampleFile file;
    file.write([](application::Repositories& all) {
        for (int i = 0; i < 1000; ++i)
            add(all, named((i % 10 < 7 ? "Kaya" : "Zidane") + std::to_string(1000 + i), "Karim"));
    });
    const auto whole = found(file, "ka", 2000);
    CHECK(whole.size() == 1000);
    CHECK(whole.front() == "Kaya1000 Karim");
    CHECK(whole.at(700) == "Zidane1007 Karim");
    Names pages;
    for (int offset = 0; offset < 1000; offset += 170) {
        for (auto& name : found(file, "ka", 170, offset))
            pages.push_back(std::move(name));
    }
    CHECK(pages == whole);
    CHECK(found(file, "ka zid", 2000).size() == 300);
    CHECK(found(file, "kaya karim", 2000).size() == 700);
}

TEST_CASE("the same names in either order are known already")
{
    SampleFile file;
    fill(file);
    const auto same = [&](const std::string& last, const std::string& first) {
        return must(file.store().read([&](const application::Queries& queries) {
            return queries.people.sameName(last, first);
        })).size();
    };
    CHECK(same("BENALI", "karim") == 1);
    CHECK(same("Karim", "Bénali") == 1);
    CHECK(same("Benali", "Kari") == 0);
}
