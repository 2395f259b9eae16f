-- Codes are those of the exchange folder. Dates are ISO text, times are minutes after midnight, instants are UTC text.
-- Booleans are 0 or 1. Personal texts carry no index of their own: search goes through person_word.

CREATE TABLE app_user (
    id    INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE CHECK (login <> '')
) STRICT;
INSERT INTO app_user (id, login) VALUES (1, 'local');

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE age_band (
    band_set TEXT    NOT NULL,
    code     TEXT    NOT NULL,
    position INTEGER NOT NULL,
    from_age INTEGER NOT NULL CHECK (from_age >= 0),
    to_age   INTEGER CHECK (to_age >= from_age),
    PRIMARY KEY (band_set, code)
) STRICT;
INSERT INTO age_band (band_set, code, position, from_age, to_age) VALUES
    ('coop', '0-11', 1, 0, 11), ('coop', '12-17', 2, 12, 17), ('coop', '18-24', 3, 18, 24), ('coop', '25-39', 4, 25, 39),
    ('coop', '40-59', 5, 40, 59), ('coop', '60-69', 6, 60, 69), ('coop', '70+', 7, 70, NULL),
    ('dauphin', '0-5', 1, 0, 5), ('dauphin', '6-15', 2, 6, 15), ('dauphin', '16-17', 3, 16, 17),
    ('dauphin', '18-25', 4, 18, 25), ('dauphin', '26-64', 5, 26, 64), ('dauphin', '65+', 6, 65, NULL),
    ('fse', '0-17', 1, 0, 17), ('fse', '18-29', 2, 18, 29), ('fse', '30-54', 3, 30, 54), ('fse', '55+', 4, 55, NULL);

CREATE TABLE organisation (
    id       INTEGER PRIMARY KEY,
    ref      TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    name     TEXT NOT NULL CHECK (name <> ''),
    kind     TEXT NOT NULL CHECK (kind IN ('centre', 'association', 'collectivite', 'ccas', 'bailleur', 'mission_locale',
                 'pole_emploi', 'entreprise', 'etablissement_scolaire', 'mediatheque', 'financeur', 'autre')),
    address  TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city     TEXT NOT NULL,
    phone    TEXT NOT NULL,
    email    TEXT NOT NULL,
    siret    TEXT NOT NULL
) STRICT;

CREATE TABLE place (
    id              INTEGER PRIMARY KEY,
    ref             TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    name            TEXT NOT NULL CHECK (name <> ''),
    organisation_id INTEGER REFERENCES organisation (id),
    address         TEXT NOT NULL,
    postcode        TEXT NOT NULL,
    city            TEXT NOT NULL,
    qpv_code        TEXT NOT NULL,
    capacity        INTEGER CHECK (capacity >= 0)
) STRICT;
CREATE INDEX place_by_organisation ON place (organisation_id);

CREATE TABLE staff (
    id              INTEGER PRIMARY KEY,
    ref             TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    last_name       TEXT NOT NULL,
    first_name      TEXT NOT NULL,
    role_title      TEXT NOT NULL,
    organisation_id INTEGER REFERENCES organisation (id),
    volunteer       INTEGER NOT NULL CHECK (volunteer IN (0, 1)),
    CHECK (last_name <> '' OR first_name <> '')
) STRICT;
CREATE INDEX staff_by_organisation ON staff (organisation_id);

