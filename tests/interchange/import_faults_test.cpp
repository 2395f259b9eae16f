#include "import_support.h"

#include <mediane/interchange/rules.h>

using namespace mediane::interchange;
using namespace mediane::tests;

namespace {

struct Case
{
    std::string file;
    std::string from;
    std::string to;
    Fault expected;
};

std::vector<std::string> all(std::initializer_list<const char*> codes) { return {codes.begin(), codes.end()}; }

void check(const std::vector<Case>& cases)
{
    const auto store = memoryStore();
    for (const Case& one : cases) {
        CAPTURE(one.file, one.from, one.to);
        const ImportReport report = imported(*store, with(miniCentre(), one.file, one.from, one.to));
        REQUIRE(report.faults.count() == 1);
        const Fault& fault = report.faults.all()[0];
        CHECK(fault.file == one.expected.file);
        CHECK(fault.line == one.expected.line);
        CHECK(fault.column == one.expected.column);
        CHECK(fault.value == one.expected.value);
        CHECK(fault.rule == one.expected.rule);
        CHECK(fault.args == one.expected.args);
        CHECK(report.total() == RowCounts{});
    }
    CHECK(everything(*store).empty());
    CHECK(journalLines(*store) == 0);
}

} // namespace

TEST_CASE("an unknown reference is told where it stands, with the file that it should be in")
{
    check({
        {"lieux.csv", ";BLE;", ";BLA;",
            {"lieux.csv", 2, "organisation", "BLA", "unknown-reference", {"organisations.csv"}}},
        {"personnes.csv", ";F1;BLE;", ";F1;X;",
            {"personnes.csv", 2, "prescripteur", "X", "unknown-reference", {"organisations.csv"}}},
        {"operations.csv", "ITI;REGION", "ITI;NO",
            {"operations.csv", 2, "financeur", "NO", "unknown-reference", {"organisations.csv"}}},
        {"actions.csv", "BLE|REGION", "BLE|NO",
            {"actions.csv", 2, "partenaires", "BLE|NO", "unknown-reference", {"organisations.csv", "NO"}}},
        {"indicateurs.csv", ";ORDI;;90", ";WEB;;90",
            {"indicateurs.csv", 2, "action", "WEB", "unknown-reference", {"actions.csv"}}},
        {"parcours_seances.csv", "ORDI2;1;", "ORDI3;1;",
            {"parcours_seances.csv", 3, "parcours", "ORDI3", "unknown-reference", {"parcours.csv"}}},
        {"cycles.csv", ";L1;", ";L9;", {"cycles.csv", 2, "lieu", "L9", "unknown-reference", {"lieux.csv"}}},
        {"seances.csv", "I1|I2", "I1|I9",
            {"seances.csv", 2, "intervenants", "I1|I9", "unknown-reference", {"intervenants.csv", "I9"}}},
        {"seances.csv", "S3;ORDI;;", "S3;ORDI;C9;",
            {"seances.csv", 4, "cycle", "C9", "unknown-reference", {"cycles.csv"}}},
        {"inscriptions.csv", "C1;P2", "C1;P9",
            {"inscriptions.csv", 3, "personne", "P9", "unknown-reference", {"personnes.csv"}}},
        {"presences.csv", "S3;P1", "S9;P1", {"presences.csv", 5, "seance", "S9", "unknown-reference", {"seances.csv"}}},
        {"comptages.csv", "S3;genre", "S9;genre",
            {"comptages.csv", 5, "seance", "S9", "unknown-reference", {"seances.csv"}}},
        {"appareils.csv", "PC-2;;", "PC-2;LOT9;",
            {"appareils.csv", 3, "lot", "LOT9", "unknown-reference", {"lots_don.csv"}}},
        {"effacements.csv", "PC-2;;", "PC-9;;",
            {"effacements.csv", 4, "appareil", "PC-9", "unknown-reference", {"appareils.csv"}}},
        {"attributions.csv", ";C1;don", ";C9;don",
            {"attributions.csv", 2, "cycle", "C9", "unknown-reference", {"cycles.csv"}}},
    });
}

