<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AttendanceRefusal</name>
    <message>
        <source>This sheet is validated. Reopen it to correct it.</source>
        <translation>Cet émargement est validé. Rouvrez-le pour le corriger.</translation>
    </message>
    <message>
        <source>This session is cancelled: nobody can be marked there.</source>
        <translation>Cette séance est annulée&#xa0;: personne ne peut y être émargé.</translation>
    </message>
    <message>
        <source>This session was postponed: mark people in the one that takes its place.</source>
        <translation>Cette séance a été reportée&#xa0;: émargez dans celle qui la remplace.</translation>
    </message>
    <message>
        <source>The session begins at %1: presences can be entered 30 minutes before. Until then, only “excused” and “not expected”.</source>
        <translation>La séance commence à %1&#xa0;: les présences se saisissent 30 minutes avant. D’ici là, seulement «&#xa0;absent excusé&#xa0;» et «&#xa0;non attendu&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n people are not recorded yet.</source>
        <translation>
            <numerusform>%n personne n’est pas encore saisie.</numerusform>
            <numerusform>%n personnes ne sont pas encore saisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was present at this session.</source>
        <translation>Personne n’était présent à cette séance.</translation>
    </message>
    <message>
        <source>The session lasts %1 minutes: nobody can attend longer.</source>
        <translation>La séance dure %1 minutes&#xa0;: personne ne peut y être plus longtemps.</translation>
    </message>
    <message>
        <source>This person was not born yet: check the birth date in their file.</source>
        <translation>Cette personne n’était pas née&#xa0;: vérifiez la date de naissance dans son dossier.</translation>
    </message>
    <message>
        <source>Record a status first: a comment goes with it.</source>
        <translation>Saisissez d’abord un statut&#xa0;: le commentaire l’accompagne.</translation>
    </message>
    <message>
        <source>Nothing was recorded. %1</source>
        <translation>Rien n’a été enregistré. %1</translation>
    </message>
    <message>
        <source>%1 is also marked present in another session at the same time.</source>
        <translation>%1 est aussi marqué présent dans une autre séance à la même heure.</translation>
    </message>
</context>
<context>
    <name>AttendanceWords</name>
    <message>
        <source>Not recorded</source>
        <translation>Non saisi</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Parti avant la fin</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Absent excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Non attendu</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <translation>
            <numerusform>%1, %n minute</numerusform>
            <numerusform>%1, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%2 present</source>
        <translation>
            <numerusform>%1/%2 présent</numerusform>
            <numerusform>%1/%2 présents</numerusform>
        </translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personnes distinctes</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Declared by a partner</source>
        <translation>Déclaré par un partenaire</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Scolaires</translation>
    </message>
    <message>
        <source>Young adults</source>
        <translation>Jeunes adultes</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionnels</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 ans et plus</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1 ans</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2 ans</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n session(s) outside the dates of the operation.</source>
        <translation>
            <numerusform>%n séance hors des dates de l’opération.</numerusform>
            <numerusform>%n séances hors des dates de l’opération.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held without any presence or count.</source>
        <translation>
            <numerusform>%n séance tenue sans présence ni comptage.</numerusform>
            <numerusform>%n séances tenues sans présence ni comptage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past session(s) not recorded or not validated.</source>
        <translation>
            <numerusform>%n séance passée non renseignée ou non validée.</numerusform>
            <numerusform>%n séances passées non renseignées ou non validées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with impossible times.</source>
        <translation>
            <numerusform>%n séance aux horaires impossibles.</numerusform>
            <numerusform>%n séances aux horaires impossibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with more people than seats.</source>
        <translation>
            <numerusform>%n séance avec plus de présents que de places.</numerusform>
            <numerusform>%n séances avec plus de présents que de places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on a Sunday or a public holiday.</source>
        <translation>
            <numerusform>%n séance un dimanche ou un jour férié.</numerusform>
            <numerusform>%n séances un dimanche ou un jour férié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present at two sessions at the same time.</source>
        <translation>
            <numerusform>%n personne présente à deux séances simultanées.</numerusform>
            <numerusform>%n personnes présentes à deux séances simultanées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probable duplicate record(s).</source>
        <translation>
            <numerusform>%n fiche probablement en double.</numerusform>
            <numerusform>%n fiches probablement en double.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presence(s) before the date of entry.</source>
        <translation>
            <numerusform>%n présence antérieure à la date d’entrée.</numerusform>
            <numerusform>%n présences antérieures à la date d’entrée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) with a birth date missing or unlikely.</source>
        <translation>
            <numerusform>Date de naissance absente ou peu vraisemblable pour %n participant.</numerusform>
            <numerusform>Date de naissance absente ou peu vraisemblable pour %n participants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without phone or e-mail.</source>
        <translation>
            <numerusform>%n participant sans téléphone ni courriel.</numerusform>
            <numerusform>%n participants sans téléphone ni courriel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) whose neighbourhood is to be made precise.</source>
        <translation>
            <numerusform>Résidence en QPV à préciser pour %n participant.</numerusform>
            <numerusform>Résidence en QPV à préciser pour %n participants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) in a priority neighbourhood without an address.</source>
        <translation>
            <numerusform>%n résidence en QPV sans adresse.</numerusform>
            <numerusform>%n résidences en QPV sans adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s) completed with one presence or none.</source>
        <translation>
            <numerusform>%n inscription terminée avec une présence ou moins.</numerusform>
            <numerusform>%n inscriptions terminées avec une présence ou moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) charged to two European operations.</source>
        <translation>
            <numerusform>%n séance imputée à deux opérations européennes.</numerusform>
            <numerusform>%n séances imputées à deux opérations européennes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) in two social-fund operations at the same time.</source>
        <translation>
            <numerusform>%n participant dans deux opérations FSE+ à la fois.</numerusform>
            <numerusform>%n participants dans deux opérations FSE+ à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff member(s) at two places at the same time.</source>
        <translation>
            <numerusform>%n intervenant à deux endroits en même temps.</numerusform>
            <numerusform>%n intervenants à deux endroits en même temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) handed over without a signed contract.</source>
        <translation>
            <numerusform>%n ordinateur remis sans contrat signé.</numerusform>
            <numerusform>%n ordinateurs remis sans contrat signé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) with a serial number, a holder or a household twice.</source>
        <translation>
            <numerusform>%n ordinateur avec un numéro de série, un détenteur ou un foyer en double.</numerusform>
            <numerusform>%n ordinateurs avec un numéro de série, un détenteur ou un foyer en double.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) handed over before the end of the course.</source>
        <translation>
            <numerusform>%n ordinateur remis avant la fin du parcours.</numerusform>
            <numerusform>%n ordinateurs remis avant la fin du parcours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) handed over without proof of erasure.</source>
        <translation>
            <numerusform>%n ordinateur remis sans effacement attesté.</numerusform>
            <numerusform>%n ordinateurs remis sans effacement attesté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) whose computers differ from the signed contracts.</source>
        <translation>
            <numerusform>%n indicateur dont les ordinateurs ne correspondent pas aux contrats signés.</numerusform>
            <numerusform>%n indicateurs dont les ordinateurs ne correspondent pas aux contrats signés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakdown(s) that do not add up to the total.</source>
        <translation>
            <numerusform>%n ventilation dont la somme n’est pas le total.</numerusform>
            <numerusform>%n ventilations dont la somme n’est pas le total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) more than 20% away from the target without explanation.</source>
        <translation>
            <numerusform>%n indicateur à plus de 20 % de sa cible sans explication.</numerusform>
            <numerusform>%n indicateurs à plus de 20 % de leur cible sans explication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) past the date until which evidence is kept.</source>
        <translation>
            <numerusform>Conservation des pièces échue pour %n opération.</numerusform>
            <numerusform>Conservation des pièces échue pour %n opérations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) that are also those of another action.</source>
        <translation>
            <numerusform>%n chiffre figure aussi pour une autre action.</numerusform>
            <numerusform>%n chiffres figurent aussi pour une autre action.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of check %1.</source>
        <translation>
            <numerusform>%n constat du contrôle %1.</numerusform>
            <numerusform>%n constats du contrôle %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditRemedy</name>
    <message>
        <source>Correct the date, take the action out of the operation, or record the new dates of the agreement.</source>
        <translation>Corriger la date, détacher l’action de l’opération ou saisir les nouvelles dates de la convention.</translation>
    </message>
    <message>
        <source>Record who came or how many, say that nobody came, or cancel the session.</source>
        <translation>Saisir les présences ou un comptage, indiquer que personne n’est venu, ou annuler la séance.</translation>
    </message>
    <message>
        <source>Say whether the session was held, cancelled or postponed, and validate its attendance.</source>
        <translation>Indiquer si la séance a été tenue, annulée ou reportée, puis valider son émargement.</translation>
    </message>
    <message>
        <source>Correct the times, or split the session into two half-days.</source>
        <translation>Corriger les horaires ou séparer en deux demi-journées.</translation>
    </message>
    <message>
        <source>Correct the attendance or the place, or explain.</source>
        <translation>Corriger l’émargement ou le lieu, ou justifier.</translation>
    </message>
    <message>
        <source>Correct the date, or explain.</source>
        <translation>Corriger la date ou justifier.</translation>
    </message>
    <message>
        <source>Correct one of the presences or its minutes.</source>
        <translation>Corriger l’une des présences ou ses minutes.</translation>
    </message>
    <message>
        <source>Merge the records, or note that they are different people.</source>
        <translation>Fusionner les fiches ou indiquer qu’il s’agit de personnes différentes.</translation>
    </message>
    <message>
        <source>Correct the date of entry or the presence.</source>
        <translation>Corriger la date d’entrée ou la présence.</translation>
    </message>
    <message>
        <source>Fill in or correct the birth date or year.</source>
        <translation>Compléter ou corriger la date ou l’année de naissance.</translation>
    </message>
    <message>
        <source>Fill in a phone number or an e-mail address.</source>
        <translation>Compléter un téléphone ou un courriel.</translation>
    </message>
    <message>
        <source>Fill in the address and confirm the neighbourhood, or explain.</source>
        <translation>Compléter l’adresse et confirmer le quartier, ou justifier.</translation>
    </message>
    <message>
        <source>Fill in the address, or explain.</source>
        <translation>Compléter l’adresse ou justifier.</translation>
    </message>
    <message>
        <source>Check the attendance, the rule of the track or the status of the enrolment.</source>
        <translation>Vérifier l’émargement, la règle du parcours ou le statut de l’inscription.</translation>
    </message>
    <message>
        <source>Keep one of the operations for the action.</source>
        <translation>Ne garder qu’une des opérations pour l’action.</translation>
    </message>
    <message>
        <source>Close one of the enrolments, or explain.</source>
        <translation>Clore l’une des inscriptions ou justifier.</translation>
    </message>
    <message>
        <source>Correct the staff or the times of one of the sessions.</source>
        <translation>Corriger les intervenants ou les horaires de l’une des séances.</translation>
    </message>
    <message>
        <source>Have the contract signed and record its date.</source>
        <translation>Faire signer le contrat et saisir sa date.</translation>
    </message>
    <message>
        <source>Correct the serial number, or record the return of the machine.</source>
        <translation>Corriger le numéro de série ou enregistrer le retour de l’appareil.</translation>
    </message>
    <message>
        <source>Explain (a loan on conditions, for instance), or correct the date.</source>
        <translation>Justifier (prêt sous conditions, par exemple) ou corriger la date.</translation>
    </message>
    <message>
        <source>Record the erasure, with its date and its method.</source>
        <translation>Enregistrer l’effacement, avec sa date et sa méthode.</translation>
    </message>
    <message>
        <source>Record the missing signatures, or correct the figure.</source>
        <translation>Enregistrer les signatures manquantes ou corriger le chiffre.</translation>
    </message>
    <message>
        <source>Correct the records concerned, or the line that is there twice.</source>
        <translation>Corriger les fiches concernées ou la ligne en double.</translation>
    </message>
    <message>
        <source>Write why the result differs from the target.</source>
        <translation>Expliquer l’écart avec la cible.</translation>
    </message>
    <message>
        <source>Record the new date given by the funder, or do without this report.</source>
        <translation>Saisir la nouvelle date donnée par le financeur ou renoncer à ce bilan.</translation>
    </message>
    <message>
        <source>Check that a figure was not copied, then confirm or correct it.</source>
        <translation>Vérifier qu’un chiffre n’a pas été recopié, puis confirmer ou corriger.</translation>
    </message>
    <message>
        <source>Check the records concerned.</source>
        <translation>Vérifier les fiches concernées.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Mainland France</source>
        <translation>France métropolitaine</translation>
    </message>
    <message>
        <source>Alsace-Moselle</source>
        <translation>Alsace-Moselle</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>1er janvier</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>1 May</source>
        <translation>1er mai</translation>
    </message>
    <message>
        <source>8 May</source>
        <translation>8 mai</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>14 July</source>
        <translation>14 juillet</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>11 November</source>
        <translation>11 novembre</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>26 décembre</translation>
    </message>
    <message>
        <source>Abolition of slavery</source>
        <translation>Abolition de l’esclavage</translation>
    </message>
    <message>
        <source>Zone A</source>
        <translation>Zone A</translation>
    </message>
    <message>
        <source>Zone B</source>
        <translation>Zone B</translation>
    </message>
    <message>
        <source>Zone C</source>
        <translation>Zone C</translation>
    </message>
    <message>
        <source>Corsica</source>
        <translation>Corse</translation>
    </message>
    <message>
        <source>Local day off</source>
        <translation>Jour chômé local</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Vacances scolaires</translation>
    </message>
    <message>
        <source>School holidays: %1</source>
        <translation>Vacances scolaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermeture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bridge day</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>School holidays not verified</source>
        <translation>Vacances non vérifiées</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>took part in “%1” from %2 to %3: %4 sessions out of %5, %6 in all.</source>
        <translation>a participé à «&#xa0;%1&#xa0;» du %2 au %3&#xa0;: %4 séances sur %5, %6 au total.</translation>
    </message>
    <message>
        <source>attended “%1” regularly from %2 to %3: %4 sessions out of %5, %6 in all. The rule of the course is met.</source>
        <translation>a suivi «&#xa0;%1&#xa0;» avec assiduité du %2 au %3&#xa0;: %4 séances sur %5, %6 au total. La règle de validation du parcours est satisfaite.</translation>
    </message>
    <message>
        <source>completed “%1” from %2 to %3: %4 sessions out of %5, %6 in all. The rule of the course is met.</source>
        <translation>a réalisé «&#xa0;%1&#xa0;» du %2 au %3&#xa0;: %4 séances sur %5, %6 au total. La règle de validation du parcours est satisfaite.</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Séances suivies</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Time attended</source>
        <translation>Durée suivie</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>Fait le %1.</translation>
    </message>
    <message>
        <source>Done at %1 on %2.</source>
        <translation>Fait à %1, le %2.</translation>
    </message>
    <message>
        <source>Certificate of participation</source>
        <translation>Attestation de participation</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Attestation d’assiduité</translation>
    </message>
    <message>
        <source>Certificate of achievement</source>
        <translation>Certificat de réalisation</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>duplicate printed on %1</source>
        <translation>duplicata édité le %1</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANNULÉE</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>page %1/%2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>For the organisation</source>
        <translation>Pour l’organisme</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Other, non-binary</source>
        <translation>Autre, non binaire</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>At school or in studies</source>
        <translation>Scolarisé, en formation</translation>
    </message>
    <message>
        <source>Without a job</source>
        <translation>Sans emploi</translation>
    </message>
    <message>
        <source>In a job</source>
        <translation>En emploi</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retraité</translation>
    </message>
    <message>
        <source>In a priority neighbourhood</source>
        <translation>En QPV</translation>
    </message>
    <message>
        <source>Outside priority neighbourhoods</source>
        <translation>Hors QPV</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>parents</translation>
    </message>
    <message>
        <source>children</source>
        <translation>enfants</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>scolaires</translation>
    </message>
    <message>
        <source>young adults</source>
        <translation>jeunes adultes</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>professionnels</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>other audiences</source>
        <translation>autres publics</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Préinscrit</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Seat offered</source>
        <translation>Place proposée</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Cancelled before the start</source>
        <translation>Annulé avant le début</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>European Regional Development Fund (FEDER)</source>
        <translation>Fonds européen de développement régional (FEDER)</translation>
    </message>
    <message>
        <source>European Social Fund Plus (FSE+)</source>
        <translation>Fonds social européen plus (FSE+)</translation>
    </message>
    <message>
        <source>City contract</source>
        <translation>Contrat de ville</translation>
    </message>
    <message>
        <source>Family allowance fund (CAF)</source>
        <translation>Caisse d’allocations familiales (CAF)</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>Other funding</source>
        <translation>Autre financement</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 ans et plus</translation>
    </message>
    <message>
        <source>%1-%2 years</source>
        <translation>%1-%2 ans</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>received, not yet looked at</source>
        <translation>reçu, pas encore examiné</translation>
    </message>
    <message>
        <source>in the workshop</source>
        <translation>en atelier</translation>
    </message>
    <message>
        <source>waiting for a part</source>
        <translation>en attente d’une pièce</translation>
    </message>
    <message>
        <source>waiting for inspection</source>
        <translation>à contrôler</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>kept for parts</source>
        <translation>gardé pour pièces</translation>
    </message>
    <message>
        <source>to be scrapped</source>
        <translation>à mettre au rebut</translation>
    </message>
    <message>
        <source>scrapped</source>
        <translation>mis au rebut</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>nothing is known of them</source>
        <translation>on n’en sait rien</translation>
    </message>
    <message>
        <source>to be erased</source>
        <translation>à effacer</translation>
    </message>
    <message>
        <source>erasure under way</source>
        <translation>effacement en cours</translation>
    </message>
    <message>
        <source>erasure to be confirmed</source>
        <translation>effacement à confirmer</translation>
    </message>
    <message>
        <source>the erasure failed</source>
        <translation>l’effacement a échoué</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacés</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>aucun support</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirés</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>détruits</translation>
    </message>
    <message>
        <source>data of the last user</source>
        <translation>données du dernier utilisateur</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>%1 is already taken, %2 (%3).</source>
        <translation>%1&#xa0;: déjà pris, %2 (%3).</translation>
    </message>
    <message>
        <source>%1 has %5 seats, the cycle has %4.</source>
        <translation>%1&#xa0;: %5 places dans la salle, %4 dans le cycle.</translation>
    </message>
    <message>
        <source>%1 already runs a session, %2 (%3).</source>
        <translation>%1 anime déjà une séance, %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is away that day.</source>
        <translation>%1&#xa0;: absence ce jour-là.</translation>
    </message>
    <message>
        <source>%1: %4 are needed at %6, %5 are available.</source>
        <translation>%1&#xa0;: il en faut %4 à %6, %5 disponibles.</translation>
    </message>
    <message>
        <source>%1 is also enrolled in a session, %2 (%3).</source>
        <translation>%1 suit aussi une autre séance, %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is also marked present, %2 (%3).</source>
        <translation>%1 compte aussi parmi les présents, %2 (%3).</translation>
    </message>
    <message>
        <source>%1 lacks %4 min to come from or go to %3 (%2).</source>
        <translation>%1&#xa0;: il manque %4 min de trajet avec %3 (%2).</translation>
    </message>
    <message>
        <source>Outside the opening hours.</source>
        <translation>En dehors des horaires d’ouverture.</translation>
    </message>
    <message>
        <source>A holiday: %1.</source>
        <translation>Jour particulier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Closed that day: %1.</source>
        <translation>Fermeture ce jour-là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The same session is already planned (%3).</source>
        <translation>La même séance est déjà planifiée (%3).</translation>
    </message>
    <message>
        <source>Session %1 of the track is out of order with this one.</source>
        <translation>La séance n° %1 du parcours n’est plus dans l’ordre avec celle-ci.</translation>
    </message>
    <message>
        <source>Nobody leads this session.</source>
        <translation>Aucun intervenant pour cette séance.</translation>
    </message>
    <message>
        <source>%4 confirmed, %5 are needed.</source>
        <translation>%4 confirmés, %5 au minimum.</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write a text first.</source>
        <translation>Écrivez d’abord un texte.</translation>
    </message>
