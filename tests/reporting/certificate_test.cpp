#include <mediane/reporting/certificate.h>

#include <catch2/catch.hpp>

using namespace mediane;
using namespace mediane::reporting;

namespace {

application::CertificatePaper paper()
{
    application::CertificatePaper paper;
    paper.number = "2026-0007";
    paper.facts.kind = domain::CertificateKind::Participation;
    paper.facts.issuedOn = std::chrono::year(2026) / 7 / 14;
    paper.content.name = "BENALI Karim";
    paper.content.cycle = "Ordi'Pratique 12";
    paper.content.centre = "Le centre";
    paper.content.city = "Valmont";
    paper.content.expected = 8;
    paper.content.sessions
        = {{std::chrono::year(2026) / 5 / 5, "Courriel", 105}, {std::chrono::year(2026) / 5 / 12, "Fichiers", 120}};
    return paper;
}

const Edition kLater{"Médiane", "local", std::chrono::year(2027) / 1 / 4, {600}};

std::string firstSentence(const Document& document)
{
    return std::get<Paragraph>(document.sections.front().blocks.front()).text;
}

} // namespace

TEST_CASE("A certificate says who came to what, how often and how long", "[certificate]")
{
    const auto document = buildCertificate(IdentityTranslator(), paper(), kLater, false);
    CHECK(document.subtitle == "no. 2026-0007");
    CHECK(document.watermark.empty());
    CHECK(firstSentence(document).starts_with("BENALI Karim took part in “Ordi'Pratique 12” from 05/05/2026 to "
                                              "12/05/2026: 2 sessions out of 8, 3"));
    CHECK(std::get<Table>(document.sections.front().blocks.back()).rows.size() == 2);
    CHECK(std::get<Paragraph>(document.sections.back().blocks.front()).text == "Done at Valmont on 14/07/2026.");
}

TEST_CASE("T43: printed again it is the same, and says that it is a duplicate", "[certificate]")
{
    const auto first = buildCertificate(IdentityTranslator(), paper(), kLater, false);
    const auto again = buildCertificate(IdentityTranslator(), paper(), kLater, true);
    CHECK(again.subtitle == "no. 2026-0007, duplicate printed on 04/01/2027");
    CHECK(firstSentence(again) == firstSentence(first));
    CHECK(again.title == first.title);
}

TEST_CASE("A cancelled certificate says so across the page", "[certificate]")
{
    auto cancelled = paper();
    cancelled.facts.cancelledOn = std::chrono::year(2026) / 8 / 1;
    CHECK(buildCertificate(IdentityTranslator(), cancelled, kLater, true).watermark == "CANCELLED");
}
