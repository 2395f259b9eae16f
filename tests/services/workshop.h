#pragma once

#include "services/office.h"

namespace mediane::test {

/// A group at the end of its cycle, where Albin came to two sessions of the two needed, Benali to one and Camara to
/// none; and a machine that is ready and erased.
struct Workshop : Group
{
    Workshop();

    /// A machine taken through the workshop; nothing is known of its media yet.
    [[nodiscard]] domain::DeviceId readyDevice();
    [[nodiscard]] domain::DeviceId erasedDevice();
    void erase(domain::DeviceId device, domain::ErasureOutcome outcome = domain::ErasureOutcome::Erased,
        const std::string& medium = "S-1");
    void moveTo(domain::DeviceId device, std::initializer_list<domain::WorkshopState> way);
    [[nodiscard]] application::DeviceRow row(domain::DeviceId device) const;
    [[nodiscard]] std::vector<application::AllocationRow> allocations(domain::DeviceId device) const;

    /// A request that lacks nothing, for somebody.
    [[nodiscard]] application::HandoverRequest request(domain::PersonId person) const;
    /// The conditions that a handover is refused for; it must be journaled, and nothing else be stored nor told.
    [[nodiscard]] std::vector<std::string> missing(const application::HandoverRequest& request);

    domain::DeviceId device{0};
};

} // namespace mediane::test