</context>
<context>
    <name>EnrolmentWords</name>
    <message>
        <source>Requested</source>
        <translation>Préinscrit</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En liste d’attente</translation>
    </message>
    <message>
        <source>Seat offered</source>
        <translation>Place proposée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Cancelled before the start</source>
        <translation>Annulé avant le début</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>A abandonné</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>A terminé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Back to the waiting list</source>
        <translation>Remettre en liste d’attente</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Mettre en liste d’attente</translation>
    </message>
    <message>
        <source>Offer the seat</source>
        <translation>Proposer la place</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Back to confirmed</source>
        <translation>Remettre en «&#xa0;confirmé&#xa0;»</translation>
    </message>
    <message>
        <source>Confirm the enrolment</source>
        <translation>Confirmer l’inscription</translation>
    </message>
    <message>
        <source>Gives up before the start</source>
        <translation>Renonce avant le début</translation>
    </message>
    <message>
        <source>Drops out</source>
        <translation>Abandonne</translation>
    </message>
    <message>
        <source>Has completed</source>
        <translation>A terminé</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Refuser la demande</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Training course</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Garde d’enfant</translation>
    </message>
    <message>
        <source>Level not suited</source>
        <translation>Niveau inadapté</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Moving away</source>
        <translation>Déménagement</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Too few sessions attended</source>
        <translation>Assiduité insuffisante</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre</translation>
    </message>
    <message numerus="yes">
        <source>%1 needed, %n attended</source>
        <translation>
            <numerusform>il en faut %1, %n suivie</numerusform>
            <numerusform>il en faut %1, %n suivies</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions %1 are missing</source>
        <translation>il manque les séances %1</translation>
    </message>
    <message>
        <source>session %1 is missing</source>
        <translation>il manque la séance %1</translation>
    </message>
    <message>
        <source>Track completed</source>
        <translation>Parcours validé</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Some values are not accepted.</source>
        <translation>Certaines valeurs ne conviennent pas.</translation>
    </message>
    <message>
        <source>This does not exist, or no longer. Check the reference.</source>
        <translation>Introuvable, ou supprimé depuis. Vérifiez la référence.</translation>
    </message>
    <message>
        <source>This is not possible in the present state.</source>
        <translation>Impossible dans l’état actuel.</translation>
    </message>
    <message>
        <source>Another program is using the data file. Close it, or try again in a moment.</source>
        <translation>Un autre programme utilise le fichier de données. Fermez-le ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The data file cannot be written. Check the rights on it and its folder.</source>
        <translation>Le fichier de données ne peut pas être modifié. Vérifiez les droits sur ce fichier et son dossier.</translation>
    </message>
    <message>
        <source>The data file is damaged. Restore the last backup.</source>
        <translation>Le fichier de données est endommagé. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This file belongs to another program. It was left untouched.</source>
        <translation>Ce fichier appartient à un autre programme. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Médiane. Install that version to open it.</source>
        <translation>Ce fichier vient d’une version plus récente de Médiane. Installez-la pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Check that its folder exists, the rights and the space left.</source>
        <translation>Le fichier ne peut pas être lu ou écrit. Vérifiez que son dossier existe, les droits et la place restante.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Annulé&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>An unexpected error occurred. Nothing was changed; details are in the log.</source>
        <translation>Une erreur inattendue est survenue. Rien n’a été changé&#xa0;; les détails sont dans le journal technique.</translation>
    </message>
</context>
<context>
    <name>ExchangeJobs</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>This must be filled in.</source>
        <translation>Ce champ est à remplir.</translation>
    </message>
    <message>
        <source>A number of 0 or more is expected.</source>
        <translation>Un nombre positif ou nul est attendu.</translation>
    </message>
    <message>
        <source>A number of 1 or more is expected.</source>
        <translation>Un nombre d’au moins 1 est attendu.</translation>
    </message>
    <message>
        <source>This value is out of range.</source>
        <translation>Cette valeur est hors limites.</translation>
    </message>
    <message>
        <source>Five digits are expected, such as 73000.</source>
        <translation>Cinq chiffres sont attendus, par exemple 73000.</translation>
    </message>
    <message>
        <source>An e-mail address is expected, such as name@example.org.</source>
        <translation>Une adresse de courriel est attendue, par exemple nom@exemple.fr.</translation>
    </message>
    <message>
        <source>A phone number is expected, such as 06 12 34 56 78.</source>
        <translation>Un numéro de téléphone est attendu, par exemple 06 12 34 56 78.</translation>
    </message>
    <message>
        <source>The 14 digits of a SIRET number are expected.</source>
        <translation>Les 14 chiffres d’un numéro SIRET sont attendus.</translation>
    </message>
    <message>
        <source>A neighbourhood code is expected, such as QN07301M.</source>
        <translation>Un code de quartier est attendu, par exemple QN07301M.</translation>
    </message>
    <message>
        <source>A date is expected: DD/MM/YYYY or YYYY-MM-DD.</source>
        <translation>Une date est attendue&#xa0;: JJ/MM/AAAA ou AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>A time is expected: HH:MM.</source>
        <translation>Une heure est attendue&#xa0;: HH:MM.</translation>
    </message>
    <message>
        <source>This birth date is not possible.</source>
        <translation>Cette date de naissance n’est pas possible.</translation>
    </message>
    <message>
        <source>This birth year is not possible.</source>
        <translation>Cette année de naissance n’est pas possible.</translation>
    </message>
    <message>
        <source>The year is not that of the birth date.</source>
        <translation>L’année n’est pas celle de la date de naissance.</translation>
    </message>
    <message>
        <source>Longitude and latitude go together.</source>
        <translation>Longitude et latitude vont ensemble.</translation>
    </message>
    <message>
        <source>A neighbourhood code goes with a situation “inside” or “to be confirmed” only.</source>
        <translation>Un code de quartier ne va qu’avec la situation «&#xa0;en QPV&#xa0;» ou «&#xa0;à confirmer&#xa0;».</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Ce jour est dans le futur.</translation>
    </message>
    <message>
        <source>This day is in the past.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>This date is before the end of the operation.</source>
        <translation>Cette date est avant la fin de l’opération.</translation>
    </message>
    <message>
        <source>The session took place before the person was born.</source>
        <translation>La séance a eu lieu avant la naissance de la personne.</translation>
    </message>
    <message>
        <source>There is no set of age bands called “%1”.</source>
        <translation>Il n’existe pas de jeu de tranches d’âge «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This measure cannot be narrowed to one audience.</source>
        <translation>Cette mesure ne peut pas être limitée à un public.</translation>
    </message>
    <message>
        <source>The track has only %1 sessions.</source>
        <translation>Le parcours n’a que %1 séances.</translation>
    </message>
    <message>
        <source>A length between 1 minute and 24 hours is expected.</source>
        <translation>Une durée entre 1 minute et 24 heures est attendue.</translation>
    </message>
    <message>
        <source>A machine of grade D cannot be ready: it serves for parts.</source>
        <translation>Un appareil de grade D ne peut pas être prêt&#xa0;: il sert pour pièces.</translation>
    </message>
    <message>
        <source>The total has no category.</source>
        <translation>Le total n’a pas de modalité.</translation>
    </message>
    <message>
        <source>The category of this count is missing.</source>
        <translation>La modalité de ce comptage manque.</translation>
    </message>
    <message>
        <source>This category is there twice: %1.</source>
        <translation>Cette modalité est en double&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The categories add up to more than the total (%1).</source>
        <translation>La somme des modalités dépasse le total (%1).</translation>
    </message>
    <message>
        <source>%1 minutes at most: the length of the session.</source>
        <translation>Au plus %1 minutes, la durée de la séance.</translation>
    </message>
    <message>
        <source>Somebody absent has no minutes.</source>
        <translation>Une personne absente n’a pas de minutes.</translation>
    </message>
    <message>
        <source>The attendance of this session is validated. Reopen it, with a reason, to change it.</source>
        <translation>L’émargement de cette séance est validé. Rouvrez-le, avec un motif, pour le modifier.</translation>
    </message>
    <message>
        <source>The attendance of this session is not validated.</source>
        <translation>L’émargement de cette séance n’est pas validé.</translation>
    </message>
    <message>
        <source>This session is cancelled: nobody can be marked present.</source>
        <translation>Cette séance est annulée&#xa0;: personne ne peut y être noté présent.</translation>
    </message>
    <message>
        <source>This session is postponed: mark the people at the one that replaces it.</source>
        <translation>Cette séance est reportée&#xa0;: notez les présents à celle qui la remplace.</translation>
    </message>
    <message>
        <source>The session starts at %1: presences can be recorded from then on.</source>
        <translation>La séance commence à %1&#xa0;: les présences se saisissent à partir de là.</translation>
    </message>
    <message>
        <source>People still to be marked: %1.</source>
        <translation>Personnes encore à renseigner&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody is marked present. Confirm that the session was held with nobody.</source>
        <translation>Personne n’est noté présent. Confirmez que la séance a été tenue sans participant.</translation>
    </message>
    <message>
        <source>This person has no mark at this session.</source>
        <translation>Rien n’est saisi pour cette personne à cette séance.</translation>
    </message>
    <message>
        <source>Attendance is recorded at this session: %1 marks. Remove them first.</source>
        <translation>Des présences sont saisies à cette séance (%1). Effacez-les d’abord.</translation>
    </message>
    <message>
        <source>This change is not possible from the present state.</source>
        <translation>Ce changement n’est pas possible depuis l’état actuel.</translation>
    </message>
    <message>
        <source>This cycle takes no enrolments at present.</source>
        <translation>Ce cycle ne prend pas d’inscriptions en ce moment.</translation>
    </message>
    <message>
        <source>The cycle is full: %1 seats are taken.</source>
        <translation>Le cycle est complet&#xa0;: %1 places prises.</translation>
    </message>
    <message>
        <source>People who wait for a seat: %1. Write why this person comes first.</source>
        <translation>Personnes qui attendent une place&#xa0;: %1. Écrivez pourquoi celle-ci passe avant.</translation>
    </message>
    <message>
        <source>%1 seats are taken already.</source>
        <translation>%1 places sont déjà prises.</translation>
    </message>
    <message>
        <source>This person is in this cycle already.</source>
        <translation>Cette personne est déjà inscrite à ce cycle.</translation>
    </message>
    <message>
        <source>Sessions still to be recorded: %1.</source>
        <translation>Séances encore à renseigner&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The media of this machine are not erased: %1.</source>
        <translation>Les disques de cet appareil ne sont pas effacés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Machine %1 is promised to, or with, somebody.</source>
        <translation>L’appareil %1 est déjà réservé ou remis.</translation>
    </message>
    <message>
        <source>This machine is reserved for nobody.</source>
        <translation>Cet appareil n’est réservé à personne.</translation>
    </message>
    <message>
        <source>The computer is not ready: %1.</source>
        <translation>L’ordinateur n’est pas prêt&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is known of the computer&apos;s disks. Record their erasure.</source>
        <translation>On ne sait rien des disques de l’ordinateur. Enregistrez leur effacement.</translation>
    </message>
    <message>
        <source>The computer&apos;s disks are not erased: %1.</source>
        <translation>Les disques de l’ordinateur ne sont pas effacés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The computer is with somebody else: %1.</source>
        <translation>L’ordinateur est chez quelqu’un d’autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The contract is not signed.</source>
        <translation>Le contrat n’est pas signé.</translation>
    </message>
    <message>
        <source>The household has a computer already: %1. A written reason is needed to give another.</source>
        <translation>Le foyer a déjà un ordinateur&#xa0;: %1. Un motif écrit est nécessaire pour en donner un autre.</translation>
    </message>
    <message>
        <source>The person is in no cycle that leads to a computer. A written reason is needed.</source>
        <translation>La personne n’est dans aucun cycle qui mène à un ordinateur. Un motif écrit est nécessaire.</translation>
    </message>
    <message>
        <source>The course is not finished: %1 sessions attended. A written reason is needed.</source>
        <translation>Le parcours n’est pas achevé&#xa0;: %1 séances suivies. Un motif écrit est nécessaire.</translation>
    </message>
    <message>
        <source>Mandatory sessions were missed: %1. A written reason is needed.</source>
        <translation>Séances obligatoires manquées&#xa0;: %1. Un motif écrit est nécessaire.</translation>
    </message>
    <message>
        <source>The written reason needs %1 characters at least.</source>
        <translation>Le motif écrit doit compter au moins %1 caractères.</translation>
    </message>
    <message>
        <source>This cannot be removed: other records point to it.</source>
        <translation>Suppression impossible&#xa0;: d’autres fiches y renvoient.</translation>
    </message>
    <message>
        <source>Rule “%1” is not met.</source>
        <translation>La règle «&#xa0;%1&#xa0;» n’est pas respectée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, ligne %1</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, colonne %1</translation>
    </message>
    <message>
        <source>, “%1”</source>
        <translation>, «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This folder or file does not exist, or may not be read.</source>
        <translation>Ce dossier ou fichier n’existe pas, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A folder or a .zip file is expected.</source>
        <translation>Un dossier ou un fichier .zip est attendu.</translation>
    </message>
    <message>
        <source>A folder is expected.</source>
        <translation>Un dossier est attendu.</translation>
    </message>
    <message>
        <source>The folder holds something else: %1. Choose an empty one.</source>
        <translation>Le dossier contient autre chose&#xa0;: %1. Choisissez-en un vide.</translation>
    </message>
    <message>
        <source>There is no file of an exchange folder here, such as personnes.csv.</source>
        <translation>Il n’y a ici aucun fichier de dossier d’échange, par exemple personnes.csv.</translation>
    </message>
    <message>
        <source>A path of this archive leads out of it. The archive is refused.</source>
        <translation>Un chemin de cette archive mène en dehors d’elle. L’archive est refusée.</translation>
    </message>
    <message>
        <source>This archive holds a link. Only files are accepted.</source>
        <translation>Cette archive contient un lien. Seuls des fichiers sont acceptés.</translation>
    </message>
    <message>
        <source>This archive is protected by a password. Unpack it first.</source>
        <translation>Cette archive est protégée par un mot de passe. Décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>This file is in the archive twice.</source>
        <translation>Ce fichier est deux fois dans l’archive.</translation>
    </message>
    <message>
        <source>The files are in more than one folder. Put them into one.</source>
        <translation>Les fichiers sont dans plusieurs dossiers. Réunissez-les dans un seul.</translation>
    </message>
    <message>
        <source>%1 files at most are expected.</source>
        <translation>Au plus %1 fichiers sont attendus.</translation>
    </message>
    <message>
        <source>This file grows more than %1 times when unpacked. The archive is refused.</source>
        <translation>Ce fichier grossit plus de %1 fois à la décompression. L’archive est refusée.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>L’archive est endommagée.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 MB at most are expected.</source>
        <translation>Au plus %1 Mo sont attendus.</translation>
    </message>
    <message>
        <source>This is not a text file. Save it as “CSV UTF-8” in the spreadsheet.</source>
        <translation>Ce n’est pas un fichier texte. Enregistrez-le en «&#xa0;CSV UTF-8&#xa0;» depuis le tableur.</translation>
    </message>
    <message>
        <source>The file says that it is UTF-8, but it is not. Save it again as “CSV UTF-8”.</source>
        <translation>Le fichier s’annonce en UTF-8 mais ne l’est pas. Enregistrez-le de nouveau en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The first line must hold the names of the columns.</source>
        <translation>La première ligne doit porter les noms des colonnes.</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>Cette colonne manque.</translation>
    </message>
    <message>
        <source>This column is there twice.</source>
        <translation>Cette colonne est en double.</translation>
    </message>
    <message>
        <source>%1 lines at most are expected.</source>
        <translation>Au plus %1 lignes sont attendues.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Un guillemet est ouvert ici et jamais refermé.</translation>
    </message>
    <message>
        <source>After a closing quotation mark, “;” or the end of the line is expected.</source>
        <translation>Après un guillemet fermant, «&#xa0;;&#xa0;» ou la fin de la ligne est attendu.</translation>
    </message>
    <message>
        <source>A line of %1 bytes at most is expected.</source>
        <translation>Une ligne d’au plus %1 octets est attendue.</translation>
    </message>
    <message>
        <source>A cell of %1 bytes at most is expected.</source>
        <translation>Une cellule d’au plus %1 octets est attendue.</translation>
    </message>
    <message>
        <source>%1 cells are expected, as in the first line.</source>
        <translation>%1 cellules sont attendues, comme à la première ligne.</translation>
    </message>
    <message>
        <source>This key was used already, on line %1.</source>
        <translation>Cette clé a déjà servi, ligne %1.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>Le texte contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>A key without “|” is expected.</source>
        <translation>Une clé sans «&#xa0;|&#xa0;» est attendue.</translation>
    </message>
    <message>
        <source>A year of four digits is expected.</source>
        <translation>Une année à quatre chiffres est attendue.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Un nombre entier est attendu.</translation>
    </message>
    <message>
        <source>A number with %1 decimals at most is expected.</source>
        <translation>Un nombre avec au plus %1 décimales est attendu.</translation>
    </message>
    <message>
        <source>“oui” or “non” is expected.</source>
        <translation>«&#xa0;oui&#xa0;» ou «&#xa0;non&#xa0;» est attendu.</translation>
    </message>
    <message>
        <source>One of these is expected: %*.</source>
        <translation>Une de ces valeurs est attendue&#xa0;: %*.</translation>
    </message>
    <message>
        <source>A reference that exists in %1 is expected.</source>
        <translation>Une référence présente dans %1 est attendue.</translation>
    </message>
    <message>
        <source>“%1” is in the list twice.</source>
        <translation>«&#xa0;%1&#xa0;» est deux fois dans la liste.</translation>
    </message>
    <message>
        <source>This must be empty.</source>
        <translation>Ceci doit être vide.</translation>
    </message>
    <message>
        <source>All lines of a session have one unit and one mode.</source>
        <translation>Toutes les lignes d’une séance ont la même unité et le même mode.</translation>
    </message>
    <message>
        <source>Positions go 1, 2, 3…: %1 is expected here.</source>
        <translation>Les positions se suivent (1, 2, 3…)&#xa0;: %1 est attendu ici.</translation>
    </message>
    <message>
        <source>The attendance of this session is validated here. Reopen it before importing.</source>
        <translation>L’émargement de cette séance est validé ici. Rouvrez-le avant d’importer.</translation>
    </message>
    <message>
        <source>The categories add up to %1, more than the total of %2.</source>
        <translation>La somme des modalités, %1, dépasse le total de %2.</translation>
    </message>
    <message>
        <source>The total of this session is missing.</source>
        <translation>Le total de cette séance manque.</translation>
    </message>
    <message>
        <source>A series has %1 sessions at most.</source>
        <translation>Une série compte au plus %1 séances.</translation>
    </message>
    <message>
        <source>A series ends within %1 years.</source>
        <translation>Une série se termine en %1 ans au plus.</translation>
    </message>
    <message>
        <source>A session ends by midnight.</source>
        <translation>Une séance se termine au plus tard à minuit.</translation>
    </message>
    <message>
        <source>Choose days from Monday to Sunday.</source>
        <translation>Choisissez des jours du lundi au dimanche.</translation>
    </message>
    <message>
        <source>What comes back each year lasts less than a year.</source>
        <translation>Ce qui revient chaque année dure moins d’un an.</translation>
    </message>
    <message>
        <source>This day is there twice: %1.</source>
        <translation>Ce jour y est deux fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No planned session is left to change.</source>
        <translation>Il ne reste aucune séance planifiée à modifier.</translation>
    </message>
    <message>
        <source>The session was moved again since.</source>
        <translation>La séance a été déplacée de nouveau depuis.</translation>
    </message>
    <message>
        <source>The levels of this grid are %1.</source>
        <translation>Les niveaux de cette grille vont de %1.</translation>
    </message>
    <message>
        <source>This person does not take part in the cycle.</source>
        <translation>Cette personne ne participe pas au cycle.</translation>
    </message>
    <message>
        <source>This grid is not known.</source>
        <translation>Cette grille n’est pas connue.</translation>
    </message>
    <message>
        <source>This skill is not one of the grid.</source>
        <translation>Cette compétence n’est pas dans la grille.</translation>
    </message>
    <message>
        <source>The two were taken with different versions: %1. They can be compared through the mapping.</source>
        <translation>Les deux évaluations ont été faites avec des versions différentes&#xa0;: %1. Elles peuvent se comparer par la table de correspondance.</translation>
    </message>
    <message>
        <source>These two grids cannot be compared.</source>
        <translation>Ces deux grilles ne peuvent pas se comparer.</translation>
    </message>
    <message>
        <source>A session does not make up for itself.</source>
        <translation>Une séance ne se rattrape pas elle-même.</translation>
    </message>
    <message>
        <source>This person attended that session: nothing to make up for.</source>
        <translation>Cette personne était présente à cette séance&#xa0;: il n’y a rien à rattraper.</translation>
    </message>
    <message>
        <source>That session has a make-up already.</source>
        <translation>Cette séance est déjà rattrapée.</translation>
    </message>
    <message>
        <source>That session is not one of a track: it needs no make-up.</source>
        <translation>Cette séance n’appartient pas à un parcours&#xa0;: elle ne se rattrape pas.</translation>
    </message>
    <message>
        <source>This person was not enrolled in that session&apos;s cycle.</source>
        <translation>Cette personne n’était pas inscrite au cycle de cette séance.</translation>
    </message>
    <message>
        <source>“%1” is not understood: expected a row number and a letter, as in 3x.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris&#xa0;: attendu un numéro de ligne et une lettre, comme 3x.</translation>
    </message>
    <message>
        <source>“%1” names a row that is not on this sheet.</source>
        <translation>«&#xa0;%1&#xa0;» désigne une ligne qui n’est pas sur cette feuille.</translation>
    </message>
    <message>
        <source>What this person attended does not allow this certificate.</source>
        <translation>Les séances suivies par cette personne ne permettent pas cette attestation.</translation>
    </message>
    <message>
        <source>Certificate %1 says so already. Cancel it first to correct it.</source>
        <translation>L’attestation %1 existe déjà. Annulez-la d’abord pour la corriger.</translation>
    </message>
    <message>
        <source>This certificate is cancelled already.</source>
        <translation>Cette attestation est déjà annulée.</translation>
    </message>
    <message>
        <source>“%1” names a row that was named before.</source>
        <translation>«&#xa0;%1&#xa0;» désigne une ligne déjà citée.</translation>
    </message>
    <message>
        <source>“%1”: minutes go with a late arrival (r) or an early departure (t) only.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les minutes ne vont qu’avec un retard (r) ou un départ anticipé (t).</translation>
    </message>
    <message>
        <source>Clocks jump over this time that day: %1.</source>
        <translation>Les horloges sautent cette heure ce jour-là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such time zone: %1.</source>
        <translation>Ce fuseau horaire n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no session to export.</source>
        <translation>Il n’y a aucune séance à exporter.</translation>
    </message>
    <message>
        <source>This is not a whole calendar file (.ics).</source>
        <translation>Ce n’est pas un fichier de calendrier (.ics) complet.</translation>
    </message>
    <message>
        <source>No school holidays were found here.</source>
        <translation>Il n’y a pas de vacances scolaires ici.</translation>
    </message>
    <message>
        <source>A school zone is expected, such as “Zone A” or “Corse”.</source>
        <translation>Une zone scolaire est attendue, comme «&#xa0;Zone A&#xa0;» ou «&#xa0;Corse&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing tells the zone of these holidays. Choose the zone of the centre first.</source>
        <translation>Rien ne dit la zone de ces vacances. Choisissez d’abord la zone du centre.</translation>
    </message>
    <message>
        <source>%1 is marked present in two sessions at the same time.</source>
        <translation>%1 est marqué présent dans deux séances en même temps.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>SIRET number</source>
        <translation>Numéro SIRET</translation>
    </message>
    <message>
        <source>Neighbourhood code</source>
        <translation>Code de quartier</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Day of the first welcome</source>
        <translation>Date d’accueil</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Evidence kept until</source>
        <translation>Fin de conservation</translation>
    </message>
    <message>
        <source>Age bands</source>
        <translation>Tranches d’âge</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Overbooking</source>
        <translation>Surréservation</translation>
    </message>
    <message>
        <source>Sessions required</source>
        <translation>Séances requises</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Date of entry</source>
        <translation>Date d’entrée</translation>
    </message>
    <message>
        <source>Date of leaving</source>
        <translation>Date de sortie</translation>
    </message>
    <message>
        <source>Date of return</source>
        <translation>Date de retour</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Machines announced</source>
        <translation>Appareils annoncés</translation>
    </message>
    <message>
        <source>Machines received</source>
        <translation>Appareils reçus</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Supports</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Numéro invalide</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>Drops out</source>
        <translation>Abandonne</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Information meeting</source>
        <translation>Réunion d’information</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>Évaluation des besoins</translation>
    </message>
    <message>
        <source>Prescriber told</source>
        <translation>Prescripteur informé</translation>
    </message>
    <message>
        <source>Two unexcused absences in a row</source>
        <translation>Deux absences non excusées d’affilée</translation>
    </message>
    <message>
        <source>Came less than half of the time</source>
        <translation>Présent moins d’une fois sur deux</translation>
    </message>
    <message>
        <source>Cannot reach the minimum any more</source>
        <translation>Ne peut plus atteindre le minimum</translation>
    </message>
    <message>
        <source>Never came: the first two sessions missed</source>
        <translation>Jamais venu&#xa0;: les deux premières séances manquées</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFields</name>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Neighbourhood code</source>
        <translation>Code de quartier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Orienté par</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Welcomed on</source>
        <translation>Accueilli le</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information donnée</translation>
    </message>
    <message>
        <source>Image rights</source>
        <translation>Droit à l’image</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Demande du</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entrée le</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Sortie le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Contract signed on</source>
        <translation>Contrat signé le</translation>
    </message>
    <message>
        <source>Seat offered on</source>
        <translation>Place proposée le</translation>
    </message>
    <message>
        <source>Offer valid until</source>
        <translation>Proposition valable jusqu’au</translation>
    </message>
    <message>
        <source>Expired offers</source>
        <translation>Propositions expirées</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Makes up for</source>
        <translation>Rattrape</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Donation lot</source>
        <translation>Lot d’origine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Installé le</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Restitué le</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>Motif de la dérogation</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Fitted on</source>
        <translation>Monté le</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Devices announced</source>
        <translation>Ordinateurs annoncés</translation>
    </message>
    <message>
        <source>Devices received</source>
        <translation>Ordinateurs reçus</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>Its disks are not listed</source>
        <translation>Ses disques ne sont pas listés</translation>
    </message>
    <message>
        <source>Disk not erased</source>
        <translation>Disque non effacé</translation>
    </message>
    <message>
        <source>Promised to, or with, somebody else</source>
        <translation>Promis ou remis à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The contract is not signed</source>
        <translation>Le contrat n’est pas signé</translation>
    </message>
    <message>
        <source>The household has a computer already</source>
        <translation>Le foyer a déjà un ordinateur</translation>
    </message>
    <message>
        <source>No cycle of a track</source>
        <translation>Aucun cycle de parcours</translation>
    </message>
    <message>
        <source>Sessions missing</source>
        <translation>Séances manquantes</translation>
    </message>
    <message>
        <source>Mandatory sessions missing</source>
        <translation>Séances obligatoires manquantes</translation>
    </message>
    <message>
        <source>The reason is too short</source>
        <translation>Le motif est trop court</translation>
    </message>
    <message>
        <source>Waived: the household has a computer already</source>
        <translation>Dérogation&#xa0;: le foyer a déjà un ordinateur</translation>
    </message>
    <message>
        <source>Waived: no cycle of a track</source>
        <translation>Dérogation&#xa0;: aucun cycle de parcours</translation>
    </message>
    <message>
        <source>Waived: sessions missing</source>
        <translation>Dérogation&#xa0;: séances manquantes</translation>
    </message>
    <message>
        <source>Waived: mandatory sessions missing</source>
        <translation>Dérogation&#xa0;: séances obligatoires manquantes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Intervenant(s)</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Seats added</source>
        <translation>Places ajoutées</translation>
    </message>
    <message>
        <source>Sessions needed</source>
        <translation>Séances demandées</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Personne n’est venu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Way of counting</source>
        <translation>Façon de compter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Prévenu le</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <source>Levels noted</source>
        <translation>Niveaux notés</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivrée le</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Annulée le</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Donation lot</source>
        <translation>Lot d’origine</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>created</source>
        <translation>création</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>made anonymous</source>
        <translation>anonymisation</translation>
    </message>
    <message>
        <source>Handover refused</source>
        <translation>Remise refusée</translation>
    </message>
    <message>
        <source>Handover conditions waived</source>
        <translation>Dérogation aux conditions de remise</translation>
    </message>
    <message>
        <source>Reservation cancelled</source>
        <translation>Réservation annulée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thing: what happened to it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>%1, by import</source>
        <translation>%1, par import</translation>
    </message>
    <message>
        <source>%1, by command</source>
        <translation>%1, en ligne de commande</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → nothing</source>
        <comment>field: value</comment>
        <translation>%1&#xa0;: %2 → vide</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>to record</source>
        <translation>à saisir</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>validated</source>
        <translation>validée</translation>
    </message>
    <message>
        <source>Aged %1</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Step of the enrolment</source>
        <translation>Étape de l’inscription</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation>Feuille imprimée</translation>
    </message>
    <message>
        <source>Told of a change</source>
        <translation>Prévenu d’un changement</translation>
    </message>
    <message>
        <source>Equipment of the session</source>
        <translation>Équipement de la séance</translation>
    </message>
    <message>
        <source>Conflict accepted</source>
        <translation>Conflit accepté</translation>
    </message>
    <message>
        <source>Series of dates</source>
        <translation>Série de dates</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>In school</source>
        <translation>Scolarisé</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Sans emploi</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>En emploi</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retraité</translation>
    </message>
    <message>
        <source>In a priority neighbourhood</source>
        <translation>En QPV</translation>
    </message>
    <message>
        <source>Outside priority neighbourhoods</source>
        <translation>Hors QPV</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Habitant</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Young adult</source>
        <translation>Jeune adulte</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Salarié</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Desktop computer</source>
        <translation>Ordinateur fixe</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>Autre équipement</translation>
    </message>
    <message>
        <source>Loan during the cycle</source>
        <translation>Prêt pendant le cycle</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Solidarity sale</source>
        <translation>Vente solidaire</translation>
    </message>
    <message>
        <source>Stand-in loan</source>
        <translation>Prêt de remplacement</translation>
    </message>
    <message>
        <source>Erased and verified</source>
        <translation>Effacé et vérifié</translation>
    </message>
    <message>
        <source>Erasure failed</source>
        <translation>Effacement en échec</translation>
    </message>
    <message>
        <source>Erasure stopped</source>
        <translation>Effacement interrompu</translation>
    </message>
    <message>
        <source>Inconsistent result</source>
        <translation>Résultat incohérent</translation>
    </message>
    <message>
        <source>Disk destroyed</source>
        <translation>Disque détruit</translation>
    </message>
    <message>
        <source>No disk in the device</source>
        <translation>Pas de disque dans la machine</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azéri</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>bambara</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnien</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>peul</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>haoussa</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>créole haïtien</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>népalais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigrigna</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>wolof</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Sessions foreseen</source>
        <translation>Séances prévues</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>Taux de complétion</translation>
    </message>
    <message>
        <source>Share living in a priority neighbourhood (QPV)</source>
        <translation>Part résidant en quartier prioritaire (QPV)</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Séances tenues</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Session hours</source>
        <translation>Heures de séances</translation>
    </message>
    <message>
        <source>Unique participants</source>
        <translation>Participants uniques</translation>
    </message>
    <message>
        <source>New participants</source>
        <translation>Nouveaux participants</translation>
    </message>
    <message>
        <source>Participant hours</source>
        <translation>Heures-participants</translation>
    </message>
    <message>
        <source>Audience reached</source>
        <translation>Publics touchés</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Sessions cancelled</source>
        <translation>Séances annulées</translation>
    </message>
    <message>
        <source>Sessions still planned</source>
        <translation>Séances encore planifiées</translation>
    </message>
    <message>
        <source>Sessions postponed</source>
        <translation>Séances reportées</translation>
    </message>
    <message>
        <source>Staff hours</source>
        <translation>Heures d’intervention</translation>
    </message>
    <message>
        <source>Started a course</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ont terminé</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Abandons</translation>
    </message>
    <message>
        <source>Computers handed over</source>
        <translation>Ordinateurs remis</translation>
    </message>
    <message>
        <source>Households equipped</source>
        <translation>Foyers équipés</translation>
    </message>
