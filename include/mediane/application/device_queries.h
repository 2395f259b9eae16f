#pragma once

#include <mediane/application/people_queries.h>
#include <mediane/domain/allocation.h>
#include <mediane/domain/donation_lot.h>
#include <mediane/domain/erasure.h>

namespace mediane::application {

struct LotRow
{
    domain::LotId id{0};
    std::string ref;
    domain::LotFacts facts;
    std::string donor;
    int devices = 0; ///< In the inventory.
    int handedOver = 0;
    int scrapped = 0;
};

struct DeviceRow
{
    domain::DeviceId id{0};
    std::string number;
    domain::DeviceFacts facts;
    std::string lotRef;
    std::string donor;
    domain::DataState data = domain::DataState::Unknown;
    domain::AllocationState allocation = domain::AllocationState::None;
    std::optional<domain::PersonId> holder; ///< Of the open allocation.
    std::string holderName;
    std::optional<Date> handedOn;
};

struct MediumRow
{
    std::string serial;
    domain::DataState state = domain::DataState::ToErase;
    std::optional<Date> lastErasure;
};

struct ErasureRow
{
    domain::ErasureId id{0};
    domain::ErasureFacts facts;
};

struct AllocationRow
{
    domain::AllocationId id{0};
    domain::AllocationFacts facts;
    std::string personName;
    std::string cycleTitle;
};

struct DeviceFilter
{
    std::string text = {}; ///< Number, maker, model, serial or holder; accents and case ignored.
    std::optional<domain::WorkshopState> workshop = {};
    std::optional<domain::AllocationState> allocation = {};
    std::optional<domain::LotId> lot = {};
    int limit = 1000;
};

/// What a device board shows above its columns.
struct DeviceCounts
{
    std::vector<std::pair<domain::WorkshopState, int>> inStock; ///< Not with a holder, by workshop state.
    int withHolders = 0;
    int ready = 0; ///< Ready, erased and promised to nobody.
};

/// Somebody who completed a track that grants a computer, in a household that has none.
struct WaitingFamilyRow
{
    domain::PersonId person{0};
    std::string name;
    domain::CycleId cycle{0};
    std::string cycleTitle;
    std::optional<Date> completedOn;
    int attended = 0;
    int required = 0;
    bool satisfied = false;
};

class DeviceQueries
{
public:
    virtual ~DeviceQueries() = default;
    [[nodiscard]] virtual Result<std::vector<LotRow>> lots() const = 0; ///< Newest first.
    [[nodiscard]] virtual Result<std::vector<DeviceRow>> devices(const DeviceFilter& filter) const = 0; ///< By number.
    [[nodiscard]] virtual Result<DeviceRow> device(domain::DeviceId device) const = 0;
    [[nodiscard]] virtual Result<DeviceCounts> counts() const = 0;
    [[nodiscard]] virtual Result<std::vector<MediumRow>> media(domain::DeviceId device) const = 0;
    [[nodiscard]] virtual Result<std::vector<ErasureRow>> erasures(
        domain::DeviceId device) const = 0; ///< Oldest first.
    [[nodiscard]] virtual Result<std::vector<AllocationRow>> allocations(
        domain::DeviceId device) const = 0; ///< Oldest first.
    /// Number of the programme computer that the person's household holds, other than `except`; none = has none.
    [[nodiscard]] virtual Result<std::optional<std::string>> householdDevice(
        domain::PersonId person, domain::DeviceId except) const = 0;
    /// Cycles of tracks in which the person is or was enrolled, those whose track grants a computer first, newest
    /// first.
    [[nodiscard]] virtual Result<std::vector<NamedRow<domain::CycleId>>> earningCycles(
        domain::PersonId person) const = 0;
    [[nodiscard]] virtual Result<std::vector<WaitingFamilyRow>> waitingFamilies(
        int limit) const = 0; ///< Longest waiting first.
    [[nodiscard]] virtual Result<std::string> nextNumber(int year) const = 0; ///< PC-AAAA-NNNN, never used before.
};

} // namespace mediane::application
