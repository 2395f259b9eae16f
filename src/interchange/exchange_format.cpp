#include "interchange/exchange_codes.h"

#include <mediane/interchange/exchange_format.h>

#include <algorithm>

namespace mediane::interchange {
namespace {

constexpr ColumnFormat plain(std::string_view name, ColumnType type)
{
    return ColumnFormat{.name = name, .type = type};
}
constexpr ColumnFormat text(std::string_view name) { return plain(name, ColumnType::Text); }
constexpr ColumnFormat date(std::string_view name) { return plain(name, ColumnType::Date); }
constexpr ColumnFormat year(std::string_view name) { return plain(name, ColumnType::Year); }
constexpr ColumnFormat time(std::string_view name) { return plain(name, ColumnType::Time); }
constexpr ColumnFormat integer(std::string_view name) { return plain(name, ColumnType::Integer); }
constexpr ColumnFormat boolean(std::string_view name) { return plain(name, ColumnType::Boolean); }

constexpr ColumnFormat key(std::string_view name)
{
    return ColumnFormat{.name = name, .type = ColumnType::Key, .required = true, .identifies = true};
}

constexpr ColumnFormat reference(std::string_view name, FileKind target)
{
    return ColumnFormat{.name = name, .type = ColumnType::Reference, .target = target};
}

constexpr ColumnFormat references(std::string_view name, FileKind target)
{
    return ColumnFormat{.name = name, .type = ColumnType::References, .target = target};
}

constexpr ColumnFormat code(std::string_view name, std::span<const std::string_view> allowed)
{
    return ColumnFormat{.name = name, .type = ColumnType::Code, .codes = allowed};
}

constexpr ColumnFormat decimal(std::string_view name, int decimals)
{
    return ColumnFormat{.name = name, .type = ColumnType::Decimal, .decimals = decimals};
}

constexpr ColumnFormat signedDecimal(std::string_view name, int decimals)
{
    return ColumnFormat{.name = name, .type = ColumnType::Decimal, .decimals = decimals, .negative = true};
}

constexpr ColumnFormat required(ColumnFormat column)
{
    column.required = true;
    return column;
}

/// Part of the row's identity, and needed for it.
constexpr ColumnFormat identifying(ColumnFormat column)
{
    column.required = true;
    column.identifies = true;
    return column;
}

/// Part of the row's identity, where empty is a value like any other.
constexpr ColumnFormat identifyingOrEmpty(ColumnFormat column)
{
    column.identifies = true;
    return column;
}

constexpr std::array kOrganisations{key("ref"), required(text("nom")), code("type", codes::kOrganisationType),
    text("adresse"), text("code_postal"), text("commune"), text("telephone"), text("courriel"), text("siret")};

constexpr std::array kPlaces{key("ref"), required(text("nom")), reference("organisation", FileKind::Organisation),
    text("adresse"), text("code_postal"), text("commune"), text("code_qpv"), integer("capacite")};

constexpr std::array kStaff{key("ref"), text("nom"), text("prenom"), text("fonction"),
    reference("organisation", FileKind::Organisation), boolean("benevole")};

constexpr std::array kPeople{key("ref"), text("nom"), text("prenom"), date("date_naissance"), year("annee_naissance"),
    code("genre", codes::kGender), code("statut", codes::kPersonStatus), text("adresse"), text("code_postal"),
    text("commune"), text("code_insee"), signedDecimal("longitude", 12), signedDecimal("latitude", 12),
    code("situation_qpv", codes::kDistrictSituation), text("code_qpv"), text("telephone"), text("courriel"),
    text("langue"), text("foyer"), reference("prescripteur", FileKind::Organisation), code("public", codes::kAudience),
    date("date_accueil"), boolean("information_rgpd"), boolean("droit_image")};

constexpr std::array kOperations{key("ref"), reference("financeur", FileKind::Organisation),
    code("type", codes::kOperationType), text("programme"), text("numero"), required(text("intitule")),
    required(date("debut")), required(date("fin")), text("tranches_age"), boolean("exclusif_ue"),
    date("fin_conservation")};

constexpr std::array kActions{key("ref"), required(text("nom")), text("axe"), text("chantier"),
    reference("organisation", FileKind::Organisation), references("partenaires", FileKind::Organisation),
    references("operations", FileKind::Operation)};

constexpr std::array kIndicators{identifying(reference("operation", FileKind::Operation)), identifying(text("code")),
    required(text("libelle")), required(code("mesure", codes::kMeasure)), reference("action", FileKind::Action),
    code("public", codes::kHeadcountAudience), decimal("cible", 6)};

constexpr std::array kTracks{key("ref"), required(text("nom")), integer("seances_min"), boolean("pc_attribue")};

constexpr std::array kTrackSessions{identifying(reference("parcours", FileKind::Track)),
    identifying(integer("position")), text("titre"), integer("duree_min"), boolean("obligatoire")};

constexpr std::array kCycles{key("ref"), required(reference("action", FileKind::Action)),
    reference("parcours", FileKind::Track), required(text("intitule")), reference("lieu", FileKind::Place),
    integer("capacite"), required(code("statut", codes::kCycleStatus))};

constexpr std::array kSessions{key("ref"), required(reference("action", FileKind::Action)),
    reference("cycle", FileKind::Cycle), integer("position"), text("intitule"),
    required(code("type", codes::kSessionType)), required(date("date")), required(time("debut")), required(time("fin")),
    reference("lieu", FileKind::Place), required(code("statut", codes::kSessionStatus)),
    code("motif", codes::kSessionReason), references("intervenants", FileKind::StaffMember)};

constexpr std::array kEnrolments{identifying(reference("cycle", FileKind::Cycle)),
    identifying(reference("personne", FileKind::Person)), required(code("statut", codes::kEnrolmentStatus)),
    date("date_demande"), date("date_entree"), date("date_sortie"), text("motif"), date("contrat_signe_le")};

constexpr std::array kAttendances{identifying(reference("seance", FileKind::Session)),
    identifying(reference("personne", FileKind::Person)), required(code("etat", codes::kAttendanceState)),
    integer("minutes")};

constexpr std::array kHeadcounts{identifying(reference("seance", FileKind::Session)),
    identifying(code("dimension", codes::kDimension)), identifyingOrEmpty(text("modalite")),
    required(integer("effectif")), required(code("unite", codes::kUnit)), required(code("mode", codes::kCountMode))};

constexpr std::array kDonationLots{key("ref"), reference("donateur", FileKind::Organisation), date("date"),
    integer("nb_annonce"), integer("nb_recu"), decimal("poids_kg", 3)};

constexpr std::array kDevices{key("numero"), reference("lot", FileKind::Lot), code("type", codes::kDeviceType),
    text("fabricant"), text("modele"), text("serie"), required(code("etat", codes::kDeviceState)),
    code("grade", codes::kGrade)};

constexpr std::array kErasures{required(reference("appareil", FileKind::Device)), text("support"), text("methode"),
    text("outil"), date("date"), required(code("resultat", codes::kErasureOutcome)), text("operateur")};

constexpr std::array kAllocations{required(reference("appareil", FileKind::Device)),
    required(reference("personne", FileKind::Person)), reference("cycle", FileKind::Cycle),
    required(code("nature", codes::kAllocationNature)), required(code("statut", codes::kAllocationStatus)),
    date("date_remise"), date("contrat_signe_le"), date("installe_le"), date("date_retour")};

constexpr std::array<FileFormat, kFileCount> kFiles{{FileFormat{
                                                         FileKind::Organisation, "organisations.csv", kOrganisations},
    FileFormat{FileKind::Place, "lieux.csv", kPlaces}, FileFormat{FileKind::StaffMember, "intervenants.csv", kStaff},
    FileFormat{FileKind::Person, "personnes.csv", kPeople},
    FileFormat{FileKind::Operation, "operations.csv", kOperations},
    FileFormat{FileKind::Action, "actions.csv", kActions},
    FileFormat{FileKind::Indicator, "indicateurs.csv", kIndicators},
    FileFormat{FileKind::Track, "parcours.csv", kTracks},
    FileFormat{FileKind::TrackSession, "parcours_seances.csv", kTrackSessions},
    FileFormat{FileKind::Cycle, "cycles.csv", kCycles}, FileFormat{FileKind::Session, "seances.csv", kSessions},
    FileFormat{FileKind::Enrolment, "inscriptions.csv", kEnrolments},
    FileFormat{FileKind::Mark, "presences.csv", kAttendances},
    FileFormat{FileKind::Headcount, "comptages.csv", kHeadcounts},
    FileFormat{FileKind::Lot, "lots_don.csv", kDonationLots}, FileFormat{FileKind::Device, "appareils.csv", kDevices},
    FileFormat{FileKind::Erasure, "effacements.csv", kErasures},
    FileFormat{FileKind::Allocation, "attributions.csv", kAllocations}}};

} // namespace

std::optional<std::size_t> FileFormat::find(std::string_view column) const
{
    const auto found
        = std::find_if(columns.begin(), columns.end(), [&](const auto& one) { return one.name == column; });
    if (found == columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

std::span<const FileFormat, kFileCount> exchangeFormat() { return kFiles; }

const FileFormat& formatOf(FileKind kind) { return kFiles.at(static_cast<std::size_t>(kind)); }

const FileFormat* findFormat(std::string_view fileName)
{
    const auto* const found
        = std::find_if(kFiles.begin(), kFiles.end(), [&](const auto& file) { return file.name == fileName; });
    return found == kFiles.end() ? nullptr : found;
}

} // namespace mediane::interchange
