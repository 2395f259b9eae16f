-- When the centre works: its calendar, the school holidays of the zones, closures; the rhythm of a cycle, who was told.

CREATE TABLE centre_calendar (
    id              INTEGER PRIMARY KEY CHECK (id = 1), -- A file is one centre.
    territory       TEXT NOT NULL CHECK (territory IN ('metropole', 'alsace_moselle', 'guadeloupe', 'guyane', 'martinique',
                        'mayotte', 'nouvelle_caledonie', 'la_reunion', 'polynesie_francaise', 'saint_barthelemy',
                        'saint_martin', 'wallis_et_futuna', 'saint_pierre_et_miquelon')),
    school_zone     TEXT CHECK (school_zone IN ('a', 'b', 'c', 'corse', 'guadeloupe', 'guyane', 'martinique', 'mayotte',
                        'la_reunion', 'nouvelle_caledonie', 'polynesie_francaise', 'saint_pierre_et_miquelon',
                        'wallis_et_futuna')),
    time_zone       TEXT NOT NULL CHECK (time_zone <> '')
) STRICT;
INSERT INTO centre_calendar (id, territory, school_zone, time_zone)
    VALUES (1, 'metropole', NULL, 'Europe/Paris');

CREATE TABLE worked_holiday (
    holiday TEXT NOT NULL PRIMARY KEY CHECK (holiday IN ('jour_an', 'fete_travail', 'victoire_1945', 'fete_nationale',
                'assomption', 'toussaint', 'armistice_1918', 'noel', 'lundi_paques', 'ascension', 'lundi_pentecote',
                'vendredi_saint', 'noel_2', 'abolition_esclavage'))
) STRICT;

CREATE TABLE local_day_off (
    day   TEXT NOT NULL PRIMARY KEY CHECK (day GLOB '????-??-??'),
    label TEXT NOT NULL
) STRICT;

-- Pupils leave after class on starts_on and are back on the morning of ends_on: neither day is a holiday.
CREATE TABLE school_holiday (
    zone      TEXT NOT NULL CHECK (zone IN ('a', 'b', 'c', 'corse', 'guadeloupe', 'guyane', 'martinique', 'mayotte',
                  'la_reunion', 'nouvelle_caledonie', 'polynesie_francaise', 'saint_pierre_et_miquelon',
                  'wallis_et_futuna')),
    starts_on TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
    ends_on   TEXT NOT NULL CHECK (ends_on GLOB '????-??-??'),
    label     TEXT NOT NULL,
    source    TEXT NOT NULL,
    PRIMARY KEY (zone, starts_on),
    CHECK (starts_on < ends_on)
) STRICT;

CREATE TABLE school_known_until (
    zone        TEXT NOT NULL PRIMARY KEY CHECK (zone IN ('a', 'b', 'c', 'corse', 'guadeloupe', 'guyane', 'martinique',
                    'mayotte', 'la_reunion', 'nouvelle_caledonie', 'polynesie_francaise', 'saint_pierre_et_miquelon',
                    'wallis_et_futuna')),
    known_until TEXT NOT NULL CHECK (known_until GLOB '????-??-??')
) STRICT;

INSERT INTO school_holiday (zone, starts_on, ends_on, label, source)
SELECT z.zone, p.starts_on, p.ends_on, p.label, p.source
FROM (SELECT 'a' AS zone UNION ALL SELECT 'b' UNION ALL SELECT 'c') z
CROSS JOIN (
    SELECT '2025-10-18' AS starts_on, '2025-11-03' AS ends_on, 'Toussaint' AS label, 'arrêté 2025-2026' AS source
    UNION ALL SELECT '2025-12-20', '2026-01-05', 'Noël', 'arrêté 2025-2026'
    UNION ALL SELECT '2026-05-14', '2026-05-18', 'Pont de l’Ascension', 'arrêté 2025-2026'
    UNION ALL SELECT '2026-07-04', '2026-09-01', 'Été', 'arrêté 2025-2026'
    UNION ALL SELECT '2026-10-17', '2026-11-02', 'Toussaint', 'arrêté du 22 octobre 2025, à vérifier'
    UNION ALL SELECT '2026-12-19', '2027-01-04', 'Noël', 'arrêté du 22 octobre 2025, à vérifier'
    UNION ALL SELECT '2027-05-06', '2027-05-08', 'Pont de l’Ascension', 'arrêté du 22 octobre 2025, à vérifier'
    UNION ALL SELECT '2027-07-03', '2027-09-01', 'Été', 'arrêté du 22 octobre 2025, à vérifier') p;
