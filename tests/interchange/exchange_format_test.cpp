#include "interchange/exchange_codes.h"
#include "interchange/exchange_columns.h"

#include <mediane/domain/allocation.h>
#include <mediane/domain/attendance.h>
#include <mediane/domain/cycle.h>
#include <mediane/domain/enrolment.h>
#include <mediane/domain/erasure.h>
#include <mediane/domain/headcount.h>
#include <mediane/domain/operation.h>
#include <mediane/domain/organisation.h>
#include <mediane/domain/person.h>
#include <mediane/domain/session.h>
#include <mediane/interchange/exchange_format.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace mediane::interchange;
namespace domain = mediane::domain;

namespace {

/// The contract's table, word for word.
const std::vector<std::pair<std::string, std::string>> kContract{
    {"organisations.csv", "ref; nom; type; adresse; code_postal; commune; telephone; courriel; siret"},
    {"lieux.csv", "ref; nom; organisation; adresse; code_postal; commune; code_qpv; capacite"},
    {"intervenants.csv", "ref; nom; prenom; fonction; organisation; benevole"},
    {"personnes.csv",
        "ref; nom; prenom; date_naissance; annee_naissance; genre; statut; adresse; code_postal; commune; code_insee; "
        "longitude; latitude; situation_qpv; code_qpv; telephone; courriel; langue; foyer; prescripteur; public; "
        "date_accueil; information_rgpd; droit_image"},
    {"operations.csv",
        "ref; financeur; type; programme; numero; intitule; debut; fin; tranches_age; exclusif_ue; fin_conservation"},
    {"actions.csv", "ref; nom; axe; chantier; organisation; partenaires; operations"},
    {"indicateurs.csv", "operation; code; libelle; mesure; action; public; cible"},
    {"parcours.csv", "ref; nom; seances_min; pc_attribue"},
    {"parcours_seances.csv", "parcours; position; titre; duree_min; obligatoire"},
    {"cycles.csv", "ref; action; parcours; intitule; lieu; capacite; statut"},
    {"seances.csv",
        "ref; action; cycle; position; intitule; type; date; debut; fin; lieu; statut; motif; intervenants"},
    {"inscriptions.csv", "cycle; personne; statut; date_demande; date_entree; date_sortie; motif; contrat_signe_le"},
    {"presences.csv", "seance; personne; etat; minutes"},
    {"comptages.csv", "seance; dimension; modalite; effectif; unite; mode"},
    {"lots_don.csv", "ref; donateur; date; nb_annonce; nb_recu; poids_kg"},
    {"appareils.csv", "numero; lot; type; fabricant; modele; serie; etat; grade"},
    {"effacements.csv", "appareil; support; methode; outil; date; resultat; operateur"},
    {"attributions.csv",
        "appareil; personne; cycle; nature; statut; date_remise; contrat_signe_le; installe_le; date_retour"},
};

std::string columnsOf(const FileFormat& format)
{
    std::string all;
    for (const ColumnFormat& column : format.columns)
        all.append(all.empty() ? "" : "; ").append(column.name);
    return all;
}

/// Every code of the contract has a meaning in the domain.
template <class E>
bool allKnown(std::span<const std::string_view> codes)
{
    return std::all_of(
        codes.begin(), codes.end(), [](std::string_view code) { return domain::fromCode<E>(code).has_value(); });
}

/// And the domain has no other.
template <class E>
bool sameAs(std::span<const std::string_view> codes)
{
    return allKnown<E>(codes) && codes.size() == domain::CodeTable<E>::rows.size();
}

} // namespace

TEST_CASE("the format table has the contract's files and columns, in its order")
{
    const auto files = exchangeFormat();
    REQUIRE(files.size() == kContract.size());
    for (std::size_t at = 0; at < files.size(); ++at) {
        CHECK(files[at].name == kContract[at].first);
        CHECK(columnsOf(files[at]) == kContract[at].second);
        CHECK(static_cast<std::size_t>(files[at].kind) == at);
        CHECK(&formatOf(files[at].kind) == &files[at]);
        CHECK(findFormat(files[at].name) == &files[at]);
    }
    CHECK(findFormat("autre.csv") == nullptr);
}

TEST_CASE("the contract in the shared folder still says the same")
{
    std::ifstream contract(std::filesystem::path(MEDIANE_SHARED_DIR) / "formats" / "exchange.md");
    if (!contract) return; // Not everybody has it.
    const std::string text{std::istreambuf_iterator<char>(contract), {}};
    for (const FileFormat& format : exchangeFormat()) {
        CAPTURE(format.name);
        CHECK(text.find('`' + std::string(format.name) + "` | " + columnsOf(format) + " |") != std::string::npos);
    }
}

