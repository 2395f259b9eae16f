#include "persistence/queries/report_audit.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::Severity;

namespace {

/// Whether somebody was counted in the perimeter.
std::string tookPart(std::string_view person)
{
    return fmt::format(R"sql(EXISTS (SELECT 1 FROM attendance a CROSS JOIN session s
    WHERE a.person_id = {} AND a.state IN ('present', 'retard', 'parti_tot') AND s.id = a.session_id
        AND s.status = 'tenue' AND {}))sql",
        person, kInPerimeter);
}

std::string participant(std::string_view detail, std::string_view where)
{
    return fmt::format("SELECT 'person' AS kind, p.id, p.ref, {} AS detail FROM person p WHERE {} AND {}", detail,
        where, tookPart("p.id"));
}

// Two presences on one day are few; only they are compared by the hour.
constexpr std::string_view kCrowdedDays = R"sql(crowded AS MATERIALIZED (
    SELECT a.person_id, s.held_on FROM session s CROSS JOIN attendance a
    WHERE s.held_on BETWEEN $2 AND $3 AND s.status = 'tenue' AND a.session_id = s.id
        AND a.state IN ('present', 'retard', 'parti_tot')
    GROUP BY s.held_on, a.person_id HAVING count(*) > 1))sql";

constexpr std::string_view kTwoPlaces = R"sql(
SELECT DISTINCT 'person' AS kind, p.id, p.ref, c.held_on AS detail
FROM crowded c CROSS JOIN session s CROSS JOIN attendance a CROSS JOIN session t CROSS JOIN attendance b
    CROSS JOIN person p
WHERE s.held_on = c.held_on AND s.status = 'tenue' AND {}
    AND a.session_id = s.id AND a.person_id = c.person_id AND a.state IN ('present', 'retard', 'parti_tot')
    AND t.held_on = c.held_on AND t.id <> s.id AND t.status = 'tenue'
    AND t.starts_at < s.ends_at AND s.starts_at < t.ends_at
    AND b.session_id = t.id AND b.person_id = c.person_id AND b.state IN ('present', 'retard', 'parti_tot')
    AND p.id = c.person_id)sql";

// Pairs with equal names, or with a name and the telephone or the e-mail in common.
constexpr std::string_view kLikePairs = R"sql(mail AS MATERIALIZED (
    SELECT id, lower(email) AS address FROM person WHERE email <> ''),
twin AS MATERIALIZED (
    SELECT p.id AS one, q.id AS other FROM person p CROSS JOIN person q
    WHERE q.sort_key = p.sort_key AND p.id < q.id
    UNION SELECT p.id, f.person_id FROM person p CROSS JOIN person_phone f CROSS JOIN person q
    WHERE p.phone_key <> '' AND f.digits = p.phone_key AND p.id < f.person_id
        AND q.id = f.person_id AND q.phone_key = p.phone_key AND (same_last OR same_first)
    UNION SELECT m.id, n.id FROM mail m JOIN mail n ON n.address = m.address AND m.id < n.id
        JOIN person p ON p.id = m.id JOIN person q ON q.id = n.id
    WHERE same_last OR same_first))sql";

/// Equal names of a kind (1 last, 2 first), word by word in folded form, and not both empty.
std::string sameName(int kind)
{
    return fmt::format(R"sql((EXISTS (SELECT 1 FROM person_word x WHERE x.person_id = p.id AND x.kind = {0})
        AND NOT EXISTS (SELECT 1 FROM person_word x WHERE x.person_id = p.id AND x.kind = {0}
            AND NOT EXISTS (SELECT 1 FROM person_word y WHERE y.person_id = q.id AND y.word = x.word AND y.kind = {0}))
        AND NOT EXISTS (SELECT 1 FROM person_word x WHERE x.person_id = q.id AND x.kind = {0}
            AND NOT EXISTS (SELECT 1 FROM person_word y WHERE y.person_id = p.id AND y.word = x.word AND y.kind = {0}))))sql",
        kind);
}

std::string replaced(std::string text, std::string_view what, const std::string& by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

const std::string& likePairs()
{
    static const std::string text
        = replaced(replaced(std::string(kLikePairs), "same_last", sameName(1)), "same_first", sameName(2));
    return text;
}

std::string doubles()
{
    return fmt::format(R"sql(
SELECT 'person' AS kind, p.id, p.ref, q.ref AS detail
FROM twin t JOIN person p ON p.id = t.one JOIN person q ON q.id = t.other
WHERE (p.birth_date IS NULL OR q.birth_date IS NULL OR p.birth_date = q.birth_date)
    AND (p.birth_year IS NULL OR q.birth_year IS NULL OR p.birth_year = q.birth_year) AND ({} OR {}))sql",
        tookPart("p.id"), tookPart("q.id"));
}

// Age at the first counted presence; a birth after it gives a negative one.
constexpr std::string_view kStrangeAge = R"sql(
(p.birth_year IS NULL OR (p.birth_year > CAST(substr($2, 1, 4) AS INTEGER) - 4
        OR p.birth_year < CAST(substr($3, 1, 4) AS INTEGER) - 109)
    AND (SELECT age < 3 OR age > 110 FROM (SELECT CAST(substr(min(s.held_on), 1, 4) AS INTEGER) - p.birth_year
            - CASE WHEN substr(min(s.held_on), 6) < substr(p.birth_date, 6) THEN 1 ELSE 0 END AS age
        FROM attendance a CROSS JOIN session s
        WHERE a.person_id = p.id AND a.state IN ('present', 'retard', 'parti_tot') AND s.id = a.session_id
            AND s.status = 'tenue' AND {}) AS seen)))sql";

constexpr std::string_view kEsfOnly = "EXISTS (SELECT 1 FROM operation o WHERE o.id = $1 AND o.kind = 'fse')";

} // namespace

const std::vector<AuditCheck>& peopleChecks()
{
    using enum Severity;
    static const std::vector<AuditCheck> checks{
        {"P01", Blocking, fmt::format(kTwoPlaces, kInPerimeter), kCrowdedDays},
        {"P02", Warning, doubles(), likePairs()},
        {"P04", Warning,
            participant(
                "coalesce(p.birth_date, CAST(p.birth_year AS TEXT), '')", fmt::format(kStrangeAge, kInPerimeter))},
        {"P07", Warning, participant("''", fmt::format("p.phone = '' AND p.email = '' AND {}", kEsfOnly))},
        {"P11", Warning, participant("p.qpv", "p.qpv IN ('inconnu', 'a_confirmer')")},
        {"P12", Warning, participant("p.qpv_code", "p.qpv = 'dans' AND p.address = ''")},
    };
    return checks;
}

} // namespace mediane::persistence
