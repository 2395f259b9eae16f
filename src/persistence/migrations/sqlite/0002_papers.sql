-- Attendance sheets as they were printed. Rows keep the numbers that are on the paper: a sheet is never laid out anew.
CREATE TABLE sheet (
    id          INTEGER PRIMARY KEY,
    ref         TEXT    NOT NULL UNIQUE CHECK (ref <> ''), -- the number printed as text and as QR code
    session_id  INTEGER REFERENCES session (id),
    cycle_id    INTEGER REFERENCES cycle (id),
    version     INTEGER NOT NULL CHECK (version >= 1),
    status      TEXT    NOT NULL CHECK (status IN ('imprimee', 'rentree', 'verifiee', 'annulee')),
    printed_at  TEXT    NOT NULL,
    blank_lines INTEGER NOT NULL CHECK (blank_lines >= 0),
    reprint     INTEGER NOT NULL CHECK (reprint IN (0, 1)),
    UNIQUE (session_id, version),
    UNIQUE (cycle_id, version),
    CHECK ((session_id IS NULL) <> (cycle_id IS NULL))
) STRICT;

CREATE TABLE sheet_line (
    sheet_id  INTEGER NOT NULL REFERENCES sheet (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id),
    position  INTEGER NOT NULL CHECK (position >= 1),
    PRIMARY KEY (sheet_id, person_id),
    UNIQUE (sheet_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_line_by_person ON sheet_line (person_id);
