#include "persistence/queries/today_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/device_rows.h"
#include "persistence/queries/selected.h"
#include "persistence/queries/waiting_families.h"

namespace mediane::persistence {

using application::ToDo;
using domain::OperationId;

namespace {

constexpr std::string_view kToRecord = R"sql(
SELECT count(*) FROM session WHERE status IN ('planifiee', 'tenue') AND sheet <> 'valide' AND held_on < $1)sql";

// Seats beyond the capacity are for exceptions: a seat is free below the capacity itself.
constexpr std::string_view kFreedSeats = R"sql(
SELECT count(*), coalesce(sum(waiting), 0)
FROM (SELECT c.capacity,
        (SELECT count(*) FROM enrolment e WHERE e.cycle_id = c.id AND e.status = 'liste_attente') AS waiting,
        (SELECT count(*) FROM enrolment e
            WHERE e.cycle_id = c.id AND e.status IN ('confirme', 'place_proposee')) AS seats
    FROM cycle c WHERE c.status IN ('ouvert', 'en_cours')) AS filled
WHERE waiting > 0 AND (capacity IS NULL OR seats < capacity))sql";

constexpr std::string_view kToSign = R"sql(
SELECT count(*) FROM allocation WHERE state IN ('reserve', 'attribue') AND contract_signed_on IS NULL)sql";

constexpr std::string_view kNotInformed = "SELECT count(*) FROM person WHERE informed IS NULL OR informed = 0";

// When no operation is running, those that ended last.
constexpr std::string_view kOperations = R"sql(
SELECT id FROM operation WHERE $1 BETWEEN starts_on AND ends_on
UNION
SELECT id FROM operation
WHERE NOT EXISTS (SELECT 1 FROM operation WHERE $1 BETWEEN starts_on AND ends_on)
    AND ends_on = (SELECT max(ends_on) FROM operation)
ORDER BY id)sql";

} // namespace

Result<ToDo> SqlTodayQueries::toDo(Date today) const
{
    return answered([&] {
        ToDo toDo;
        toDo.sessionsToRecord = int(m_connection.queryInteger(kToRecord, today));
        auto freed = m_connection.prepare(kFreedSeats);
        if (freed.step()) {
            toDo.seatsFreed = freed.number(0);
            toDo.waitingInThem = freed.number(1);
        }
        toDo.contractsToSign = int(m_connection.queryInteger(kToSign));
        toDo.readyDevices = countReadyDevices(m_connection);
        toDo.waitingFamilies = countWaitingFamilies(m_connection);
        toDo.notInformed = int(m_connection.queryInteger(kNotInformed));
        return toDo;
    });
}

Result<std::vector<OperationId>> SqlTodayQueries::currentOperations(Date today) const
{
    return answered([&] {
        auto statement = m_connection.prepare(kOperations);
        statement.bindAll(today);
        return collect(statement, [](const sql::Statement& row) { return row.get<OperationId>(0); });
    });
}

} // namespace mediane::persistence
