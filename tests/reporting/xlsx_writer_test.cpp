#include "files.h"
#include "sample_document.h"

#include <mediane/reporting/xlsx_writer.h>

using namespace mediane;
using namespace mediane::reporting;
using sample::countOf;
using sample::memberOf;

TEST_CASE("A workbook has one sheet a table, named by its code, with the header and the definitions")
{
    const sample::TemporaryFolder folder;
    REQUIRE(writeXlsx(sample::document(3), folder / "r.xlsx").hasValue());
    const std::string workbook = memberOf(folder / "r.xlsx", "xl/workbook.xml");
    std::size_t at = 0;
    for (const char* sheet : {"Entete", "A1", "C1", "A2", "Definitions"}) {
        const auto next = workbook.find(std::string("<sheet name=\"") + sheet + "\"", at);
        INFO(sheet);
        REQUIRE(next != std::string::npos);
        at = next;
    }
}

TEST_CASE("Cells are typed, text stays text, and the header is frozen")
{
    const sample::TemporaryFolder folder;
    REQUIRE(writeXlsx(sample::document(3), folder / "r.xlsx").hasValue());
    const std::string indicators = memberOf(folder / "r.xlsx", "xl/worksheets/sheet2.xml");
    CHECK(indicators.find("<f>") == std::string::npos);
    CHECK(indicators.find("=SOMME(A1:A9)") != std::string::npos);
    CHECK(indicators.find("<v>1162</v>") != std::string::npos);
    CHECK(indicators.find("<v>0.9333333333333333") != std::string::npos);
    CHECK(indicators.find("<t>n.c.</t>") != std::string::npos);
    CHECK(indicators.find("state=\"frozen\"") != std::string::npos);
    CHECK(indicators.find("<cols>") != std::string::npos);
    CHECK(indicators.find("<autoFilter ref=\"A1:F4\"") != std::string::npos);
    const std::string journal = memberOf(folder / "r.xlsx", "xl/worksheets/sheet4.xml");
    CHECK(countOf(journal, "<v>2</v>") >= 3); // Two hours, as a number.
    CHECK(journal.find("<v>42745</v>") != std::string::npos); // 10/01/2017 in Excel's days.
    const std::string styles = memberOf(folder / "r.xlsx", "xl/styles.xml");
    CHECK(styles.find("dd/mm/yyyy") != std::string::npos);
    CHECK(styles.find("(84/90)") != std::string::npos);
}

TEST_CASE("A workbook that cannot be written is an error")
{
    const auto result = writeXlsx(sample::document(1), "/nonexistent/folder/r.xlsx");
    REQUIRE_FALSE(result.hasValue());
    CHECK(result.error().code == ErrorCode::Io);
}