</context>
<context>
    <name>MeasureDefinition</name>
    <message>
        <source>Sessions still planned, held and cancelled.</source>
        <translation>Séances encore planifiées, tenues et annulées.</translation>
    </message>
    <message>
        <source>Enrolments completed, out of those completed or dropped; those still under way are left out.</source>
        <translation>Inscriptions terminées, sur celles terminées ou abandonnées&#xa0;; celles encore en cours n’y sont pas.</translation>
    </message>
    <message>
        <source>Unique participants living in a priority neighbourhood, out of all; unknown and to be confirmed count in the whole.</source>
        <translation>Participants uniques résidant en quartier prioritaire, sur l’ensemble&#xa0;; inconnus et à confirmer comptent dans l’ensemble.</translation>
    </message>
    <message>
        <source>Different identified people present at one held session at least. Somebody who came ten times counts once; people counted without names are not in it.</source>
        <translation>Personnes identifiées différentes, présentes à au moins une séance tenue. Qui vient dix fois compte une fois&#xa0;; les personnes comptées sans nom n’y sont pas.</translation>
    </message>
    <message>
        <source>Of the unique participants, those who had never been present at the centre before, in any action.</source>
        <translation>Parmi les participants uniques, ceux qui n’étaient jamais venus auparavant, toutes actions confondues.</translation>
    </message>
    <message>
        <source>Presences at held sessions: present, late or left early. Somebody who came ten times counts ten times.</source>
        <translation>Présences aux séances tenues&#xa0;: présent, en retard ou parti plus tôt. Qui vient dix fois compte dix fois.</translation>
    </message>
    <message>
        <source>Time really attended, added up over all presences; late arrivals and early departures are deducted.</source>
        <translation>Temps réellement suivi, additionné sur toutes les présences&#xa0;; retards et départs anticipés sont déduits.</translation>
    </message>
    <message>
        <source>People counted without names at held sessions, as different people within a session. Never added to the participants.</source>
        <translation>Personnes comptées sans nom aux séances tenues, différentes au sein d’une séance. Jamais ajoutées aux participants.</translation>
    </message>
    <message>
        <source>People counted as they came through at held sessions; the same person may have come several times.</source>
        <translation>Passages comptés aux séances tenues&#xa0;; une même personne peut être passée plusieurs fois.</translation>
    </message>
    <message>
        <source>Sessions that took place.</source>
        <translation>Séances qui ont eu lieu.</translation>
    </message>
    <message>
        <source>Sessions that did not take place and were not replaced.</source>
        <translation>Séances qui n’ont pas eu lieu et n’ont pas été remplacées.</translation>
    </message>
    <message>
        <source>Sessions of the period not yet held, cancelled or postponed.</source>
        <translation>Séances de la période ni tenues, ni annulées, ni reportées à ce jour.</translation>
    </message>
    <message>
        <source>Sessions moved to another date; the session that replaces them counts by itself.</source>
        <translation>Séances déplacées à une autre date&#xa0;; celle qui les remplace compte pour elle-même.</translation>
    </message>
    <message>
        <source>Length of the held sessions, added up.</source>
        <translation>Durée des séances tenues, additionnée.</translation>
    </message>
    <message>
        <source>Length of each held session times the number of people who ran it.</source>
        <translation>Durée de chaque séance tenue multipliée par le nombre de ses intervenants.</translation>
    </message>
    <message>
        <source>Enrolments in a cycle with one presence at least at its sessions of the period.</source>
        <translation>Inscriptions à un cycle avec au moins une présence à ses séances de la période.</translation>
    </message>
    <message>
        <source>Enrolments closed as completed, with their leaving date in the period.</source>
        <translation>Inscriptions terminées dont la date de sortie est dans la période.</translation>
    </message>
    <message>
        <source>Enrolments closed as dropped out, with their leaving date in the period.</source>
        <translation>Inscriptions abandonnées dont la date de sortie est dans la période.</translation>
    </message>
    <message>
        <source>Different machines handed over in the period to people of the cycles, with a signed contract.</source>
        <translation>Appareils différents remis dans la période au titre des cycles, avec un contrat signé.</translation>
    </message>
    <message>
        <source>Different households of the people who received these machines; somebody without household counts alone.</source>
        <translation>Foyers différents des personnes qui ont reçu ces appareils&#xa0;; une personne sans foyer compte seule.</translation>
    </message>
