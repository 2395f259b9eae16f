#pragma once

#include <mediane/application/service_context.h>

namespace mediane::application {

struct HandoverRequest
{
    domain::DeviceId device{0};
    domain::PersonId person{0};
    std::optional<domain::CycleId> cycle = {}; ///< None = the cycle that serves the person best.
    domain::AllocationKind kind = domain::AllocationKind::Gift;
    std::optional<Date> signedOn = {}; ///< Of the contract.
    std::string waiverReason = {};
};

/// Where a handover stands: `missing` empty = it can be done.
struct HandoverAssessment
{
    domain::HandoverCase facts;
    std::optional<domain::CycleId> cycle;
    std::string cycleTitle;
    std::vector<FieldProblem> missing; ///< See `domain::missingForHandover`.
    std::vector<std::string> waived;
};

/// Donation lots, machines, erasures, and the way of a machine to a household and back.
class DeviceService
{
public:
    explicit DeviceService(ServiceContext& context)
        : m_context(context)
    {
    }
    [[nodiscard]] Result<domain::LotId> saveLot(std::optional<domain::LotId> lot, domain::LotFacts facts);
    /// New machines get the next number of the year and start as received.
    [[nodiscard]] Result<domain::DeviceId> saveDevice(
        std::optional<domain::DeviceId> device, domain::DeviceFacts facts);
    /// Only along the workshop's state machine; ready asks for a grade A to C.
    [[nodiscard]] Result<void> moveWorkshop(domain::DeviceId device, domain::WorkshopState to);
    [[nodiscard]] static std::vector<domain::WorkshopState> next(domain::WorkshopState from);
    [[nodiscard]] Result<domain::ErasureId> recordErasure(domain::ErasureFacts facts);
    [[nodiscard]] Result<void> reserve(
        domain::DeviceId device, domain::PersonId person, std::optional<domain::CycleId> cycle = {});
    [[nodiscard]] Result<void> release(domain::DeviceId device, const std::string& reason); ///< Ends a reservation.
    [[nodiscard]] Result<HandoverAssessment> assess(const HandoverRequest& request);
    /// Conflict with all that is missing; the refusal and every waived condition are journaled.
    [[nodiscard]] Result<domain::AllocationId> handOver(const HandoverRequest& request);
    [[nodiscard]] Result<void> markInstalled(domain::AllocationId allocation, Date on);
    /// The machine comes back: received, its media to be erased again (VER-6).
    [[nodiscard]] Result<void> takeBack(domain::AllocationId allocation, Date on);

private:
    ServiceContext& m_context;
};

} // namespace mediane::application
