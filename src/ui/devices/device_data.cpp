#include "ui/devices/device_data.h"

#include "ui/records/labels.h"
#include "ui/widgets/text.h"

namespace mediane::ui {

const application::AllocationRow* DeviceData::openAllocation() const
{
    for (const auto& allocation : allocations)
        if (domain::isOpen(allocation.facts.state)) return &allocation;
    return nullptr;
}

Result<DeviceData> readDevice(application::Services& services, domain::DeviceId device)
{
    return services.context.store.read([&](const application::Queries& queries) -> Result<DeviceData> {
        auto row = queries.devices.device(device);
        if (!row) return row.error();
        auto media = queries.devices.media(device);
        if (!media) return media.error();
        auto erasures = queries.devices.erasures(device);
        if (!erasures) return erasures.error();
        auto allocations = queries.devices.allocations(device);
        if (!allocations) return allocations.error();
        return DeviceData{std::move(row).value(), std::move(media).value(), std::move(erasures).value(),
            std::move(allocations).value()};
    });
}

QString modelText(const domain::DeviceFacts& facts)
{
    const QString model = toQt(facts.maker + " " + facts.model).trimmed();
    return model.isEmpty() ? wordOf(facts.kind) : model;
}

} // namespace mediane::ui