TEST_CASE("an end before its start is a contradiction")
{
    check({
        {"operations.csv", "31/12/2019", "31/12/2015",
            {"operations.csv", 2, "fin", "31/12/2015", "end-before-start", {"2016-01-01"}}},
        {"seances.csv", "14:00;16:00", "16:00;14:00",
            {"seances.csv", 2, "fin", "14:00", "end-before-start", {"16:00"}}},
        {"inscriptions.csv", "2016-04-25", "2016-03-06",
            {"inscriptions.csv", 2, "date_sortie", "2016-03-06", "end-before-start", {"2016-03-07"}}},
        {"attributions.csv", "2016-06-01", "2016-05-02",
            {"attributions.csv", 3, "date_retour", "2016-05-02", "end-before-start", {"2016-05-03"}}},
    });
}

TEST_CASE("nobody attends a session before being born")
{
    check({
        {"personnes.csv", "21/05/1985", "10/03/2016",
            {"presences.csv", 2, "personne", "P1", "before-birth", {"2016-03-07", "2016-03-10"}}},
    });
    // A birth year alone: born on 1 January at the earliest.
    const auto store = memoryStore();
    CHECK(imported(*store, with(miniCentre(), "personnes.csv", ";2010;", ";2016;")).accepted());
    const auto report = imported(*memoryStore(), with(miniCentre(), "personnes.csv", ";2010;", ";2017;"));
    REQUIRE(report.faults.count() == 1);
    CHECK(report.faults.all()[0].args == all({"2016-03-07", "2017-01-01"}));
}

TEST_CASE("minutes are at most the session's length, and none for somebody who was not there")
{
    check({
        {"presences.csv", "present;120", "present;121",
            {"presences.csv", 2, "minutes", "121", "more-than-session", {"120"}}},
        {"presences.csv", "absent;", "absent;10", {"presences.csv", 4, "minutes", "10", "minutes-of-absence", {}}},
    });
}

TEST_CASE("a breakdown adds up to at most its total")
{
    check({
        {"comptages.csv", "parents;3", "parents;4",
            {"comptages.csv", 4, "effectif", "4", "more-than-total", {"12", "11"}}},
        {"comptages.csv", "F;6", "F;12", {"comptages.csv", 5, "effectif", "12", "more-than-total", {"12", "11"}}},
        {"comptages.csv", "S3;total;;11;personnes_distinctes;estime\n", "",
            {"comptages.csv", 2, "dimension", "public", "missing-total", {}}},
        {"comptages.csv", "parents;3;personnes_distinctes", "parents;3;passages",
            {"comptages.csv", 4, "unite", "passages", "differs-in-session", {"personnes_distinctes"}}},
        {"comptages.csv", "F;6;personnes_distinctes;estime", "F;6;personnes_distinctes;compte",
            {"comptages.csv", 5, "mode", "compte", "differs-in-session", {"estime"}}},
        {"comptages.csv", "total;;11", "total;x;11", {"comptages.csv", 3, "modalite", "x", "not-empty", {}}},
        {"comptages.csv", "genre;F;6", "genre;;6", {"comptages.csv", 5, "modalite", "", "required", {}}},
        {"comptages.csv", "genre;F;6", "genre;femmes;6",
            {"comptages.csv", 5, "modalite", "femmes", "unknown-code", all({"F", "M", "X", "nc"})}},
        {"comptages.csv", "public;parents", "public;enfants",
            {"comptages.csv", 4, "modalite", "enfants", "duplicate-key", {"2"}}},
    });
}

