#include "ui/reports/report_reading.h"

namespace mediane::ui {

using application::Queries;

Result<ReportReading> readReport(const application::Store& store, const ReportChoice& choice, Date today)
{
    return store.read([&](const Queries& queries) -> Result<ReportReading> {
        auto figures = queries.reports.figures(choice.operation, choice.period);
        if (!figures) return figures.error();
        auto audit = queries.reports.audit(choice.operation, choice.period, today);
        if (!audit) return audit.error();
        auto months = queries.reports.months(choice.operation, choice.period);
        if (!months) return months.error();
        auto bands = queries.catalogue.ageBands(figures->operation.facts.ageBandSet);
        if (!bands) return bands.error();
        ReportReading reading{std::move(figures).value(), std::move(months).value(), std::move(bands).value()};
        reading.figures.audit = std::move(audit).value();
        return reading;
    });
}

Result<std::vector<RecordRow>> readRowsBehind(const application::Store& store, const application::FigureQuery& query)
{
    auto rows = store.read([&](const Queries& queries) { return queries.reports.rowsBehind(query); });
    if (!rows) return rows.error();
    std::vector<RecordRow> records;
    records.reserve(rows->size());
    for (const auto& row : *rows)
        records.push_back({row.subject, row.ref, row.name, row.detail, row.date, row.value});
    return records;
}

Result<std::vector<RecordRow>> readAuditRows(const application::Store& store, const application::AuditFinding& finding)
{
    return store.read([&](const Queries& queries) -> Result<std::vector<RecordRow>> {
        std::vector<RecordRow> records;
        for (const auto& found : finding.subjects) {
            auto name = queries.catalogue.displayName(found.subject);
            if (!name) return name.error();
            RecordRow row{
                found.subject, found.ref, name->empty() ? found.ref : std::move(name).value(), found.detail, {}};
            if (const auto date = dateFromIso(found.detail)) {
                row.date = *date;
                row.detail.clear();
            }
            records.push_back(std::move(row));
        }
        return records;
    });
}

} // namespace mediane::ui
