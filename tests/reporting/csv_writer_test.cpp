#include "files.h"
#include "sample_document.h"

#include <mediane/reporting/csv_writer.h>

using namespace mediane;
using namespace mediane::reporting;
using sample::bytesOf;

namespace {

Document hostile()
{
    Document document;
    document.title = "Essai";
    document.header
        = {{"operation", "Opération", {"OP1", "Avec ; et \"guillemets\""}, ""}, {"mention", "Mention", {"=1+1"}, ""}};
    Table table{"T1", "Titre",
        {column("texte", "Texte"), column("nombre", "Nombre", ColumnType::Integer),
            column("heures", "Heures", ColumnType::Minutes), column("date", "Date", ColumnType::Date)}};
    const auto add = [&table](const char* text) {
        table.rows.push_back({{text, std::int64_t{-5}, Minutes{2230}, sample::day(2025, 6, 30)}});
    };
    for (const char* text : {"=1+1", "+33 6", "-2", "@home", "\tx", "\rx", "a;b", "il dit \"oui\"", "deux\nlignes"})
        add(text);
    table.rows.push_back({{NotCollected{}, NotApplicable{}, NotCollected{}, NotApplicable{}}});
    document.sections.push_back({"S", 2, {table}});
    return document;
}

} // namespace

TEST_CASE("The CSV is the one of the contract, byte for byte")
{
    const sample::TemporaryFolder folder;
    REQUIRE(writeCsv(hostile(), folder / "r.csv").hasValue());
    CHECK(bytesOf(folder / "r.csv")
        == "\xEF\xBB\xBF# operation;OP1;\"Avec ; et \"\"guillemets\"\"\"\r\n"
           "# mention;'=1+1\r\n"
           "\r\n"
           "# table;T1;Titre\r\n"
           "texte;nombre;heures;date\r\n"
           "'=1+1;-5;37,17;2025-06-30\r\n"
           "'+33 6;-5;37,17;2025-06-30\r\n"
           "'-2;-5;37,17;2025-06-30\r\n"
           "'@home;-5;37,17;2025-06-30\r\n"
           "'\tx;-5;37,17;2025-06-30\r\n"
           "\"'\rx\";-5;37,17;2025-06-30\r\n"
           "\"a;b\";-5;37,17;2025-06-30\r\n"
           "\"il dit \"\"oui\"\"\";-5;37,17;2025-06-30\r\n"
           "\"deux\nlignes\";-5;37,17;2025-06-30\r\n"
           "n.c.;s.o.;n.c.;s.o.\r\n");
}

TEST_CASE("One CSV file a table has the header lines, then the columns")
{
    const sample::TemporaryFolder folder;
    const auto paths = writeCsvTables(sample::document(3), folder.path(), "FEDER_OP1");
    REQUIRE(paths.hasValue());
    REQUIRE(paths->size() == 3);
    CHECK((*paths)[0].filename() == "FEDER_OP1_A1.csv");
    const std::string text = bytesOf((*paths)[2]);
    CHECK(text.find("# periode;2016-01-01;2019-12-31\r\n") != std::string::npos);
    CHECK(text.find("\r\nid_seance;action;") != std::string::npos);
    CHECK(text.find("# table") == std::string::npos);
    CHECK(sample::countOf(text, "\r\nS0") == 3);
}

TEST_CASE("A file is replaced whole, and a failure leaves nothing behind")
{
    const sample::TemporaryFolder folder;
    REQUIRE(writeCsv(sample::document(3), folder / "r.csv").hasValue());
    REQUIRE(writeCsv(sample::document(1), folder / "r.csv").hasValue());
    CHECK(sample::countOf(bytesOf(folder / "r.csv"), "\r\nS0") == 1);
    std::filesystem::create_directory(folder / "occupied.csv");
    const auto refused = writeCsv(sample::document(1), folder / "occupied.csv");
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().code == ErrorCode::Io);
    CHECK_FALSE(writeCsv(sample::document(1), folder / "missing/r.csv").hasValue());
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path()))
        ++files;
    CHECK(files == 2);
}
