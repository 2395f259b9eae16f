#include "../reporting/sample_document.h"

#include <mediane/printing/pdf_writer.h>

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace mediane;
using namespace mediane::reporting;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A written report and what poppler reads in it.
class WrittenPdf
{
public:
    explicit WrittenPdf(const Document& document)
        : m_path(m_folder.filePath(u"rapport.pdf"_s))
    {
        REQUIRE(printing::writePdf(document, m_path.toStdString()).hasValue());
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// One text a page; empty without poppler.
    [[nodiscard]] QStringList pages() const
    {
        QStringList pages = output(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s}).split(u'\f');
        pages.removeLast();
        return pages;
    }
    [[nodiscard]] QString output(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        REQUIRE(process.waitForFinished(60000));
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    [[nodiscard]] QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

bool hasPoppler() { return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(); }

QString simplified(const QString& text) { return text.simplified().replace(QChar(0xA0), u' '); }

} // namespace

TEST_CASE("A PDF carries its title and its fonts")
{
    const WrittenPdf pdf(sample::document(3));
    CHECK(pdf.bytes().startsWith("%PDF-1"));
    if (!hasPoppler()) return;
    CHECK(pdf.output(u"pdfinfo"_s, {pdf.path()}).contains(u"Rapport d'opération — FEDER-ITI"_s));
    const QStringList fonts = pdf.output(u"pdffonts"_s, {pdf.path()}).split(u'\n').mid(2);
    CHECK(fonts.size() > 1);
    for (const QString& font : fonts)
        if (!font.isEmpty()) CHECK(font.contains(QRegularExpression(u"OpenSans.*Identity-H +yes"_s)));
}

TEST_CASE("A PDF says the same as the document")
{
    if (!hasPoppler()) return;
    const QStringList pages = WrittenPdf(sample::document(3)).pages();
    const QString text = simplified(pages.join(u' '));
    for (const QString& expected : {u"PROVISOIRE"_s, u"Opération"_s, u"du 01/01/2016 au 31/12/2019"_s, u"4 435 h 25"_s,
             u"91,7 % (88/96)"_s, u"Une personne peut figurer dans plusieurs lignes"_s, u"n.c."_s, u"−6"_s,
             u"<script>"_s, u"Définitions"_s}) {
        INFO(expected.toStdString());
        CHECK(text.contains(expected));
    }
}

TEST_CASE("A long table repeats its header and every page is numbered")
{
    if (!hasPoppler()) return;
    const QStringList pages = WrittenPdf(sample::document(150)).pages();
    REQUIRE(pages.size() > 4);
    int withRows = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        INFO("page " << i + 1);
        CHECK(pages[i].contains(u"PROVISOIRE · page %1/%2"_s.arg(i + 1).arg(pages.size())));
        if (!pages[i].contains(QRegularExpression(u"S0\\d\\d\\d"_s))) continue;
        ++withRows;
        CHECK(pages[i].contains(u"Intitulé"_s));
    }
    CHECK(withRows > 3);
    const QString text = pages.join(u' ');
    for (int i = 1; i <= 150; ++i)
        CHECK(text.contains(u"S%1"_s.arg(i, 4, 10, QChar(u'0'))));
}

TEST_CASE("A text taller than a page is continued, not cut")
{
    if (!hasPoppler()) return;
    Document document = sample::document(0);
    std::string text;
    for (int i = 0; i < 3000; ++i)
        text += "mot" + std::to_string(i) + " ";
    Table table{"X1", "Remarques", {column("texte", "Texte"), column("n", "N", ColumnType::Integer)}};
    table.rows.push_back({{text, std::int64_t{1}}});
    document.sections.push_back({"Remarques", 2, {table}});
    const QString read = WrittenPdf(document).pages().join(u' ');
    for (int i = 0; i < 3000; ++i)
        if (!read.contains(u"mot%1"_s.arg(i))) FAIL("lost word " << i);
}

TEST_CASE("A definitive document has no watermark")
{
    if (!hasPoppler()) return;
    Document document = sample::document(1);
    document.watermark.clear();
    document.header.pop_back();
    CHECK_FALSE(WrittenPdf(document).pages().join(u' ').contains(u"PROVISOIRE"_s));
}

TEST_CASE("A folder that does not exist is an error, and nothing is left behind")
{
    const auto result = printing::writePdf(sample::document(1), "/nonexistent/folder/rapport.pdf");
    REQUIRE_FALSE(result.hasValue());
    CHECK(result.error().code == ErrorCode::Io);
}