TEST_CASE("keys are unique in their file")
{
    check({
        {"organisations.csv", "\nREGION;Région", "\nBLE;Région;;;;;;;\nREGION;Région",
            {"organisations.csv", 3, "ref", "BLE", "duplicate-key", {"2"}}},
        {"appareils.csv", "PC-2;;", "PC-1;;;;;;recu;\nPC-2;;",
            {"appareils.csv", 3, "numero", "PC-1", "duplicate-key", {"2"}}},
        {"presences.csv", "S3;P1;present;", "S3;P1;present;\nS1;P2;absent;",
            {"presences.csv", 6, "personne", "P2", "duplicate-key", {"3"}}},
        {"inscriptions.csv", "C1;P2;confirme", "C1;P1;confirme",
            {"inscriptions.csv", 3, "personne", "P1", "duplicate-key", {"2"}}},
        {"indicateurs.csv", "OP-2", "OP-1", {"indicateurs.csv", 3, "code", "OP-1", "duplicate-key", {"2"}}},
        {"parcours_seances.csv", "ORDI2;1;", "ORDI2;1;x;;\nORDI2;1;",
            {"parcours_seances.csv", 4, "position", "1", "duplicate-key", {"3"}}},
        {"organisations.csv", "REGION;Région", "A|B;x;;;;;;;\nREGION;Région",
            {"organisations.csv", 3, "ref", "A|B", "separator-in-key", {}}},
        {"parcours_seances.csv", "ORDI2;2;", "ORDI2;3;",
            {"parcours_seances.csv", 2, "position", "3", "position-gap", {"2"}}},
        {"actions.csv", "BLE|REGION", "BLE|BLE",
            {"actions.csv", 2, "partenaires", "BLE|BLE", "duplicate-in-list", {"BLE"}}},
    });
}

TEST_CASE("a value that is not what its column holds is told with what is expected")
{
    check({
        {"personnes.csv", "21/05/1985", "31/02/1985",
            {"personnes.csv", 2, "date_naissance", "31/02/1985", "not-a-date", {}}},
        {"personnes.csv", "21/05/1985", "1985-05", {"personnes.csv", 2, "date_naissance", "1985-05", "not-a-date", {}}},
        {"personnes.csv", ";2010;", ";10;", {"personnes.csv", 3, "annee_naissance", "10", "not-a-year", {}}},
        {"personnes.csv", "5,917781", "5°55", {"personnes.csv", 2, "longitude", "5°55", "not-a-decimal", {"12"}}},
        {"personnes.csv", ";oui;non", ";yes;non", {"personnes.csv", 2, "information_rgpd", "yes", "not-a-boolean", {}}},
        {"personnes.csv", ";M;nc;", ";H;nc;",
            {"personnes.csv", 2, "genre", "H", "unknown-code", all({"F", "M", "X", "nc"})}},
        {"seances.csv", "14:00;", "14h00;", {"seances.csv", 2, "debut", "14h00", "not-a-time", {}}},
        {"seances.csv", "10:00;24:00", "10:00;24:01", {"seances.csv", 4, "fin", "24:01", "not-a-time", {}}},
        {"lieux.csv", ";10\n", ";dix\n", {"lieux.csv", 2, "capacite", "dix", "not-an-integer", {}}},
        {"lieux.csv", ";10\n", ";-1\n", {"lieux.csv", 2, "capacite", "-1", "not-an-integer", {}}},
        {"lots_don.csv", "310,5", "310,12345", {"lots_don.csv", 2, "poids_kg", "310,12345", "not-a-decimal", {"3"}}},
        {"presences.csv", "retard", "en_retard",
            {"presences.csv", 3, "etat", "en_retard", "unknown-code",
                all({"present", "retard", "parti_tot", "excuse", "absent", "non_attendu"})}},
        {"operations.csv", ";coop;", ";insee;",
            {"operations.csv", 2, "tranches_age", "insee", "unknown-code", all({"coop", "dauphin", "fse"})}},
        {"organisations.csv", "BLÉ;", ";", {"organisations.csv", 2, "nom", "", "required", {}}},
        {"cycles.csv", ";ORDI;ORDI2", ";;ORDI2", {"cycles.csv", 2, "action", "", "required", {}}},
        {"seances.csv", "2016-03-07", "", {"seances.csv", 2, "date", "", "required", {}}},
        {"organisations.csv", "3 rue du Lac", "3 rue\x01 du Lac",
            {"organisations.csv", 2, "adresse", "3 rue  du Lac", "control-character", {}}},
        {"personnes.csv", "Ferhat;Mehdi", ";", {"personnes.csv", 2, "nom", "", "required", {}}},
        {"personnes.csv", "21/05/1985;;", "21/05/1985;1986;",
            {"personnes.csv", 2, "annee_naissance", "1986", "differs-from-birth-date", {}}},
        {"parcours.csv", "séances;2;", "séances;3;",
            {"parcours.csv", 2, "seances_min", "3", "more-than-sessions", {"2"}}},
        {"parcours_seances.csv", ";90;", ";0;",
            {"parcours_seances.csv", 2, "duree_min", "0", "duration-out-of-range", {}}},
    });
}

