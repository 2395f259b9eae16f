#pragma once

#include <mediane/application/services.h>

#include <QString>

#include <vector>

namespace mediane::ui {

/// All that a device's file shows, read at one moment.
struct DeviceData
{
    application::DeviceRow row;
    std::vector<application::MediumRow> media;
    std::vector<application::ErasureRow> erasures;
    std::vector<application::AllocationRow> allocations;

    [[nodiscard]] const application::AllocationRow* openAllocation() const; ///< Null when promised to nobody.
};

[[nodiscard]] Result<DeviceData> readDevice(application::Services& services, domain::DeviceId device);

/// "Lenovo ThinkPad T480"; the kind of machine when neither is known.
[[nodiscard]] QString modelText(const domain::DeviceFacts& facts);

} // namespace mediane::ui