</context>
<context>
    <name>MissingCondition</name>
    <message>
        <source>List the disks, or find with a second person that there is none.</source>
        <translation>Listez les disques, ou constatez à deux qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Have the erasure of %1 confirmed by a second person.</source>
        <translation>Faites confirmer l’effacement de %1 par une deuxième personne.</translation>
    </message>
    <message>
        <source>Erase, remove or destroy the disk %1.</source>
        <translation>Effacez, retirez ou détruisez le disque %1.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Receive the machine that was announced.</source>
        <translation>Réceptionnez la machine annoncée.</translation>
    </message>
    <message>
        <source>Take the machine into the workshop.</source>
        <translation>Prenez la machine en atelier.</translation>
    </message>
    <message>
        <source>Finish the work, then have it inspected.</source>
        <translation>Terminez le travail, puis faites contrôler la machine.</translation>
    </message>
    <message>
        <source>A part is missing: back to the workshop once it is there.</source>
        <translation>Une pièce manque&#xa0;: retour en atelier dès qu’elle est là.</translation>
    </message>
    <message>
        <source>Have it inspected by somebody other than the assembler.</source>
        <translation>Faites-la contrôler par une autre personne que le monteur.</translation>
    </message>
    <message>
        <source>“%1”: this machine is not meant for a family.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: cette machine n’est pas destinée à une famille.</translation>
    </message>
    <message>
        <source>Attach the device to a lot and a donor.</source>
        <translation>Rattachez l’ordinateur à un lot et à un donateur.</translation>
    </message>
    <message>
        <source>Choose a lot</source>
        <translation>Choisir un lot</translation>
    </message>
    <message>
        <source>Give a grade.</source>
        <translation>Donnez un grade.</translation>
    </message>
    <message>
        <source>Give a grade</source>
        <translation>Donner un grade</translation>
    </message>
    <message>
        <source>Grade D: for parts.</source>
        <translation>Grade D&#xa0;: pour pièces.</translation>
    </message>
    <message>
        <source>Change the grade</source>
        <translation>Changer le grade</translation>
    </message>
    <message>
        <source>disks not listed</source>
        <translation>disques non listés</translation>
    </message>
    <message>
        <source>the disk is not erased</source>
        <translation>disque non effacé</translation>
    </message>
    <message>
        <source>erasure under way</source>
        <translation>effacement en cours</translation>
    </message>
    <message>
        <source>erasure to be confirmed</source>
        <translation>effacement à confirmer</translation>
    </message>
    <message>
        <source>the erasure failed</source>
        <translation>l’effacement a échoué</translation>
    </message>
    <message>
        <source>waiting for a part</source>
        <translation>en attente d’une pièce</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>pas encore reçu</translation>
    </message>
    <message>
        <source>grade to be given</source>
        <translation>grade à donner</translation>
    </message>
    <message>
        <source>sign-off needed</source>
        <translation>contrôle à signer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>See the device</source>
        <translation>Voir la machine</translation>
    </message>
    <message>
        <source>See the disks</source>
        <translation>Voir les disques</translation>
    </message>
    <message>
        <source>Date it</source>
        <translation>Dater</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Le voir</translation>
    </message>
    <message>
        <source>See the cycle</source>
        <translation>Voir le cycle</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Compléter</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message>
        <source>%1 (%2)</source>
        <comment>date (age)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (about %2)</source>
        <comment>year (age)</comment>
        <translation>%1 (environ %2)</translation>
    </message>
</context>
<context>
    <name>PlanningWords</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Open for enrolment</source>
        <translation>Ouvert aux inscriptions</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled cycle</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Remettre en brouillon</translation>
    </message>
    <message>
        <source>Open to enrolments</source>
        <translation>Ouvrir aux inscriptions</translation>
    </message>
    <message>
        <source>Reopen the cycle</source>
        <translation>Rouvrir le cycle</translation>
    </message>
    <message>
        <source>Start the cycle</source>
        <translation>Démarrer le cycle</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>Clôturer le cycle</translation>
    </message>
    <message>
        <source>Cancel the cycle</source>
        <translation>Annuler le cycle</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled of %1</source>
        <translation>
            <numerusform>%n inscrit sur %1</numerusform>
            <numerusform>%n inscrits sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>To record</source>
        <translation>À renseigner</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Renseignée</translation>
    </message>
    <message>
        <source>Cancelled session</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Staff absent</source>
        <translation>Intervenant absent</translation>
    </message>
    <message>
        <source>Room not available</source>
        <translation>Salle indisponible</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>Effectif insuffisant</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>Permanence</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Évènement</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Reconditioning</source>
        <translation>Reconditionnement</translation>
    </message>
    <message>
        <source>Extra session</source>
        <translation>Séance supplémentaire</translation>
    </message>
    <message>
        <source>Session %1/%2</source>
        <translation>Séance %1/%2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings of the audit checks</source>
        <translation>Constats des contrôles</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Records concerned</source>
        <translation>Fiches concernées</translation>
    </message>
    <message>
        <source>No check found anything to correct.</source>
        <translation>Aucun contrôle n’a trouvé quoi que ce soit à corriger.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>Journal of sessions</source>
        <translation>Journal des séances</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>QPV of the place</source>
        <translation>QPV du lieu</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Intervenant(s)</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>of whom QPV</source>
        <translation>dont QPV</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Pièce d’émargement</translation>
    </message>
    <message>
        <source>SHA-256 of the sheet</source>
        <translation>SHA-256 de la pièce</translation>
    </message>
    <message>
        <source>Counted: people counted without names. Hours and presences are those of held sessions; cancelled and postponed sessions are listed with 0.</source>
        <translation>Comptés&#xa0;: personnes comptées sans nom. Heures et présences sont celles des séances tenues&#xa0;; les séances annulées et reportées figurent avec 0.</translation>
    </message>
    <message>
        <source>No session in the period.</source>
        <translation>Aucune séance dans la période.</translation>
    </message>
    <message>
        <source>Participants, without their names</source>
        <translation>Participants, sans leurs noms</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Neighbourhood (QPV)</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Vintage of the QPV</source>
        <translation>Millésime du QPV</translation>
    </message>
    <message>
        <source>Method of the QPV</source>
        <translation>Méthode du QPV</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouveau (O/N)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Computer handed over</source>
        <translation>Ordinateur remis</translation>
    </message>
    <message>
        <source>No participant in the period.</source>
        <translation>Aucun participant dans la période.</translation>
    </message>
    <message>
        <source>Equipment handed over</source>
        <translation>Matériel remis</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Donation lot</source>
        <translation>Lot d’origine</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Reconditioned</source>
        <translation>Reconditionné le</translation>
    </message>
    <message>
        <source>Erasure attested</source>
        <translation>Effacement attesté</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Contrat signé</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>Parcours terminé</translation>
    </message>
    <message>
        <source>No computer was handed over in the period.</source>
        <translation>Aucun ordinateur remis dans la période.</translation>
    </message>
    <message>
        <source>Action: %1.</source>
        <translation>Action&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Audience: %1.</source>
        <translation>Public&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Indicators, with their definitions</source>
        <translation>Indicateurs, avec leurs définitions</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Achieved in the period</source>
        <translation>Réalisé sur la période</translation>
    </message>
    <message>
        <source>Achieved since the start</source>
        <translation>Réalisé cumulé</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Rate (n/N)</source>
        <translation>Taux (n/N)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Achieved since the start is computed from the start of the operation to the end of the period; it is not the sum of the periods. Gap and rate compare it to the target.</source>
        <translation>Le réalisé cumulé est recalculé du début de l’opération à la fin de la période&#xa0;; ce n’est pas la somme des périodes. Écart et taux le comparent à la cible.</translation>
    </message>
    <message>
        <source>No indicator is defined for this operation.</source>
        <translation>Aucun indicateur n’est défini pour cette opération.</translation>
    </message>
    <message>
        <source>Indicators of the application</source>
        <translation>Indicateurs du dossier</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>A gap of more than 20% must be explained in the final report.</source>
        <translation>Un écart de plus de 20 % est à expliquer dans le bilan définitif.</translation>
    </message>
    <message>
        <source>of whom new: %1</source>
        <translation>dont nouveaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 attended</source>
        <translation>%1 suivies</translation>
    </message>
    <message>
        <source>%1 of sessions</source>
        <translation>%1 de séances</translation>
    </message>
    <message>
        <source>and visits: %1</source>
        <translation>et passages&#xa0;: %1</translation>
    </message>
    <message>
        <source>completion rate: %1</source>
        <translation>taux de complétion&#xa0;: %1</translation>
    </message>
    <message>
        <source>households equipped: %1</source>
        <translation>foyers équipés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Measures of the operation</source>
        <translation>Mesures de l’opération</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Measures by action</source>
        <translation>Mesures par action</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Réf.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>whole operation</source>
        <translation>toute l’opération</translation>
    </message>
    <message>
        <source>Activity by year</source>
        <translation>Activité par année</translation>
    </message>
    <message>
        <source>Activity by month</source>
        <translation>Activité par mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No session was held in the period.</source>
        <translation>Aucune séance tenue dans la période.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenues</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulées</translation>
    </message>
    <message>
        <source>Average by session (n/N)</source>
        <translation>Moyenne par séance (n/N)</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Bénévoles</translation>
    </message>
    <message>
        <source>Volunteer hours</source>
        <translation>Heures de bénévolat</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>In a priority neighbourhood, code unknown</source>
        <translation>En QPV, code inconnu</translation>
    </message>
    <message>
        <source>Audience by age, gender and neighbourhood</source>
        <translation>Publics par âge, genre et quartier</translation>
    </message>
    <message>
        <source>Other, not given</source>
        <translation>Autre / n.c.</translation>
    </message>
    <message>
        <source>of whom in a QPV</source>
        <translation>dont QPV</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>hors QPV</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Age in completed years at the first presence of the period. QPV: priority neighbourhood.</source>
        <translation>Âge en années révolues à la première présence de la période. QPV&#xa0;: quartier prioritaire de la politique de la ville.</translation>
    </message>
    <message numerus="yes">
        <source>%n age(s) computed from the birth year alone.</source>
        <translation>
            <numerusform>Dont %n âge calculé à l’année.</numerusform>
            <numerusform>Dont %n âges calculés à l’année.</numerusform>
        </translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Statut des publics</translation>
    </message>
    <message>
        <source>Share (n/N)</source>
        <translation>Part (n/N)</translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>Par quartier</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publics</translation>
    </message>
    <message>
        <source>Age and gender</source>
        <translation>Âge et genre</translation>
    </message>
    <message>
        <source>Participants by neighbourhood</source>
        <translation>Participants par quartier</translation>
    </message>
    <message>
        <source>Operation report</source>
        <translation>Bilan d’opération</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>PROVISOIRE</translation>
    </message>
    <message>
        <source>%1 · printed on %2 at %3</source>
        <translation>%1 · édité le %2 à %3</translation>
    </message>
    <message>
        <source>Audit checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Indicators in detail</source>
        <translation>Détail des indicateurs</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>%1, agreement no. %2</source>
        <translation>%1, convention n° %2</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>aucune action</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Édité</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>on %1 at %2 by %3</source>
        <translation>le %1 à %2 par %3</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>provisional: without number, its figures can still change</source>
        <translation>provisoire&#xa0;: sans numéro, ses chiffres peuvent encore changer</translation>
    </message>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n bloquant</numerusform>
            <numerusform>%n bloquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Cofinancé par l’Union européenne</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>page %1/%2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Not collected: %1.</source>
        <translation>Non collecté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(suite)</translation>
    </message>
    <message>
        <source>A person may be in several lines; the total is computed anew.</source>
        <translation>Une personne peut figurer dans plusieurs lignes&#xa0;; le total est recalculé.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Laying the report out</source>
        <translation>Mise en page du rapport</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation>PDF, à imprimer et à envoyer</translation>
    </message>
    <message>
        <source>Web page, readable by screen readers</source>
        <translation>Page web, lisible par les lecteurs d’écran</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tableaux (CSV)</translation>
    </message>
    <message>
        <source>Figures for programs (JSON)</source>
        <translation>Chiffres pour logiciels (JSON)</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>PROVISOIRE</translation>
    </message>
    <message>
        <source>Computing the figures</source>
        <translation>Calcul des chiffres</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Priority neighbourhood</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Out of all unique participants</source>
        <translation>Sur l’ensemble des participants uniques</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Abandons</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>What was promised to the funder</source>
        <translation>Ce qui a été promis au financeur</translation>
    </message>
    <message>
        <source>Over the period</source>
        <translation>Sur la période</translation>
    </message>
    <message>
        <source>Achieved minus target</source>
        <translation>Réalisé moins cible</translation>
    </message>
    <message>
        <source>Achieved out of the target</source>
        <translation>Réalisé sur cible</translation>
    </message>
    <message>
        <source>From the start of the operation to the end of the period</source>
        <translation>Du début de l’opération à la fin de la période</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Whole operation</source>
        <translation>Toute l’opération</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>Écrire un nombre entier, ou laisser vide.</translation>
    </message>
    <message>
        <source>Write a number, or leave it empty.</source>
        <translation>Écrire un nombre, ou laisser vide.</translation>
    </message>
    <message>
        <source>Choose it in the list that opens, or leave it empty.</source>
        <translation>Choisir dans la liste qui s’ouvre, ou laisser vide.</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>Tapez son nom</translation>
    </message>
    <message>
        <source>Shares no cost with another European fund</source>
        <translation>Ne partage aucune dépense avec un autre fonds européen</translation>
    </message>
    <message>
        <source>Official title</source>
        <translation>Intitulé officiel</translation>
    </message>
    <message>
        <source>Word for word as in the agreement.</source>
        <translation>Mot pour mot, comme dans la convention.</translation>
    </message>
    <message>
        <source>Kind of funding</source>
        <translation>Type de financement</translation>
    </message>
    <message>
        <source>Short reference</source>
        <translation>Référence courte</translation>
    </message>
    <message>
        <source>In the names of files. It does not change afterwards.</source>
        <translation>Figure dans le nom des fichiers. Ne change plus ensuite.</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>Numéro de convention</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Keep the evidence until</source>
        <translation>Conserver les pièces jusqu’au</translation>
    </message>
    <message>
        <source>Age bands of its reports</source>
        <translation>Tranches d’âge de ses rapports</translation>
    </message>
    <message>
        <source>Digital inclusion centre</source>
        <translation>Centre d’inclusion numérique</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Collectivité</translation>
    </message>
    <message>
        <source>Municipal social services (CCAS)</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Youth employment centre (mission locale)</source>
        <translation>Mission locale</translation>
    </message>
    <message>
        <source>Job centre (France Travail)</source>
        <translation>France Travail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement scolaire</translation>
    </message>
    <message>
        <source>Media library</source>
        <translation>Médiathèque</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>SIRET number</source>
        <translation>Numéro SIRET</translation>
    </message>
    <message>
        <source>14 digits.</source>
        <translation>14 chiffres.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>ABS</source>
        <translation>ABS</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Reprint of %1</source>
        <translation>Réimpression du %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>%1, printed on %2</source>
        <translation>%1, imprimé le %2</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>page %1/%2</translation>
    </message>
    <message>
        <source>Morning and afternoon</source>
        <translation>Matin et après-midi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>priority neighbourhood %1</source>
        <translation>QPV %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>%1 (%2), from %3 to %4, lasting %5</source>
        <translation>%1 (%2), de %3 à %4, durée %5</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>from %1 to %2, %3 sessions, lasting %4</source>
        <translation>du %1 au %2, %3 séances, durée %4</translation>
    </message>
    <message>
        <source>European Union — European Regional Development Fund</source>
        <translation>Union européenne — Fonds européen de développement régional</translation>
    </message>
    <message>
        <source>European Union — European Social Fund</source>
        <translation>Union européenne — Fonds social européen</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>With the support of %1</source>
        <translation>Avec le soutien de %1</translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Cofinancé par l’Union européenne</translation>
    </message>
    <message>
        <source>Mention as text: the emblem is to be affixed here.</source>
        <translation>Mention en texte&#xa0;: emblème à apposer ici.</translation>
    </message>
    <message>
        <source>Your name and signature prove that you attended. They are read by the organisation, its funders and their auditors, and kept as long as the funding asks. You may see and correct them.</source>
        <translation>Votre nom et votre signature prouvent votre présence. Ils sont lus par l’organisme, ses financeurs et leurs contrôleurs, et gardés aussi longtemps que le financement le demande. Vous pouvez les consulter et les faire corriger.</translation>
    </message>
    <message>
        <source>Contact: %1.</source>
        <translation>Contact&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SheetNotices</name>
    <message>
        <source>See it in the planning</source>
        <translation>Voir dans le planning</translation>
    </message>
    <message>
        <source>This session is cancelled.</source>
        <translation>Cette séance est annulée.</translation>
    </message>
    <message>
        <source>This session is cancelled: %1.</source>
        <translation>Cette séance est annulée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This session was postponed.</source>
        <translation>Cette séance a été reportée.</translation>
    </message>
    <message>
        <source>This session was postponed: %1.</source>
        <translation>Cette séance a été reportée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Held with nobody. The sheet is validated and locked.</source>
        <translation>Tenue sans participant. L’émargement est validé et verrouillé.</translation>
    </message>
    <message>
        <source>The sheet is validated and locked.</source>
        <translation>L’émargement est validé et verrouillé.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Presences can be entered from %1. Until then: “excused” (E) and “not expected” (N).</source>
        <translation>Les présences se saisissent à partir de %1. D’ici là&#xa0;: «&#xa0;absent excusé&#xa0;» (E) et «&#xa0;non attendu&#xa0;» (N).</translation>
    </message>
</context>
<context>
    <name>SheetPrinting</name>
    <message>
        <source>Attendance-sheet</source>
        <translation>Feuille-emargement</translation>
    </message>
    <message>
        <source>Print the attendance sheet</source>
        <translation>Imprimer la feuille d’émargement</translation>
    </message>
</context>
<context>
    <name>SkillPaper</name>
    <message>
        <source>Paper version of the grid</source>
        <translation>Version papier de la grille</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competences</translation>
    </message>
</context>
<context>
    <name>SkillSheet</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Midway</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Three months after</source>
        <translation>Suivi à 3 mois</translation>
    </message>
    <message>
        <source>Six months after</source>
        <translation>Suivi à 6 mois</translation>
    </message>
    <message>
        <source>Skills: %1, version %2</source>
        <translation>Compétences&#xa0;: %1, version %2</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>page %1/%2</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(suite)</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Circle or write one level a skill. What was not assessed stays as it is: it is not 0.</source>
        <translation>Entourez ou écrivez un niveau par compétence. Ce qui n’est pas évalué reste tel quel&#xa0;: ce n’est pas 0.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SkillWords</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>No skill was assessed at both moments.</source>
        <translation>Aucune compétence n’a été évaluée aux deux moments.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 · mean gain %5</source>
        <comment>skills compared: gained, lost, unchanged</comment>
        <translation>%1&#xa0;: %2, %3, %4 · gain moyen %5</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) compared</source>
        <translation>
            <numerusform>%n compétence comparée</numerusform>
            <numerusform>%n compétences comparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gained</source>
        <translation>
            <numerusform>%n gagnée</numerusform>
            <numerusform>%n gagnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdue</numerusform>
            <numerusform>%n perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was assessed on the same skills at both moments yet.</source>
        <translation>Personne n’a encore été évalué sur les mêmes compétences aux deux moments.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) out of %1 gained at least one skill</source>
        <translation>
            <numerusform>%n personne sur %1 a gagné au moins une compétence</numerusform>
            <numerusform>%n personnes sur %1 ont gagné au moins une compétence</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (no percentage under 5 people)</source>
        <translation>%1 (pas de pourcentage en dessous de 5 personnes)</translation>
    </message>
