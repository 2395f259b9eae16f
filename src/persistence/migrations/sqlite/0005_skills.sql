-- Skill grids (GRI-1) and what people could do at a moment. A grid that was shipped is never changed: a correction is
-- another version, and notes stay on the version that they were taken with.
CREATE TABLE skill_grid (
    id      INTEGER PRIMARY KEY,
    ref     TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    code    TEXT NOT NULL CHECK (code <> ''),
    version TEXT NOT NULL CHECK (version <> ''),
    title   TEXT NOT NULL CHECK (title <> ''),
    source  TEXT NOT NULL,
    licence TEXT NOT NULL,
    shipped INTEGER NOT NULL CHECK (shipped IN (0, 1)),
    lowest  INTEGER NOT NULL CHECK (lowest BETWEEN 0 AND 1),
    highest INTEGER NOT NULL CHECK (highest BETWEEN 2 AND 8),
    UNIQUE (code, version)
) STRICT;

CREATE TABLE skill_level (
    grid_id INTEGER NOT NULL REFERENCES skill_grid (id) ON DELETE CASCADE,
    level   INTEGER NOT NULL CHECK (level BETWEEN 0 AND 8),
    label   TEXT NOT NULL CHECK (label <> ''),
    PRIMARY KEY (grid_id, level)
) STRICT, WITHOUT ROWID;

