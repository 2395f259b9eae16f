#pragma once

#include "persistence/queries/completion_sql.h"
#include "persistence/queries/report_sql.h"

#include <fmt/format.h>

#include <string_view>

namespace mediane::persistence {

/// The state of medium `m` of device `d` by its latest erasure `e`, as domain::stateAfter judges it: a proof older than
/// the device's latest return says nothing of what the medium holds since.
inline constexpr std::string_view kMediumState = R"sql(CASE
    WHEN m.removed_on IS NOT NULL THEN 'retire'
    WHEN e.id IS NULL OR e.outcome = 'ABORTED' THEN 'a_effacer'
    WHEN e.outcome = 'DESTROYED' THEN 'detruit'
    WHEN e.outcome IN ('FAILED', 'INSANITY') THEN 'echec'
    WHEN coalesce(e.done_on, '') < coalesce((SELECT max(r.returned_on) FROM allocation r WHERE r.device_id = m.device_id), '')
        THEN 'a_effacer'
    ELSE 'efface' END)sql";

/// The media `m` of a device with the latest erasure `e` of each.
inline constexpr std::string_view kMediaAndErasures = R"sql(medium m LEFT JOIN erasure e ON e.id =
    (SELECT x.id FROM erasure x WHERE x.medium_id = m.id ORDER BY coalesce(x.done_on, '') DESC, x.id DESC LIMIT 1))sql";

/// The data state of device `d`, whose open allocation is `a`: the worst of its media (domain::worstOf); with its
/// holder it holds the holder's data. `{0}` is kMediumState, `{1}` kMediaAndErasures.
inline constexpr std::string_view kDataState = R"sql(CASE
    WHEN a.state IN ('remis', 'installe', 'transforme_en_don') THEN 'donnees_usager'
    ELSE coalesce((SELECT CASE min(CASE state WHEN 'echec' THEN 1 WHEN 'a_effacer' THEN 3 WHEN 'efface' THEN 7
                WHEN 'detruit' THEN 8 ELSE 9 END)
            WHEN 1 THEN 'echec' WHEN 3 THEN 'a_effacer' WHEN 7 THEN 'efface' WHEN 8 THEN 'detruit' WHEN 9 THEN 'retire' END
        FROM (SELECT {0} AS state FROM {1} WHERE m.device_id = d.id) AS each_medium),
        (SELECT CASE WHEN coalesce(n.done_on, '') < coalesce((SELECT max(r.returned_on) FROM allocation r
                WHERE r.device_id = d.id), '') THEN 'a_effacer' ELSE 'sans_support' END
            FROM erasure n WHERE n.device_id = d.id AND n.outcome = 'NO_MEDIA'
            ORDER BY coalesce(n.done_on, '') DESC, n.id DESC LIMIT 1),
        'inconnu') END)sql";

/// Devices `d` with lot `l`, donor `o`, the allocation `a` that is not over, and its person `p`.
inline constexpr std::string_view kDevicesFrom = R"sql(
FROM device d LEFT JOIN lot l ON l.id = d.lot_id LEFT JOIN organisation o ON o.id = l.donor_id
    LEFT JOIN allocation a ON a.id = (SELECT max(x.id) FROM allocation x
        WHERE x.device_id = d.id AND x.state NOT IN ('aucune', 'retourne'))
    LEFT JOIN person p ON p.id = a.person_id)sql";

/// Holds when allocation `h` of device `k` is a programme computer that somebody has.
inline constexpr std::string_view kHeldComputer = R"sql(h.state IN ('remis', 'installe', 'transforme_en_don')
    AND h.kind <> 'depannage' AND k.kind IN ('portable', 'fixe', 'tablette'))sql";

/// How many mandatory positions of track `t` enrolment `e` lacks. `{}` is kPositionsOfEnrolment.
inline constexpr std::string_view kMandatoryLacking = R"sql((SELECT count(*) FROM track_session k
    WHERE k.track_id = t.id AND k.mandatory = 1 AND k.position NOT IN ({})))sql";

/// Enrolments `e` of people `p` who came to the end of a track that grants a computer (or satisfy its rule already), in
/// a household that has none, and to whom none is promised; needs `counted_session`. `{0}` is kHeldComputer, `{1}`
/// kPositionsOfEnrolment, `{2}` kMandatoryLacking.
inline constexpr std::string_view kWaitingFrom = R"sql(
FROM track t JOIN cycle c ON c.track_id = t.id JOIN enrolment e ON e.cycle_id = c.id JOIN person p ON p.id = e.person_id
WHERE t.grants_device = 1
    AND (e.status = 'termine' OR (e.status = 'confirme' AND c.status = 'en_cours'
        AND (SELECT count(DISTINCT position) FROM ({1}) AS attended) >= coalesce(c.min_sessions, t.min_sessions, 0)
        AND {2} = 0))
    AND NOT EXISTS (SELECT 1 FROM allocation h WHERE h.person_id = p.id AND h.state IN ('reserve', 'attribue'))
    AND NOT EXISTS (SELECT 1 FROM allocation h JOIN device k ON k.id = h.device_id WHERE h.person_id = p.id AND {0})
    AND NOT EXISTS (SELECT 1 FROM person q JOIN allocation h ON h.person_id = q.id JOIN device k ON k.id = h.device_id
        WHERE q.household_id = p.household_id AND {0}))sql";

/// `columns` of the families that wait (kWaitingFrom).
[[nodiscard]] inline std::string waitingSql(std::string_view columns, std::string_view ending = {})
{
    const std::string lacking = fmt::format(kMandatoryLacking, kPositionsOfEnrolment);
    const std::string from = fmt::format(kWaitingFrom, kHeldComputer, kPositionsOfEnrolment, lacking);
    return with({kCountedSession}, fmt::format("SELECT {}{} {}", columns, from, ending));
}

} // namespace mediane::persistence