TEST_CASE("lines and columns that are not a table are told, and the others are read")
{
    check({
        {"lieux.csv", ";QN07302M;10", ";10", {"lieux.csv", 2, "", "7", "wrong-cell-count", {"8"}}},
        {"organisations.csv", "nom;type", "nom;nom", {"organisations.csv", 1, "nom", "", "duplicate-column", {}}},
        {"organisations.csv", "ref;nom", "ref;name", {"organisations.csv", 1, "nom", "", "missing-column", {}}},
        {"attributions.csv", "PC-2;P2", "\"PC-2;P2",
            {"attributions.csv", 3, "appareil", "\"PC-2;P2;;pret;retourne;2016-05-03;;;2016-06-01 ", "unclosed-quote",
                {}}},
        {"effacements.csv", "PC-2;;", "\"PC-2\"x;;",
            {"effacements.csv", 4, "appareil", "\"PC-2\"x", "text-after-quote", {}}},
    });
}

TEST_CASE("a binary or an empty file is told once: what refers to it is not")
{
    Files files = miniCentre();
    files["personnes.csv"] = std::string("\x89PNG\r\n\0\0\0", 9);
    ImportReport report = imported(*memoryStore(), files);
    REQUIRE(report.faults.count() == 1);
    CHECK(report.faults.all()[0].rule == rule::kBinaryFile);
    files["personnes.csv"] = "";
    report = imported(*memoryStore(), files);
    REQUIRE(report.faults.count() == 1);
    CHECK(report.faults.all()[0].rule == rule::kEmptyFile);
}

TEST_CASE("all faults are told at once, and nothing is written")
{
    Files files = with(miniCentre(), "organisations.csv", "association", "assoc");
    files = with(files, "lieux.csv", ";10\n", ";x\n");
    files = with(files, "seances.csv", "I1|I2", "I8|I9");
    files = with(files, "presences.csv", "present;120", "présent;999");
    files = plus(files, "attributions.csv", "PC-9;P9;;gift;remis;;;;");
    const auto store = memoryStore();
    const ImportReport report = imported(*store, files);
    std::vector<std::string> told;
    for (const Fault& fault : report.faults.all())
        told.push_back(fault.file + ':' + std::to_string(fault.line) + ':' + fault.column + ':' + fault.rule);
    CHECK(told
        == std::vector<std::string>{"organisations.csv:2:type:unknown-code", "lieux.csv:2:capacite:not-an-integer",
            "seances.csv:2:intervenants:unknown-reference", "seances.csv:2:intervenants:unknown-reference",
            "presences.csv:2:etat:unknown-code", "presences.csv:2:minutes:more-than-session",
            "attributions.csv:4:nature:unknown-code", "attributions.csv:4:appareil:unknown-reference",
            "attributions.csv:4:personne:unknown-reference"});
    CHECK(everything(*store).empty());
}
