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

-- Certificates. A number is never used again: rows are never removed, and what was frozen is never changed.
CREATE TABLE certificate (
    id           INTEGER PRIMARY KEY,
    ref          TEXT    NOT NULL UNIQUE CHECK (ref <> ''), -- AAAA-NNNN
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
    person_id    INTEGER NOT NULL REFERENCES person (id),
    kind         TEXT    NOT NULL CHECK (kind IN ('participation', 'assiduite', 'realisation')),
    snapshot     TEXT    NOT NULL,
    sha256       TEXT    NOT NULL,
    issued_on    TEXT    NOT NULL CHECK (issued_on GLOB '????-??-??'),
    cancelled_on TEXT CHECK (cancelled_on GLOB '????-??-??'),
    reason       TEXT    NOT NULL,
    CHECK (cancelled_on IS NULL OR reason <> '')
) STRICT;
CREATE INDEX certificate_by_enrolment ON certificate (enrolment_id, kind);
CREATE INDEX certificate_by_person ON certificate (person_id);
CREATE TRIGGER certificate_no_delete BEFORE DELETE ON certificate
BEGIN SELECT RAISE(ABORT, 'certificate-only-grows'); END;
CREATE TRIGGER certificate_frozen BEFORE UPDATE OF ref, enrolment_id, person_id, kind, snapshot, sha256, issued_on
ON certificate
WHEN NEW.ref <> OLD.ref OR NEW.enrolment_id <> OLD.enrolment_id OR NEW.person_id <> OLD.person_id
    OR NEW.kind <> OLD.kind OR NEW.snapshot <> OLD.snapshot OR NEW.sha256 <> OLD.sha256 OR NEW.issued_on <> OLD.issued_on
BEGIN SELECT RAISE(ABORT, 'certificate-frozen'); END;
