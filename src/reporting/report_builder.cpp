#include "reporting/report_parts.h"

#include <mediane/reporting/report_builder.h>

namespace mediane::reporting {
namespace {

Section summary(const ReportSource& source)
{
    return {source.text(MD_TR("Report", "Key figures")), 2, {keyFigures(source), commitmentTable(source)}};
}

Section audience(const ReportSource& source)
{
    Section section{source.text(MD_TR("Report", "Audience")), 2, {publicTable(source)}};
    section.blocks.emplace_back(
        Chart{ChartKind::Pyramid, source.text(MD_TR("Report", "Age and gender")), "C1", "tranche", {"F", "H"}});
    section.blocks.emplace_back(occupationTable(source));
    section.blocks.emplace_back(
        Chart{ChartKind::Bars, source.text(MD_TR("Report", "Occupation")), "C3", "statut", {"participants_uniques"}});
    section.blocks.emplace_back(districtTable(source));
    section.blocks.emplace_back(Chart{ChartKind::Bars, source.text(MD_TR("Report", "Participants by neighbourhood")),
        "C2", "code_qpv", {"participants_uniques"}});
    return section;
}

Section activity(const ReportSource& source)
{
    return {source.text(MD_TR("Report", "Activity")), 2,
        {activityTable(source), periodTable(source),
            Chart{
                ChartKind::Bars, source.text(MD_TR("Measure", "Participations")), "M3", "periode", {"participations"}},
            measureTable(source)}};
}

} // namespace

Document buildOperationReport(const Translator& translator, const application::ReportData& data, const Edition& edition)
{
    const ReportSource source{translator, data, edition};
    const auto& operation = data.figures.operation;
    Document report;
    report.title = source.text(MD_TR("Report", "Operation report"));
    report.subtitle = operation.ref + " — " + operation.facts.title;
    report.watermark = source.text(MD_TR("Report", "PROVISIONAL"));
    report.producer = filled(source.text(MD_TR("Report", "%1 · printed on %2 at %3")),
        {edition.program, readable(edition.day), toText(edition.time)});
    report.furniture = furnitureOf(translator);
    report.header = headerOf(source);
    report.sections = {summary(source), audience(source), activity(source),
        {source.text(MD_TR("Report", "Audit checks")), 2, {auditTable(source)}},
        {source.text(MD_TR("Report", "Actions")), 2, {actionTable(source)}},
        {source.text(MD_TR("Report", "Indicators in detail")), 2, {indicatorTable(source)}},
        {source.text(MD_TR("Report", "Sessions")), 2, {sessionTable(source)}},
        {source.text(MD_TR("Report", "Participants")), 2, {participantTable(source)}},
        {source.text(MD_TR("Report", "Equipment")), 2, {deviceTable(source)}}};
    report.definitions = definitionsOf(translator);
    return report;
}

} // namespace mediane::reporting
