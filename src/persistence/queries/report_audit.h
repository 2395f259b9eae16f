#pragma once

#include "persistence/queries/report_sql.h"
#include "persistence/sql/connection.h"

#include <mediane/application/report_queries.h>

namespace mediane::persistence {

/// One check of the catalogue (funding-reports §5) as a statement whose rows are kind, id, ref, detail of what breaks
/// it. Besides $1 to $3 it may use $4 = today and $5 = the days off, "|2026-01-01|2026-04-06|".
struct AuditCheck
{
    std::string_view code;
    application::Severity severity;
    std::string sql;
    std::string_view ctes = {}; ///< Definitions that `sql` needs, if any.
};

[[nodiscard]] const std::vector<AuditCheck>& sessionChecks();
[[nodiscard]] const std::vector<AuditCheck>& peopleChecks();
[[nodiscard]] const std::vector<AuditCheck>& enrolmentChecks();
[[nodiscard]] const std::vector<AuditCheck>& deviceChecks();
[[nodiscard]] const std::vector<AuditCheck>& figureChecks();

/// What the checks found, blocking first, then by code. The indicators' gaps are judged from their figures.
[[nodiscard]] std::vector<application::AuditFinding> auditFindings(sql::Connection& connection,
    const Perimeter& perimeter, Date today, const std::vector<application::IndicatorFigure>& indicators);

/// Conditions that hold for a session `s` of the perimeter.
inline constexpr std::string_view kInPerimeter = R"sql(s.action_id IN (SELECT action_id FROM action_operation
        WHERE operation_id = $1) AND s.held_on BETWEEN $2 AND $3)sql";

} // namespace mediane::persistence
