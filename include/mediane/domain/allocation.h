#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/device.h>
#include <mediane/domain/track.h>

#include <optional>
#include <string>

namespace mediane::domain {

enum class AllocationKind { ConditionalLoan, Loan, Gift, SolidaritySale, StandIn };
template <>
struct CodeTable<AllocationKind>
{
    using K = AllocationKind;
    static constexpr std::array rows{std::pair{K::ConditionalLoan, "pret_conditionnel"sv}, std::pair{K::Loan, "pret"sv},
        std::pair{K::Gift, "don"sv}, std::pair{K::SolidaritySale, "vente_solidaire"sv},
        std::pair{K::StandIn, "depannage"sv}};
};

/// Third axis of a device, and the state of one allocation (reconditioning §2.3). `GivenForGood` = a loan that became a
/// gift: the device stays with its holder.
enum class AllocationState { None, Reserved, Allocated, HandedOver, Installed, Returned, Lost, Stolen, GivenForGood };
template <>
struct CodeTable<AllocationState>
{
    using S = AllocationState;
    static constexpr std::array rows{std::pair{S::None, "aucune"sv}, std::pair{S::Reserved, "reserve"sv},
        std::pair{S::Allocated, "attribue"sv}, std::pair{S::HandedOver, "remis"sv},
        std::pair{S::Installed, "installe"sv}, std::pair{S::Returned, "retourne"sv}, std::pair{S::Lost, "perdu"sv},
        std::pair{S::Stolen, "vole"sv}, std::pair{S::GivenForGood, "transforme_en_don"sv}};
};

/// One device for one person, from the reservation to the return.
struct AllocationFacts
{
    DeviceId device{0};
    PersonId person{0};
    std::optional<CycleId> cycle = {}; ///< The cycle that earned it.
    AllocationKind kind = AllocationKind::Gift;
    AllocationState state = AllocationState::Reserved;
    std::optional<Date> handedOn = {};
    std::optional<Date> contractSignedOn = {};
    std::optional<Date> installedOn = {};
    std::optional<Date> returnedOn = {};
    std::string waiverReason = {}; ///< Why conditions were waived, in words; empty = none was.
};
[[nodiscard]] std::vector<FieldProblem> check(const AllocationFacts& facts);
using Allocation = Valid<AllocationFacts>;

[[nodiscard]] std::span<const Transition<AllocationState>> allocationTransitions();
[[nodiscard]] bool isOpen(AllocationState state); ///< The device is promised to, or with, the person.
[[nodiscard]] bool isWithHolder(AllocationState state); ///< Handed over and not come back.

/// All that decides whether a device may be handed to a person.
struct HandoverCase
{
    WorkshopState workshop = WorkshopState::Received;
    DataState data = DataState::Unknown;
    std::optional<std::string> heldByOther = {}; ///< The device's present holder, as a reference.
    std::optional<Date> contractSignedOn = {};
    std::optional<std::string> householdDevice = {}; ///< Number of the computer the household has already.
    bool hasCycle = false; ///< A cycle of a track was found for the person.
    Completion completion = {};
    std::string waiverReason = {};
};
inline constexpr std::size_t kWaiverReasonLength = 15; ///< Characters at least (reconditioning §3).

/// What is missing, as rules of field "handover" (not_ready, medium_not_erased, media_unknown, already_allocated,
/// contract_not_signed, household_equipped, sessions_missing, mandatory_missing, no_cycle, reason_too_short). Household
/// and track conditions are lifted by a written reason; readiness, erasure and signature never are.
[[nodiscard]] std::vector<FieldProblem> missingForHandover(const HandoverCase& handover);
/// The conditions that the written reason lifted (for the journal); empty when none had to be.
[[nodiscard]] std::vector<std::string> waivedConditions(const HandoverCase& handover);

} // namespace mediane::domain