CREATE TABLE skill_domain (
    grid_id  INTEGER NOT NULL REFERENCES skill_grid (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 1),
    title    TEXT NOT NULL CHECK (title <> ''),
    PRIMARY KEY (grid_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE skill (
    id       INTEGER PRIMARY KEY,
    grid_id  INTEGER NOT NULL REFERENCES skill_grid (id) ON DELETE CASCADE,
    domain   INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 1),
    code     TEXT NOT NULL CHECK (code <> ''),
    label    TEXT NOT NULL CHECK (label <> ''),
    UNIQUE (grid_id, code),
    UNIQUE (grid_id, position),
    FOREIGN KEY (grid_id, domain) REFERENCES skill_domain (grid_id, position)
) STRICT;
CREATE INDEX skill_by_domain ON skill (domain, grid_id);

CREATE TABLE skill_map (
    skill_id   INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    maps_to_id INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    PRIMARY KEY (skill_id, maps_to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX skill_map_back ON skill_map (maps_to_id);

CREATE TABLE assessment (
    id          INTEGER PRIMARY KEY,
    ref         TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    person_id   INTEGER NOT NULL REFERENCES person (id),
    cycle_id    INTEGER NOT NULL REFERENCES cycle (id),
    grid_id     INTEGER NOT NULL REFERENCES skill_grid (id),
    moment      TEXT NOT NULL CHECK (moment IN ('entree', 'intermediaire', 'sortie', 'suivi_m3', 'suivi_m6')),
    mode        TEXT NOT NULL CHECK (mode IN ('observation', 'auto_positionnement', 'test_externe')),
    assessed_on TEXT NOT NULL CHECK (assessed_on GLOB '????-??-??'),
    UNIQUE (cycle_id, grid_id, moment, person_id)
) STRICT;
CREATE INDEX assessment_by_person ON assessment (person_id);
CREATE INDEX assessment_by_grid ON assessment (grid_id);

-- No row = « Non évalué », which is never 0.
CREATE TABLE assessment_mark (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    skill_id      INTEGER NOT NULL REFERENCES skill (id),
    level         INTEGER NOT NULL CHECK (level BETWEEN 0 AND 8),
    PRIMARY KEY (assessment_id, skill_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_mark_by_skill ON assessment_mark (skill_id);

INSERT INTO skill_grid (id, ref, code, version, title, source, licence, shipped, lowest, highest) VALUES
    (1, 'PREMIERS-PAS-1', 'premiers_pas', '1', 'Premiers pas',
     'Grille de la maison', '', 1, 0, 3);
INSERT INTO skill_level (grid_id, level, label) VALUES
    (1, 0, 'Ne fait pas'),
    (1, 1, 'Avec de l''aide'),
    (1, 2, 'Seul, cas simple'),
    (1, 3, 'Seul, même en cas d''imprévu');
INSERT INTO skill_domain (grid_id, position, title) VALUES
    (1, 1, 'Appareil et fichiers'),
    (1, 2, 'Internet et recherche'),
    (1, 3, 'Sécurité, échanges et démarches');
INSERT INTO skill (id, grid_id, domain, position, code, label) VALUES
    (1, 1, 1, 1, 'PP01', 'Allumer, éteindre et recharger l''appareil'),
    (2, 1, 1, 2, 'PP02', 'Utiliser la souris ou le pavé tactile'),
    (3, 1, 1, 3, 'PP03', 'Taper un texte court (accents, majuscules, @)'),
    (4, 1, 1, 4, 'PP04', 'Utiliser un écran tactile'),
    (5, 1, 1, 5, 'PP05', 'Se connecter à un réseau Wi-Fi'),
    (6, 1, 1, 6, 'PP06', 'Ouvrir, réduire et fermer une fenêtre ou une application'),
    (7, 1, 1, 7, 'PP07', 'Enregistrer un fichier et le retrouver'),
    (8, 1, 2, 8, 'PP08', 'Aller sur un site dont on connaît l''adresse'),
    (9, 1, 2, 9, 'PP09', 'Trouver une information avec un moteur de recherche'),
    (10, 1, 2, 10, 'PP10', 'Distinguer un site officiel d''un autre'),
    (11, 1, 3, 11, 'PP11', 'Créer un mot de passe solide et le retrouver'),
    (12, 1, 3, 12, 'PP12', 'Lire, écrire et envoyer un courriel'),
    (13, 1, 3, 13, 'PP13', 'Joindre et ouvrir une pièce jointe'),
    (14, 1, 3, 14, 'PP14', 'Participer à un appel vidéo'),
    (15, 1, 3, 15, 'PP15', 'Remplir un formulaire en ligne'),
    (16, 1, 3, 16, 'PP16', 'Se connecter à un service avec FranceConnect'),
    (17, 1, 3, 17, 'PP17', 'Photographier un document et l''envoyer'),
    (18, 1, 3, 18, 'PP18', 'Installer une application et la mettre à jour'),
    (19, 1, 3, 19, 'PP19', 'Reconnaître un message frauduleux'),
    (20, 1, 3, 20, 'PP20', 'Savoir à qui demander de l''aide quand on est bloqué');

INSERT INTO skill_grid (id, ref, code, version, title, source, licence, shipped, lowest, highest) VALUES
    (2, 'DIGCOMP-2.2', 'digcomp', '2.2', 'DigComp 2.2',
     'Commission européenne, Centre commun de recherche (JRC)', 'CC BY 4.0', 1, 1, 8);
INSERT INTO skill_level (grid_id, level, label) VALUES
    (2, 1, 'Niveau 1'),
    (2, 2, 'Niveau 2'),
    (2, 3, 'Niveau 3'),
    (2, 4, 'Niveau 4'),
    (2, 5, 'Niveau 5'),
    (2, 6, 'Niveau 6'),
    (2, 7, 'Niveau 7'),
    (2, 8, 'Niveau 8');
INSERT INTO skill_domain (grid_id, position, title) VALUES
    (2, 1, 'Informations et données'),
    (2, 2, 'Communication et collaboration'),
    (2, 3, 'Création de contenus numériques'),
    (2, 4, 'Protection et sécurité'),
    (2, 5, 'Résolution de problèmes');
INSERT INTO skill (id, grid_id, domain, position, code, label) VALUES
    (21, 2, 1, 1, '1.1', 'Naviguer, rechercher et filtrer des données, informations et contenus numériques'),
    (22, 2, 1, 2, '1.2', 'Évaluer des données, informations et contenus numériques'),
    (23, 2, 1, 3, '1.3', 'Gérer des données, informations et contenus numériques'),
    (24, 2, 2, 4, '2.1', 'Interagir au moyen des technologies numériques'),
    (25, 2, 2, 5, '2.2', 'Partager au moyen des technologies numériques'),
    (26, 2, 2, 6, '2.3', 'Exercer sa citoyenneté au moyen des technologies numériques'),
    (27, 2, 2, 7, '2.4', 'Collaborer au moyen des technologies numériques'),
    (28, 2, 2, 8, '2.5', 'Nétiquette'),
    (29, 2, 2, 9, '2.6', 'Gérer son identité numérique'),
    (30, 2, 3, 10, '3.1', 'Développer des contenus numériques'),
    (31, 2, 3, 11, '3.2', 'Intégrer et retravailler des contenus numériques'),
    (32, 2, 3, 12, '3.3', 'Droits d''auteur et licences'),
    (33, 2, 3, 13, '3.4', 'Programmation'),
    (34, 2, 4, 14, '4.1', 'Protéger les appareils'),
    (35, 2, 4, 15, '4.2', 'Protéger les données personnelles et la vie privée'),
    (36, 2, 4, 16, '4.3', 'Protéger la santé et le bien-être'),
    (37, 2, 4, 17, '4.4', 'Protéger l''environnement'),
    (38, 2, 5, 18, '5.1', 'Résoudre des problèmes techniques'),
    (39, 2, 5, 19, '5.2', 'Identifier les besoins et les réponses technologiques'),
    (40, 2, 5, 20, '5.3', 'Utiliser les technologies numériques de façon créative'),
    (41, 2, 5, 21, '5.4', 'Identifier ses lacunes en compétences numériques');

INSERT INTO skill_grid (id, ref, code, version, title, source, licence, shipped, lowest, highest) VALUES
    (3, 'DIGCOMP-3.0', 'digcomp', '3.0', 'DigComp 3.0',
     'Commission européenne, Centre commun de recherche (JRC)', '', 1, 1, 4);
INSERT INTO skill_level (grid_id, level, label) VALUES
    (3, 1, 'De base'),
    (3, 2, 'Intermédiaire'),
    (3, 3, 'Avancé'),
    (3, 4, 'Très avancé');
INSERT INTO skill_domain (grid_id, position, title) VALUES
    (3, 1, 'Recherche, évaluation et gestion de l''information'),
    (3, 2, 'Communication et collaboration'),
    (3, 3, 'Création de contenus'),
    (3, 4, 'Sécurité, bien-être et usage responsable'),
    (3, 5, 'Identification et résolution de problèmes');
INSERT INTO skill (id, grid_id, domain, position, code, label) VALUES
    (42, 3, 1, 1, '1.1', 'Naviguer, rechercher et filtrer des informations'),
    (43, 3, 1, 2, '1.2', 'Évaluer des informations'),
    (44, 3, 1, 3, '1.3', 'Gérer des informations'),
    (45, 3, 2, 4, '2.1', 'Interagir par et avec les technologies numériques'),
    (46, 3, 2, 5, '2.2', 'Partager au moyen des technologies numériques'),
    (47, 3, 2, 6, '2.3', 'Exercer sa citoyenneté au moyen des technologies numériques'),
    (48, 3, 2, 7, '2.4', 'Collaborer au moyen des technologies numériques'),
    (49, 3, 2, 8, '2.5', 'Comportement numérique'),
    (50, 3, 2, 9, '2.6', 'Gérer son identité numérique'),
    (51, 3, 3, 10, '3.1', 'Développer des contenus numériques'),
    (52, 3, 3, 11, '3.2', 'Intégrer et retravailler des contenus numériques'),
    (53, 3, 3, 12, '3.3', 'Droits d''auteur et licences'),
    (54, 3, 3, 13, '3.4', 'Pensée informatique et programmation'),
    (55, 3, 4, 14, '4.1', 'Protéger les appareils'),
    (56, 3, 4, 15, '4.2', 'Protéger les données personnelles et la vie privée'),
    (57, 3, 4, 16, '4.3', 'Favoriser le bien-être'),
    (58, 3, 4, 17, '4.4', 'Impacts environnementaux du numérique'),
    (59, 3, 5, 18, '5.1', 'Identifier et résoudre des problèmes techniques'),
    (60, 3, 5, 19, '5.2', 'Identifier les besoins et les réponses numériques'),
    (61, 3, 5, 20, '5.3', 'Trouver des solutions créatives avec le numérique'),
    (62, 3, 5, 21, '5.4', 'Identifier ses besoins de compétences et y répondre');

INSERT INTO skill_grid (id, ref, code, version, title, source, licence, shipped, lowest, highest) VALUES
    (4, 'CRCN-1', 'crcn', '1', 'CRCN (Pix)',
     'Décret 2019-919', '', 1, 1, 8);
INSERT INTO skill_level (grid_id, level, label) VALUES
    (4, 1, 'Novice 1'),
    (4, 2, 'Novice 2'),
    (4, 3, 'Indépendant 3'),
    (4, 4, 'Indépendant 4'),
    (4, 5, 'Avancé 5'),
    (4, 6, 'Avancé 6'),
    (4, 7, 'Expert 7'),
    (4, 8, 'Expert 8');
INSERT INTO skill_domain (grid_id, position, title) VALUES
    (4, 1, 'Information et données'),
    (4, 2, 'Communication et collaboration'),
    (4, 3, 'Création de contenu'),
    (4, 4, 'Protection et sécurité'),
    (4, 5, 'Environnement numérique');
INSERT INTO skill (id, grid_id, domain, position, code, label) VALUES
    (63, 4, 1, 1, '1.1', 'Mener une recherche et une veille d''information'),
    (64, 4, 1, 2, '1.2', 'Gérer des données'),
    (65, 4, 1, 3, '1.3', 'Traiter des données'),
    (66, 4, 2, 4, '2.1', 'Interagir'),
    (67, 4, 2, 5, '2.2', 'Partager et publier'),
    (68, 4, 2, 6, '2.3', 'Collaborer'),
    (69, 4, 2, 7, '2.4', 'S''insérer dans le monde numérique'),
    (70, 4, 3, 8, '3.1', 'Développer des documents textuels'),
    (71, 4, 3, 9, '3.2', 'Développer des documents multimédia'),
    (72, 4, 3, 10, '3.3', 'Adapter les documents à leur finalité'),
    (73, 4, 3, 11, '3.4', 'Programmer'),
    (74, 4, 4, 12, '4.1', 'Sécuriser l''environnement numérique'),
    (75, 4, 4, 13, '4.2', 'Protéger les données personnelles et la vie privée'),
    (76, 4, 4, 14, '4.3', 'Protéger la santé, le bien-être et l''environnement'),
    (77, 4, 5, 15, '5.1', 'Résoudre des problèmes techniques'),
    (78, 4, 5, 16, '5.2', 'Évoluer dans un environnement numérique');

-- Which item of another grid an item belongs to. Between 2.2 and 3.0, one way.
INSERT INTO skill_map (skill_id, maps_to_id) VALUES
    (1, 78), (2, 78), (3, 78), (4, 78), (5, 39), (5, 60), (5, 78), (6, 78), (7, 23), (7, 44),
    (7, 64), (8, 21), (8, 42), (8, 63), (9, 21), (9, 42), (9, 63), (10, 22), (10, 43), (10, 63),
    (11, 34), (11, 55), (11, 74), (12, 24), (12, 45), (12, 66), (13, 25), (13, 46), (13, 67), (14, 24),
    (14, 45), (14, 66), (15, 26), (15, 47), (15, 69), (16, 26), (16, 47), (16, 69), (17, 25), (17, 46),
    (17, 67), (18, 39), (18, 60), (18, 78), (19, 35), (19, 56), (19, 74), (20, 41), (20, 62), (20, 77),
    (21, 42), (22, 43), (23, 44), (24, 45), (25, 46), (26, 47), (27, 48), (28, 49), (29, 50), (30, 51),
    (31, 52), (32, 53), (33, 54), (34, 55), (35, 56), (36, 57), (37, 58), (38, 59), (39, 60), (40, 61),
    (41, 62);
