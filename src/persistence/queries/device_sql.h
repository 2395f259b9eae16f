#pragma once

#include <string_view>

namespace mediane::persistence {

/// The allocation that says where each device is: the latest open one, or else the one with which it was lost.
inline constexpr std::string_view kHolding = R"sql(holding AS MATERIALIZED (
    SELECT device_id, person_id, state, handed_on FROM (
        SELECT l.device_id, l.person_id, l.state, l.handed_on, row_number() OVER (PARTITION BY l.device_id ORDER BY
            CASE WHEN l.state IN ('remis', 'installe', 'transforme_en_don') THEN 0
                WHEN l.state IN ('reserve', 'attribue') THEN 1 ELSE 2 END, l.id DESC) AS nth
        FROM allocation l WHERE l.state NOT IN ('aucune', 'retourne')) AS numbered
    WHERE nth = 1))sql";

/// The state of each medium of the devices of `picked(id)`, by the rule of domain::stateAfter: what its last attempt
/// says, unless the device came back since.
inline constexpr std::string_view kMediumState = R"sql(medium_state AS MATERIALIZED (
    SELECT m.id, m.device_id, m.serial, m.removed_on, x.done_on,
        CASE WHEN x.id IS NULL OR x.outcome = 'ABORTED' THEN 'a_effacer'
            WHEN x.outcome = 'DESTROYED' THEN 'detruit'
            WHEN x.outcome IN ('FAILED', 'INSANITY') THEN 'echec'
            WHEN coalesce(x.done_on, '') < coalesce((SELECT max(l.returned_on) FROM allocation l
                WHERE l.device_id = m.device_id), '') THEN 'a_effacer'
            ELSE 'efface' END AS state
    FROM picked k CROSS JOIN medium m LEFT JOIN erasure x ON x.id = (SELECT y.id FROM erasure y
        WHERE y.medium_id = m.id ORDER BY coalesce(y.done_on, '') DESC, y.id DESC LIMIT 1)
    WHERE m.device_id = k.id))sql";

/// The worst state of the media that each device of `picked(id)` holds, as a number (domain::worstOf); what was found
/// where it holds none. Needs `medium_state`.
inline constexpr std::string_view kDeviceState = R"sql(device_state AS MATERIALIZED (
    SELECT k.id, coalesce(
        (SELECT min(CASE m.state WHEN 'echec' THEN 1 WHEN 'a_effacer' THEN 3 WHEN 'efface' THEN 7 ELSE 8 END)
            FROM medium_state m WHERE m.device_id = k.id AND m.removed_on IS NULL),
        (SELECT 9 FROM medium_state m WHERE m.device_id = k.id LIMIT 1),
        (SELECT CASE WHEN coalesce(x.done_on, '') < coalesce((SELECT max(l.returned_on) FROM allocation l
                WHERE l.device_id = k.id), '') THEN 3 ELSE 10 END
            FROM erasure x WHERE x.device_id = k.id AND x.medium_id IS NULL
            ORDER BY coalesce(x.done_on, '') DESC, x.id DESC LIMIT 1),
        2) AS rank
    FROM picked k))sql";

/// The code of a DataState from `h.state` and `r.rank` (holding and device_state): whoever has a device has filled it.
inline constexpr std::string_view kDataCode = R"sql(CASE
        WHEN h.state IN ('remis', 'installe', 'transforme_en_don', 'perdu', 'vole') THEN 'donnees_usager'
        WHEN r.rank = 1 THEN 'echec' WHEN r.rank = 2 THEN 'inconnu' WHEN r.rank = 3 THEN 'a_effacer'
        WHEN r.rank = 7 THEN 'efface' WHEN r.rank = 8 THEN 'detruit' WHEN r.rank = 9 THEN 'retire'
        ELSE 'sans_support' END)sql";

} // namespace mediane::persistence
