#include "persistence/integrity.h"

namespace mediane::persistence {
namespace {

using application::SubjectKind;

/// A rule of the data: `sql` gives id and ref of the rows that break it.
struct DataRule
{
    std::string_view name;
    SubjectKind kind;
    std::string_view sql;
};

constexpr DataRule kRules[] = {
    {"minutes-exceed-session", SubjectKind::Session,
        "SELECT DISTINCT session.id, session.ref FROM attendance JOIN session ON session.id = attendance.session_id "
        "WHERE attendance.minutes > session.ends_at - session.starts_at ORDER BY session.id"},
    {"headcount-exceeds-total", SubjectKind::Session,
        "SELECT DISTINCT session.id, session.ref FROM (SELECT session_id, dimension, sum(people) AS people "
        "FROM headcount WHERE dimension <> 'total' GROUP BY session_id, dimension) AS margin "
        "JOIN session ON session.id = margin.session_id "
        "LEFT JOIN headcount AS total ON total.session_id = margin.session_id AND total.dimension = 'total' "
        "WHERE margin.people > coalesce(total.people, 0) ORDER BY session.id"},
    {"several-open-allocations", SubjectKind::Device,
        "SELECT device.id, device.ref FROM allocation JOIN device ON device.id = allocation.device_id "
        "WHERE allocation.state IN ('reserve', 'attribue', 'remis', 'installe') "
        "GROUP BY device.id, device.ref HAVING count(*) > 1 ORDER BY device.id"},
    {"journal-gap", SubjectKind::Setting,
        "SELECT id, '' FROM (SELECT id, lag(id, 1, 0) OVER (ORDER BY id) AS earlier FROM journal) AS line "
        "WHERE id <> earlier + 1 ORDER BY id"},
};

} // namespace

application::IntegrityReport checkIntegrity(sql::Connection& connection)
{
    application::IntegrityReport report{connection.findings(), {}};
    for (const DataRule& rule : kRules) {
        sql::Statement rows = connection.prepare(rule.sql);
        while (rows.step())
            report.data.push_back({{rule.kind, rows.integer(0)}, rows.text(1), std::string(rule.name)});
    }
    return report;
}

} // namespace mediane::persistence
