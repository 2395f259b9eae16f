#include "cli/commands.h"

#include <mediane/printing/pdf_writer.h>
#include <mediane/reporting/csv_writer.h>
#include <mediane/reporting/html_writer.h>
#include <mediane/reporting/report_builder.h>
#include <mediane/reporting/report_json.h>
#include <mediane/reporting/xlsx_writer.h>

#include <array>
#include <functional>

namespace mediane::cli {
namespace {

using Writer = std::function<Result<void>(const reporting::Document&, const std::filesystem::path&)>;

/// The formats written from the document; JSON is written from the figures.
Writer writerOf(const std::string& format)
{
    if (format == "csv") return reporting::writeCsv;
    if (format == "xlsx") return reporting::writeXlsx;
    if (format == "html") return reporting::writeHtml;
    if (format == "pdf") return printing::writePdf;
    return {};
}

std::optional<Date> dateArgument(const std::string& argument)
{
    const auto date = dateFromFrench(argument);
    if (date) return *date;
    complain(text(QT_TRANSLATE_NOOP("cli", "“%1” is not a date. Expected YYYY-MM-DD or DD/MM/YYYY."), {argument}));
    return std::nullopt;
}

std::optional<Period> periodOf(const ReportArguments& arguments)
{
    const auto from = dateArgument(arguments.from);
    const auto to = dateArgument(arguments.to);
    if (!from || !to) return std::nullopt;
    if (*to < *from) {
        complain(text(
            QT_TRANSLATE_NOOP("cli", "The period ends (%2) before it begins (%1)."), {arguments.from, arguments.to}));
        return std::nullopt;
    }
    return Period{*from, *to};
}

Result<void> write(
    application::Services& services, const ReportArguments& arguments, domain::OperationId operation, Period period)
{
    if (arguments.format == "json") {
        const auto figures = services.reports.figures(operation, period);
        if (!figures) return figures.error();
        return reporting::writeReportJson(*figures, arguments.output);
    }
    const auto data = services.reports.data(operation, period);
    if (!data) return data.error();
    const auto& clock = services.context.clock;
    const reporting::Edition edition{"Médiane " MEDIANE_VERSION, "local", clock.today(), clock.timeOfDay()};
    const auto document = reporting::buildOperationReport(translator(), *data, edition);
    return writerOf(arguments.format)(document, arguments.output);
}

} // namespace

Exit writeReport(application::Services& services, const ReportArguments& arguments)
{
    if (arguments.format != "json" && !writerOf(arguments.format)) {
        complain(text(QT_TRANSLATE_NOOP("cli", "Unknown format “%1”. Expected one of: %2."),
            {arguments.format, "json, csv, xlsx, html, pdf"}));
        return Exit::Usage;
    }
    const auto operation = resolve(services.context.store, application::SubjectKind::Operation, arguments.operation);
    const auto period = periodOf(arguments);
    if (!operation) return exitOf(operation.error().code);
    if (!period) return Exit::Refused;
    const auto written = write(services, arguments, domain::OperationId(*operation), *period);
    if (!written) {
        complain(text(QT_TRANSLATE_NOOP("cli", "The report could not be written to %1."), {arguments.output.string()}));
        return report(written.error());
    }
    say(text(QT_TRANSLATE_NOOP("cli", "Report written to %1."), {arguments.output.string()}));
    return Exit::Done;
}

} // namespace mediane::cli
