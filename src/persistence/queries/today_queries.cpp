#include "persistence/queries/today_queries.h"

#include "persistence/queries/answered.h"
#include "persistence/queries/device_queries.h"
#include "persistence/queries/device_sql.h"
#include "persistence/queries/follow_up_queries.h"
#include "persistence/queries/selected.h"

namespace mediane::persistence {

using application::ToDo;

namespace {

constexpr std::string_view kToRecord = R"sql(
SELECT count(*) FROM session WHERE held_on < $1 AND status IN ('planifiee', 'tenue') AND sheet <> 'valide')sql";

// Cycles that still take people, with a free seat and somebody waiting for it.
constexpr std::string_view kFreed = R"sql(
SELECT count(*), coalesce(sum(waiting), 0) FROM (
    SELECT c.id, c.capacity,
        (SELECT count(*) FROM enrolment e WHERE e.cycle_id = c.id AND e.status IN ('confirme', 'place_proposee')) AS held,
        (SELECT count(*) FROM enrolment e WHERE e.cycle_id = c.id AND e.status = 'liste_attente') AS waiting
    FROM cycle c WHERE c.status IN ('ouvert', 'en_cours')) AS seats
WHERE waiting > 0 AND (capacity IS NULL OR held < capacity))sql";

constexpr std::string_view kToSign = R"sql(
SELECT count(*) FROM allocation WHERE state IN ('reserve', 'attribue') AND contract_signed_on IS NULL)sql";

constexpr std::string_view kNotInformed = "SELECT count(*) FROM person WHERE informed IS NULL OR informed = 0";

} // namespace

Result<ToDo> SqlTodayQueries::toDo(Date today) const
{
    return guarded([&]() -> Result<ToDo> {
        ToDo toDo;
        toDo.sessionsToRecord = int(m_connection.queryInteger(kToRecord, today));
        auto freed = m_connection.prepare(kFreed);
        if (freed.step()) {
            toDo.seatsFreed = freed.number(0);
            toDo.waitingInThem = freed.number(1);
        }
        auto calls = SqlFollowUpQueries(m_connection).counts();
        if (!calls) return calls.error();
        toDo.seatTasks = calls->seatTasks;
        toDo.alerts = calls->alerts;
        toDo.contractsToSign = int(m_connection.queryInteger(kToSign));
        toDo.notInformed = int(m_connection.queryInteger(kNotInformed));
        static const std::string families = waitingSql("count(DISTINCT coalesce(p.household_id, -p.id))");
        toDo.waitingFamilies = int(m_connection.queryInteger(families));
        auto counts = SqlDeviceQueries(m_connection).counts();
        if (!counts) return counts.error();
        toDo.readyDevices = counts->ready;
        return toDo;
    });
}

Result<std::vector<domain::OperationId>> SqlTodayQueries::currentOperations(Date today) const
{
    return answered([&] {
        // Without one that runs today, those that ended last.
        auto statement = m_connection.prepare(R"sql(
SELECT id FROM operation WHERE starts_on <= $1
    AND ends_on >= (SELECT CASE WHEN max(ends_on) < $1 THEN max(ends_on) ELSE $1 END FROM operation WHERE starts_on <= $1)
ORDER BY starts_on, id)sql");
        statement.bindAll(today);
        return collect(statement, [](const sql::Statement& row) { return domain::OperationId(row.integer(0)); });
    });
}

} // namespace mediane::persistence
