-- What sessions need and may lack: rooms of a site, equipment, absences of staff, opening hours, travel; what was accepted.

CREATE TABLE place_site (
    place_id  INTEGER PRIMARY KEY REFERENCES place (id) ON DELETE CASCADE,
    site      TEXT    NOT NULL, -- Rooms of one site need no travel.
    shareable INTEGER NOT NULL CHECK (shareable IN (0, 1))
) STRICT;

CREATE TABLE equipment (
    id              INTEGER PRIMARY KEY,
    ref             TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    name            TEXT NOT NULL CHECK (name <> ''),
    quantity        INTEGER NOT NULL CHECK (quantity >= 0),
    organisation_id INTEGER REFERENCES organisation (id)
) STRICT;
CREATE INDEX equipment_by_organisation ON equipment (organisation_id);

CREATE TABLE equipment_unavailable (
    equipment_id INTEGER NOT NULL REFERENCES equipment (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    from_on      TEXT    NOT NULL CHECK (from_on GLOB '????-??-??'),
    to_on        TEXT    NOT NULL CHECK (to_on GLOB '????-??-??'),
    quantity     INTEGER NOT NULL CHECK (quantity >= 1),
    reason       TEXT    NOT NULL,
    PRIMARY KEY (equipment_id, position),
    CHECK (from_on <= to_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_equipment (
    session_id   INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    equipment_id INTEGER NOT NULL REFERENCES equipment (id),
    quantity     INTEGER NOT NULL CHECK (quantity >= 1),
    PRIMARY KEY (session_id, equipment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_equipment_by_equipment ON session_equipment (equipment_id, session_id);

CREATE TABLE absence (
    id       INTEGER PRIMARY KEY,
    ref      TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    from_on  TEXT NOT NULL CHECK (from_on GLOB '????-??-??'),
    to_on    TEXT NOT NULL CHECK (to_on GLOB '????-??-??'),
    reason   TEXT NOT NULL,
    CHECK (from_on <= to_on)
) STRICT;
CREATE INDEX absence_by_staff ON absence (staff_id, from_on);

-- Minutes after midnight. An organisation without a row is not judged on its hours.
CREATE TABLE opening_hours (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    weekday         INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens_at        INTEGER NOT NULL CHECK (opens_at BETWEEN 0 AND 1439),
    closes_at       INTEGER NOT NULL CHECK (closes_at BETWEEN 1 AND 1440),
    PRIMARY KEY (organisation_id, weekday, opens_at),
    CHECK (opens_at < closes_at)
) STRICT, WITHOUT ROWID;

-- Both ways; a pair without a row takes thirty minutes.
CREATE TABLE travel_time (
    site_a  TEXT    NOT NULL,
    site_b  TEXT    NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    PRIMARY KEY (site_a, site_b),
    CHECK (site_a < site_b)
) STRICT, WITHOUT ROWID;

-- What somebody accepted, and why. It holds as long as the conflict has this signature: date, times, room, people.
CREATE TABLE conflict_override (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    kind       TEXT    NOT NULL CHECK (kind GLOB 'C[0-1][0-9]'),
    signature  TEXT    NOT NULL,
    reason     TEXT    NOT NULL,
    PRIMARY KEY (session_id, kind, signature)
) STRICT, WITHOUT ROWID;
