-- Calls and steps around an enrolment.
CREATE TABLE contact (
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
    number       INTEGER NOT NULL CHECK (number >= 1),
    at           TEXT    NOT NULL, -- UTC
    channel      TEXT    NOT NULL CHECK (channel IN ('telephone', 'sms', 'courriel', 'sur_place', 'courrier')),
    outcome      TEXT    NOT NULL CHECK (outcome IN ('joint', 'message', 'pas_de_reponse', 'numero_invalide')),
    decision     TEXT CHECK (decision IN ('rappele', 'reprend', 'abandon', 'injoignable')),
    note         TEXT    NOT NULL,
    PRIMARY KEY (enrolment_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE enrolment_step (
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
    step         TEXT    NOT NULL CHECK (step IN ('reunion_information', 'evaluation_besoins', 'prescripteur_informe')),
    done_on      TEXT    NOT NULL CHECK (done_on GLOB '????-??-??'),
    note         TEXT    NOT NULL,
    PRIMARY KEY (enrolment_id, step)
) STRICT, WITHOUT ROWID;
