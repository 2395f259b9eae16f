#include "persistence/queries/conflict_rules.h"

#include "persistence/queries/conflict_sql.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace mediane::persistence {

using application::Conflict;
using application::Slot;
using domain::ConflictKind;
using domain::ConflictSeverity;

namespace {

/// One rule as SQL: columns n, other id, other n, subject's id and name, from, to, amount, limit, rank, draft.
struct Rule
{
    ConflictKind kind;
    ConflictSeverity severity;
    std::string_view select;
};

constexpr std::string_view kDraft = "CASE WHEN 'brouillon' IN (s.cycle_status, o.cycle_status) THEN 1 ELSE 0 END";
constexpr std::string_view kNoOther = "NULL, NULL";

const std::array kRules{
    Rule{ConflictKind::Room, ConflictSeverity::Blocking, R"sql(
SELECT s.n, o.id, o.n, p.id, p.name, o.starts_at, o.ends_at, 0, 0, 0, {draft}
FROM slot s JOIN other o ON {overlap} AND {apart} AND o.place_id = s.place_id JOIN place p ON p.id = s.place_id
LEFT JOIN place_site x ON x.place_id = p.id
WHERE coalesce(x.shareable, 0) = 0 OR (p.capacity IS NOT NULL AND p.capacity <
    coalesce(s.seats, (SELECT count(*) FROM enrolment e WHERE e.cycle_id = s.cycle_id AND e.status = 'confirme'))
    + coalesce(o.seats, (SELECT count(*) FROM enrolment e WHERE e.cycle_id = o.cycle_id AND e.status = 'confirme'))))sql"},
    Rule{ConflictKind::RoomSize, ConflictSeverity::Warning, R"sql(
SELECT s.n, {none}, p.id, p.name, 0, 0, coalesce(s.seats, c.capacity), p.capacity, 0, CASE WHEN s.cycle_status = 'brouillon' THEN 1 ELSE 0 END
FROM slot s JOIN place p ON p.id = s.place_id LEFT JOIN cycle c ON c.id = s.cycle_id
WHERE coalesce(s.seats, c.capacity) > p.capacity)sql"},
    Rule{ConflictKind::StaffTwice, ConflictSeverity::Blocking, R"sql(
SELECT s.n, o.id, o.n, w.id, trim(w.first_name || ' ' || w.last_name), o.starts_at, o.ends_at, 0, 0, o.rank, {draft}
FROM slot s JOIN slot_staff t ON t.n = s.n JOIN other_staff o ON o.staff_id = t.staff_id AND {overlap} AND {apart}
JOIN staff w ON w.id = t.staff_id)sql"},
    Rule{ConflictKind::StaffAway, ConflictSeverity::Warning, R"sql(
SELECT s.n, {none}, w.id, trim(w.first_name || ' ' || w.last_name), 0, 0, 0, 0, 0, CASE WHEN s.cycle_status = 'brouillon' THEN 1 ELSE 0 END
FROM slot s JOIN slot_staff t ON t.n = s.n JOIN staff w ON w.id = t.staff_id
WHERE EXISTS (SELECT 1 FROM absence a WHERE a.staff_id = w.id AND s.held_on BETWEEN a.from_on AND a.to_on))sql"},
    Rule{ConflictKind::PersonTwice, ConflictSeverity::Warning, R"sql(
SELECT s.n, o.id, o.n, p.id, trim(p.first_name || ' ' || p.last_name), o.starts_at, o.ends_at, 0, 0, 0, {draft}
FROM slot s JOIN other o ON {overlap} AND {apart} AND o.cycle_id <> s.cycle_id
JOIN enrolment e ON e.cycle_id = s.cycle_id AND e.status = 'confirme'
JOIN enrolment f ON f.cycle_id = o.cycle_id AND f.person_id = e.person_id AND f.status = 'confirme'
JOIN person p ON p.id = e.person_id)sql"},
    Rule{ConflictKind::PresentTwice, ConflictSeverity::Warning, R"sql(
SELECT s.n, o.id, o.n, p.id, trim(p.first_name || ' ' || p.last_name), o.starts_at, o.ends_at, 0, 0, 0, {draft}
FROM slot s JOIN other o ON {overlap} AND {apart}
JOIN attendance a ON a.session_id = s.id AND a.state IN ('present', 'retard', 'parti_tot')
JOIN attendance b ON b.session_id = o.id AND b.person_id = a.person_id AND b.state IN ('present', 'retard', 'parti_tot')
JOIN person p ON p.id = a.person_id)sql"},
    Rule{ConflictKind::Travel, ConflictSeverity::Warning, R"sql(
SELECT * FROM (
SELECT s.n, o.id, o.n, w.id, trim(w.first_name || ' ' || w.last_name), o.starts_at, o.ends_at,
    coalesce((SELECT v.minutes FROM travel_time v WHERE (v.site_a = h.site AND v.site_b = g.site)
        OR (v.site_a = g.site AND v.site_b = h.site)), 30)
    - CASE WHEN o.ends_at <= s.starts_at THEN s.starts_at - o.ends_at ELSE o.starts_at - s.ends_at END AS missing,
    0, 0, {draft}
FROM slot s JOIN slot_staff t ON t.n = s.n
JOIN other_staff o ON o.staff_id = t.staff_id AND o.held_on = s.held_on AND {apart}
    AND (o.ends_at <= s.starts_at OR s.ends_at <= o.starts_at)
JOIN staff w ON w.id = t.staff_id
JOIN (SELECT p.id, coalesce(nullif(x.site, ''), trim(p.address || ' ' || p.postcode)) AS site
    FROM place p LEFT JOIN place_site x ON x.place_id = p.id) h ON h.id = s.place_id
JOIN (SELECT p.id, coalesce(nullif(x.site, ''), trim(p.address || ' ' || p.postcode)) AS site
    FROM place p LEFT JOIN place_site x ON x.place_id = p.id) g ON g.id = o.place_id
WHERE h.site <> '' AND g.site <> '' AND h.site <> g.site) found WHERE missing > 0)sql"},
    Rule{ConflictKind::CentreClosed, ConflictSeverity::Blocking, R"sql(
SELECT DISTINCT s.n, {none}, k.id, k.reason, coalesce(k.starts_at, 0), coalesce(k.ends_at, 1440), 0, 0, 0,
    CASE WHEN s.cycle_status = 'brouillon' THEN 1 ELSE 0 END
FROM slot s LEFT JOIN place p ON p.id = s.place_id
JOIN closure k ON (k.place_id IS NULL OR k.place_id = s.place_id)
    AND (k.organisation_id IS NULL OR k.organisation_id = p.organisation_id)
    AND s.starts_at < coalesce(k.ends_at, 1440) AND coalesce(k.starts_at, 0) < s.ends_at
    AND (s.held_on BETWEEN k.from_on AND k.to_on OR (k.yearly = 1 AND CASE
        WHEN substr(k.from_on, 6) <= substr(k.to_on, 6)
            THEN substr(s.held_on, 6) BETWEEN substr(k.from_on, 6) AND substr(k.to_on, 6)
        ELSE substr(s.held_on, 6) >= substr(k.from_on, 6) OR substr(s.held_on, 6) <= substr(k.to_on, 6) END)))sql"},
    Rule{ConflictKind::Duplicate, ConflictSeverity::Blocking, R"sql(
SELECT s.n, o.id, o.n, c.id, c.title, o.starts_at, o.ends_at, 0, 0, 0, {draft}
FROM slot s JOIN other o ON o.held_on = s.held_on AND o.starts_at = s.starts_at AND o.ends_at = s.ends_at AND {apart}
    AND o.cycle_id = s.cycle_id AND coalesce(o.place_id, 0) = coalesce(s.place_id, 0) JOIN cycle c ON c.id = s.cycle_id)sql"},
    Rule{ConflictKind::Order, ConflictSeverity::Warning, R"sql(
SELECT s.n, o.id, NULL, o.position, CAST(o.position AS TEXT), o.starts_at, o.ends_at, 0, 0, 0,
    CASE WHEN s.cycle_status = 'brouillon' THEN 1 ELSE 0 END
FROM slot s JOIN session o ON o.cycle_id = s.cycle_id AND o.status IN ('planifiee', 'tenue')
    AND (s.id IS NULL OR o.id <> s.id) AND (s.replaces_id IS NULL OR o.id <> s.replaces_id)
    AND o.id NOT IN (SELECT id FROM slot WHERE id IS NOT NULL)
WHERE (o.position = s.position + 1 AND (o.held_on, o.starts_at) < (s.held_on, s.starts_at))
    OR (o.position = s.position - 1 AND (o.held_on, o.starts_at) > (s.held_on, s.starts_at)))sql"},
    Rule{ConflictKind::NoStaff, ConflictSeverity::Warning, R"sql(
SELECT s.n, {none}, 0, '', 0, 0, 0, 0, 0, 0 FROM slot s
WHERE s.cycle_status = 'ouvert' AND NOT EXISTS (SELECT 1 FROM slot_staff t WHERE t.n = s.n))sql"},
};

Conflict read(const sql::Statement& row, const Rule& rule, const std::vector<Slot>& slots)
{
    Conflict found{rule.kind, rule.severity, std::size_t(row.integer(0))};
    found.date = slots[found.slot].facts.date;
    if (!row.isNull(2)) {
        found.otherSlot = std::size_t(row.integer(2));
    } else if (!row.isNull(1)) {
        found.other = domain::SessionId(row.integer(1));
    }
    found.subject = row.text(4);
    found.from = {row.number(5)};
    found.to = {row.number(6)};
    found.amount = row.number(7);
    found.limit = row.number(8);
    if (row.number(9) > 0) found.severity = ConflictSeverity::Warning; // Volunteers and observers.
    if (row.flag(10)) found.severity = ConflictSeverity::Info; // A draft is only told about.
    found.signature = signatureOf(slots, found, row.integer(3));
    return found;
}

/// C09: outside what the organisation of the room is open on that weekday.
void addHours(sql::Connection& connection, const std::vector<Slot>& slots, std::vector<Conflict>& conflicts)
{
    sql::Statement rows = connection.prepare("SELECT h.weekday, h.opens_at, h.closes_at FROM opening_hours h "
                                             "JOIN place p ON p.organisation_id = h.organisation_id WHERE p.id = $1");
    for (std::size_t at = 0; at < slots.size(); ++at) {
        const domain::SessionFacts& facts = slots[at].facts;
        rows.reset();
        rows.bindAll(facts.place);
        bool judged = false;
        bool open = false;
        while (rows.step()) {
            judged = true;
            open = open
                || (rows.number(0) == isoWeekday(facts.date) && rows.number(1) <= facts.start.minutes
                    && facts.end.minutes <= rows.number(2));
        }
        if (!judged || open) continue;
        Conflict found{ConflictKind::Hours, ConflictSeverity::Warning, at};
        found.date = facts.date;
        found.signature = signatureOf(slots, found, 0);
        conflicts.push_back(std::move(found));
    }
}

void readTitles(sql::Connection& connection, const std::vector<Slot>& slots, std::vector<Conflict>& conflicts)
{
    for (Conflict& conflict : conflicts) {
        if (conflict.otherSlot) conflict.otherTitle = slots[*conflict.otherSlot].facts.title;
        if (!conflict.other) continue;
        sql::Statement row = connection.prepare("SELECT coalesce(c.title, nullif(s.title, ''), t.name) FROM session s "
                                                "JOIN action t ON t.id = s.action_id "
                                                "LEFT JOIN cycle c ON c.id = s.cycle_id WHERE s.id = $1");
        if (row.bindAll(*conflict.other).step()) conflict.otherTitle = row.text(0);
    }
}

} // namespace