TEST_CASE("a file refers to earlier ones only")
{
    for (const FileFormat& format : exchangeFormat()) {
        for (const ColumnFormat& column : format.columns) {
            const bool refers = column.type == ColumnType::Reference || column.type == ColumnType::References;
            CHECK(column.target.has_value() == refers);
            CHECK((column.type == ColumnType::Code) == !column.codes.empty());
            if (refers) CHECK(*column.target < format.kind);
        }
    }
}

TEST_CASE("column positions used by the importers are those of the format table")
{
    const auto at = [](FileKind kind, std::size_t column) { return formatOf(kind).columns[column].name; };
    CHECK(at(FileKind::Organisation, OrganisationColumns::Siret) == "siret");
    CHECK(at(FileKind::Place, PlaceColumns::Capacity) == "capacite");
    CHECK(at(FileKind::StaffMember, StaffColumns::Volunteer) == "benevole");
    CHECK(at(FileKind::Person, PersonColumns::Household) == "foyer");
    CHECK(at(FileKind::Person, PersonColumns::ImageConsent) == "droit_image");
    CHECK(at(FileKind::Operation, OperationColumns::KeepUntil) == "fin_conservation");
    CHECK(at(FileKind::Action, ActionColumns::Operations) == "operations");
    CHECK(at(FileKind::Indicator, IndicatorColumns::Target) == "cible");
    CHECK(at(FileKind::Track, TrackColumns::EarnsDevice) == "pc_attribue");
    CHECK(at(FileKind::TrackSession, TrackSessionColumns::Mandatory) == "obligatoire");
    CHECK(at(FileKind::Cycle, CycleColumns::Status) == "statut");
    CHECK(at(FileKind::Session, SessionColumns::Staff) == "intervenants");
    CHECK(at(FileKind::Enrolment, EnrolmentColumns::ContractSignedOn) == "contrat_signe_le");
    CHECK(at(FileKind::Mark, AttendanceColumns::Minutes) == "minutes");
    CHECK(at(FileKind::Headcount, HeadcountColumns::Mode) == "mode");
    CHECK(at(FileKind::Lot, DonationLotColumns::Weight) == "poids_kg");
    CHECK(at(FileKind::Device, DeviceColumns::Grade) == "grade");
    CHECK(at(FileKind::Erasure, ErasureColumns::Operator) == "operateur");
    CHECK(at(FileKind::Allocation, AllocationColumns::ReturnedOn) == "date_retour");
}

TEST_CASE("the contract's codes are the domain's")
{
    CHECK(sameAs<domain::OrganisationKind>(codes::kOrganisationType));
    CHECK(sameAs<domain::Gender>(codes::kGender));
    CHECK(sameAs<domain::Occupation>(codes::kPersonStatus));
    CHECK(sameAs<domain::QpvSituation>(codes::kDistrictSituation));
    CHECK(sameAs<domain::Audience>(codes::kAudience));
    CHECK(sameAs<domain::OperationKind>(codes::kOperationType));
    CHECK(sameAs<domain::Measure>(codes::kMeasure));
    CHECK(sameAs<domain::CycleStatus>(codes::kCycleStatus));
    CHECK(sameAs<domain::SessionKind>(codes::kSessionType));
    CHECK(sameAs<domain::SessionStatus>(codes::kSessionStatus));
    CHECK(sameAs<domain::SessionReason>(codes::kSessionReason));
    CHECK(sameAs<domain::EnrolmentStatus>(codes::kEnrolmentStatus));
    CHECK(sameAs<domain::AttendanceState>(codes::kAttendanceState));
    CHECK(sameAs<domain::HeadcountDimension>(codes::kDimension));
    CHECK(sameAs<domain::HeadcountAudience>(codes::kHeadcountAudience));
    CHECK(sameAs<domain::HeadcountUnit>(codes::kUnit));
    CHECK(sameAs<domain::HeadcountMode>(codes::kCountMode));
    CHECK(sameAs<domain::DeviceKind>(codes::kDeviceType));
    CHECK(sameAs<domain::Grade>(codes::kGrade));
    CHECK(allKnown<domain::ErasureOutcome>(codes::kErasureOutcome));
    CHECK(allKnown<domain::AllocationKind>(codes::kAllocationNature));
    CHECK(allKnown<domain::AllocationState>(codes::kAllocationStatus));
}
