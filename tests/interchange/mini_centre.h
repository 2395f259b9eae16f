#pragma once

#include "interchange/source.h"

#include <map>
#include <stdexcept>
#include <string>

namespace mediane::tests {

using Files = std::map<std::string, std::string, std::less<>>;

/// A small centre with a row or two in every file of the exchange folder.
inline Files miniCentre()
{
    return {
        {"organisations.csv",
            "ref;nom;type;adresse;code_postal;commune;telephone;courriel;siret\n"
            "BLE;BLÉ;association;3 rue du Lac;73000;Chambéry;04 79 00 00 00;ble@example.org;12345678901234\n"
            "REGION;Région;financeur;;;;;;\n"},
        {"lieux.csv",
            "ref;nom;organisation;adresse;code_postal;commune;code_qpv;capacite\n"
            "L1;Salle 1;BLE;1 rue Neuve;73000;Chambéry;QN07302M;10\n"},
        {"intervenants.csv",
            "ref;nom;prenom;fonction;organisation;benevole\n"
            "I1;Exemple;Anne;mediatrice;BLE;non\n"
            "I2;Essai;Paul;;;oui\n"},
        {"personnes.csv",
            "ref;nom;prenom;date_naissance;annee_naissance;genre;statut;adresse;code_postal;commune;code_insee;"
            "longitude;latitude;situation_qpv;code_qpv;telephone;courriel;langue;foyer;prescripteur;public;"
            "date_accueil;information_rgpd;droit_image\n"
            "P1;Ferhat;Mehdi;21/05/1985;;M;nc;113 place de la Mairie;73000;Chambéry;73065;5,917781;45.564601;dans;"
            "QN07301M;06 94 62 53 47;mehdi@example.org;ar;F1;BLE;habitant;2016-03-02;oui;non\n"
            "P2;Lopez;Aïcha;;2010;F;scolarise;;;;;;;hors;;;;;F1;;;;;\n"},
        {"operations.csv",
            "ref;financeur;type;programme;numero;intitule;debut;fin;tranches_age;exclusif_ue;fin_conservation\n"
            "ITI;REGION;feder;FEDER 2014-2020;RA0099999;Usages numériques;2016-01-01;31/12/2019;coop;oui;2027-12-31\n"},
        {"actions.csv",
            "ref;nom;axe;chantier;organisation;partenaires;operations\n"
            "ORDI;Ordi'Pratique;former;équiper;BLE;BLE|REGION;ITI\n"},
        {"indicateurs.csv",
            "operation;code;libelle;mesure;action;public;cible\n"
            "ITI;OP-1;Personnes formées;participants_uniques;ORDI;;90\n"
            "ITI;OP-2;Heures;heures_participants;;;149,5\n"
            "ITI;OP-3;Enfants;publics_touches;;enfants;200\n"},
        {"parcours.csv", "ref;nom;seances_min;pc_attribue\nORDI2;Deux séances;2;oui\n"},
        {"parcours_seances.csv",
            "parcours;position;titre;duree_min;obligatoire\n"
            "ORDI2;2;Clavier;90;oui\n"
            "ORDI2;1;Découvrir;120;non\n"},
        {"cycles.csv",
            "ref;action;parcours;intitule;lieu;capacite;statut\n"
            "C1;ORDI;ORDI2;Groupe 1;L1;1;termine\n"},
        {"seances.csv",
            "ref;action;cycle;position;intitule;type;date;debut;fin;lieu;statut;motif;intervenants\n"
            "S1;ORDI;C1;1;Découvrir;atelier;2016-03-07;14:00;16:00;L1;tenue;;I1|I2\n"
            "S2;ORDI;C1;2;Clavier;atelier;14/03/2016;9:00;10:30;L1;annulee;meteo;I1\n"
            "S3;ORDI;;;Portes ouvertes;evenement;2016-04-01;10:00;24:00;;tenue;;\n"},
        {"inscriptions.csv",
            "cycle;personne;statut;date_demande;date_entree;date_sortie;motif;contrat_signe_le\n"
            "C1;P1;termine;2016-02-06;2016-03-07;2016-04-25;;2016-03-07\n"
            "C1;P2;confirme;2016-02-06;2016-03-07;;;\n"},
        {"presences.csv",
            "seance;personne;etat;minutes\n"
            "S1;P1;present;120\n"
            "S1;P2;retard;90\n"
            "S2;P1;absent;\n"
            "S3;P1;present;\n"},
        {"comptages.csv",
            "seance;dimension;modalite;effectif;unite;mode\n"
            "S3;public;enfants;8;personnes_distinctes;estime\n"
            "S3;total;;11;personnes_distinctes;estime\n"
            "S3;public;parents;3;personnes_distinctes;estime\n"
            "S3;genre;F;6;personnes_distinctes;estime\n"
            "S3;tranche_age;6-15;8;personnes_distinctes;estime\n"},
        {"lots_don.csv", "ref;donateur;date;nb_annonce;nb_recu;poids_kg\nLOT1;BLE;2016-03-01;70;66;310,5\n"},
        {"appareils.csv",
            "numero;lot;type;fabricant;modele;serie;etat;grade\n"
            "PC-1;LOT1;portable;Lenovo;ThinkPad X250;SN1;remis;C\n"
            "PC-2;;fixe;;;;retourne;\n"},
        {"effacements.csv",
            "appareil;support;methode;outil;date;resultat;operateur\n"
            "PC-1;HD1;PRNG Stream;nwipe 0.42;2016-04-13;FAILED;Anne\n"
            "PC-1;HD1;PRNG Stream;nwipe 0.42;2016-04-14;ERASED;Anne\n"
            "PC-2;;;;;NO_MEDIA;\n"},
        {"attributions.csv",
            "appareil;personne;cycle;nature;statut;date_remise;contrat_signe_le;installe_le;date_retour\n"
            "PC-1;P1;C1;don;remis;2016-05-03;2016-05-03;2016-05-04;\n"
            "PC-2;P2;;pret;retourne;2016-05-03;;;2016-06-01\n"},
    };
}

/// The same files with `from` replaced by `to` in one of them.
inline Files with(Files files, std::string_view file, std::string_view from, std::string_view to)
{
    std::string& text = files.find(file)->second;
    const auto at = text.find(from);
    if (at == std::string::npos) throw std::invalid_argument("nothing to replace: " + std::string(from));
    text.replace(at, from.size(), to);
    return files;
}

/// The same files with one more line.
inline Files plus(Files files, std::string_view file, std::string_view line)
{
    files.find(file)->second.append(line).append("\n");
    return files;
}

} // namespace mediane::tests