</context>
<context>
    <name>StatusChips</name>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>In the workshop</source>
        <translation>En atelier</translation>
    </message>
    <message>
        <source>Waiting for a part</source>
        <translation>Attente de pièce</translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation>À contrôler</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>For parts</source>
        <translation>Pour pièces</translation>
    </message>
    <message>
        <source>To be scrapped</source>
        <translation>À mettre au rebut</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Au rebut</translation>
    </message>
    <message>
        <source>Cannot be found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Disks not listed</source>
        <translation>Disques non listés</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>À effacer</translation>
    </message>
    <message>
        <source>Being erased</source>
        <translation>En effacement</translation>
    </message>
    <message>
        <source>Proof to confirm</source>
        <translation>Preuve à confirmer</translation>
    </message>
    <message>
        <source>Erasure failed</source>
        <translation>Effacement en échec</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>No disk</source>
        <translation>Sans disque</translation>
    </message>
    <message>
        <source>Disks removed</source>
        <translation>Disques retirés</translation>
    </message>
    <message>
        <source>Disks destroyed</source>
        <translation>Disques détruits</translation>
    </message>
    <message>
        <source>Holder&apos;s data</source>
        <translation>Données du bénéficiaire</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Installed at home</source>
        <translation>Installé à domicile</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Restitué</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Volé</translation>
    </message>
    <message>
        <source>Given for good</source>
        <translation>Donné définitivement</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>presences</source>
        <translation>présences</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>passages</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>enrolments</source>
        <translation>inscriptions</translation>
    </message>
    <message>
        <source>computers</source>
        <translation>ordinateurs</translation>
    </message>
    <message>
        <source>households</source>
        <translation>foyers</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>“%1”: expected PERSON=STATE or PERSON=STATE:MINUTES.</source>
        <translation>« %1 » : attendu PERSONNE=ÉTAT ou PERSONNE=ÉTAT:MINUTES.</translation>
    </message>
    <message>
        <source>“%1”: unknown state “%2”. Expected one of: %3.</source>
        <translation>« %1 » : état inconnu « %2 ». Attendu : %3.</translation>
    </message>
    <message>
        <source>“%1”: minutes are a whole number, zero or more.</source>
        <translation>« %1 » : les minutes sont un nombre entier, zéro ou plus.</translation>
    </message>
    <message>
        <source>“%1”: expected SESSION PERSON=STATE or SESSION PERSON=STATE:MINUTES.</source>
        <translation>« %1 » : attendu SÉANCE PERSONNE=ÉTAT ou SÉANCE PERSONNE=ÉTAT:MINUTES.</translation>
    </message>
    <message>
        <source>Line %1 was not recorded.</source>
        <translation>La ligne %1 n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>device</source>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>cycle</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>opération</translation>
    </message>
    <message>
        <source>%1 “%2”: not known. Give its reference or its number.</source>
        <translation>%1 « %2 » : inconnu ici. Donnez sa référence ou son numéro.</translation>
    </message>
    <message>
        <source>%1 “%2”: several imports use this reference. Give its number.</source>
        <translation>%1 « %2 » : plusieurs imports utilisent cette référence. Donnez son numéro.</translation>
    </message>
    <message>
        <source>The demonstration centre is ready; its dates lie around %1.</source>
        <translation>Le centre de démonstration est prêt ; ses dates entourent le %1.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier : %1</translation>
    </message>
    <message>
        <source>Data: %1 %2: %3</source>
        <translation>Données : %1 %2 : %3</translation>
    </message>
    <message>
        <source>The file and its data are sound.</source>
        <translation>Le fichier et ses données sont en bon état.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Expected YYYY-MM-DD or DD/MM/YYYY.</source>
        <translation>« %1 » n&apos;est pas une date. Attendu : AAAA-MM-JJ ou JJ/MM/AAAA.</translation>
    </message>
    <message>
        <source>Unknown kind of handover “%1”.</source>
        <translation>Nature de remise inconnue « %1 ». Attendu : don, pret, pret_conditionnel, vente_solidaire, depannage.</translation>
    </message>
    <message>
        <source>The handover of %1 to %2 is refused:</source>
        <translation>La remise de %1 à %2 est refusée :</translation>
    </message>
    <message>
        <source>%1 was handed over to %2 on %3.</source>
        <translation>%1 a été remis à %2 le %3.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more fault(s).</source>
        <translation>
            <numerusform>Et %n autre erreur.</numerusform>
            <numerusform>Et %n autres erreurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n fault(s) to correct first.</source>
        <translation>
            <numerusform>Rien n&apos;a été importé : %n erreur à corriger d&apos;abord.</numerusform>
            <numerusform>Rien n&apos;a été importé : %n erreurs à corriger d&apos;abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored: the file %1, which the format does not know.</source>
        <translation>Ignoré : le fichier %1, inconnu du format.</translation>
    </message>
    <message numerus="yes">
        <source>Ignored: %n more unknown file(s).</source>
        <translation>
            <numerusform>Ignoré : %n autre fichier inconnu.</numerusform>
            <numerusform>Ignorés : %n autres fichiers inconnus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored: the column %2 of %1, which the format does not know.</source>
        <translation>Ignorée : la colonne %2 de %1, inconnue du format.</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 updated, %4 unchanged</source>
        <translation>%1 : %2 créés, %3 modifiés, %4 inchangés</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Essai à blanc : rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté dans %1.</translation>
    </message>
    <message>
        <source>“%1”: nothing has this reference.</source>
        <translation>« %1 » : rien ne porte cette référence.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATOIRE</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>Show this help and stop.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Import an exchange folder, or a .zip of it. With any fault nothing is written.</source>
        <translation>Importe un dossier d&apos;échange, ou son .zip. À la moindre erreur, rien n&apos;est écrit.</translation>
    </message>
    <message>
        <source>The folder or the .zip</source>
        <translation>Le dossier ou le .zip</translation>
    </message>
    <message>
        <source>FOLDER|ZIP</source>
        <translation>DOSSIER|ZIP</translation>
    </message>
    <message>
        <source>Say what would be created, updated or left unchanged, and write nothing.</source>
        <translation>Dit ce qui serait créé, modifié ou inchangé, sans rien écrire.</translation>
    </message>
    <message>
        <source>Export everything as an exchange folder.</source>
        <translation>Exporte tout dans un dossier d&apos;échange.</translation>
    </message>
    <message>
        <source>The folder to make</source>
        <translation>Le dossier à créer</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Write the report of an operation.</source>
        <translation>Écrit le bilan d&apos;une opération.</translation>
    </message>
    <message>
        <source>Reference or number</source>
        <translation>Référence ou numéro</translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation>OPÉRATION</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Premier jour de la période</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Dernier jour de la période</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Le fichier à écrire</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Record the attendance of a session: all marks given, or none.</source>
        <translation>Enregistre l&apos;émargement d&apos;une séance : toutes les marques données, ou aucune.</translation>
    </message>
    <message>
        <source>PERSON=STATE[:MINUTES]; states: present, retard, parti_tot, excuse, absent, non_attendu</source>
        <translation>PERSONNE=ÉTAT[:MINUTES] ; états : present, retard, parti_tot, excuse, absent, non_attendu</translation>
    </message>
    <message>
        <source>Read lines “SESSION PERSON=STATE[:MINUTES]”; each is answered by “ok SESSION PERSON” once it is on the disk.</source>
        <translation>Lit des lignes « SÉANCE PERSONNE=ÉTAT[:MINUTES] » ; chacune reçoit « ok SÉANCE PERSONNE » dès qu&apos;elle est sur le disque.</translation>
    </message>
    <message>
        <source>Hand a computer over to a person, or say what is missing.</source>
        <translation>Remet un ordinateur à une personne, ou dit ce qui manque.</translation>
    </message>
    <message>
        <source>Number of the computer</source>
        <translation>Numéro de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>The cycle that earns it</source>
        <translation>Le cycle qui y donne droit</translation>
    </message>
    <message>
        <source>Day on which the contract was signed</source>
        <translation>Jour de la signature du contrat</translation>
    </message>
    <message>
        <source>Why the household or track condition is waived (15 characters at least)</source>
        <translation>Pourquoi la condition du foyer ou du parcours est levée (15 caractères au moins)</translation>
    </message>
    <message>
        <source>Print the journal, oldest first, one JSON object a line.</source>
        <translation>Affiche l&apos;historique, du plus ancien au plus récent, un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Only what concerns this reference (or kind:number, as person:12)</source>
        <translation>Seulement ce qui concerne cette référence (ou type:numéro, comme person:12)</translation>
    </message>
    <message>
        <source>Fill an empty file with the demonstration centre.</source>
        <translation>Remplit un fichier vide avec le centre de démonstration.</translation>
    </message>
    <message>
        <source>The day around which its dates lie</source>
        <translation>Le jour que ses dates entourent</translation>
    </message>
    <message>
        <source>Check the file and its data.</source>
        <translation>Vérifie le fichier et ses données.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Il manque « %1 ».</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Non compris : %1</translation>
    </message>
    <message>
        <source>“%1”: a value is missing or cannot be read.</source>
        <translation>« %1 » : une valeur manque ou ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Médiane from the command line: exchange folders, attendance, handovers, reports.</source>
        <translation>Médiane en ligne de commande : dossiers d&apos;échange, émargement, remises, bilans.</translation>
    </message>
    <message>
        <source>Show the version and stop.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>The centre&apos;s data file; without it, the one in the user&apos;s data folder</source>
        <translation>Le fichier de données du centre ; sans cette option, celui du dossier de données de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Give a session and at least one mark, or --stdin.</source>
        <translation>Donnez une séance et au moins une marque, ou --stdin.</translation>
    </message>
    <message>
        <source>There is no data file %1. Make one with “import” or “demo”.</source>
        <translation>Il n&apos;y a pas de fichier de données %1. Créez-en un avec « import » ou « demo ».</translation>
    </message>
    <message>
        <source>The data file %1 could not be opened.</source>
        <translation>Le fichier de données %1 n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The period ends (%2) before it begins (%1).</source>
        <translation>La période finit (%2) avant de commencer (%1).</translation>
    </message>
    <message>
        <source>Unknown format “%1”. Expected one of: %2.</source>
        <translation>Format inconnu « %1 ». Attendu : %2.</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>Le bilan n&apos;a pas pu être écrit dans %1.</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>Bilan écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Digital-inclusion centre</source>
        <translation>Centre d’inclusion numérique</translation>
    </message>
    <message>
        <source>The centre&apos;s data file.</source>
        <translation>Le fichier de données du centre.</translation>
    </message>
    <message>
        <source>Open the demonstration centre, its dates around today.</source>
        <translation>Ouvre le centre de démonstration, avec des dates autour d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The data file %1 could not be opened.</source>
        <translation>Le fichier de données %1 n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>mediane::app::Window</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Émargement</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>mediane::ui::AboutSection</name>
    <message>
        <source>Program</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier des données</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU GPL, version 3 or later: free to use, study, share and change.</source>
        <translation>GNU GPL, version 3 ou ultérieure&#xa0;: libre d’usage, d’étude, de partage et de modification.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>About Médiane</source>
        <translation>À propos de Médiane</translation>
    </message>
    <message>
        <source>Open the folder of the data</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
</context>
<context>
    <name>mediane::ui::ActionsSection</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>No action yet. An action groups your cycles and sessions, and tells which funders pay for them.</source>
        <translation>Aucune action. Une action regroupe vos cycles et vos séances, et dit quels financeurs les paient.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Chantier</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Portée par</translation>
    </message>
    <message>
        <source>Operations that pay for it</source>
        <translation>Opérations qui la financent</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
</context>
<context>
    <name>mediane::ui::AttendanceGrid</name>
    <message numerus="yes">
        <source>There is no row %1: the list has %n people.</source>
        <translation>
            <numerusform>Il n’y a pas de ligne %1&#xa0;: la liste compte %n personne.</numerusform>
            <numerusform>Il n’y a pas de ligne %1&#xa0;: la liste compte %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is expected there: nothing to record.</source>
        <translation>Personne n’est attendu ici&#xa0;: rien à saisir.</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>En retard de</translation>
    </message>
    <message>
        <source>Left early by</source>
        <translation>Parti plus tôt de</translation>
    </message>
    <message>
        <source>Row %1: then a letter</source>
        <translation>Ligne %1&#xa0;: puis une lettre</translation>
    </message>
</context>
<context>
    <name>mediane::ui::AttendancePage</name>
    <message>
        <source>No session today, and nothing left to record. Sessions are created in the planning.</source>
        <translation>Aucune séance aujourd’hui, et rien ne reste à renseigner. Les séances se créent dans le planning.</translation>
    </message>
    <message>
        <source>Open the planning</source>
        <translation>Ouvrir le planning</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Everybody present</source>
        <translation>Tous présents</translation>
    </message>
    <message>
        <source>One session or the whole cycle</source>
        <translation>Séance ou cycle entier</translation>
    </message>
    <message>
        <source>Validate the sheet</source>
        <translation>Valider l’émargement</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Émargement</translation>
    </message>
    <message>
        <source>Whole cycle: people and sessions</source>
        <translation>Cycle entier&#xa0;: personnes et séances</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n personne comptée</numerusform>
            <numerusform>%n personnes comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter what the sheet on paper says</source>
        <translation>Saisie depuis la feuille papier</translation>
    </message>
    <message>
        <source>Print the attendance sheet</source>
        <translation>Imprimer la feuille d’émargement</translation>
    </message>
    <message>
        <source>The sheet is ready: %1</source>
        <translation>La feuille est prête&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mediane::ui::AttendancePanel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Cycle or action</source>
        <translation>Cycle ou action</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Émargement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>No attendance recorded yet. It appears here as soon as a sheet is filled in.</source>
        <translation>Aucune présence pour le moment. Elles apparaissent ici dès qu’un émargement est rempli.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>attended · missed · hours</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) attended</source>
        <translation>
            <numerusform>%n séance suivie</numerusform>
            <numerusform>%n séances suivies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n manquée</numerusform>
            <numerusform>%n manquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::AttendanceSheet</name>
    <message>
        <source>Attendance of the session</source>
        <translation>Émargement de la séance</translation>
    </message>
    <message>
        <source>Nobody is enrolled in this session. Add the people who come, or count them without names.</source>
        <translation>Personne n’est inscrit à cette séance. Ajoutez les personnes qui viennent, ou comptez-les sans noms.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Headcount saved.</source>
        <translation>Comptage enregistré.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>The headcount is not saved</source>
        <translation>Le comptage n’est pas enregistré</translation>
    </message>
    <message>
        <source>It breaks a rule that is shown beside it. Leave without keeping it?</source>
        <translation>La raison est indiquée à côté. Quitter sans le garder&#xa0;?</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Quitter sans garder</translation>
    </message>
    <message numerus="yes">
        <source>%n people marked present.</source>
        <translation>
            <numerusform>%n personne marquée présente.</numerusform>
            <numerusform>%n personnes marquées présentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a mark already: nothing was changed.</source>
        <translation>Toutes les lignes sont déjà saisies&#xa0;: rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are not recorded yet: %1</source>
        <translation>
            <numerusform>%n personne n’est pas encore saisie&#xa0;: %1</numerusform>
            <numerusform>%n personnes ne sont pas encore saisies&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is validated.</source>
        <translation>L’émargement est validé.</translation>
    </message>
    <message>
        <source>Nobody was present</source>
        <translation>Personne n’était présent</translation>
    </message>
    <message>
        <source>Was the session held all the same?</source>
        <translation>La séance a-t-elle eu lieu malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Held, and nobody came</source>
        <translation>Tenue sans participant</translation>
    </message>
    <message>
        <source>Not held: cancel it in the planning</source>
        <translation>Non tenue&#xa0;: l’annuler dans le planning</translation>
    </message>
    <message>
        <source>Reopen the sheet</source>
        <translation>Rouvrir l’émargement</translation>
    </message>
    <message>
        <source>The reason stays in the journal of the session.</source>
        <translation>Le motif reste dans le journal de la séance.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Record a status first: a comment goes with it.</source>
        <translation>Saisissez d’abord un statut&#xa0;: le commentaire l’accompagne.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment on this attendance</source>
        <translation>Commentaire sur cette présence</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Tous présents</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Maj+P</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>mediane::ui::AuditPanel</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>The checks found nothing to correct.</source>
        <translation>Les contrôles n’ont rien trouvé à corriger.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Contrôle %1</translation>
    </message>
</context>
<context>
    <name>mediane::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>mediane::ui::BirthEdit</name>
    <message>
        <source>dd/mm/yyyy or yyyy</source>
        <translation>jj/mm/aaaa ou aaaa</translation>
    </message>
</context>
<context>
    <name>mediane::ui::BreakdownPanel</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>What participants are split by</source>
        <translation>Répartition des participants</translation>
    </message>
    <message>
        <source>No participant lives in a known priority neighbourhood.</source>
        <translation>Aucun participant n’habite un quartier prioritaire connu.</translation>
    </message>
    <message>
        <source>Nobody took part in the period.</source>
        <translation>Personne n’a participé pendant la période.</translation>
    </message>
    <message numerus="yes">
        <source>%n age(s) computed from the birth year alone.</source>
        <translation>
            <numerusform>%n âge calculé d’après la seule année de naissance.</numerusform>
            <numerusform>%n âges calculés d’après la seule année de naissance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who live in a priority neighbourhood whose code is known.</source>
        <translation>Ceux qui habitent un quartier prioritaire dont le code est connu.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::CalendarSection</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>School holidays are not looked at</source>
        <translation>Vacances scolaires non prises en compte</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Jours fériés de</translation>
    </message>
    <message>
        <source>Holidays that we work</source>
        <translation>Fériés travaillés chez nous</translation>
    </message>
    <message>
        <source>No date is skipped on a ticked day.</source>
        <translation>Aucune date n’est sautée un jour coché.</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Vacances scolaires</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>As Europe/Paris or Indian/Reunion.</source>
        <translation>Par exemple Europe/Paris ou Indian/Reunion.</translation>
    </message>
    <message>
        <source>When the centre works</source>
        <translation>Quand le centre travaille</translation>
    </message>
    <message>
        <source>Known until %1.</source>
        <translation>Connues jusqu’au %1.</translation>
    </message>
    <message>
        <source>Nothing is known of this zone yet.</source>
        <translation>Rien n’est encore connu de cette zone.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Ce fuseau horaire n’existe pas.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::CallsPanel</name>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Free seat</source>
        <translation>Place libre</translation>
    </message>
    <message>
        <source>Offer expired</source>
        <translation>Proposition expirée</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>demande du %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>lives in a priority neighbourhood</source>
        <translation>habite en QPV</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) expired</source>
        <translation>
            <numerusform>%n proposition expirée</numerusform>
            <numerusform>%n propositions expirées</numerusform>
        </translation>
    </message>
    <message>
        <source>too few sessions left to complete the track</source>
        <translation>trop peu de séances restantes pour valider le parcours</translation>
    </message>
    <message>
        <source>answer before %1</source>
        <translation>réponse avant le %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>People to call</source>
        <translation>Personnes à appeler</translation>
    </message>
    <message>
        <source>Offer the seat</source>
        <translation>Proposer la place</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Declines or no answer</source>
        <translation>Refuse ou ne répond pas</translation>
    </message>
    <message>
        <source>The seat is offered for 72 hours.</source>
        <translation>place proposée pour 72 heures.</translation>
    </message>
    <message>
        <source>Enrolled.</source>
        <translation>inscription confirmée.</translation>
    </message>
    <message>
        <source>Back on the waiting list: the next person can be called.</source>
        <translation>de retour en liste d’attente&#xa0;; la personne suivante peut être appelée.</translation>
    </message>
    <message>
        <source>Nobody to call: no free seat is waited for, and nobody is missing.</source>
        <translation>Personne à appeler&#xa0;: aucune place libre n’est attendue et personne ne manque.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::CatalogueSection</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What was typed in the form has not been saved.</source>
        <translation>Ce qui a été saisi dans le formulaire n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Supprimé. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Rechercher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nothing here by this name.</source>
        <translation>Rien ici sous ce nom.</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Back to what is stored (Escape)</source>
        <translation>Revenir à ce qui est enregistré (Échap)</translation>
    </message>
