#pragma once

#include <array>
#include <string_view>

/// The code lists of the exchange contract, in its order.
namespace mediane::interchange::codes {

inline constexpr std::array<std::string_view, 12> kOrganisationType{"centre", "association", "collectivite", "ccas",
    "bailleur", "mission_locale", "pole_emploi", "entreprise", "etablissement_scolaire", "mediatheque", "financeur",
    "autre"};
inline constexpr std::array<std::string_view, 4> kGender{"F", "M", "X", "nc"};
inline constexpr std::array<std::string_view, 5> kPersonStatus{
    "scolarise", "sans_emploi", "en_emploi", "retraite", "nc"};
inline constexpr std::array<std::string_view, 4> kDistrictSituation{"dans", "hors", "a_confirmer", "inconnu"};
inline constexpr std::array<std::string_view, 8> kAudience{
    "habitant", "parent", "enfant", "scolaire", "jeune_adulte", "benevole", "salarie", "professionnel"};
inline constexpr std::array<std::string_view, 6> kOperationType{
    "feder", "fse", "contrat_de_ville", "caf", "fondation", "autre"};
/// The measures of `mediane-report/1`, then the two that exist in hours.
inline constexpr std::array<std::string_view, 19> kMeasure{"participants_uniques", "nouveaux", "participations",
    "minutes_participants", "publics_touches", "passages", "seances_tenues", "seances_annulees", "seances_planifiees",
    "seances_reportees", "minutes_seances", "minutes_intervenants", "entres", "ont_termine", "abandons",
    "ordinateurs_remis", "foyers_equipes", "heures_participants", "heures_seances"};
inline constexpr std::array<std::string_view, 5> kCycleStatus{"brouillon", "ouvert", "en_cours", "termine", "annule"};
inline constexpr std::array<std::string_view, 6> kSessionType{
    "atelier", "permanence", "evenement", "reunion", "formation", "reconditionnement"};
inline constexpr std::array<std::string_view, 4> kSessionStatus{"planifiee", "tenue", "annulee", "reportee"};
inline constexpr std::array<std::string_view, 7> kSessionReason{
    "ferie", "intervenant_absent", "salle", "panne", "effectif_insuffisant", "meteo", "autre"};
inline constexpr std::array<std::string_view, 8> kEnrolmentStatus{
    "preinscrit", "liste_attente", "place_proposee", "confirme", "annule_avant_debut", "abandon", "termine", "refuse"};
inline constexpr std::array<std::string_view, 6> kAttendanceState{
    "present", "retard", "parti_tot", "excuse", "absent", "non_attendu"};
inline constexpr std::array<std::string_view, 5> kDimension{"total", "public", "genre", "tranche_age", "statut"};
inline constexpr std::array<std::string_view, 7> kHeadcountAudience{
    "parents", "enfants", "scolaires", "jeunes_adultes", "professionnels", "habitants", "autre"};
inline constexpr std::array<std::string_view, 2> kUnit{"personnes_distinctes", "passages"};
inline constexpr std::array<std::string_view, 3> kCountMode{"compte", "estime", "declare_partenaire"};
inline constexpr std::array<std::string_view, 5> kDeviceType{"portable", "fixe", "ecran", "tablette", "autre"};
inline constexpr std::array<std::string_view, 6> kDeviceState{
    "recu", "en_atelier", "pret", "remis", "retourne", "rebut"};
inline constexpr std::array<std::string_view, 4> kGrade{"A", "B", "C", "D"};
inline constexpr std::array<std::string_view, 5> kErasureOutcome{
    "ERASED", "FAILED", "ABORTED", "DESTROYED", "NO_MEDIA"};
inline constexpr std::array<std::string_view, 3> kAllocationNature{"pret", "don", "vente_solidaire"};
inline constexpr std::array<std::string_view, 6> kAllocationStatus{
    "reserve", "remis", "retourne", "perdu", "vole", "transforme_en_don"};

} // namespace mediane::interchange::codes
