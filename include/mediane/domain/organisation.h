#pragma once

#include <mediane/domain/codes.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <string>

namespace mediane::domain {

enum class OrganisationKind {
    Centre,
    Association,
    LocalAuthority,
    SocialAction, ///< CCAS
    Landlord,
    YouthJobCentre, ///< Mission locale
    JobCentre, ///< France Travail
    Company,
    School,
    MediaLibrary,
    Funder,
    Other
};
template <>
struct CodeTable<OrganisationKind>
{
    using K = OrganisationKind;
    static constexpr std::array rows{std::pair{K::Centre, "centre"sv}, std::pair{K::Association, "association"sv},
        std::pair{K::LocalAuthority, "collectivite"sv}, std::pair{K::SocialAction, "ccas"sv},
        std::pair{K::Landlord, "bailleur"sv}, std::pair{K::YouthJobCentre, "mission_locale"sv},
        std::pair{K::JobCentre, "pole_emploi"sv}, std::pair{K::Company, "entreprise"sv},
        std::pair{K::School, "etablissement_scolaire"sv}, std::pair{K::MediaLibrary, "mediatheque"sv},
        std::pair{K::Funder, "financeur"sv}, std::pair{K::Other, "autre"sv}};
};

/// A centre, prescriber, donor, funder or partner. One organisation may play several of these parts.
struct OrganisationFacts
{
    std::string name;
    OrganisationKind kind = OrganisationKind::Other;
    std::string address = {};
    std::string postcode = {};
    std::string city = {};
    std::string phone = {};
    std::string email = {};
    std::string siret = {};
};
[[nodiscard]] std::vector<FieldProblem> check(const OrganisationFacts& facts);
/// The rules for what is typed today (shapes of numbers); imported history need not meet them.
[[nodiscard]] std::vector<FieldProblem> checkEntry(const OrganisationFacts& facts);
using Organisation = Valid<OrganisationFacts>;

} // namespace mediane::domain
