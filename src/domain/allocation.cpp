#include "domain/checks.h"

#include <mediane/domain/allocation.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const AllocationFacts& facts)
{
    Checks checks;
    checks.require(facts.state != AllocationState::None, "state", "required");
    checks.require(
        !facts.handedOn || !facts.returnedOn || *facts.handedOn <= *facts.returnedOn, "returnedOn", "end-before-start");
    return checks.take();
}

std::span<const Transition<AllocationState>> allocationTransitions()
{
    using enum AllocationState;
    using T = Transition<AllocationState>;
    static constexpr std::array rows{
        T{None, Reserved},
        T{None, Allocated},
        T{Reserved, Allocated},
        T{Reserved, None},
        T{Allocated, HandedOver},
        T{Allocated, None, Needs::Reason},
        T{HandedOver, Installed},
        T{HandedOver, Returned},
        T{HandedOver, Lost},
        T{HandedOver, Stolen},
        T{HandedOver, GivenForGood},
        T{Installed, Returned},
        T{Installed, Lost},
        T{Installed, Stolen},
        T{Installed, GivenForGood},
        T{GivenForGood, Returned},
        T{GivenForGood, Lost},
        T{GivenForGood, Stolen},
        T{Lost, Returned},
        T{Stolen, Returned},
    };
    return rows;
}

bool isOpen(AllocationState state)
{
    using enum AllocationState;
    return state == Reserved || state == Allocated || isWithHolder(state);
}

bool isWithHolder(AllocationState state)
{
    using enum AllocationState;
    return state == HandedOver || state == Installed || state == GivenForGood;
}

namespace {

/// Conditions that a written reason may lift (reconditioning VER-4).
std::vector<FieldProblem> waivable(const HandoverCase& handover)
{
    std::vector<FieldProblem> missing;
    if (handover.householdDevice) missing.push_back({"handover", "household_equipped", *handover.householdDevice});
    if (!handover.hasCycle) {
        missing.push_back({"handover", "no_cycle"});
        return missing;
    }
    const auto& completion = handover.completion;
    if (completion.missing() > 0) {
        missing.push_back({"handover", "sessions_missing",
            std::to_string(completion.attended) + "/" + std::to_string(completion.required)});
    }
    if (!completion.missingMandatory.empty()) {
        std::string positions;
        for (const int position : completion.missingMandatory)
            positions += (positions.empty() ? "" : ", ") + std::to_string(position);
        missing.push_back({"handover", "mandatory_missing", positions});
    }
    return missing;
}

std::size_t characters(const std::string& utf8)
{
    return std::size_t(
        std::ranges::count_if(utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }));
}

} // namespace

std::vector<FieldProblem> missingForHandover(const HandoverCase& handover)
{
    std::vector<FieldProblem> missing;
    if (handover.workshop != WorkshopState::Ready)
        missing.push_back({"handover", "not_ready", std::string(code(handover.workshop))});
    if (handover.data == DataState::Unknown) {
        missing.push_back({"handover", "media_unknown"});
    } else if (!isSafeToHandOver(handover.data)) {
        missing.push_back({"handover", "medium_not_erased", std::string(code(handover.data))});
    }
    if (handover.heldByOther) missing.push_back({"handover", "already_allocated", *handover.heldByOther});
    if (!handover.contractSignedOn) missing.push_back({"handover", "contract_not_signed"});
    auto liftable = waivable(handover);
    if (liftable.empty()) return missing;
    if (!handover.waiverReason.empty() && characters(handover.waiverReason) >= kWaiverReasonLength) return missing;
    for (auto& problem : liftable)
        missing.push_back(std::move(problem));
    if (!handover.waiverReason.empty())
        missing.push_back({"handover", "reason_too_short", std::to_string(kWaiverReasonLength)});
    return missing;
}

std::vector<std::string> waivedConditions(const HandoverCase& handover)
{
    std::vector<std::string> rules;
    if (handover.waiverReason.empty()) return rules;
    for (const auto& problem : waivable(handover))
        rules.push_back(problem.rule);
    return rules;
}

} // namespace mediane::domain
