#include "import_support.h"
#include "temporary_folder.h"
#include "zip_maker.h"

#include <mediane/interchange/exchange_exporter.h>
#include <mediane/interchange/rules.h>

using namespace mediane::interchange;
using namespace mediane::tests;
using mediane::ErrorCode;

namespace {

RowCounts created(std::size_t rows) { return {.created = rows}; }

void checkCounts(const ImportReport& report, RowCounts (*of)(std::size_t))
{
    const std::array<std::size_t, kFileCount> rows{2, 1, 2, 2, 1, 1, 3, 1, 2, 1, 3, 2, 4, 5, 1, 2, 3, 2};
    for (const auto& format : exchangeFormat()) {
        CAPTURE(format.name);
        CHECK(report.countsOf(format.kind) == of(rows[static_cast<std::size_t>(format.kind)]));
    }
}

} // namespace

TEST_CASE("a folder is imported, and importing it again changes nothing")
{
    const auto store = memoryStore();
    const ImportReport first = imported(*store, miniCentre());
    REQUIRE(first.faults.all().empty());
    checkCounts(first, created);
    const auto state = everything(*store);
    const auto journal = journalLines(*store);
    CHECK(journal > 0);

    const ImportReport second = imported(*store, miniCentre());
    checkCounts(second, [](std::size_t rows) { return RowCounts{.unchanged = rows}; });
    CHECK(everything(*store) == state);
    CHECK(journalLines(*store) == journal);
}

TEST_CASE("what was imported is what the files say")
{
    const auto store = memoryStore();
    REQUIRE(imported(*store, miniCentre()).accepted());
    const auto rows = everything(*store);
    const auto check = [&](const std::string& row) { CHECK_THAT(rows, Catch::VectorContains(row)); };
    check("organisations.csv;BLE;BLÉ;association;3 rue du Lac;73000;Chambéry;04 79 00 00 00;ble@example.org;"
          "12345678901234");
    check("personnes.csv;P1;Ferhat;Mehdi;1985-05-21;;M;nc;113 place de la Mairie;73000;Chambéry;73065;5,917781;"
          "45,564601;dans;QN07301M;06 94 62 53 47;mehdi@example.org;ar;F1;BLE;habitant;2016-03-02;oui;non");
    check("personnes.csv;P2;Lopez;Aïcha;;2010;F;scolarise;;;;;;;hors;;;;;F1;;;;;");
    check("operations.csv;ITI;REGION;feder;FEDER 2014-2020;RA0099999;Usages numériques;2016-01-01;2019-12-31;"
          "coop;oui;2027-12-31");
    check("actions.csv;ORDI;Ordi'Pratique;former;équiper;BLE;BLE|REGION;ITI");
    check("parcours_seances.csv;ORDI2;2;Clavier;90;oui");
    check("seances.csv;S1;ORDI;C1;1;Découvrir;atelier;2016-03-07;14:00;16:00;L1;tenue;;I1|I2");
    check("seances.csv;S2;ORDI;C1;2;Clavier;atelier;2016-03-14;09:00;10:30;L1;annulee;meteo;I1");
    check("inscriptions.csv;C1;P1;termine;2016-02-06;2016-03-07;2016-04-25;;2016-03-07");
    check("presences.csv;S1;P2;retard;90");
    check("presences.csv;S3;P1;present;840"); // Present without minutes: the whole session.
    check("comptages.csv;S3;total;;11;personnes_distinctes;estime");
    check("appareils.csv;PC-1;LOT1;portable;Lenovo;ThinkPad X250;SN1;remis;C");
    check("appareils.csv;PC-2;;fixe;;;;retourne;");
    check("effacements.csv;PC-1;HD1;PRNG Stream;nwipe 0.42;2016-04-14;ERASED;Anne");
    check("effacements.csv;PC-2;;;;;NO_MEDIA;");
    check("attributions.csv;PC-1;P1;C1;don;remis;2016-05-03;2016-05-03;2016-05-04;");
    check("attributions.csv;PC-2;P2;;pret;retourne;2016-05-03;;;2016-06-01");
}