</context>
<context>
    <name>mediane::ui::CentreSection</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Le centre</translation>
    </message>
    <message>
        <source>Its name heads the window and the reports.</source>
        <translation>Son nom figure en tête de la fenêtre et des rapports.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::ChangeForm</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Choisissez un motif.</translation>
    </message>
    <message>
        <source>Write a date as 14/07/2026.</source>
        <translation>Écrivez une date comme 14/07/2026.</translation>
    </message>
    <message>
        <source>Write a time as 09:30.</source>
        <translation>Écrivez une heure comme 09:30.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::ClosuresSection</name>
    <message>
        <source>Closures</source>
        <translation>Fermetures</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>Nouvelle fermeture</translation>
    </message>
    <message>
        <source>No closure yet. Add the days on which the centre, or a room, is closed: no series of sessions falls on them.</source>
        <translation>Aucune fermeture pour l’instant. Ajoutez les jours où le centre, ou une salle, est fermé&#xa0;: aucune série de séances n’y tombe.</translation>
    </message>
    <message>
        <source>Comes back each year</source>
        <translation>Revient chaque année</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Empty: one day.</source>
        <translation>Vide&#xa0;: un seul jour.</translation>
    </message>
    <message>
        <source>From time</source>
        <translation>De (heure)</translation>
    </message>
    <message>
        <source>Empty: all day.</source>
        <translation>Vide&#xa0;: toute la journée.</translation>
    </message>
    <message>
        <source>To time</source>
        <translation>À (heure)</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>Ce qui est fermé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Tout le centre</translation>
    </message>
    <message>
        <source>Write a time as 09:30.</source>
        <translation>Écrivez une heure comme 09:30.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::CommandPalette</name>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Rien trouvé. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>A person, a cycle, a session, a computer, a report, a command…</source>
        <translation>Une personne, un cycle, une séance, un ordinateur, un rapport, une commande…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>mediane::ui::ContactLog</name>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Noter l’appel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>mediane::ui::CycleDocumentsPanel</name>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Cancelled on %1: %2</source>
        <translation>Annulée le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivrée le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Délivrer</translation>
    </message>
    <message>
        <source>Certificates of the cycle</source>
        <translation>Attestations du cycle</translation>
    </message>
    <message>
        <source>Print a duplicate</source>
        <translation>Imprimer un duplicata</translation>
    </message>
    <message>
        <source>Cancel the certificate</source>
        <translation>Annuler l’attestation</translation>
    </message>
    <message>
        <source>No certificate was issued yet.</source>
        <translation>Aucune attestation n’a encore été délivrée.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Nobody who is entitled to this certificate lacks it.</source>
        <translation>Personne d’autre n’a droit à cette attestation pour le moment.</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Y ont droit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issue (%1)</source>
        <translation>Délivrer (%1)</translation>
    </message>
    <message>
        <source>Choose a certificate in the list.</source>
        <translation>Choisissez une attestation dans la liste.</translation>
    </message>
    <message>
        <source>This certificate is cancelled already.</source>
        <translation>Cette attestation est déjà annulée.</translation>
    </message>
    <message>
        <source>Folder of the certificates</source>
        <translation>Dossier des attestations</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates issued, in %1</source>
        <translation>
            <numerusform>%n attestation délivrée, dans %1</numerusform>
            <numerusform>%n attestations délivrées, dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The duplicate is ready: %1</source>
        <translation>Le duplicata est prêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its number is never used again. The person can then get a corrected one, under a new number.</source>
        <translation>Son numéro ne sera jamais réutilisé. La personne pourra recevoir une attestation corrigée, sous un nouveau numéro.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>mediane::ui::CycleInfoPanel</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Title of the cycle</source>
        <translation>Intitulé du cycle</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Lieu habituel</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>The cycle</source>
        <translation>Le cycle</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions needed</source>
        <translation>
            <numerusform>%n séance demandée</numerusform>
            <numerusform>%n séances demandées</numerusform>
        </translation>
    </message>
    <message>
        <source>No minimum</source>
        <translation>Sans minimum</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>%1 held of %2</source>
        <translation>%1 tenues sur %2</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Cycle saved.</source>
        <translation>Cycle enregistré.</translation>
    </message>
    <message>
        <source>The cycle is not saved</source>
        <translation>Le cycle n’est pas enregistré</translation>
    </message>
    <message>
        <source>What you changed in its information would be lost.</source>
        <translation>Ce que vous avez changé dans ses informations serait perdu.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Assiduité</translation>
    </message>
    <message>
        <source>Engagement (present or excused)</source>
        <translation>Engagement (présents ou excusés)</translation>
    </message>
    <message>
        <source>Filling of the sessions</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Seats taken</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Achèvement</translation>
    </message>
    <message>
        <source>Participant hours</source>
        <translation>Heures-participants</translation>
    </message>
    <message>
        <source>Left out of the rates</source>
        <translation>Hors des taux</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n non saisie</numerusform>
            <numerusform>%n non saisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::CyclePeoplePanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Assiduité</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>People of the cycle</source>
        <translation>Personnes du cycle</translation>
    </message>
    <message>
        <source>Enrol somebody: name, phone or birth year</source>
        <translation>Inscrire&#xa0;: nom, téléphone ou année de naissance</translation>
    </message>
    <message>
        <source>Enrol somebody</source>
        <translation>Inscrire une personne</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Type a name above to enrol somebody.</source>
        <translation>Personne n’est encore inscrit. Tapez un nom ci-dessus pour inscrire.</translation>
    </message>
    <message>
        <source>This cycle takes no enrolments: %1</source>
        <translation>Ce cycle ne prend pas d’inscription&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is on the waiting list: no seat is free.</source>
        <translation>%1 est en liste d’attente&#xa0;: aucune place n’est libre.</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1&#xa0;: inscription confirmée.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::CycleSessionsPanel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Sessions of the cycle</source>
        <translation>Séances du cycle</translation>
    </message>
    <message>
        <source>This cycle has no session yet.</source>
        <translation>Ce cycle n’a pas encore de séance.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
</context>
<context>
    <name>mediane::ui::CycleSkillsPanel</name>
    <message>
        <source>Paper version</source>
        <translation>Version papier</translation>
    </message>
    <message>
        <source>Nobody takes part in this cycle yet.</source>
        <translation>Personne ne participe encore à ce cycle.</translation>
    </message>
    <message>
        <source>Skill grid</source>
        <translation>Grille de compétences</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Not assessed (Del)</source>
        <translation>Non évalué (Suppr)</translation>
    </message>
    <message>
        <source>Choose a cell, then a level.</source>
        <translation>Choisissez une case, puis un niveau.</translation>
    </message>
    <message>
        <source>%1 – %2 · %3: %4</source>
        <comment>person – code · skill: level</comment>
        <translation>%1 – %2 · %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>moment → moment: progress</comment>
        <translation>%1 → %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The paper version is ready: %1</source>
        <translation>La version papier est prête&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mediane::ui::CycleView</name>
    <message>
        <source>Parts of the cycle</source>
        <translation>Parties du cycle</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>Tous les cycles</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Each confirmed person gets the verdict of the track&apos;s rule: completed, or dropped out for too few sessions.</source>
        <translation>Chaque personne confirmée reçoit le verdict de la règle du parcours&#xa0;: «&#xa0;a terminé&#xa0;», ou «&#xa0;a abandonné&#xa0;» pour assiduité insuffisante.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
</context>
<context>
    <name>mediane::ui::CycleWizard</name>
    <message>
        <source>1  Track and action</source>
        <translation>1  Parcours et action</translation>
    </message>
    <message>
        <source>2  Dates</source>
        <translation>2  Dates</translation>
    </message>
    <message>
        <source>3  Place and staff</source>
        <translation>3  Lieu et équipe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Create the cycle</source>
        <translation>Créer le cycle</translation>
    </message>
</context>
<context>
    <name>mediane::ui::CyclesPanel</name>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Title, action or place</source>
        <translation>Intitulé, action ou lieu</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>Nouveau cycle</translation>
    </message>
    <message>
        <source>No cycle yet. Create the first one from a track: three steps.</source>
        <translation>Aucun cycle. Créez le premier à partir d’un parcours&#xa0;: 3 étapes.</translation>
    </message>
    <message>
        <source>No cycle matches “%1”.</source>
        <translation>Aucun cycle ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show all cycles</source>
        <translation>Voir tous les cycles</translation>
    </message>
</context>
<context>
    <name>mediane::ui::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Ouvrir le calendrier (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>mediane::ui::DeviceAllocationsPanel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Restitué</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>Motif de la dérogation</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <source>Never promised to anybody.</source>
        <translation>Jamais promis à personne.</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Date du changement</translation>
    </message>
    <message>
        <source>Installed at home</source>
        <translation>Installé à domicile</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel the reservation</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Type the day of the change, such as 14/07/2026.</source>
        <translation>Saisissez la date du changement, par exemple 14/07/2026.</translation>
    </message>
    <message>
        <source>Take %1 back?</source>
        <translation>Reprendre %1&#xa0;?</translation>
    </message>
    <message>
        <source>It goes back to “Received”: its disks are to be erased again and its grade is forgotten.</source>
        <translation>Il redevient «&#xa0;Reçu&#xa0;»&#xa0;: ses disques sont de nouveau à effacer et son grade est oublié.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel the reservation of %1</source>
        <translation>Annuler la réservation de %1</translation>
    </message>
    <message>
        <source>It becomes free for another family.</source>
        <translation>Il redevient libre pour une autre famille.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>mediane::ui::DeviceBoard</name>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>In the workshop</source>
        <translation>En atelier</translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation>À contrôler</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>%1 is with its holder: take it back from its file.</source>
        <translation>%1 est chez son bénéficiaire&#xa0;: reprenez-le depuis sa fiche.</translation>
    </message>
    <message>
        <source>From “%1”, a device can only become: %2.</source>
        <translation>Depuis «&#xa0;%1&#xa0;», un ordinateur peut seulement devenir&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Move to: %1</source>
        <translation>Passer à&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mediane::ui::DeviceColumn</name>
    <message numerus="yes">
        <source>%1, %n device(s)</source>
        <translation>
            <numerusform>%1, %n ordinateur</numerusform>
            <numerusform>%1, %n ordinateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::DeviceFactsPanel</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open the lot</source>
        <translation>Ouvrir le lot</translation>
    </message>
    <message>
        <source>Edit the device (Ctrl+E)</source>
        <translation>Modifier l’ordinateur (Ctrl+E)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Donation lot</source>
        <translation>Lot d’origine</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
</context>
<context>
    <name>mediane::ui::DeviceFile</name>
    <message>
        <source>%1 · grade %2</source>
        <translation>%1 · grade %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Move to: %1</source>
        <translation>Passer à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Sections of the file</source>
        <translation>Rubriques de la fiche</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close the file (Escape)</source>
        <translation>Fermer la fiche (Échap)</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Other state…</source>
        <translation>Autre état…</translation>
    </message>
</context>
<context>
    <name>mediane::ui::DeviceForm</name>
    <message>
        <source>New device</source>
        <translation>Nouvel ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Donation lot</source>
        <translation>Lot d’origine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>As written on the machine.</source>
        <translation>Tel qu’inscrit sur la machine.</translation>
    </message>
    <message>
        <source>Its number is given when you save.</source>
        <translation>Son numéro est attribué à l’enregistrement.</translation>
    </message>
    <message>
        <source>Choose a lot of the list, or create it first.</source>
        <translation>Choisissez un lot de la liste, ou créez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::DeviceList</name>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>No device matches. Change the filters, or add a device.</source>
        <translation>Aucun ordinateur ne correspond. Changez les filtres, ou ajoutez un ordinateur.</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nouvel ordinateur</translation>
    </message>
    <message>
        <source>Every workshop state</source>
        <translation>Tous les états d’atelier</translation>
    </message>
    <message>
        <source>Workshop state</source>
        <translation>État d’atelier</translation>
    </message>
    <message>
        <source>Every allocation</source>
        <translation>Toutes les attributions</translation>
    </message>
    <message>
        <source>Donation lot</source>
        <translation>Lot d’origine</translation>
    </message>
    <message>
        <source>Every lot</source>
        <translation>Tous les lots</translation>
    </message>
</context>
<context>
    <name>mediane::ui::DeviceMediaPanel</name>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last erasure</source>
        <translation>Dernier effacement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Effacements</translation>
    </message>
    <message>
        <source>Record an erasure</source>
        <translation>Enregistrer un effacement</translation>
    </message>
    <message>
        <source>No disk listed yet. Record an erasure to list it.</source>
        <translation>Aucun disque listé. Enregistrez un effacement pour l’ajouter.</translation>
    </message>
    <message>
        <source>No erasure recorded.</source>
        <translation>Aucun effacement enregistré.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::DevicesPage</name>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What was typed in the form has not been saved.</source>
        <translation>Ce qui a été saisi dans le formulaire n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>New lot</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nouvel ordinateur</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>in stock · handed over</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%n en stock</numerusform>
            <numerusform>%n en stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n remis</numerusform>
            <numerusform>%n remis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>number: state</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Device saved.</source>
        <translation>Ordinateur enregistré.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Waiting families</source>
        <translation>Familles en attente</translation>
    </message>
    <message>
        <source>Views of the computers</source>
        <translation>Vues des ordinateurs</translation>
    </message>
    <message>
        <source>Number, model, serial, holder…</source>
        <translation>Numéro, modèle, série, bénéficiaire…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Hand over a computer (Ctrl+R)</source>
        <translation>Remettre un ordinateur (Ctrl+R)</translation>
    </message>
    <message>
        <source>Lot saved.</source>
        <translation>Lot enregistré.</translation>
    </message>
    <message>
        <source>New device or lot</source>
        <translation>Nouvel ordinateur ou nouveau lot</translation>
    </message>
    <message>
        <source>Hand over a computer</source>
        <translation>Remettre un ordinateur</translation>
    </message>
    <message>
        <source>Edit the device</source>
        <translation>Modifier l’ordinateur</translation>
    </message>
    <message>
        <source>Save, or hand over</source>
        <translation>Enregistrer, ou remettre</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Fermer la fiche</translation>
    </message>
</context>
<context>
    <name>mediane::ui::DisplaySection</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>From 100 % to 200 %. Everything follows at once.</source>
        <translation>De 100 % à 200 %. Tout suit aussitôt.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>mediane::ui::EnrolmentDetail</name>
    <message>
        <source>Record the signature</source>
        <translation>Noter la signature</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Contract signed on</source>
        <translation>Contrat signé le</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Assiduité</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Demande du</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entrée le</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Sortie le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Answer before</source>
        <translation>Réponse avant le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write the day of the signature as 14/07/2026.</source>
        <translation>Écrivez le jour de la signature comme 14/07/2026.</translation>
    </message>
    <message>
        <source>Contract signed on %1.</source>
        <translation>Contrat signé le %1.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::EnrolmentSteps</name>
    <message>
        <source>Write the day as 14/07/2026.</source>
        <translation>Écrivez le jour sous la forme 14/07/2026.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::EnrolmentsPanel</name>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entrée le</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Sortie le</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Choose a cycle first.</source>
        <translation>Choisissez d’abord un cycle.</translation>
    </message>
    <message>
        <source>Not enrolled in any cycle. Choose one below.</source>
        <translation>Inscrit à aucun cycle. Choisissez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>Choose a cycle</source>
        <translation>Choisir un cycle</translation>
    </message>
    <message>
        <source>Cycle to enrol in</source>
        <translation>Cycle où inscrire</translation>
    </message>
    <message>
        <source>Cycle to enrol in…</source>
        <translation>Inscrire au cycle…</translation>
    </message>
    <message>
        <source>Enrolled in %1.</source>
        <translation>Inscrit à %1.</translation>
    </message>
    <message>
        <source>Put on the waiting list of %1: its seats are taken or awaited.</source>
        <translation>Mise en liste d’attente pour %1&#xa0;: les places sont prises ou déjà attendues.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::ErasureForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record an erasure</source>
        <translation>Enregistrer un effacement</translation>
    </message>
    <message>
        <source>Serial number of the disk</source>
        <translation>Numéro de série du disque</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
</context>
<context>
    <name>mediane::ui::ExchangeSection</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a .zip file…</source>
        <translation>Choisir un fichier .zip…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Export to a folder…</source>
        <translation>Exporter dans un dossier…</translation>
    </message>
    <message>
        <source>An exchange folder, or a .zip file of it. You first see what would change; nothing is written before you say so.</source>
        <translation>Un dossier d’échange, ou un fichier .zip de ce dossier. Vous voyez d’abord ce qui changerait&#xa0;; rien n’est écrit avant votre accord.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Everything in this file as tables that any spreadsheet opens: to keep, to hand over, to import elsewhere. It holds personal data: keep it safe.</source>
        <translation>Tout ce que contient le fichier, en tableaux qu’un tableur ouvre&#xa0;: pour conserver, transmettre ou importer ailleurs. Il contient des données personnelles&#xa0;: gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Dossier à importer</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Dossier où exporter</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Exportation de toutes les données</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n ligne exportée.</numerusform>
            <numerusform>%n lignes exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Something is being read or written: wait, or cancel it.</source>
        <translation>Une lecture ou une écriture est en cours&#xa0;: patientez, ou annulez-la.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::FactList</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not filled in: %1.</source>
        <translation>Non renseigné&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::FigureLabel</name>
    <message>
        <source>%1 %2, open the list</source>
        <translation>%1 %2, ouvrir la liste</translation>
    </message>
</context>
<context>
    <name>mediane::ui::FirstStart</name>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Welcome to Médiane</source>
        <translation>Bienvenue dans Médiane</translation>
    </message>
    <message>
        <source>Attendance, workshop cycles, reconditioned computers and funder reports, on this computer and nowhere else. How do you want to start?</source>
        <translation>Émargement, parcours, ordinateurs reconditionnés et rapports aux financeurs, sur cet ordinateur et nulle part ailleurs. Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Create the centre</source>
        <translation>Créer le centre</translation>
    </message>
    <message>
        <source>Your structure, its places and its team. Five minutes; all of it can be changed later.</source>
        <translation>Votre structure, ses lieux et son équipe. Cinq minutes&#xa0;; tout pourra être modifié ensuite.</translation>
    </message>
    <message>
        <source>Open the demo centre</source>
        <translation>Ouvrir le centre de démonstration</translation>
    </message>
    <message>
        <source>An imaginary centre with sessions today, to try everything without any risk. Your own file is left alone.</source>
        <translation>Un centre imaginaire avec des séances aujourd’hui, pour tout essayer sans risque. Votre propre fichier n’est pas touché.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>An exchange folder or archive, from another Médiane or prepared from spreadsheets. You see what it holds before anything is written.</source>
        <translation>Un dossier ou une archive d’échange, venant d’une autre Médiane ou préparé à partir de tableurs. Vous voyez ce qu’il contient avant que rien ne soit écrit.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::FormField</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
</context>
<context>
    <name>mediane::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texte du guide</translation>
    </message>
</context>
<context>
    <name>mediane::ui::HandoverPanel</name>
    <message>
        <source>Everything is there: the computer can be handed over.</source>
        <translation>Tout est réuni&#xa0;: l’ordinateur peut être remis.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Cycle that earned it</source>
        <translation>Cycle qui y donne droit</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Contract signed on</source>
        <translation>Contrat signé le</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>Motif de la dérogation</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. The household and track conditions can be waived, never readiness, erasure or signature.</source>
        <translation>
            <numerusform>Au moins %n caractère. On peut déroger aux conditions de foyer et de parcours, jamais à l’état prêt, à l’effacement ni à la signature.</numerusform>
            <numerusform>Au moins %n caractères. On peut déroger aux conditions de foyer et de parcours, jamais à l’état prêt, à l’effacement ni à la signature.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Found for the person</source>
        <translation>Trouvé pour la personne</translation>
    </message>
    <message>
        <source>Choose the computer first.</source>
        <translation>Choisissez d’abord l’ordinateur.</translation>
    </message>
    <message>
        <source>Choose the person first.</source>
        <translation>Choisissez d’abord la personne.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Trouvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is already promised to, or with, somebody.</source>
        <translation>Il est déjà promis ou remis à quelqu’un.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Waived by the written reason: %1</source>
        <translation>Dérogation par motif écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 handed over to %2.</source>
        <translation>%1 remis à %2.</translation>
    </message>
    <message>
        <source>Choose a computer of the list.</source>
        <translation>Choisissez un ordinateur de la liste.</translation>
    </message>
    <message>
        <source>Choose a person of the list.</source>
        <translation>Choisissez une personne de la liste.</translation>
    </message>
    <message>
        <source>Type a date such as 14/07/2026.</source>
        <translation>Saisissez une date, par exemple 14/07/2026.</translation>
    </message>
    <message>
        <source>Not possible yet: see what is missing below.</source>
        <translation>Pas encore possible&#xa0;: voyez ci-dessous ce qui manque.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>%1 is reserved for %2.</source>
        <translation>%1 est réservé pour %2.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::HeadcountGroup</name>
    <message>
        <source>%1 counted here, more than the total of %2</source>
        <translation>%1 comptés ici, plus que le total de %2</translation>
    </message>
    <message>
        <source>Not given: %1</source>
        <translation>Non communiqué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mediane::ui::HeadcountPanel</name>
    <message>
        <source>Save the headcount</source>
        <translation>Enregistrer le comptage</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Headcount without names</source>
        <translation>Comptage sans noms</translation>
    </message>
    <message>
        <source>Close the headcount</source>
        <translation>Fermer le comptage</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Façon de compter</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>A breakdown counts more people than the total.</source>
        <translation>Une répartition compte plus de personnes que le total.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::HouseholdPanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>Membres du foyer</translation>
    </message>
    <message>
        <source>Add a new member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>No household yet. Add a member: name, address and phone are filled in for you.</source>
        <translation>Pas encore de foyer. Ajoutez un membre&#xa0;: nom, adresse et téléphone sont repris.</translation>
    </message>
    <message>
        <source>Person already known</source>
        <translation>Personne déjà connue</translation>
    </message>
    <message>
        <source>Person already known…</source>
        <translation>Personne déjà connue…</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Choisissez d’abord une personne.</translation>
    </message>
    <message>
        <source>%1 household</source>
        <translation>Foyer %1</translation>
    </message>
</context>
<context>
    <name>mediane::ui::IdentityView</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Numéro interne</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Priority neighbourhood</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Orienté par</translation>
    </message>
    <message>
        <source>Welcomed on</source>
        <translation>Accueilli le</translation>
    </message>
    <message>
        <source>Information on the use of data given</source>
        <translation>Information sur l’usage des données donnée</translation>
    </message>
    <message>
        <source>Image rights</source>
        <translation>Droit à l’image</translation>
    </message>
</context>
<context>
    <name>mediane::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%n file(s) not read: %1</source>
        <translation>
            <numerusform>%n fichier non lu&#xa0;: %1</numerusform>
            <numerusform>%n fichiers non lus&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not read: %1</source>
        <translation>
            <numerusform>%n colonne non lue&#xa0;: %1</numerusform>
            <numerusform>%n colonnes non lues&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n créée</numerusform>
            <numerusform>%n créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>What the import does, file by file</source>
        <translation>Ce que fait l’importation, fichier par fichier</translation>
    </message>
    <message>
        <source>Faults of the import</source>
        <translation>Fautes de l’importation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créées</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fautes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Ce qui est attendu</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): nothing is imported until the files are corrected.</source>
        <translation>
            <numerusform>%n faute&#xa0;: rien n’est importé tant que les fichiers ne sont pas corrigés.</numerusform>
            <numerusform>%n fautes&#xa0;: rien n’est importé tant que les fichiers ne sont pas corrigés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder can be imported: %1.</source>
        <translation>L’importation est possible. Lignes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Faults (and %n more)</source>
        <translation>
            <numerusform>Fautes (et %n autre)</numerusform>
            <numerusform>Fautes (et %n autres)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::IndicatorsSection</name>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>No indicator yet. Add what was promised to the funder, line by line.</source>
        <translation>Aucun indicateur. Ajoutez ce qui a été promis au financeur, ligne par ligne.</translation>
    </message>
    <message>
        <source>%1, in minutes</source>
        <translation>%1, en minutes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous les publics</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce qui est promis</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Whole operation</source>
        <translation>Toute l’opération</translation>
    </message>