CREATE TABLE household (
    id    INTEGER PRIMARY KEY,
    ref   TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    label TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id              INTEGER PRIMARY KEY,
    ref             TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    last_name       TEXT NOT NULL,
    first_name      TEXT NOT NULL,
    birth_date      TEXT CHECK (birth_date GLOB '????-??-??'),
    birth_year      INTEGER CHECK (birth_year BETWEEN 1900 AND 2100), -- that of birth_date where that is known
    gender          TEXT NOT NULL CHECK (gender IN ('F', 'M', 'X', 'nc')),
    occupation      TEXT NOT NULL CHECK (occupation IN ('scolarise', 'sans_emploi', 'en_emploi', 'retraite', 'nc')),
    address         TEXT NOT NULL,
    postcode        TEXT NOT NULL,
    city            TEXT NOT NULL,
    insee_code      TEXT NOT NULL,
    longitude       REAL CHECK (longitude BETWEEN -180 AND 180),
    latitude        REAL CHECK (latitude BETWEEN -90 AND 90),
    qpv             TEXT NOT NULL CHECK (qpv IN ('dans', 'hors', 'a_confirmer', 'inconnu')),
    qpv_code        TEXT NOT NULL,
    phone           TEXT NOT NULL,
    email           TEXT NOT NULL,
    language        TEXT NOT NULL,
    household_id    INTEGER REFERENCES household (id),
    prescriber_id   INTEGER REFERENCES organisation (id),
    audience        TEXT CHECK (audience IN ('habitant', 'parent', 'enfant', 'scolaire', 'jeune_adulte', 'benevole', 'salarie',
                        'professionnel')),
    welcomed_on     TEXT CHECK (welcomed_on GLOB '????-??-??'),
    informed        INTEGER CHECK (informed IN (0, 1)),
    image_consent   INTEGER CHECK (image_consent IN (0, 1)),
    sort_key        TEXT NOT NULL, -- folded "last first", for lists and for finding doubles
    phone_key       TEXT NOT NULL, -- national digits
    CHECK (last_name <> '' OR first_name <> ''),
    CHECK ((longitude IS NULL) = (latitude IS NULL))
) STRICT;
CREATE INDEX person_by_name ON person (sort_key, id);
CREATE INDEX person_by_household ON person (household_id);
CREATE INDEX person_by_prescriber ON person (prescriber_id);
CREATE INDEX person_not_informed ON person (id) WHERE informed IS NULL OR informed = 0;