std::string signatureOf(const std::vector<Slot>& slots, const Conflict& conflict, std::int64_t subject)
{
    const auto side = [](const auto& session, Date date, TimeOfDay from, TimeOfDay to) {
        return fmt::format("{} {} {}-{}", session ? session->value() : 0, toIso(date), from.minutes, to.minutes);
    };
    const Slot& slot = slots[conflict.slot];
    std::string first = side(slot.session, slot.facts.date, slot.facts.start, slot.facts.end);
    const auto other = conflict.otherSlot ? slots[*conflict.otherSlot].session : conflict.other;
    std::string second = side(other, conflict.date, conflict.from, conflict.to);
    if (second < first) std::swap(first, second);
    return fmt::format("{} / {} / {}", subject, first, second);
}

std::vector<Conflict> conflictsOf(sql::Connection& connection, const std::vector<Slot>& slots)
{
    const SlotTables tables(slots);
    std::vector<Conflict> conflicts;
    for (const Rule& rule : kRules) {
        sql::Statement rows = tables.prepare(connection,
            fmt::format(fmt::runtime(rule.select), fmt::arg("draft", kDraft), fmt::arg("none", kNoOther),
                fmt::arg("overlap", kOverlap), fmt::arg("apart", kApart)));
        while (rows.step())
            conflicts.push_back(read(rows, rule, slots));
    }
    addHours(connection, slots, conflicts);
    readTitles(connection, slots, conflicts);
    return conflicts;
}

