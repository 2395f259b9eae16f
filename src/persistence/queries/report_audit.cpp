#include "persistence/queries/report_audit.h"

#include "persistence/queries/calendar_rows.h"
#include "persistence/queries/selected.h"

#include <fmt/format.h>

#include <cmath>

namespace mediane::persistence {

using application::AuditFinding;
using application::AuditSubject;
using application::IndicatorFigure;
using application::Severity;
using application::Subject;
using application::SubjectKind;

namespace {

constexpr std::size_t kSubjectsListed = 1000;
constexpr double kGapToExplain = 0.2;

/// `asked` names every placeholder, so that each check may use those that it needs.
constexpr std::string_view kAsked = R"sql(asked AS (
    SELECT o.id, CAST($2 AS TEXT) AS first_day, CAST($3 AS TEXT) AS last_day, CAST($4 AS TEXT) AS today,
        CAST($5 AS TEXT) AS days_off
    FROM operation o WHERE o.id = $1))sql";

std::string statementOf(const AuditCheck& check)
{
    std::string select = fmt::format("SELECT kind, id, ref, detail, count(*) OVER () FROM ({}) AS found "
                                     "ORDER BY ref, detail LIMIT {}",
        check.sql, kSubjectsListed);
    return check.ctes.empty() ? with({kAsked}, select) : with({kAsked, check.ctes}, select);
}

AuditSubject readSubject(const sql::Statement& row)
{
    return {{row.get<SubjectKind>(0), row.integer(1)}, row.text(2), row.text(3)};
}

void run(sql::Connection& connection, const AuditCheck& check, const Perimeter& perimeter, Date today,
    const std::string& daysOff, std::vector<AuditFinding>& findings)
{
    auto statement = connection.prepare(statementOf(check));
    statement.bindAll(perimeter.operation, perimeter.period.from, perimeter.period.to, today, daysOff);
    AuditFinding finding{std::string(check.code), check.severity, 0, {}};
    while (statement.step()) {
        finding.count = statement.integer(4);
        finding.subjects.push_back(readSubject(statement));
    }
    if (finding.count > 0) findings.push_back(std::move(finding));
}

/// The public holidays of a period that the centre does not work, each between bars: "|2026-05-01|2026-05-08|".
std::string holidaysOf(const domain::CentreCalendarFacts& centre, const Period& period)
{
    std::string days = "|";
    for (auto year = period.from.year(); year <= period.to.year(); ++year) {
        for (const auto holiday : domain::publicHolidaysOf(centre.territory)) {
            if (!centre.works(holiday)) days += toIso(dayOf(holiday, int(year), centre.territory)) + "|";
        }
    }
    return days;
}

/// I03: what an operation achieved so far differs from its target by more than a fifth.
void judgeGaps(const std::vector<IndicatorFigure>& indicators, std::vector<AuditFinding>& findings)
{
    AuditFinding finding{"I03", Severity::Warning, 0, {}};
    for (const auto& indicator : indicators) {
        const auto target = indicator.facts.target;
        if (!target || *target <= 0) continue;
        const double gap = (indicator.cumulated - *target) / *target;
        if (std::abs(gap) <= kGapToExplain) continue;
        finding.subjects.push_back({{SubjectKind::Indicator, indicator.id.value()}, indicator.facts.code,
            fmt::format("{:g}/{:g}", indicator.cumulated, *target)});
    }
    finding.count = std::int64_t(finding.subjects.size());
    if (finding.count > 0) findings.push_back(std::move(finding));
}

} // namespace

std::vector<AuditFinding> auditFindings(
    sql::Connection& connection, const Perimeter& perimeter, Date today, const std::vector<IndicatorFigure>& indicators)
{
    const std::string daysOff = holidaysOf(readCentre(connection), perimeter.period);
    std::vector<AuditFinding> findings;
    for (const auto* const checks :
        {&sessionChecks(), &peopleChecks(), &enrolmentChecks(), &deviceChecks(), &figureChecks()}) {
        for (const AuditCheck& check : *checks)
            run(connection, check, perimeter, today, daysOff, findings);
    }
    judgeGaps(indicators, findings);
    std::ranges::sort(
        findings, {}, [](const AuditFinding& finding) { return std::pair(finding.severity, finding.check); });
    return findings;
}

} // namespace mediane::persistence