-- Every folded word by which a person may be found; kind: 1 last name, 2 first name, 3 name without spaces, 4 city,
-- 5 e-mail, 6 reference, 7 birth year, 8 household.
CREATE TABLE person_word (
    word      TEXT    NOT NULL,
    kind      INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (word, kind, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_word_by_person ON person_word (person_id, word);

-- Every ending of at least four digits of a phone number, so that "ends with" and "contains" are prefix searches.
CREATE TABLE person_phone (
    digits    TEXT    NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (digits, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_phone_by_person ON person_phone (person_id);

CREATE TABLE operation (
    id           INTEGER PRIMARY KEY,
    ref          TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    funder_id    INTEGER REFERENCES organisation (id),
    kind         TEXT NOT NULL CHECK (kind IN ('feder', 'fse', 'contrat_de_ville', 'caf', 'fondation', 'autre')),
    programme    TEXT NOT NULL,
    number       TEXT NOT NULL,
    title        TEXT NOT NULL CHECK (title <> ''),
    starts_on    TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
    ends_on      TEXT NOT NULL CHECK (ends_on GLOB '????-??-??'),
    age_band_set TEXT NOT NULL,
    eu_exclusive INTEGER NOT NULL CHECK (eu_exclusive IN (0, 1)),
    keep_until   TEXT CHECK (keep_until GLOB '????-??-??'),
    CHECK (starts_on <= ends_on)
) STRICT;
CREATE INDEX operation_by_funder ON operation (funder_id);

CREATE TABLE action (
    id              INTEGER PRIMARY KEY,
    ref             TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    name            TEXT NOT NULL CHECK (name <> ''),
    axis            TEXT NOT NULL,
    workstream      TEXT NOT NULL,
    organisation_id INTEGER REFERENCES organisation (id)
) STRICT;
CREATE INDEX action_by_organisation ON action (organisation_id);

CREATE TABLE action_partner (
    action_id       INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    position        INTEGER NOT NULL,
    PRIMARY KEY (action_id, organisation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_partner_by_organisation ON action_partner (organisation_id);

CREATE TABLE action_operation (
    action_id    INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    operation_id INTEGER NOT NULL REFERENCES operation (id),
    position     INTEGER NOT NULL,
    PRIMARY KEY (action_id, operation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_operation_by_operation ON action_operation (operation_id, action_id);

CREATE TABLE indicator (
    id           INTEGER PRIMARY KEY,
    ref          TEXT NOT NULL UNIQUE CHECK (ref <> ''), -- operation and code
    operation_id INTEGER NOT NULL REFERENCES operation (id),
    code         TEXT NOT NULL CHECK (code <> ''),
    label        TEXT NOT NULL CHECK (label <> ''),
    measure      TEXT NOT NULL,
    action_id    INTEGER REFERENCES action (id),
    audience     TEXT NOT NULL,
    target       REAL CHECK (target >= 0),
    UNIQUE (operation_id, code)
) STRICT;
CREATE INDEX indicator_by_action ON indicator (action_id);

-- A track's version: a cycle keeps the one it started with; a changed track is a new row with the same family.
CREATE TABLE track (
    id            INTEGER PRIMARY KEY,
    ref           TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    name          TEXT NOT NULL CHECK (name <> ''),
    version       INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    replaced_by   INTEGER REFERENCES track (id),
    min_sessions  INTEGER CHECK (min_sessions >= 0),
    grants_device INTEGER NOT NULL CHECK (grants_device IN (0, 1))
) STRICT;
CREATE INDEX track_replaced_by ON track (replaced_by);

CREATE TABLE track_session (
    track_id  INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL CHECK (position >= 1),
    title     TEXT    NOT NULL,
    minutes   INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1)),
    PRIMARY KEY (track_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE cycle (
    id           INTEGER PRIMARY KEY,
    ref          TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    action_id    INTEGER NOT NULL REFERENCES action (id),
    track_id     INTEGER REFERENCES track (id),
    title        TEXT NOT NULL CHECK (title <> ''),
    place_id     INTEGER REFERENCES place (id),
    capacity     INTEGER CHECK (capacity >= 0),
    overbooking  INTEGER NOT NULL DEFAULT 0 CHECK (overbooking >= 0),
    status       TEXT NOT NULL CHECK (status IN ('brouillon', 'ouvert', 'en_cours', 'termine', 'annule')),
    min_sessions INTEGER CHECK (min_sessions >= 0)
) STRICT;
CREATE INDEX cycle_by_action ON cycle (action_id);
CREATE INDEX cycle_by_track ON cycle (track_id);
CREATE INDEX cycle_by_place ON cycle (place_id);
CREATE INDEX cycle_by_status ON cycle (status);

CREATE TABLE session (
    id                INTEGER PRIMARY KEY,
    ref               TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    action_id         INTEGER NOT NULL REFERENCES action (id),
    cycle_id          INTEGER REFERENCES cycle (id),
    position          INTEGER CHECK (position >= 1),
    title             TEXT NOT NULL,
    kind              TEXT NOT NULL CHECK (kind IN ('atelier', 'permanence', 'evenement', 'reunion', 'formation',
                          'reconditionnement')),
    held_on           TEXT NOT NULL CHECK (held_on GLOB '????-??-??'),
    starts_at         INTEGER NOT NULL CHECK (starts_at BETWEEN 0 AND 1439),
    ends_at           INTEGER NOT NULL CHECK (ends_at BETWEEN 1 AND 1440),
    place_id          INTEGER REFERENCES place (id),
    status            TEXT NOT NULL CHECK (status IN ('planifiee', 'tenue', 'annulee', 'reportee')),
    reason            TEXT CHECK (reason IN ('ferie', 'intervenant_absent', 'salle', 'panne', 'effectif_insuffisant', 'meteo',
                          'autre')),
    reason_text       TEXT NOT NULL,
    sheet             TEXT NOT NULL CHECK (sheet IN ('a_saisir', 'en_cours', 'valide')),
    held_with_nobody  INTEGER NOT NULL CHECK (held_with_nobody IN (0, 1)),
    replaces_id       INTEGER REFERENCES session (id),
    CHECK (starts_at < ends_at)
) STRICT;
CREATE INDEX session_by_date ON session (held_on, starts_at);
CREATE INDEX session_by_action ON session (action_id, held_on, status);
CREATE INDEX session_by_cycle ON session (cycle_id, position);
CREATE INDEX session_by_place ON session (place_id, held_on);
CREATE INDEX session_by_replaced ON session (replaces_id);
CREATE INDEX session_to_record ON session (held_on) WHERE status IN ('planifiee', 'tenue') AND sheet <> 'valide';

CREATE TABLE session_staff (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    staff_id   INTEGER NOT NULL REFERENCES staff (id),
    position   INTEGER NOT NULL,
    role       TEXT    NOT NULL CHECK (role IN ('animateur', 'co_animateur', 'benevole', 'observateur')),
    PRIMARY KEY (session_id, staff_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_staff_by_staff ON session_staff (staff_id, session_id);

CREATE TABLE enrolment (
    id                 INTEGER PRIMARY KEY,
    ref                TEXT NOT NULL UNIQUE CHECK (ref <> ''), -- cycle and person
    cycle_id           INTEGER NOT NULL REFERENCES cycle (id),
    person_id          INTEGER NOT NULL REFERENCES person (id),
    status             TEXT NOT NULL CHECK (status IN ('preinscrit', 'liste_attente', 'place_proposee', 'confirme',
                           'annule_avant_debut', 'abandon', 'termine', 'refuse')),
    priority           INTEGER NOT NULL DEFAULT 0,
    requested_on       TEXT CHECK (requested_on GLOB '????-??-??'),
    entered_on         TEXT CHECK (entered_on GLOB '????-??-??'),
    left_on            TEXT CHECK (left_on GLOB '????-??-??'),
    reason             TEXT NOT NULL,
    contract_signed_on TEXT CHECK (contract_signed_on GLOB '????-??-??'),
    offered_at         TEXT,
    offer_expires_at   TEXT,
    expired_offers     INTEGER NOT NULL DEFAULT 0 CHECK (expired_offers >= 0),
    UNIQUE (cycle_id, person_id),
    CHECK (entered_on <= left_on)
) STRICT;
CREATE INDEX enrolment_by_person ON enrolment (person_id, status);
CREATE INDEX enrolment_by_status ON enrolment (cycle_id, status);

-- The row of the transaction in which imported history is accepted; empty at every other moment.
CREATE TABLE history_import (
    accepted INTEGER PRIMARY KEY CHECK (accepted = 1)
) STRICT;

CREATE TRIGGER enrolment_seats_insert BEFORE INSERT ON enrolment
WHEN NEW.status IN ('confirme', 'place_proposee') AND NOT EXISTS (SELECT 1 FROM history_import)
BEGIN
    SELECT RAISE(ABORT, 'cycle-full') WHERE (SELECT capacity + overbooking FROM cycle WHERE id = NEW.cycle_id)
        <= (SELECT count(*) FROM enrolment WHERE cycle_id = NEW.cycle_id AND status IN ('confirme', 'place_proposee'));
END;
CREATE TRIGGER enrolment_seats_update BEFORE UPDATE OF status, cycle_id ON enrolment
WHEN NEW.status IN ('confirme', 'place_proposee') AND OLD.status NOT IN ('confirme', 'place_proposee')
    AND NOT EXISTS (SELECT 1 FROM history_import)
BEGIN
    SELECT RAISE(ABORT, 'cycle-full') WHERE (SELECT capacity + overbooking FROM cycle WHERE id = NEW.cycle_id)
        <= (SELECT count(*) FROM enrolment WHERE cycle_id = NEW.cycle_id AND status IN ('confirme', 'place_proposee'));
END;

-- Codes one by one: an IN list is built anew, as a table, for every mark that is written.
CREATE TABLE attendance (
    session_id  INTEGER NOT NULL REFERENCES session (id),
    person_id   INTEGER NOT NULL REFERENCES person (id),
    state       TEXT    NOT NULL CHECK (state = 'present' OR state = 'retard' OR state = 'parti_tot' OR state = 'excuse'
        OR state = 'absent' OR state = 'non_attendu'),
    minutes     INTEGER NOT NULL CHECK (minutes >= 0),
    origin      TEXT    NOT NULL CHECK (origin = 'clavier' OR origin = 'lot' OR origin = 'feuille'
        OR origin = 'sur_place' OR origin = 'import' OR origin = 'annulation'),
    comment     TEXT    NOT NULL,
    makes_up_id INTEGER REFERENCES session (id),
    PRIMARY KEY (session_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_person ON attendance (person_id, session_id);
CREATE INDEX attendance_makes_up ON attendance (makes_up_id) WHERE makes_up_id IS NOT NULL;

CREATE TABLE headcount (
    session_id INTEGER NOT NULL REFERENCES session (id),
    dimension  TEXT    NOT NULL CHECK (dimension IN ('total', 'public', 'genre', 'tranche_age', 'statut')),
    category   TEXT    NOT NULL,
    people     INTEGER NOT NULL CHECK (people >= 0),
    unit       TEXT    NOT NULL CHECK (unit IN ('personnes_distinctes', 'passages')),
    mode       TEXT    NOT NULL CHECK (mode IN ('compte', 'estime', 'declare_partenaire')),
    PRIMARY KEY (session_id, dimension, category),
    CHECK ((dimension = 'total') = (category = ''))
) STRICT, WITHOUT ROWID;

CREATE TABLE lot (
    id           INTEGER PRIMARY KEY,
    ref          TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    donor_id     INTEGER REFERENCES organisation (id),
    given_on     TEXT CHECK (given_on GLOB '????-??-??'),
    announced    INTEGER CHECK (announced >= 0),
    received     INTEGER CHECK (received >= 0),
    weight_grams INTEGER CHECK (weight_grams >= 0)
) STRICT;
CREATE INDEX lot_by_donor ON lot (donor_id);

CREATE TABLE device (
    id       INTEGER PRIMARY KEY,
    ref      TEXT NOT NULL UNIQUE CHECK (ref <> ''), -- its number
    lot_id   INTEGER REFERENCES lot (id),
    kind     TEXT NOT NULL CHECK (kind IN ('portable', 'fixe', 'ecran', 'tablette', 'autre')),
    maker    TEXT NOT NULL,
    model    TEXT NOT NULL,
    serial   TEXT NOT NULL,
    workshop TEXT NOT NULL CHECK (workshop IN ('attendu', 'recu', 'en_atelier', 'attente_piece', 'a_controler', 'pret',
                 'pour_pieces', 'a_sortir', 'rebut', 'introuvable')),
    grade    TEXT CHECK (grade IN ('A', 'B', 'C', 'D')),
    search_key TEXT NOT NULL -- folded number, maker, model and serial
) STRICT;
CREATE INDEX device_by_lot ON device (lot_id);
CREATE INDEX device_by_workshop ON device (workshop, ref);
CREATE INDEX device_by_serial ON device (serial) WHERE serial <> '';

-- A storage medium has a life of its own: it is never forgotten once it was fitted.
CREATE TABLE medium (
    id         INTEGER PRIMARY KEY,
    serial     TEXT    NOT NULL CHECK (serial <> ''),
    device_id  INTEGER NOT NULL REFERENCES device (id),
    fitted_on  TEXT CHECK (fitted_on GLOB '????-??-??'),
    removed_on TEXT CHECK (removed_on GLOB '????-??-??'),
    UNIQUE (device_id, serial)
) STRICT;
CREATE INDEX medium_by_serial ON medium (serial);

CREATE TABLE erasure (
    id        INTEGER PRIMARY KEY,
    ref       TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    device_id INTEGER NOT NULL REFERENCES device (id),
    medium_id INTEGER REFERENCES medium (id), -- none only for "no media"
    method    TEXT NOT NULL,
    tool      TEXT NOT NULL,
    done_on   TEXT CHECK (done_on GLOB '????-??-??'),
    outcome   TEXT NOT NULL CHECK (outcome IN ('ERASED', 'FAILED', 'ABORTED', 'INSANITY', 'DESTROYED', 'NO_MEDIA')),
    operator  TEXT NOT NULL,
    CHECK (medium_id IS NOT NULL OR outcome = 'NO_MEDIA')
) STRICT;
CREATE INDEX erasure_by_device ON erasure (device_id, done_on, id);
CREATE INDEX erasure_by_medium ON erasure (medium_id, done_on, id);

CREATE TABLE allocation (
    id                 INTEGER PRIMARY KEY,
    ref                TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    device_id          INTEGER NOT NULL REFERENCES device (id),
    person_id          INTEGER NOT NULL REFERENCES person (id),
    cycle_id           INTEGER REFERENCES cycle (id),
    kind               TEXT NOT NULL CHECK (kind IN ('pret_conditionnel', 'pret', 'don', 'vente_solidaire', 'depannage')),
    state              TEXT NOT NULL CHECK (state IN ('aucune', 'reserve', 'attribue', 'remis', 'installe', 'retourne', 'perdu',
                           'vole', 'transforme_en_don')),
    handed_on          TEXT CHECK (handed_on GLOB '????-??-??'),
    contract_signed_on TEXT CHECK (contract_signed_on GLOB '????-??-??'),
    installed_on       TEXT CHECK (installed_on GLOB '????-??-??'),
    returned_on        TEXT CHECK (returned_on GLOB '????-??-??'),
    waiver_reason      TEXT NOT NULL,
    CHECK (handed_on <= returned_on)
) STRICT;
CREATE INDEX allocation_by_device ON allocation (device_id, state);
CREATE INDEX allocation_by_person ON allocation (person_id, state);
CREATE INDEX allocation_by_cycle ON allocation (cycle_id, handed_on);
CREATE INDEX allocation_unsigned ON allocation (state) WHERE contract_signed_on IS NULL;

CREATE TABLE external_source (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;
CREATE TABLE external_ref (
    source_id  INTEGER NOT NULL REFERENCES external_source (id),
    kind       TEXT    NOT NULL,
    ref        TEXT    NOT NULL,
    subject_id INTEGER NOT NULL,
    PRIMARY KEY (source_id, kind, ref)
) STRICT, WITHOUT ROWID;
CREATE INDEX external_ref_by_ref ON external_ref (kind, ref);

-- What happened, in the order in which it happened. `fields` are JSON objects of the columns that changed. Personal
-- columns go to journal_identity, which an anonymisation may empty; this table can only grow.
CREATE TABLE journal (
    id           INTEGER PRIMARY KEY,
    at           TEXT    NOT NULL, -- UTC
    user_id      INTEGER NOT NULL REFERENCES app_user (id),
    channel      TEXT    NOT NULL,
    verb         TEXT    NOT NULL CHECK (verb <> ''),
    table_name   TEXT    NOT NULL,
    subject_kind TEXT    NOT NULL,
    subject_id   INTEGER NOT NULL,
    person_id    INTEGER,
    before       TEXT    NOT NULL,
    after        TEXT    NOT NULL
) STRICT;
CREATE INDEX journal_by_subject ON journal (subject_kind, subject_id);
CREATE INDEX journal_by_person ON journal (person_id) WHERE person_id IS NOT NULL;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal-only-grows'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal-only-grows'); END;

CREATE TABLE journal_identity (
    journal_id INTEGER PRIMARY KEY REFERENCES journal (id),
    person_id  INTEGER NOT NULL,
    before     TEXT    NOT NULL,
    after      TEXT    NOT NULL
) STRICT;
CREATE INDEX journal_identity_by_person ON journal_identity (person_id);
CREATE TRIGGER journal_identity_no_update BEFORE UPDATE ON journal_identity
BEGIN SELECT RAISE(ABORT, 'journal-only-grows'); END;
CREATE TRIGGER journal_identity_no_delete BEFORE DELETE ON journal_identity
WHEN NOT EXISTS (SELECT 1 FROM journal WHERE journal.person_id = OLD.person_id AND verb = 'anonymised')
BEGIN SELECT RAISE(ABORT, 'journal-only-grows'); END;
