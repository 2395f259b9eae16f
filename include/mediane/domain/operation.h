#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/codes.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>

namespace mediane::domain {

enum class OperationKind { Erdf, Esf, CityContract, FamilyFund, Foundation, Other };
template <>
struct CodeTable<OperationKind>
{
    using K = OperationKind;
    static constexpr std::array rows{std::pair{K::Erdf, "feder"sv}, std::pair{K::Esf, "fse"sv},
        std::pair{K::CityContract, "contrat_de_ville"sv}, std::pair{K::FamilyFund, "caf"sv},
        std::pair{K::Foundation, "fondation"sv}, std::pair{K::Other, "autre"sv}};
};

/// One grant under one agreement, with the period it pays for.
struct OperationFacts
{
    std::optional<OrganisationId> funder = {};
    OperationKind kind = OperationKind::Other;
    std::string programme = {};
    std::string number = {};
    std::string title; ///< Official title, word for word as in the agreement.
    Date start = {};
    Date end = {}; ///< Included.
    std::string ageBandSet = "coop"; ///< Code of an age-band set of the reference data.
    bool euExclusive = false; ///< May not share its costs with another EU fund.
    std::optional<Date> keepUntil = {}; ///< End of the duty to keep the evidence.
};
[[nodiscard]] std::vector<FieldProblem> check(const OperationFacts& facts);
using Operation = Valid<OperationFacts>;

/// The measures of the report contract (`mediane-report/1`), and two in hours.
enum class Measure {
    UniqueParticipants,
    NewParticipants,
    Participations,
    ParticipantMinutes,
    AudienceReached,
    Passages,
    SessionsHeld,
    SessionsCancelled,
    SessionsPlanned,
    SessionsPostponed,
    SessionMinutes,
    StaffMinutes,
    Entered,
    Completed,
    DroppedOut,
    DevicesHandedOver,
    HouseholdsEquipped,
    ParticipantHours,
    SessionHours
};
template <>
struct CodeTable<Measure>
{
    using M = Measure;
    static constexpr std::array rows{std::pair{M::UniqueParticipants, "participants_uniques"sv},
        std::pair{M::NewParticipants, "nouveaux"sv}, std::pair{M::Participations, "participations"sv},
        std::pair{M::ParticipantMinutes, "minutes_participants"sv}, std::pair{M::AudienceReached, "publics_touches"sv},
        std::pair{M::Passages, "passages"sv}, std::pair{M::SessionsHeld, "seances_tenues"sv},
        std::pair{M::SessionsCancelled, "seances_annulees"sv}, std::pair{M::SessionsPlanned, "seances_planifiees"sv},
        std::pair{M::SessionsPostponed, "seances_reportees"sv}, std::pair{M::SessionMinutes, "minutes_seances"sv},
        std::pair{M::StaffMinutes, "minutes_intervenants"sv}, std::pair{M::Entered, "entres"sv},
        std::pair{M::Completed, "ont_termine"sv}, std::pair{M::DroppedOut, "abandons"sv},
        std::pair{M::DevicesHandedOver, "ordinateurs_remis"sv}, std::pair{M::HouseholdsEquipped, "foyers_equipes"sv},
        std::pair{M::ParticipantHours, "heures_participants"sv}, std::pair{M::SessionHours, "heures_seances"sv}};
};

/// A line promised to a funder: which measure, over which action and audience, against which target.
struct IndicatorFacts
{
    OperationId operation{0};
    std::string code;
    std::string label;
    Measure measure = Measure::UniqueParticipants;
    std::optional<ActionId> action = {}; ///< None = every action of the operation.
    std::string audience = {}; ///< A `public` modality of headcounts; narrows audience reached and passages.
    std::optional<double> target = {};
};
[[nodiscard]] std::vector<FieldProblem> check(const IndicatorFacts& facts);
using Indicator = Valid<IndicatorFacts>;

} // namespace mediane::domain