TEST_CASE("a newer version updates, whatever its folder is called")
{
    const auto store = memoryStore();
    REQUIRE(imported(*store, miniCentre()).accepted());
    Files files = with(miniCentre(), "personnes.csv", "113 place de la Mairie", "2 rue Haute");
    files = with(files, "presences.csv", "retard;90", "present;120");
    files = with(files, "comptages.csv", "F;6", "F;7");
    files = with(files, "effacements.csv", "2016-04-14;ERASED", "2016-04-14;DESTROYED");
    files = with(files, "parcours_seances.csv", "Clavier", "Clavier et souris");
    files = plus(files, "seances.csv", "S4;ORDI;;;;atelier;2016-05-01;10:00;11:00;;planifiee;;");
    const ImportReport report = imported(*store, files, {}, "mini-2");
    REQUIRE(report.faults.all().empty());
    CHECK(report.countsOf(FileKind::Person) == RowCounts{0, 1, 1});
    CHECK(report.countsOf(FileKind::Mark) == RowCounts{0, 1, 3});
    CHECK(report.countsOf(FileKind::Headcount) == RowCounts{0, 1, 4});
    CHECK(report.countsOf(FileKind::Erasure) == RowCounts{0, 1, 2});
    CHECK(report.countsOf(FileKind::TrackSession) == RowCounts{0, 1, 1});
    CHECK(report.countsOf(FileKind::Session) == RowCounts{1, 0, 3});
    CHECK(report.countsOf(FileKind::Allocation) == RowCounts{0, 0, 2});
}

TEST_CASE("a later folder of the same source may refer to what came earlier")
{
    const auto store = memoryStore();
    REQUIRE(imported(*store, miniCentre()).accepted());
    Files files{{"organisations.csv", miniCentre().at("organisations.csv")},
        {"presences.csv", "seance;personne;etat;minutes\nS2;P2;present;90\nS2;P1;present;91\n"}};
    const ImportReport refused = imported(*store, files);
    REQUIRE(refused.faults.count() == 1);
    CHECK(refused.faults.all()[0].args == std::vector<std::string>{"90"});
    files["presences.csv"] = "seance;personne;etat;minutes\nS2;P2;present;90\n";
    CHECK(imported(*store, files).countsOf(FileKind::Mark) == created(1));
}

TEST_CASE("marks of a sheet that was validated here are compared, not changed")
{
    const auto store = memoryStore();
    REQUIRE(imported(*store, miniCentre()).accepted());
    const auto noted = store->transact({}, [](mediane::application::Repositories& all) {
        mediane::domain::AttendanceMark mark{
            mediane::domain::AttendanceState::Present, 120, mediane::domain::AttendanceOrigin::Keyboard};
        mark.comment = "venue en bus";
        return all.attendance.put(mediane::domain::SessionId(1), mediane::domain::PersonId(1), mark);
    });
    REQUIRE(noted);
    // The same marks: nothing to say, and what is known here besides stays.
    CHECK(imported(*store, miniCentre()).countsOf(FileKind::Mark).unchanged == 4);
    const auto journaled = journalLines(*store);
    Files files
        = with(miniCentre(), "personnes.csv", "P2;Lopez", "P9;Nouveau;Luc;;2001;M;nc;;;;;;;hors;;;;;;;;;;\nP2;Lopez");
    files = with(files, "presences.csv", "S1;P2;retard;90", "S1;P2;absent;");
    files["presences.csv"] += "S1;P9;present;\nS2;P9;present;\n";
    const ImportReport refused = imported(*store, files);
    REQUIRE(refused.faults.count() == 2);
    for (const auto& [at, line] : {std::pair(0, 3), std::pair(1, 6)}) {
        CHECK(refused.faults.all()[std::size_t(at)].rule == rule::kSheetValidated);
        CHECK(refused.faults.all()[std::size_t(at)].line == std::uint64_t(line));
    }
    CHECK(journalLines(*store) == journaled);
}

TEST_CASE("two sources may use the same keys for different things")
{
    const auto store = memoryStore();
    REQUIRE(imported(*store, miniCentre(), {}, "one").accepted());
    Files other = with(miniCentre(), "organisations.csv", "BLÉ", "Autre centre");
    other = with(other, "organisations.csv", "Région", "Autre financeur");
    other = with(other, "actions.csv", "Ordi'Pratique", "Autre action");
    other = with(other, "personnes.csv", "Ferhat;Mehdi", "Durand;Zoé");
    other = with(other, "personnes.csv", "Lopez;Aïcha", "Martin;Luc");
    const ImportReport report = imported(*store, other, {}, "two");
    REQUIRE(report.faults.all().empty());
    checkCounts(report, created);
    checkCounts(imported(*store, other, {}, "two"), [](std::size_t rows) { return RowCounts{.unchanged = rows}; });
    checkCounts(
        imported(*store, miniCentre(), {}, "one"), [](std::size_t rows) { return RowCounts{.unchanged = rows}; });
}

TEST_CASE("a dry run tells what would be done and does nothing")
{
    const auto store = memoryStore();
    const ImportReport report = imported(*store, miniCentre(), {.dryRun = true});
    CHECK(report.dryRun);
    checkCounts(report, created);
    CHECK(everything(*store).empty());
    CHECK(journalLines(*store) == 0);
}

