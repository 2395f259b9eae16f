#include "ui/reports/report_export.h"

#include "ui/widgets/background_job.h"
#include "ui/widgets/text.h"

#include <mediane/printing/pdf_writer.h>
#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/csv_writer.h>
#include <mediane/reporting/html_writer.h>
#include <mediane/reporting/report_json.h>
#include <mediane/reporting/xlsx_writer.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::OperationKind;

namespace {

struct ReportExport
{
    Q_DECLARE_TR_FUNCTIONS(ReportExport)
};

constexpr int kSteps = 3; // Computing, laying out, writing.

/// The report's code in file names (funding-reports 4.3).
QString codeOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Erdf: return u"FEDER"_s;
    case OperationKind::Esf: return u"FSE"_s;
    case OperationKind::CityContract: return u"VILLE"_s;
    case OperationKind::FamilyFund: return u"CAF"_s;
    case OperationKind::Foundation: return u"FONDATION"_s;
    case OperationKind::Other: return u"ACTIVITE"_s;
    }
    return u"ACTIVITE"_s;
}

/// Letters and digits without accents; anything else becomes one hyphen.
QString plainPart(const QString& text)
{
    QString plain;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : parts) {
        const bool kept = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (kept) {
            plain += letter;
        } else if (!letter.isMark() && !plain.isEmpty() && !plain.endsWith(u'-')) {
            plain += u'-';
        }
    }
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain;
}

QString compact(Date date) { return toQt(toIso(date)).remove(u'-'); }

Error cancelled() { return {ErrorCode::Cancelled, "report export"}; }

Result<void> writeDocument(const reporting::Document& document, ReportFormat format, const std::filesystem::path& path)
{
    switch (format) {
    case ReportFormat::Pdf: return printing::writePdf(document, path);
    case ReportFormat::Html: return reporting::writeHtml(document, path);
    case ReportFormat::Xlsx: return reporting::writeXlsx(document, path);
    case ReportFormat::Csv: return reporting::writeCsv(document, path);
    case ReportFormat::Json: break; // Holds the figures, not the document.
    }
    return Error{ErrorCode::Internal, "not a document format"};
}

Result<void> write(const application::ReportData& data, const ReportOrder& order, JobProgress& progress)
{
    if (order.format == ReportFormat::Json) return reporting::writeReportJson(data.figures, order.path);
    progress.step(ReportExport::tr("Laying the report out"));
    progress.report(1, kSteps);
    const auto document = reporting::buildOperationReport(printing::QtTranslator(), data, order.edition);
    if (progress.cancelled()) return cancelled();
    progress.step(ReportExport::tr("Writing the file"));
    progress.report(2, kSteps);
    return writeDocument(document, order.format, order.path);
}

} // namespace

QString formatWord(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return ReportExport::tr("PDF, to print and to send");
    case ReportFormat::Html: return ReportExport::tr("Web page, readable by screen readers");
    case ReportFormat::Xlsx: return ReportExport::tr("Workbook (XLSX)");
    case ReportFormat::Csv: return ReportExport::tr("Tables (CSV)");
    case ReportFormat::Json: return ReportExport::tr("Figures for programs (JSON)");
    }
    return {};
}

QString extensionOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return u"pdf"_s;
    case ReportFormat::Html: return u"html"_s;
    case ReportFormat::Xlsx: return u"xlsx"_s;
    case ReportFormat::Csv: return u"csv"_s;
    case ReportFormat::Json: return u"json"_s;
    }
    return {};
}

QString filterOf(ReportFormat format)
{
    const QString extension = extensionOf(format);
    return u"%1 (*.%2)"_s.arg(extension.toUpper(), extension);
}

QString suggestedFileName(const application::OperationHeader& operation, const Period& period, ReportFormat format)
{
    QString reference = plainPart(toQt(operation.ref));
    if (reference.isEmpty()) reference = u"OP%1"_s.arg(operation.id.value());
    const QString state = plainPart(ReportExport::tr("PROVISIONAL"));
    return u"%1_%2_%3-%4_%5.%6"_s.arg(
        codeOf(operation.facts.kind), reference, compact(period.from), compact(period.to), state, extensionOf(format));
}

Result<void> exportReport(
    application::Store& store, const Clock& clock, const ReportOrder& order, JobProgress& progress)
{
    progress.step(ReportExport::tr("Computing the figures"));
    progress.report(0, kSteps);
    application::ChangeHub silent; // Reading changes nothing.
    application::ServiceContext context{store, silent, clock};
    const auto data = application::ReportService(context).data(order.choice.operation, order.choice.period);
    if (!data) return data.error();
    if (progress.cancelled()) return cancelled();
    Result<void> written = write(*data, order, progress);
    if (written) progress.report(kSteps, kSteps);
    return written;
}

} // namespace mediane::ui
