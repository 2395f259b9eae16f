#include <mediane/reporting/certificate.h>

namespace mediane::reporting {

using application::CertificateContent;
using application::CertificatePaper;
using domain::CertificateKind;

namespace {

Message sentenceOf(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::Participation:
        return MD_TR("Certificate", "took part in “%1” from %2 to %3: %4 sessions out of %5, %6 in all.");
    case CertificateKind::Assiduity:
        return MD_TR("Certificate",
            "attended “%1” regularly from %2 to %3: %4 sessions out of %5, %6 in all. The rule of the course is met.");
    case CertificateKind::Achievement:
        return MD_TR("Certificate",
            "completed “%1” from %2 to %3: %4 sessions out of %5, %6 in all. The rule of the course is met.");
    }
    return MD_TR("Certificate", "");
}

std::string sentence(const Translator& translator, const CertificatePaper& paper)
{
    const CertificateContent& content = paper.content;
    if (content.sessions.empty()) return content.cycle;
    return content.name + " "
        + filled(translator.text(sentenceOf(paper.facts.kind)),
            {content.cycle, readable(content.sessions.front().date), readable(content.sessions.back().date),
                std::to_string(content.sessions.size()), std::to_string(content.expected),
                readable(Cell(Minutes{content.minutes()}))});
}

Table sessionsOf(const Translator& translator, const CertificateContent& content)
{
    Table table{"", translator.text(MD_TR("Certificate", "Sessions attended")),
        {column("date", translator.text(MD_TR("Certificate", "Date")), ColumnType::Date),
            column("titre", translator.text(MD_TR("Certificate", "Session"))),
            column("minutes", translator.text(MD_TR("Certificate", "Time attended")), ColumnType::Minutes)}};
    for (const auto& session : content.sessions)
        table.rows.push_back({{session.date, session.title, Minutes{session.minutes}}});
    return table;
}

std::string doneAt(const Translator& translator, const CertificatePaper& paper)
{
    const std::string day = readable(paper.facts.issuedOn);
    if (paper.content.city.empty()) return filled(translator.text(MD_TR("Certificate", "Done on %1.")), {day});
    return filled(translator.text(MD_TR("Certificate", "Done at %1 on %2.")), {paper.content.city, day});
}

} // namespace

std::string certificateName(const Translator& translator, CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::Participation: return translator.text(MD_TR("Certificate", "Certificate of participation"));
    case CertificateKind::Assiduity: return translator.text(MD_TR("Certificate", "Certificate of attendance"));
    case CertificateKind::Achievement: return translator.text(MD_TR("Certificate", "Certificate of achievement"));
    }
    return {};
}

Document buildCertificate(
    const Translator& translator, const CertificatePaper& paper, const Edition& edition, bool duplicate)
{
    const CertificateContent& content = paper.content;
    Document document;
    document.title = certificateName(translator, paper.facts.kind);
    document.subtitle = filled(translator.text(MD_TR("Certificate", "no. %1")), {paper.number});
    if (duplicate) {
        document.subtitle
            += ", " + filled(translator.text(MD_TR("Certificate", "duplicate printed on %1")), {readable(edition.day)});
    }
    if (paper.facts.cancelledOn) document.watermark = translator.text(MD_TR("Certificate", "CANCELLED"));
    document.producer = edition.program;
    document.furniture.page = translator.text(MD_TR("Certificate", "page %1/%2"));
    if (!content.centre.empty()) {
        document.header.push_back(
            {"structure", translator.text(MD_TR("Certificate", "Organisation")), {content.centre}, content.centre});
        document.header.push_back({"adresse", translator.text(MD_TR("Certificate", "Address")), {content.centreAddress},
            content.centreAddress});
    }
    document.sections.push_back(
        {content.name, 2, {Paragraph{sentence(translator, paper)}, sessionsOf(translator, content)}});
    const std::string signatory
        = content.signatory.empty() ? translator.text(MD_TR("Certificate", "For the organisation")) : content.signatory;
    document.sections.push_back({translator.text(MD_TR("Certificate", "Signature")), 2,
        {Paragraph{doneAt(translator, paper)}, Paragraph{signatory}}});
    return document;
}

} // namespace mediane::reporting
