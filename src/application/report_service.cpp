#include <mediane/application/report_service.h>

namespace mediane::application {
namespace {

template <class T>
bool keep(Result<T> answer, T& into, std::optional<Error>& failed)
{
    if (answer) {
        into = std::move(answer).value();
    } else if (!failed) {
        failed = answer.error();
    }
    return !failed;
}

Result<ReportFigures> figuresWithAudit(const Queries& queries, domain::OperationId operation, Period period, Date today)
{
    auto figures = queries.reports.figures(operation, period);
    if (!figures) return figures;
    auto audit = queries.reports.audit(operation, period, today);
    if (!audit) return audit.error();
    ReportFigures complete = std::move(figures).value();
    complete.audit = std::move(audit).value();
    return complete;
}

} // namespace

Result<ReportFigures> ReportService::figures(domain::OperationId operation, Period period) const
{
    return m_context.store.read(
        [&](const Queries& queries) { return figuresWithAudit(queries, operation, period, m_context.clock.today()); });
}

Result<ReportData> ReportService::data(domain::OperationId operation, Period period) const
{
    return m_context.store.read([&](const Queries& queries) -> Result<ReportData> {
        ReportData data;
        std::optional<Error> failed;
        const auto& reports = queries.reports;
        const bool complete
            = keep(figuresWithAudit(queries, operation, period, m_context.clock.today()), data.figures, failed)
            && keep(reports.sessionJournal(operation, period), data.sessions, failed)
            && keep(reports.participants(operation, period), data.participants, failed)
            && keep(reports.handovers(operation, period), data.handovers, failed)
            && keep(reports.publics(operation, period), data.publics, failed)
            && keep(reports.districts(operation, period), data.districts, failed)
            && keep(reports.months(operation, period), data.months, failed)
            && keep(queries.catalogue.ageBands(data.figures.operation.facts.ageBandSet), data.ageBands, failed);
        if (!complete) return *failed;
        data.generatedAt = toIso(m_context.clock.now());
        return data;
    });
}

} // namespace mediane::application
