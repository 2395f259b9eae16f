#include "persistence/sample_file.h"

#include <mediane/domain/centre_calendar.h>
#include <mediane/domain/certificate.h>
#include <mediane/domain/printed_sheet.h>
#include <mediane/domain/session_notice.h>

#include <regex>
#include <set>

using namespace mediane;
using namespace mediane::test;
using namespace mediane::domain;

namespace {

std::set<std::string> codesInSchema(SampleFile& file, const std::string& table, const std::string& column)
{
    const std::string sql = file.text("SELECT sql FROM sqlite_schema WHERE name = '" + table + "'");
    std::smatch list;
    if (!std::regex_search(
            sql, list, std::regex("\\b" + column + "\\s+TEXT[^,]*CHECK \\(" + column + " (?:IN \\(|= )([^)]*)\\)")))
        return {};
    const std::string codes = list[1];
    std::set<std::string> found;
    const std::regex quoted("'([^']*)'");
    for (std::sregex_iterator at(codes.begin(), codes.end(), quoted), end; at != end; ++at)
        found.insert((*at)[1]);
    return found;
}

template <class E>
std::set<std::string> codesInDomain()
{
    std::set<std::string> codes;
    for (const auto& row : CodeTable<E>::rows)
        codes.emplace(row.second);
    return codes;
}

} // namespace

TEST_CASE("the schema lists exactly the codes of the domain", "[persistence][schema]")
{
    SampleFile file;
    CHECK(codesInSchema(file, "organisation", "kind") == codesInDomain<OrganisationKind>());
    CHECK(codesInSchema(file, "person", "gender") == codesInDomain<Gender>());
    CHECK(codesInSchema(file, "person", "occupation") == codesInDomain<Occupation>());
    CHECK(codesInSchema(file, "person", "qpv") == codesInDomain<QpvSituation>());
    CHECK(codesInSchema(file, "person", "audience") == codesInDomain<Audience>());
    CHECK(codesInSchema(file, "operation", "kind") == codesInDomain<OperationKind>());
    CHECK(codesInSchema(file, "cycle", "status") == codesInDomain<CycleStatus>());
    CHECK(codesInSchema(file, "session", "kind") == codesInDomain<SessionKind>());
    CHECK(codesInSchema(file, "session", "status") == codesInDomain<SessionStatus>());
    CHECK(codesInSchema(file, "session", "reason") == codesInDomain<SessionReason>());
    CHECK(codesInSchema(file, "session", "sheet") == codesInDomain<SheetState>());
    CHECK(codesInSchema(file, "session_staff", "role") == codesInDomain<StaffRole>());
    CHECK(codesInSchema(file, "enrolment", "status") == codesInDomain<EnrolmentStatus>());
    CHECK(codesInSchema(file, "attendance", "state") == codesInDomain<AttendanceState>());
    CHECK(codesInSchema(file, "attendance", "origin") == codesInDomain<AttendanceOrigin>());
    CHECK(codesInSchema(file, "headcount", "dimension") == codesInDomain<HeadcountDimension>());
    CHECK(codesInSchema(file, "headcount", "unit") == codesInDomain<HeadcountUnit>());
    CHECK(codesInSchema(file, "headcount", "mode") == codesInDomain<HeadcountMode>());
    CHECK(codesInSchema(file, "centre_calendar", "territory") == codesInDomain<Territory>());
    CHECK(codesInSchema(file, "centre_calendar", "school_zone") == codesInDomain<SchoolZone>());
    CHECK(codesInSchema(file, "worked_holiday", "holiday") == codesInDomain<PublicHoliday>());
    CHECK(codesInSchema(file, "session_notice", "channel") == codesInDomain<ContactChannel>());
    CHECK(codesInSchema(file, "device", "kind") == codesInDomain<DeviceKind>());
    CHECK(codesInSchema(file, "device", "workshop") == codesInDomain<WorkshopState>());
    CHECK(codesInSchema(file, "device", "grade") == codesInDomain<Grade>());
    CHECK(codesInSchema(file, "erasure", "outcome") == codesInDomain<ErasureOutcome>());
    CHECK(codesInSchema(file, "allocation", "kind") == codesInDomain<AllocationKind>());
    CHECK(codesInSchema(file, "allocation", "state") == codesInDomain<AllocationState>());
    CHECK(codesInSchema(file, "sheet", "status") == codesInDomain<PrintedSheetState>());
    CHECK(codesInSchema(file, "certificate", "kind") == codesInDomain<CertificateKind>());
}

TEST_CASE("every reference between tables is indexed, every table is strict", "[persistence][schema]")
{
    SampleFile file;
    auto loose = file.raw().prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                                    "AND sql NOT LIKE '%STRICT%'");
    CHECK_FALSE(loose.step());
    auto bare = file.raw().prepare(
        "SELECT m.name || '.' || f.\"from\" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f "
        "WHERE m.type = 'table' AND f.\"from\" NOT IN ('user_id') AND NOT EXISTS (SELECT 1 FROM "
        "pragma_index_list(m.name) i "
        "JOIN pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f.\"from\") "
        "AND NOT EXISTS (SELECT 1 FROM pragma_table_info(m.name) t WHERE t.name = f.\"from\" AND t.pk = 1)");
    const bool found = bare.step();
    INFO((found ? bare.text(0) : std::string()));
    CHECK_FALSE(found);
}
