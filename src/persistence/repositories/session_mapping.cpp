#include "persistence/repositories/session_mapping.h"

#include "persistence/repositories/id_list.h"

namespace mediane::persistence {
namespace {

constexpr IdList kStaff{"session_staff", "session_id", "staff_id"};

} // namespace

PartTexts SessionMapping::parts(const Facts& facts) { return {{"staff", jsonList(numbersOf(facts.staff))}}; }

void SessionMapping::readParts(sql::Connection& connection, std::int64_t id, Facts& facts)
{
    facts.staff = idsOf<domain::StaffId>(readIdList(connection, kStaff, id));
}

void SessionMapping::writeParts(sql::Connection& connection, std::int64_t id, const Facts& facts)
{
    connection.run("DELETE FROM session_staff WHERE session_id = $1", id);
    std::int64_t position = 0;
    for (const std::int64_t staff : numbersOf(facts.staff)) {
        const auto role = position == 0 ? domain::StaffRole::Leader : domain::StaffRole::CoLeader;
        connection.run("INSERT INTO session_staff (session_id, staff_id, position, role) VALUES ($1, $2, $3, $4)", id,
            staff, ++position, role);
    }
}

} // namespace mediane::persistence
