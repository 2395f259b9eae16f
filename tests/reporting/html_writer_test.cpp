#include "files.h"
#include "sample_document.h"

#include <mediane/reporting/html_writer.h>

using namespace mediane;
using namespace mediane::reporting;
using sample::countOf;

namespace {

std::string pageOf(const Document& document)
{
    const sample::TemporaryFolder folder;
    REQUIRE(writeHtml(document, folder / "r.html").hasValue());
    return sample::bytesOf(folder / "r.html");
}

} // namespace

TEST_CASE("The page is one file, in French, without script or link to elsewhere")
{
    const std::string page = pageOf(sample::document(3));
    CHECK(page.rfind("<!DOCTYPE html>\n<html lang=\"fr\">", 0) == 0);
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("src=") == std::string::npos);
    CHECK(page.find("http") == std::string::npos);
    CHECK(page.find("<meta charset=\"utf-8\">") != std::string::npos);
    CHECK(page.find("@page") != std::string::npos);
}

TEST_CASE("What people typed cannot become markup")
{
    const std::string page = pageOf(sample::document(1));
    CHECK(page.find("&lt;script&gt;") != std::string::npos);
    CHECK(page.find("Ordi&#39;Pratique") != std::string::npos);
}

TEST_CASE("Headings, captions and scopes give the structure")
{
    const std::string page = pageOf(sample::document(4));
    CHECK(countOf(page, "<h1>") == 1);
    CHECK(countOf(page, "<h2 ") == 4);
    CHECK(countOf(page, "<table>") == 3);
    CHECK(countOf(page, "<caption") == 3);
    CHECK(countOf(page, "<th scope=\"col\"") == 6 + 4 + 13); // The sheet of paper of the journal is not collected.
    CHECK(page.find("Non collecté : Pièce.") != std::string::npos);
    CHECK(countOf(page, "<th scope=\"row\"") == 3 + 5 + 4);
    CHECK(countOf(page, "<tr class=\"total\">") == 1);
    CHECK(countOf(page, "<svg") == 2);
    CHECK(countOf(page, "aria-hidden=\"true\" focusable") == 2);
    CHECK(page.find("Une personne peut figurer dans plusieurs lignes") != std::string::npos);
}

TEST_CASE("A provisional page says so in words, a definitive one does not")
{
    Document document = sample::document(1);
    document.header.pop_back();
    CHECK(pageOf(document).find("<p class=\"status\">PROVISOIRE</p>") != std::string::npos);
    document.watermark.clear();
    CHECK(pageOf(document).find("PROVISOIRE") == std::string::npos);
}

TEST_CASE("An empty table says what it would hold")
{
    Document document = sample::document(0);
    std::get<Table>(document.sections[2].blocks[0]).whenEmpty = "Aucune séance sur la période.";
    const std::string page = pageOf(document);
    CHECK(page.find("Aucune séance sur la période.") != std::string::npos);
    CHECK(countOf(page, "<table>") == 2);
}
