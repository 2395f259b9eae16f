#include "reporting/atomic_file.h"

#include <mediane/reporting/report_json.h>

#include <nlohmann/json.hpp>

#include <cmath>
#include <ostream>

namespace mediane::reporting {

using application::ReportFigures;
using domain::Measure;
using Json = nlohmann::ordered_json;

namespace {

bool isInHours(Measure measure) { return measure == Measure::ParticipantHours || measure == Measure::SessionHours; }

Json measuresOf(const application::Measures& measures)
{
    Json object = Json::object();
    for (const Measure measure : domain::allOf<Measure>())
        if (!isInHours(measure)) object[std::string(domain::code(measure))] = measures[measure];
    return object;
}

Json actionsOf(const ReportFigures& figures)
{
    Json list = Json::array();
    for (const application::ActionFigures& action : figures.actions)
        list.push_back({{"action", action.ref}, {"measures", measuresOf(action.measures)}});
    return list;
}

Json indicatorsOf(const ReportFigures& figures)
{
    Json list = Json::array();
    for (const application::IndicatorFigure& indicator : figures.indicators) {
        Json target = nullptr;
        if (indicator.facts.target) target = *indicator.facts.target;
        Json achieved = std::llround(indicator.achieved);
        if (isInHours(indicator.facts.measure)) achieved = indicator.achieved;
        list.push_back({{"code", indicator.facts.code}, {"target", target}, {"achieved", achieved}});
    }
    return list;
}

Json breakdownOf(const std::vector<application::BreakdownLine>& lines)
{
    Json object = Json::object();
    for (const application::BreakdownLine& line : lines)
        if (line.count > 0) object[line.code] = line.count;
    return object;
}

const char* severityCode(application::Severity severity)
{
    switch (severity) {
    case application::Severity::Blocking: return "blocking";
    case application::Severity::Warning: return "warning";
    case application::Severity::Information: return "information";
    }
    return "";
}

Json auditOf(const ReportFigures& figures)
{
    Json list = Json::array();
    for (const application::AuditFinding& finding : figures.audit) {
        Json subjects = Json::array();
        for (const application::AuditSubject& subject : finding.subjects)
            subjects.push_back(subject.ref);
        list.push_back({{"check", finding.check}, {"severity", severityCode(finding.severity)},
            {"count", finding.count}, {"subjects", std::move(subjects)}});
    }
    return list;
}

} // namespace

void writeReportJson(const ReportFigures& figures, std::ostream& out)
{
    const application::Breakdowns& breakdowns = figures.breakdowns;
    const Json report{
        {"format", "mediane-report/1"},
        {"operation", figures.operation.ref},
        {"period", {{"from", toIso(figures.period.from)}, {"to", toIso(figures.period.to)}}},
        {"measures", measuresOf(figures.total)},
        {"actions", actionsOf(figures)},
        {"indicators", indicatorsOf(figures)},
        {"breakdowns",
            {{"genre", breakdownOf(breakdowns.gender)}, {"tranche_age", breakdownOf(breakdowns.ageBand)},
                {"qpv", breakdownOf(breakdowns.qpv)}, {"statut", breakdownOf(breakdowns.occupation)},
                {"code_qpv", breakdownOf(breakdowns.qpvCode)}}},
        {"audit", auditOf(figures)},
    };
    // Text that is not UTF-8 must not make a report impossible.
    out << report.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
}

Result<void> writeReportJson(const ReportFigures& figures, const std::filesystem::path& path)
{
    AtomicFile file(path);
    auto stream = file.open();
    if (!stream) return stream.error();
    writeReportJson(figures, **stream);
    return file.commit();
}

} // namespace mediane::reporting
