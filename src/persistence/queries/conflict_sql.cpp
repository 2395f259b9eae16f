#include "persistence/queries/conflict_sql.h"

#include <fmt/format.h>

namespace mediane::persistence {
namespace {

constexpr std::string_view kTables = R"sql(
WITH slot_row(n, id, replaces_id, cycle_id, position, held_on, starts_at, ends_at, place_id, seats) AS (VALUES {slots}),
slot AS MATERIALIZED (
    SELECT r.*, coalesce(c.status, '') AS cycle_status FROM slot_row r LEFT JOIN cycle c ON c.id = r.cycle_id
    WHERE coalesce(c.status, '') <> 'annule'),
slot_staff(n, staff_id, rank) AS MATERIALIZED (VALUES {staff}),
slot_use(n, equipment_id, quantity) AS MATERIALIZED (VALUES {uses}),
other AS MATERIALIZED (
    SELECT NULL AS n, o.id, o.replaces_id, o.cycle_id, o.position, o.held_on, o.starts_at, o.ends_at, o.place_id,
        NULL AS seats, coalesce(c.status, '') AS cycle_status
    FROM session o LEFT JOIN cycle c ON c.id = o.cycle_id
    WHERE o.held_on IN (SELECT held_on FROM slot) AND o.status IN ('planifiee', 'tenue')
        AND coalesce(c.status, '') <> 'annule' AND o.id NOT IN (SELECT id FROM slot WHERE id IS NOT NULL)
    UNION ALL SELECT * FROM slot),
other_staff AS MATERIALIZED (
    SELECT o.n, o.id, o.replaces_id, o.held_on, o.starts_at, o.ends_at, o.place_id, o.cycle_status, t.staff_id,
        CASE WHEN t.role IN ('animateur', 'co_animateur') THEN 0 ELSE 1 END AS rank
    FROM other o JOIN session_staff t ON t.session_id = o.id WHERE o.n IS NULL
    UNION ALL
    SELECT o.n, o.id, o.replaces_id, o.held_on, o.starts_at, o.ends_at, o.place_id, o.cycle_status, t.staff_id, t.rank
    FROM slot o JOIN slot_staff t ON t.n = o.n)
)sql";

/// Row counts in powers of eight, so that few different texts are compiled.
std::size_t padded(std::size_t rows)
{
    std::size_t size = 1;
    while (size < rows)
        size *= 8;
    return size;
}

} // namespace

SlotTables::SlotTables(const std::vector<application::Slot>& slots)
{
    int placeholder = 0;
    const auto list = [&](std::vector<std::vector<Value>>& rows, std::size_t width) {
        rows.resize(padded(rows.size()), std::vector<Value>(width));
        std::string text;
        for (auto& row : rows) {
            text += text.empty() ? "(" : ", (";
            for (std::size_t column = 0; column < width; ++column) {
                text += fmt::format("{}${}", column == 0 ? "" : ", ", ++placeholder);
                m_values.push_back(std::move(row[column]));
            }
            text += ')';
        }
        return text;
    };
    std::vector<std::vector<Value>> rows;
    std::vector<std::vector<Value>> staff;
    std::vector<std::vector<Value>> uses;
    for (std::size_t at = 0; at < slots.size(); ++at) {
        const application::Slot& slot = slots[at];
        const domain::SessionFacts& facts = slot.facts;
        const Value n = toValue(at);
        rows.push_back({n, toValue(slot.session), toValue(facts.replaces), toValue(facts.cycle),
            toValue(facts.position), toValue(facts.date), toValue(facts.start), toValue(facts.end),
            toValue(facts.place), toValue(slot.capacity)});
        for (const domain::StaffId person : facts.staff)
            staff.push_back({n, toValue(person), toValue(0)});
        for (const domain::EquipmentUse& use : slot.uses)
            uses.push_back({n, toValue(use.equipment), toValue(use.quantity)});
    }
    // Filled one after the other: placeholders are numbered in this order.
    const std::string slotRows = list(rows, 10);
    const std::string staffRows = list(staff, 3);
    const std::string useRows = list(uses, 3);
    m_with = fmt::format(
        fmt::runtime(kTables), fmt::arg("slots", slotRows), fmt::arg("staff", staffRows), fmt::arg("uses", useRows));
}

sql::Statement SlotTables::prepare(sql::Connection& connection, std::string_view select) const
{
    sql::Statement statement = connection.prepare(m_with + std::string(select));
    for (std::size_t at = 0; at < m_values.size(); ++at)
        bindValue(statement, int(at) + 1, m_values[at]);
    return statement;
}

} // namespace mediane::persistence