void addEquipmentConflicts(sql::Connection& connection, const std::vector<Slot>& slots,
    const std::vector<domain::Stored<domain::EquipmentId, domain::Equipment>>& pool, std::vector<Conflict>& conflicts)
{
    const SlotTables tables(slots);
    sql::Statement rows = tables.prepare(connection, R"sql(
SELECT s.n, u.equipment_id, o.starts_at, o.ends_at, coalesce(v.quantity, x.quantity)
FROM slot s JOIN slot_use u ON u.n = s.n JOIN other o ON o.held_on = s.held_on
LEFT JOIN slot_use v ON v.n = o.n AND v.equipment_id = u.equipment_id
LEFT JOIN session_equipment x ON o.n IS NULL AND x.session_id = o.id AND x.equipment_id = u.equipment_id
WHERE v.quantity IS NOT NULL OR x.quantity IS NOT NULL)sql");
    std::map<std::pair<std::size_t, std::int64_t>, std::vector<domain::Taken>> taken;
    while (rows.step())
        taken[{std::size_t(rows.integer(0)), rows.integer(1)}].push_back(
            {{rows.number(2)}, {rows.number(3)}, rows.number(4)});
    for (const auto& [key, uses] : taken) {
        const auto& [at, equipment] = key;
        const auto found = std::ranges::find(pool, equipment, [](const auto& one) { return one.id.value(); });
        if (found == pool.end()) continue;
        const domain::Peak peak = domain::peakOf(uses);
        const int stock = found->value->availableOn(slots[at].facts.date);
        if (peak.quantity <= stock) continue;
        Conflict conflict{ConflictKind::Stock, ConflictSeverity::Blocking, at};
        conflict.subject = found->value->name;
        conflict.date = slots[at].facts.date;
        conflict.from = peak.at;
        conflict.to = peak.at;
        conflict.amount = peak.quantity;
        conflict.limit = stock;
        conflict.signature = signatureOf(slots, conflict, equipment) + fmt::format(" / {}/{}", peak.quantity, stock);
        conflicts.push_back(std::move(conflict));
    }
}

} // namespace mediane::persistence