INSERT INTO school_holiday (zone, starts_on, ends_on, label, source) VALUES
    ('a', '2026-02-07', '2026-02-23', 'Hiver', 'arrêté 2025-2026'),
    ('b', '2026-02-14', '2026-03-02', 'Hiver', 'arrêté 2025-2026'),
    ('c', '2026-02-21', '2026-03-09', 'Hiver', 'arrêté 2025-2026'),
    ('a', '2026-04-04', '2026-04-20', 'Printemps', 'arrêté 2025-2026'),
    ('b', '2026-04-11', '2026-04-27', 'Printemps', 'arrêté 2025-2026'),
    ('c', '2026-04-18', '2026-05-04', 'Printemps', 'arrêté 2025-2026'),
    ('a', '2027-02-13', '2027-03-01', 'Hiver', 'arrêté du 22 octobre 2025, à vérifier'),
    ('b', '2027-02-20', '2027-03-08', 'Hiver', 'arrêté du 22 octobre 2025, à vérifier'),
    ('c', '2027-02-06', '2027-02-22', 'Hiver', 'arrêté du 22 octobre 2025, à vérifier'),
    ('a', '2027-04-10', '2027-04-26', 'Printemps', 'arrêté du 22 octobre 2025, à vérifier'),
    ('b', '2027-04-17', '2027-05-03', 'Printemps', 'arrêté du 22 octobre 2025, à vérifier'),
    ('c', '2027-04-03', '2027-04-19', 'Printemps', 'arrêté du 22 octobre 2025, à vérifier');
INSERT INTO school_known_until (zone, known_until) VALUES
    ('a', '2027-08-31'), ('b', '2027-08-31'), ('c', '2027-08-31');

-- Both days are closed. Without a place the whole centre is. Hours: minutes after midnight, both or none.
CREATE TABLE closure (
    id              INTEGER PRIMARY KEY,
    ref             TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    organisation_id INTEGER REFERENCES organisation (id),
    place_id        INTEGER REFERENCES place (id),
    from_on         TEXT NOT NULL CHECK (from_on GLOB '????-??-??'),
    to_on           TEXT NOT NULL CHECK (to_on GLOB '????-??-??'),
    starts_at       INTEGER CHECK (starts_at BETWEEN 0 AND 1439),
    ends_at         INTEGER CHECK (ends_at BETWEEN 1 AND 1440),
    reason          TEXT NOT NULL,
    yearly          INTEGER NOT NULL CHECK (yearly IN (0, 1)),
    CHECK (from_on <= to_on),
    CHECK ((starts_at IS NULL) = (ends_at IS NULL)),
    CHECK (starts_at IS NULL OR starts_at < ends_at)
) STRICT;
CREATE INDEX closure_by_organisation ON closure (organisation_id);
CREATE INDEX closure_by_place ON closure (place_id, from_on);
CREATE INDEX closure_by_date ON closure (from_on, to_on);

-- The rhythm that a cycle's dates were made with: shifting runs it again.
CREATE TABLE cycle_series (
    cycle_id       INTEGER PRIMARY KEY REFERENCES cycle (id) ON DELETE CASCADE,
    first_on       TEXT NOT NULL CHECK (first_on GLOB '????-??-??'),
    weekdays       TEXT NOT NULL CHECK (weekdays <> ''), -- Digits, 1 = Monday.
    every_weeks    INTEGER NOT NULL CHECK (every_weeks BETWEEN 1 AND 52),
    holiday_policy TEXT NOT NULL CHECK (holiday_policy IN ('sauter', 'garder')),
    school_policy  TEXT NOT NULL CHECK (school_policy IN ('sauter', 'demander', 'garder')),
    closure_policy TEXT NOT NULL CHECK (closure_policy IN ('sauter', 'garder')),
    bridge_policy  TEXT NOT NULL CHECK (bridge_policy IN ('sauter', 'garder', 'avertir'))
) STRICT;

-- Who was told that a session moved or will not take place.
CREATE TABLE session_notice (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    told_on    TEXT NOT NULL CHECK (told_on GLOB '????-??-??'),
    channel    TEXT NOT NULL CHECK (channel IN ('telephone', 'sms', 'courriel', 'sur_place', 'courrier')),
    PRIMARY KEY (session_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_notice_by_person ON session_notice (person_id);
