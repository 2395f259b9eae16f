#include "persistence/queries/answered.h"
#include "persistence/queries/paper_queries.h"
#include "persistence/queries/selected.h"
#include "persistence/repositories/certificate_mapping.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::CertificateRow;

Result<std::vector<CertificateRow>> SqlPaperQueries::certificatesOf(domain::CycleId cycle) const
{
    return answered([&] {
        auto statement = m_connection.prepare(fmt::format(
            "SELECT {}, c.id, p.last_name, p.first_name FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id "
            "JOIN person p ON p.id = c.person_id WHERE e.cycle_id = $1 ORDER BY c.id DESC",
            columnsOf<CertificateMapping>("c")));
        statement.bindAll(cycle);
        return collect(statement, [](const sql::Statement& row) {
            constexpr int kId = kWidth<CertificateMapping>;
            return CertificateRow{row.get<domain::CertificateId>(kId), row.text(0), factsOf<CertificateMapping>(row),
                row.text(kId + 1), row.text(kId + 2)};
        });
    });
}

Result<int> SqlPaperQueries::lastCertificateOf(int year) const
{
    return answered([&] {
        return int(m_connection.queryInteger(
            "SELECT max(CAST(substr(ref, 6) AS INTEGER)) FROM certificate WHERE substr(ref, 1, 5) = $1",
            fmt::format("{:04}-", year)));
    });
}

} // namespace mediane::persistence