</context>
<context>
    <name>mediane::ui::JobPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Annulation en cours</translation>
    </message>
</context>
<context>
    <name>mediane::ui::JournalModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>mediane::ui::JournalView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>mediane::ui::KeyButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
</context>
<context>
    <name>mediane::ui::LocalDaysSection</name>
    <message>
        <source>Local days off</source>
        <translation>Jours chômés locaux</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>New day off</source>
        <translation>Nouveau jour chômé</translation>
    </message>
    <message>
        <source>No local day off yet. Add the days that only your town or your centre does not work.</source>
        <translation>Aucun jour chômé local pour l’instant. Ajoutez les jours que seuls votre commune ou votre centre ne travaillent pas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Jour chômé</translation>
    </message>
</context>
<context>
    <name>mediane::ui::LotForm</name>
    <message>
        <source>See its devices</source>
        <translation>Voir ses ordinateurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Date of the gift</source>
        <translation>Date du don</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncés</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Poids (kg)</translation>
    </message>
    <message>
        <source>New lot</source>
        <translation>Nouveau lot</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n device(s) in the inventory</source>
        <translation>
            <numerusform>%1 · %n ordinateur à l’inventaire</numerusform>
            <numerusform>%1 · %n ordinateurs à l’inventaire</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an organisation of the list; new ones are added in the settings.</source>
        <translation>Choisissez une structure de la liste&#xa0;; les nouvelles s’ajoutent dans les paramètres.</translation>
    </message>
    <message>
        <source>Type a date such as 14/07/2026.</source>
        <translation>Saisissez une date, par exemple 14/07/2026.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>Type a weight such as 12.5.</source>
        <translation>Saisissez un poids, par exemple 12,5.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::LotsView</name>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncés</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Inventoried</source>
        <translation>Inventoriés</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Au rebut</translation>
    </message>
    <message>
        <source>Donation lots</source>
        <translation>Lots de dons</translation>
    </message>
    <message>
        <source>No lot yet. A lot is what one donor gives at once: start with it.</source>
        <translation>Aucun lot. Un lot est ce qu’un donateur donne en une fois&#xa0;: commencez par là.</translation>
    </message>
    <message>
        <source>New lot</source>
        <translation>Nouveau lot</translation>
    </message>
</context>
<context>
    <name>mediane::ui::MainWindow</name>
    <message>
        <source>Work in progress</source>
        <translation>Un travail est en cours</translation>
    </message>
    <message>
        <source>Closing cancels what is being done. Nothing is half written.</source>
        <translation>Fermer annule ce qui est en cours. Rien n’est écrit à moitié.</translation>
    </message>
    <message>
        <source>Cancel the work and close</source>
        <translation>Annuler le travail et fermer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation>Texte à sa taille normale</translation>
    </message>
    <message>
        <source>Nothing to undo on this page.</source>
        <translation>Rien à annuler sur cette page.</translation>
    </message>
    <message>
        <source>Undone. Ctrl+Y does it again.</source>
        <translation>Annulé. Ctrl+Y rétablit.</translation>
    </message>
    <message>
        <source>Nothing to do again on this page.</source>
        <translation>Rien à rétablir sur cette page.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rétabli.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::MarkBar</name>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Parti tôt</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Non attendu</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>mediane::ui::MarkHistoryPanel</name>
    <message>
        <source>not recorded</source>
        <translation>non saisi</translation>
    </message>
    <message numerus="yes">
        <source>All present, %n people</source>
        <translation>
            <numerusform>Tous présents, %n personne</numerusform>
            <numerusform>Tous présents, %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at once</source>
        <translation>
            <numerusform>%n personne en un lot</numerusform>
            <numerusform>%n personnes en un lot</numerusform>
        </translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Ce qui a été saisi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler ce lot</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Annuler ce lot&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Rien n’a encore été saisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) put back.</source>
        <translation>
            <numerusform>%n saisie remise comme avant.</numerusform>
            <numerusform>%n saisies remises comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since, left alone: %1.</source>
        <translation>Modifiées depuis, laissées telles quelles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::MatrixModel</name>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message numerus="yes">
        <source>%1 needed of %n left</source>
        <translation>
            <numerusform>il en faut %1 sur %n</numerusform>
            <numerusform>il en faut %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>en bonne voie</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>pas sur la liste</translation>
    </message>
    <message>
        <source>%1, session %2 of %3: %4</source>
        <translation>%1, séance %2 du %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>mediane::ui::MatrixView</name>
    <message>
        <source>Attendance of the cycle</source>
        <translation>Émargement du cycle</translation>
    </message>
    <message>
        <source>Nobody takes part in this cycle yet.</source>
        <translation>Personne ne participe encore à ce cycle.</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Tous présents</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Maj+P</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Une séance</translation>
    </message>
    <message>
        <source>Session %1 (%2) cancelled</source>
        <translation>Séance %1 (%2) annulée</translation>
    </message>
    <message>
        <source>Session %1 (%2) postponed</source>
        <translation>Séance %1 (%2) reportée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people marked present.</source>
        <translation>
            <numerusform>%n personne marquée présente.</numerusform>
            <numerusform>%n personnes marquées présentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a status first: a comment goes with it.</source>
        <translation>Saisissez d’abord un statut&#xa0;: le commentaire l’accompagne.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment on this attendance</source>
        <translation>Commentaire sur cette présence</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>mediane::ui::MinutesField</name>
    <message>
        <source>min · Enter</source>
        <translation>min · Entrée</translation>
    </message>
</context>
<context>
    <name>mediane::ui::MoveBar</name>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation>Laisser où elle était</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 does not move: only planned sessions can be moved here.</source>
        <translation>%1&#xa0;: seules les séances prévues se déplacent ici.</translation>
    </message>
    <message>
        <source>Attendance is being recorded: change the length in the session&apos;s form.</source>
        <translation>L’émargement est commencé&#xa0;: changez la durée dans la fiche de la séance.</translation>
    </message>
    <message>
        <source>Write why the session may take place there all the same.</source>
        <translation>Écrivez pourquoi la séance peut avoir lieu là quand même.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mediane::ui::NoticeList</name>
    <message>
        <source>Tell them</source>
        <translation>Prévenir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 was told</source>
        <translation>%1 est prévenu</translation>
    </message>
    <message>
        <source>How %1 was told</source>
        <translation>Comment %1 a été prévenu</translation>
    </message>
    <message>
        <source>Told on %1</source>
        <translation>Prévenu le %1</translation>
    </message>
</context>
<context>
    <name>mediane::ui::OperationsSection</name>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>Nouvelle opération</translation>
    </message>
    <message>
        <source>No operation yet. An operation is one grant under one agreement: its report follows by itself.</source>
        <translation>Aucune opération. Une opération est un financement sous une convention&#xa0;: son rapport en découle.</translation>
    </message>
    <message>
        <source>Parts of the operation</source>
        <translation>Parties de l’opération</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicators (%1)</source>
        <translation>Indicateurs (%1)</translation>
    </message>
</context>
<context>
    <name>mediane::ui::OrganisationsSection</name>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle structure</translation>
    </message>
    <message>
        <source>No organisation yet. Add those that send you people, give computers or pay.</source>
        <translation>Aucune structure. Ajoutez celles qui vous orientent du public, donnent des ordinateurs ou financent.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::PageHeader</name>
    <message>
        <source>Views of this page</source>
        <translation>Vues de cette page</translation>
    </message>
</context>
<context>
    <name>mediane::ui::PaperPanel</name>
    <message>
        <source>Sheet on paper</source>
        <translation>Feuille papier</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Imprimer (Ctrl+P)</translation>
    </message>
    <message>
        <source>What the sheet says</source>
        <translation>Ce que dit la feuille</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Print that was filled in</source>
        <translation>Feuille remplie</translation>
    </message>
    <message>
        <source>3x absent, 7r15 late 15 min, 9e excused, 2-5p present, *p the others</source>
        <translation>3x absent, 7r15 retard 15 min, 9e excusé, 2-5p présents, *p les autres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print the sheet first: its row numbers are what a line refers to.</source>
        <translation>Imprimez d’abord la feuille&#xa0;: la saisie reprend ses numéros de ligne.</translation>
    </message>
    <message>
        <source>%1 of the whole cycle, version %2, printed on %3</source>
        <translation>%1 du cycle entier, version %2, imprimée le %3</translation>
    </message>
    <message>
        <source>%1, version %2, printed on %3</source>
        <translation>%1, version %2, imprimée le %3</translation>
    </message>
    <message>
        <source>No sheet of this session was printed yet.</source>
        <translation>Aucune feuille de cette séance n’a encore été imprimée.</translation>
    </message>
    <message>
        <source>This sheet was printed without names.</source>
        <translation>Cette feuille a été imprimée sans noms.</translation>
    </message>
    <message numerus="yes">
        <source>%n people recorded from the sheet.</source>
        <translation>
            <numerusform>%n personne saisie depuis la feuille.</numerusform>
            <numerusform>%n personnes saisies depuis la feuille.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is ready: %1</source>
        <translation>La feuille est prête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
</context>
<context>
    <name>mediane::ui::PeoplePage</name>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Name, phone, year of birth, household…</source>
        <translation>Nom, téléphone, année de naissance, foyer…</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>Nouveau bénéficiaire</translation>
    </message>
    <message>
        <source>New beneficiary (Ctrl+N)</source>
        <translation>Nouveau bénéficiaire (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nobody found. Check the spelling, or create the file.</source>
        <translation>Personne trouvé. Vérifiez l’orthographe, ou créez la fiche.</translation>
    </message>
    <message>
        <source>Edit the file</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Quitter le formulaire</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What was typed in the form has not been saved.</source>
        <translation>Ce qui a été saisi dans le formulaire n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>File created.</source>
        <translation>Fiche créée.</translation>
    </message>
    <message>
        <source>File saved.</source>
        <translation>Fiche enregistrée.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
</context>
<context>
    <name>mediane::ui::PeriodChooser</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Whole operation</source>
        <translation>Toute l’opération</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Autres dates</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>mediane::ui::PersonDevicesPanel</name>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Restitué le</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Hand over a computer</source>
        <translation>Remettre un ordinateur</translation>
    </message>
    <message>
        <source>No computer yet.</source>
        <translation>Pas encore d’ordinateur.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::PersonFields</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Date ou année de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Priority neighbourhood</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Neighbourhood code</source>
        <translation>Code de quartier</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Orienté par</translation>
    </message>
    <message>
        <source>Welcomed on</source>
        <translation>Accueilli le</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information donnée</translation>
    </message>
    <message>
        <source>Image rights</source>
        <translation>Droit à l’image</translation>
    </message>
    <message>
        <source>A new household will be created.</source>
        <translation>Un nouveau foyer sera créé.</translation>
    </message>
    <message>
        <source>Type a date (14/07/1984) or a year (1984).</source>
        <translation>Saisissez une date (14/07/1984) ou une année (1984).</translation>
    </message>
    <message>
        <source>Choose an organisation of the list; new ones are added in the settings.</source>
        <translation>Choisissez une structure de la liste&#xa0;; les nouvelles s’ajoutent dans les paramètres.</translation>
    </message>
    <message>
        <source>Type a date such as 14/07/2026.</source>
        <translation>Saisissez une date, par exemple 14/07/2026.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::PersonFile</name>
    <message>
        <source>Choose somebody in the list, or create a new file.</source>
        <translation>Choisissez quelqu’un dans la liste, ou créez une fiche.</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>Nouveau bénéficiaire</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the file (Ctrl+E)</source>
        <translation>Modifier la fiche (Ctrl+E)</translation>
    </message>
    <message>
        <source>Sections of the file</source>
        <translation>Rubriques de la fiche</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Émargement</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Has a computer</source>
        <translation>A un ordinateur</translation>
    </message>
    <message>
        <source>Information to give</source>
        <translation>Information à donner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>section (count)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Parts of the follow-up</source>
        <translation>Parties du suivi</translation>
    </message>
</context>
<context>
    <name>mediane::ui::PersonForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>Nouveau bénéficiaire</translation>
    </message>
    <message>
        <source>%1 household</source>
        <translation>Foyer %1</translation>
    </message>
    <message>
        <source>Edit the file</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) already known by this name: %1.</source>
        <translation>
            <numerusform>%n personne déjà connue à ce nom&#xa0;: %1.</numerusform>
            <numerusform>%n personnes déjà connues à ce nom&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Créer quand même</translation>
    </message>
</context>
<context>
    <name>mediane::ui::PersonListModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>mediane::ui::PersonSkillsPanel</name>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>No skill was assessed yet. It appears here as soon as a grid is filled in, in the cycle.</source>
        <translation>Aucune compétence n’a encore été évaluée. Elles apparaîtront ici dès qu’une grille sera remplie dans le cycle.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Means by domain</source>
        <translation>Moyennes par domaine</translation>
    </message>
    <message>
        <source>Radar of the means by domain: its figures are in the table beside it</source>
        <translation>Radar des moyennes par domaine&#xa0;: ses chiffres sont dans le tableau voisin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>%1, %2 · %3 · %4</source>
        <comment>moment, date · cycle · grid</comment>
        <translation>%1, %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Compare with the mapping</source>
        <translation>Comparer avec la correspondance</translation>
    </message>
    <message>
        <source>One assessment only: progress is counted between two of them.</source>
        <translation>Une seule évaluation&#xa0;: la progression se compte entre deux.</translation>
    </message>
    <message>
        <source>Levels: %1. “–” means not assessed.</source>
        <translation>Niveaux&#xa0;: %1. «&#xa0;–&#xa0;» veut dire non évalué.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>domain (skills compared)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mediane::ui::PlacesSection</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>No place yet. Add the rooms where your sessions are held.</source>
        <translation>Aucun lieu. Ajoutez les salles où se tiennent vos séances.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Whose place it is</source>
        <translation>À qui est ce lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Empty: no limit is known.</source>
        <translation>Vide&#xa0;: aucune limite connue.</translation>
    </message>
    <message>
        <source>Priority neighbourhood (QPV)</source>
        <translation>Quartier prioritaire (QPV)</translation>
    </message>
    <message>
        <source>Its code, if the room lies in one: QP073003.</source>
        <translation>Son code, si la salle y est&#xa0;: QP073003.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::PlannedSessionRow</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>Intitulé (facultatif)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>title</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>keep this date</source>
        <translation>garder cette date</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Garder quand même</translation>
    </message>