TEST_CASE("columns in any order, unknown columns and files named as ignored")
{
    Files files = miniCentre();
    files["lieux.csv"] = "capacite;couleur;nom;ref;\n10;bleu;Salle 1;L1;\n";
    files["notes.txt"] = "x";
    files["parcours_seances.csv"] = "parcours;position\nORDI2;1\nORDI2;2\n\n;\n";
    const ImportReport report = imported(*memoryStore(), files);
    REQUIRE(report.faults.all().empty());
    CHECK(report.ignoredFiles == std::vector<std::string>{"notes.txt"});
    CHECK(report.ignoredColumns == std::vector<IgnoredColumn>{{"lieux.csv", "couleur"}, {"lieux.csv", "#5"}});
    CHECK(report.countsOf(FileKind::Place) == created(1));
    CHECK(report.countsOf(FileKind::TrackSession) == created(2));
}

TEST_CASE("a missing file means that there are none")
{
    const auto store = memoryStore();
    const ImportReport report = imported(*store, {{"organisations.csv", "ref;nom\r\nA;\"Centre; \"\"A\"\"\"\r\n"}});
    CHECK(report.total() == created(1));
    CHECK(everything(*store) == std::vector<std::string>{"organisations.csv;A;Centre; \"A\";autre;;;;;;"});
}

TEST_CASE("Windows-1252 is detected")
{
    const auto store = memoryStore();
    REQUIRE(imported(*store, {{"organisations.csv", "ref;nom\nA;Lef\xE8vre\n"}}).accepted());
    CHECK(everything(*store) == std::vector<std::string>{"organisations.csv;A;Lefèvre;autre;;;;;;"});
}

TEST_CASE("history is accepted as it happened")
{
    // The cycle has one seat and two confirmed people; a second computer in the household; no proof of erasure; a
    // machine for parts that was given all the same; a presence in a cancelled session.
    Files files = with(miniCentre(), "inscriptions.csv", "C1;P1;termine", "C1;P1;confirme");
    files = with(files, "attributions.csv", "PC-2;P2;;pret;retourne;2016-05-03;;;2016-06-01",
        "PC-2;P2;;don;remis;2016-05-03;;;");
    files = with(files, "appareils.csv", "retourne;", "remis;D");
    files = with(files, "effacements.csv", "PC-2;;;;;NO_MEDIA;\n", "");
    files = with(files, "presences.csv", "S2;P1;absent;", "S2;P1;present;90");
    const ImportReport report = imported(*memoryStore(), files);
    for (const Fault& fault : report.faults.all())
        UNSCOPED_INFO(fault.file << ' ' << fault.column << ' ' << fault.rule);
    CHECK(report.accepted());
}

TEST_CASE("an import can be cancelled and then leaves nothing")
{
    const auto store = memoryStore();
    MemorySource source("mini", miniCentre());
    ImportOptions options;
    options.progress = [](std::string_view file, std::size_t) { return file != "presences.csv"; };
    const auto report = ExchangeImporter(*store).import(source, options);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Cancelled);
    CHECK(everything(*store).empty());
}

TEST_CASE("an import, its export and the import of that in an empty store are the same")
{
    const TemporaryFolder folder;
    const auto store = memoryStore();
    REQUIRE(imported(*store, miniCentre()).accepted());
    const auto counts = ExchangeExporter(*store).exportTo(folder.path() / "out");
    REQUIRE(counts);
    CHECK((*counts)[static_cast<std::size_t>(FileKind::Session)] == 3);

    const auto copy = memoryStore();
    const auto report = ExchangeImporter(*copy).import(folder.path() / "out");
    REQUIRE(report);
    REQUIRE(report->faults.all().empty());
    checkCounts(*report, created);
    CHECK(everything(*copy) == everything(*store));

    // And in the store that it came from nothing changes.
    const auto again = ExchangeImporter(*store).import(folder.path() / "out");
    REQUIRE(again);
    checkCounts(*again, [](std::size_t rows) { return RowCounts{.unchanged = rows}; });
}

TEST_CASE("a zip of the folder is imported like the folder")
{
    const TemporaryFolder folder;
    const Files files = miniCentre();
    {
        ZipMaker zip(folder.path() / "centre.zip");
        for (const auto& [name, bytes] : files)
            zip.add("centre/" + name, bytes);
    }
    const auto store = memoryStore();
    const auto report = ExchangeImporter(*store).import(folder.path() / "centre.zip");
    REQUIRE(report);
    checkCounts(*report, created);
}

TEST_CASE("a source that is refused as a whole is a report with that fault")
{
    const auto store = memoryStore();
    const auto report = ExchangeImporter(*store).import("/nowhere/at/all");
    REQUIRE(report);
    REQUIRE(report->faults.count() == 1);
    CHECK(report->faults.all()[0].rule == rule::kSourceNotFound);
}
