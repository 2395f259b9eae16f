#include "persistence/sample_file.h"

using namespace mediane;
using namespace mediane::test;
using application::Repositories;
using application::SourceSample;
using application::SubjectKind;

namespace {

using Samples = std::vector<SourceSample>;

SourceSample organisation(std::string ref, std::string name)
{
    return {SubjectKind::Organisation, std::move(ref), std::move(name)};
}

/// Imports organisations as an exchange folder would, and gives the name of the source.
std::string bring(Repositories& all, const std::string& hint, const Samples& rows)
{
    const std::string source = must(all.externalRefs.recognise(hint, rows));
    for (const SourceSample& row : rows) {
        must(application::upsert(all.organisations, all.externalRefs, source, SubjectKind::Organisation, row.ref,
            valid(domain::OrganisationFacts{row.name})));
    }
    return source;
}

} // namespace

TEST_CASE("a folder is known again under any name, and its rows are not added twice", "[persistence][external]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        CHECK(bring(all, "2025", {organisation("O1", "Mairie"), organisation("O2", "CCAS")}) == "2025");
        CHECK(
            bring(all, "2026", {organisation("O1", "MAIRIE"), organisation("O2", "Ccas"), organisation("O3", "École")})
            == "2025");
    });
    CHECK(file.count("SELECT count(*) FROM organisation") == 3);
}

TEST_CASE("equal keys of another centre stand for other things", "[persistence][external]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        CHECK(bring(all, "export", {organisation("O1", "Mairie"), organisation("O2", "CCAS")}) == "export");
        const Samples theirs{organisation("O1", "Bibliothèque"), organisation("O2", "École")};
        CHECK(bring(all, "export", theirs) == "export (2)");
        CHECK(bring(all, "other", theirs) == "export (2)");
        CHECK(must(all.externalRefs.find("export", SubjectKind::Organisation, "O1")) == 1);
        CHECK(must(all.externalRefs.find("export (2)", SubjectKind::Organisation, "O1")) == 3);
        CHECK(must(all.externalRefs.find("export", SubjectKind::Organisation, "O9")) == std::nullopt);
    });
    CHECK(file.text("SELECT ref FROM organisation WHERE id = 3") == "O1~2");
}

TEST_CASE("half of the keys that are known must agree", "[persistence][external]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        bring(all, "a", {organisation("O1", "Mairie"), organisation("O2", "CCAS"), organisation("O3", "École")});
        CHECK(must(all.externalRefs.recognise(
                  "b", Samples{organisation("O1", "Mairie"), organisation("O2", "Autre"), organisation("O9", "Neuf")}))
            == "a");
        CHECK(must(all.externalRefs.recognise("b",
                  Samples{organisation("O1", "Mairie"), organisation("O2", "Autre"), organisation("O3", "Encore")}))
            == "b");
    });
}

TEST_CASE("an export of this very file is known by the rows' own references", "[persistence][external]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        bring(all, "a", {organisation("O1", "Mairie")});
        must(all.organisations.add(valid(domain::OrganisationFacts{"Créée ici"})));
        const Samples exported{organisation("O1", "Mairie"), organisation("ORG-00002", "Créée ici")};
        CHECK(bring(all, "export", exported).empty());
    });
    CHECK(file.count("SELECT count(*) FROM organisation") == 2);
    CHECK(file.count("SELECT count(*) FROM external_source") == 1);
}

TEST_CASE("a row that is removed is forgotten by its source", "[persistence][external]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        bring(all, "a", {organisation("O1", "Mairie")});
        must(all.organisations.remove(domain::OrganisationId(1)));
        CHECK(must(all.externalRefs.find("a", SubjectKind::Organisation, "O1")) == std::nullopt);
    });
}