</context>
<context>
    <name>mediane::ui::PlanningPage</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>The cycle is created and open for enrolment.</source>
        <translation>Le cycle est créé et ouvert aux inscriptions.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Retour à la semaine</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>Nouveau cycle</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>The new cycle is not created</source>
        <translation>Le nouveau cycle n’est pas créé</translation>
    </message>
    <message>
        <source>What you chose in the three steps would be lost.</source>
        <translation>Ce que vous avez choisi dans les trois étapes serait perdu.</translation>
    </message>
    <message>
        <source>Leave without creating</source>
        <translation>Quitter sans créer</translation>
    </message>
    <message>
        <source>Export (.ics)</source>
        <translation>Exporter (.ics)</translation>
    </message>
    <message>
        <source>The sessions shown, for any agenda</source>
        <translation>Les séances affichées, pour tout agenda</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>Exporter les séances</translation>
    </message>
    <message>
        <source>Agenda (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>planning-%1.ics</source>
        <translation>planning-%1.ics</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions exported.</source>
        <translation>
            <numerusform>%n séance exportée.</numerusform>
            <numerusform>%n séances exportées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::ReportBoard</name>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>This operation has no indicator yet: add them</source>
        <translation>Cette opération n’a pas encore d’indicateur&#xa0;: les ajouter</translation>
    </message>
    <message>
        <source>Activity over time</source>
        <translation>Activité dans le temps</translation>
    </message>
    <message>
        <source>No session was held in the period.</source>
        <translation>Aucune séance tenue pendant la période.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Indicators against their targets</source>
        <translation>Indicateurs et cibles</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Par action</translation>
    </message>
</context>
<context>
    <name>mediane::ui::ReportsPage</name>
    <message>
        <source>PROVISIONAL</source>
        <translation>PROVISOIRE</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>The figures can still change: a report is definitive once it is issued.</source>
        <translation>Les chiffres peuvent encore changer&#xa0;: un rapport est définitif une fois émis.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the report (Ctrl+E)</source>
        <translation>Exporter le rapport (Ctrl+E)</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Give both dates, the first one before the last.</source>
        <translation>Indiquer les deux dates, la première avant la dernière.</translation>
    </message>
    <message>
        <source>No operation yet. Describe the agreement with a funder and its indicators: the report follows by itself.</source>
        <translation>Aucune opération. Décrivez la convention d’un financeur et ses indicateurs&#xa0;: le rapport en découle.</translation>
    </message>
    <message>
        <source>Create an operation</source>
        <translation>Créer une opération</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Computing the figures…</source>
        <translation>Calcul des chiffres…</translation>
    </message>
    <message>
        <source>Computing the report</source>
        <translation>Calcul du rapport</translation>
    </message>
    <message>
        <source>Looking for the records</source>
        <translation>Recherche des fiches</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation>Exportation du rapport</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Le rapport est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Export cancelled: no file was written.</source>
        <translation>Exportation annulée&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::RosterModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Assiduité</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n absences in a row</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>venu sur place</translation>
    </message>
    <message>
        <source>%1, session of %2: %3</source>
        <translation>%1, séance du %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, session %2 of %3: %4</source>
        <translation>%1, séance %2 du %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>make-up</source>
        <translation>rattrapage</translation>
    </message>
</context>
<context>
    <name>mediane::ui::RowsPanel</name>
    <message>
        <source>Behind the figure</source>
        <translation>Derrière le chiffre</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Fiches derrière le chiffre</translation>
    </message>
    <message>
        <source>Back to the checks (Escape)</source>
        <translation>Revenir aux contrôles (Échap)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Nothing is behind this figure.</source>
        <translation>Rien derrière ce chiffre.</translation>
    </message>
    <message>
        <source>Looking for the records…</source>
        <translation>Recherche des fiches…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s). Enter opens one.</source>
        <translation>
            <numerusform>%n fiche. Entrée l’ouvre.</numerusform>
            <numerusform>%n fiches. Entrée en ouvre une.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::SchoolSection</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Vacances scolaires</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>New holidays</source>
        <translation>Nouvelles vacances</translation>
    </message>
    <message>
        <source>No school holidays yet. Import the ministry&apos;s file, or type them.</source>
        <translation>Aucunes vacances scolaires pour l’instant. Importez le fichier du ministère, ou saisissez-les.</translation>
    </message>
    <message>
        <source>Import (.ics, .csv)…</source>
        <translation>Importer (.ics, .csv)…</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pupils leave on</source>
        <translation>Départ des élèves</translation>
    </message>
    <message>
        <source>After class.</source>
        <translation>Après la classe.</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>In the morning.</source>
        <translation>Le matin.</translation>
    </message>
    <message>
        <source>The zone of the centre is not chosen: see Calendar.</source>
        <translation>La zone du centre n’est pas choisie&#xa0;: voir Calendrier.</translation>
    </message>
    <message>
        <source>known until %1</source>
        <translation>connues jusqu’au %1</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>rien n’est encore connu</translation>
    </message>
    <message>
        <source>Choose a zone.</source>
        <translation>Choisissez une zone.</translation>
    </message>
    <message>
        <source>School holidays to import</source>
        <translation>Vacances scolaires à importer</translation>
    </message>
    <message>
        <source>School holidays (*.ics *.csv)</source>
        <translation>Vacances scolaires (*.ics *.csv)</translation>
    </message>
    <message>
        <source>%1 added, %2 replaced, %3 unchanged.</source>
        <translation>%1 ajoutées, %2 remplacées, %3 inchangées.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::SessionCard</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n non saisi</numerusform>
            <numerusform>%n non saisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n compté</numerusform>
            <numerusform>%n comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Émarger</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Tous présents</translation>
    </message>
    <message>
        <source>Possible from 30 minutes before the start.</source>
        <translation>Possible à partir de 30 minutes avant le début.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::SessionDetail</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Émarger</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Annuler la séance…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>People are marked present: clear their marks first.</source>
        <translation>Des personnes sont marquées présentes&#xa0;: effacez d’abord leurs présences.</translation>
    </message>
    <message>
        <source>Attendance is recorded: a session can only be cancelled.</source>
        <translation>Un émargement est saisi&#xa0;: la séance ne peut qu’être annulée.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>The sheet is validated: reopen it to change the session.</source>
        <translation>L’émargement est validé&#xa0;: rouvrez-le pour changer la séance.</translation>
    </message>
    <message>
        <source>The session is not saved</source>
        <translation>La séance n’est pas enregistrée</translation>
    </message>
    <message>
        <source>What you changed in this session would be lost.</source>
        <translation>Ce que vous avez changé dans cette séance serait perdu.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Session saved.</source>
        <translation>Séance enregistrée.</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Postpone the session</source>
        <translation>Reporter la séance</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nouvelle heure</translation>
    </message>
    <message>
        <source>The session is planned again.</source>
        <translation>La séance est de nouveau planifiée.</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>It disappears from the planning. A session that was announced is better cancelled, with its reason.</source>
        <translation>Elle disparaît du planning. Mieux vaut annuler, avec son motif, une séance qui a été annoncée.</translation>
    </message>
    <message>
        <source>Shift…</source>
        <translation>Décaler…</translation>
    </message>
    <message numerus="yes">
        <source>This one and the %n later ones</source>
        <translation>
            <numerusform>Celle-ci et la %n suivante</numerusform>
            <numerusform>Celle-ci et les %n suivantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole cycle: %n to come</source>
        <translation>
            <numerusform>Tout le cycle&#xa0;: %n séance à venir</numerusform>
            <numerusform>Tout le cycle&#xa0;: %n séances à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n held stay</source>
        <translation>
            <numerusform>, %n tenue non modifiée</numerusform>
            <numerusform>, %n tenues non modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift to the next date of the series</source>
        <translation>Décaler à la date suivante de la série</translation>
    </message>
    <message>
        <source>Public holidays, school holidays and closures are skipped again. Held sessions never move.</source>
        <translation>Les jours fériés, les vacances et les fermetures sont de nouveau sautés. Les séances tenues ne bougent jamais.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette séance</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions shifted.</source>
        <translation>
            <numerusform>%n séance décalée.</numerusform>
            <numerusform>%n séances décalées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write why the session may take place there all the same.</source>
        <translation>Écrivez pourquoi la séance peut avoir lieu là quand même.</translation>
    </message>
    <message>
        <source>Reason to save it all the same</source>
        <translation>Motif pour l’enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>mediane::ui::SessionFields</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>No. in the track</source>
        <translation>N° dans le parcours</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>Write a time as 09:30.</source>
        <translation>Écrivez une heure comme 09:30.</translation>
    </message>
    <message>
        <source>Write a date as 14/07/2026.</source>
        <translation>Écrivez une date comme 14/07/2026.</translation>
    </message>
    <message>
        <source>Choose the action in which it counts.</source>
        <translation>Choisissez l’action dans laquelle elle compte.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>mediane::ui::SessionListModel</name>
    <message>
        <source>Open session</source>
        <translation>Séance ouverte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>To record (%1)</source>
        <translation>À renseigner (%1)</translation>
    </message>
</context>
<context>
    <name>mediane::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Rubriques des paramètres</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import et export</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What was typed in the form has not been saved.</source>
        <translation>Ce qui a été saisi dans le formulaire n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>mediane::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show the words of the sidebar</source>
        <translation>Afficher les mots de la barre latérale</translation>
    </message>
    <message>
        <source>Fold the sidebar to its icons</source>
        <translation>Réduire la barre latérale à ses icônes</translation>
    </message>
</context>
<context>
    <name>mediane::ui::SkillsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, skill: level</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>mediane::ui::SkillsTable</name>
    <message>
        <source>Skills of the group</source>
        <translation>Compétences du groupe</translation>
    </message>
    <message>
        <source>The levels of this grid go from %1 to %2.</source>
        <translation>Les niveaux de cette grille vont de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>mediane::ui::StaffPicker</name>
    <message>
        <source>Staff</source>
        <translation>Intervenants</translation>
    </message>
</context>
<context>
    <name>mediane::ui::StaffSection</name>
    <message>
        <source>Staff</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>New staff member</source>
        <translation>Nouvel intervenant</translation>
    </message>
    <message>
        <source>Nobody yet. Add those who run your sessions, volunteers too.</source>
        <translation>Personne. Ajoutez celles et ceux qui animent vos séances, bénévoles compris.</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>As you say it: digital mediator, workshop leader, technician…</source>
        <translation>Comme vous le dites&#xa0;: médiatrice numérique, animateur, technicien…</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Travaille pour</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>bénévole</translation>
    </message>
</context>
<context>
    <name>mediane::ui::StatusArea</name>
    <message>
        <source>Ctrl+K search · F1 guide</source>
        <translation>Ctrl+K rechercher · F1 guide</translation>
    </message>
</context>
<context>
    <name>mediane::ui::TimeEdit</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>mediane::ui::TodayPage</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today&apos;s sessions</source>
        <translation>Séances du jour</translation>
    </message>
    <message>
        <source>No session today. The planning shows the week.</source>
        <translation>Aucune séance aujourd’hui. Le planning montre la semaine.</translation>
    </message>
    <message>
        <source>Open the planning</source>
        <translation>Ouvrir le planning</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked present. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n personne marquée présente. Ctrl+Z pour annuler.</numerusform>
            <numerusform>%n personnes marquées présentes. Ctrl+Z pour annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is to do</source>
        <translation>Calcul de ce qui est à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to record</source>
        <translation>
            <numerusform>%n séance à renseigner</numerusform>
            <numerusform>%n séances à renseigner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) with a free seat</source>
        <translation>
            <numerusform>%n cycle avec une place libre</numerusform>
            <numerusform>%n cycles avec une place libre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) to sign</source>
        <translation>
            <numerusform>%n contrat à signer</numerusform>
            <numerusform>%n contrats à signer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) ready</source>
        <translation>
            <numerusform>%n PC prêt</numerusform>
            <numerusform>%n PC prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n famil(y/ies) waiting</source>
        <translation>
            <numerusform>%n famille en attente</numerusform>
            <numerusform>%n familles en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to inform about their data</source>
        <translation>
            <numerusform>%n personne à informer sur ses données</numerusform>
            <numerusform>%n personnes à informer sur leurs données</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to call about absences</source>
        <translation>
            <numerusform>%n personne à rappeler après des absences</numerusform>
            <numerusform>%n personnes à rappeler après des absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to offer or awaiting an answer</source>
        <translation>
            <numerusform>%n place à proposer ou en attente de réponse</numerusform>
            <numerusform>%n places à proposer ou en attente de réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::TrackSessionsEditor</name>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Sessions of the track</source>
        <translation>Séances du parcours</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove the session (Delete)</source>
        <translation>Retirer la séance (Suppr)</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Aucune séance.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
</context>
<context>
    <name>mediane::ui::TrackSessionsModel</name>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultative</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>mediane::ui::TracksSection</name>
    <message>
        <source>Tracks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>No track yet. A track is the programme that cycles are made from: its sessions, one after another.</source>
        <translation>Aucun parcours. Un parcours est le programme dont on fait des cycles&#xa0;: ses séances, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Whoever completes it may be given a computer</source>
        <translation>Qui le termine peut recevoir un ordinateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sessions to attend, at least</source>
        <translation>Séances à suivre, au moins</translation>
    </message>
    <message>
        <source>Empty: no minimum. Mandatory sessions count besides.</source>
        <translation>Vide&#xa0;: aucun minimum. Les séances obligatoires comptent en plus.</translation>
    </message>
    <message>
        <source>F2 edits a cell, Space ticks, Alt+Up and Alt+Down move a session.</source>
        <translation>F2 modifie une case, Espace coche, Alt+Haut et Alt+Bas déplacent une séance.</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Séance %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mediane::ui::WaitingView</name>
    <message>
        <source>Track completed</source>
        <translation>Parcours validé</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) missing</source>
        <translation>
            <numerusform>%n séance manquante</numerusform>
            <numerusform>%n séances manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Waiting families</source>
        <translation>Familles en attente</translation>
    </message>
    <message>
        <source>Hand over a computer</source>
        <translation>Remettre un ordinateur</translation>
    </message>
    <message>
        <source>Open the person&apos;s file</source>
        <translation>Ouvrir la fiche de la personne</translation>
    </message>
    <message>
        <source>Nobody waits for a computer: those who completed their track have one.</source>
        <translation>Personne n’attend d’ordinateur&#xa0;: qui a terminé son parcours en a un.</translation>
    </message>
    <message>
        <source>Choose a family in the list first.</source>
        <translation>Choisissez d’abord une famille dans la liste.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>families · machines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>%n famille en attente</numerusform>
            <numerusform>%n familles en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) ready for them</source>
        <translation>
            <numerusform>%n ordinateur prêt</numerusform>
            <numerusform>%n ordinateurs prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 needed</source>
        <translation>%1 sur %2 demandées</translation>
    </message>
</context>
<context>
    <name>mediane::ui::WalkInPanel</name>
    <message>
        <source>Add somebody who came</source>
        <translation>Ajouter une personne venue sur place</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Enrol in the cycle as well</source>
        <translation>Inscrire aussi au cycle</translation>
    </message>
    <message>
        <source>Name, phone or birth year</source>
        <translation>Nom, téléphone ou année de naissance</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Create and mark present</source>
        <translation>Créer et marquer présent</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Already known under this name: %1. Choose them above if it is the same person.</source>
        <translation>Déjà connu sous ce nom&#xa0;: %1. Choisissez-le ci-dessus si c’est la même personne.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Écrivez d’abord un nom.</translation>
    </message>
    <message>
        <source>%1 is marked present.</source>
        <translation>%1&#xa0;: présence enregistrée.</translation>
    </message>
    <message>
        <source>Enrolment: %1.</source>
        <translation>Inscription&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not enrolled: %1</source>
        <translation>Inscription refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark present</source>
        <translation>Marquer présent</translation>
    </message>
    <message>
        <source>This presence makes up for</source>
        <translation>Cette présence rattrape</translation>
    </message>
    <message>
        <source>Nothing: an extra presence</source>
        <translation>Rien&#xa0;: une présence en plus</translation>
    </message>
    <message>
        <source>Session %1 of %2, %3</source>
        <translation>Séance %1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>mediane::ui::WeekCalendar</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>mediane::ui::WeekPanel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Sessions of the week</source>
        <translation>Séances de la semaine</translation>
    </message>
    <message>
        <source>Show the week as a list</source>
        <translation>Montrer la semaine en liste</translation>
    </message>
    <message>
        <source>Previous week (Ctrl+Left)</source>
        <translation>Semaine précédente (Ctrl+Gauche)</translation>
    </message>
    <message>
        <source>Next week (Ctrl+Right)</source>
        <translation>Semaine suivante (Ctrl+Droite)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Seulement cette action</translation>
    </message>
    <message>
        <source>Only this place</source>
        <translation>Seulement ce lieu</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Seulement cet intervenant</translation>
    </message>
    <message>
        <source>No session this week.</source>
        <translation>Aucune séance cette semaine.</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Tous les intervenants</translation>
    </message>
    <message>
        <source>W%1 · %2</source>
        <translation>S%1 · %2</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Émarger</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>Ouvrir le cycle</translation>
    </message>
</context>
<context>
    <name>mediane::ui::WhyPanel</name>
    <message>
        <source>Why not yet?</source>
        <translation>Pourquoi pas encore&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button: what is missing</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mediane::ui::WizardDatesStep</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Première séance</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Every … weeks</source>
        <translation>Toutes les … semaines</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Nombre de séances</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a date as 14/07/2026 and a time as 09:30.</source>
        <translation>Écrivez une date comme 14/07/2026 et une heure comme 09:30.</translation>
    </message>
    <message>
        <source>A cycle needs at least one session.</source>
        <translation>Un cycle a au moins une séance.</translation>
    </message>
    <message>
        <source>Or until</source>
        <translation>Ou jusqu’au</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Vacances scolaires</translation>
    </message>
    <message>
        <source>Bridge days</source>
        <translation>Ponts</translation>
    </message>
    <message>
        <source>Skip, date by date</source>
        <translation>Demander (sauter sauf «&#xa0;garder&#xa0;»)</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Work through them</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep and say so</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Choose the centre&apos;s zone in the settings.</source>
        <translation>Choisissez la zone du centre dans les réglages.</translation>
    </message>
    <message>
        <source>The last day decides how many there are.</source>
        <translation>La date de fin décide du nombre.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Aucune séance</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dates skipped</source>
        <translation>
            <numerusform>%n date sautée</numerusform>
            <numerusform>%n dates sautées</numerusform>
        </translation>
    </message>
    <message>
        <source>school holidays not verified at the end</source>
        <translation>vacances non vérifiées à la fin</translation>
    </message>
</context>
<context>
    <name>mediane::ui::WizardMeansStep</name>
    <message>
        <source>Not limited</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Once they are taken, further people go on the waiting list.</source>
        <translation>Une fois prises, les personnes suivantes vont en liste d’attente.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>The first one ticked leads the sessions.</source>
        <translation>Le premier coché anime les séances.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>À choisir</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions from %1</source>
        <translation>
            <numerusform>%n séance, %1</numerusform>
            <numerusform>%n séances, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::WizardTrackStep</name>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>The cycle counts in the reports of this action.</source>
        <translation>Le cycle compte dans les bilans de cette action.</translation>
    </message>
    <message>
        <source>Title of the cycle</source>
        <translation>Intitulé du cycle</translation>
    </message>
    <message>
        <source>As it appears on lists and attendance sheets, for example “Ordi&apos;Pratique 13”.</source>
        <translation>Tel qu’il apparaît sur les listes et les feuilles d’émargement, par exemple «&#xa0;Ordi’Pratique 13&#xa0;».</translation>
    </message>
    <message>
        <source>No track: sessions chosen freely</source>
        <translation>Sans parcours&#xa0;: séances libres</translation>
    </message>
    <message>
        <source>Its sessions become those of the cycle, its rule says who completes it.</source>
        <translation>Ses séances deviennent celles du cycle, sa règle dit qui le valide.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needed to complete it</source>
        <translation>
            <numerusform>%n demandée pour le valider</numerusform>
            <numerusform>%n demandées pour le valider</numerusform>
        </translation>
    </message>
    <message>
        <source>mandatory: %1</source>
        <translation>obligatoires&#xa0;: %1</translation>
    </message>
    <message>
        <source>gives a right to a computer</source>
        <translation>donne droit à un ordinateur</translation>
    </message>
</context>
</TS>
