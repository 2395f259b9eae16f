#pragma once

#include "persistence/mapping.h"

#include <mediane/core/text.h>
#include <mediane/domain/device.h>

namespace mediane::persistence {

struct DeviceMapping
{
    using Facts = domain::DeviceFacts;
    static constexpr std::string_view kTable = "device";
    static constexpr std::string_view kPrefix = "PC";
    static constexpr auto kKind = application::SubjectKind::Device;
    static constexpr std::tuple kFields{Field{"lot_id", &Facts::lot}, Field{"kind", &Facts::kind},
        Field{"maker", &Facts::maker}, Field{"model", &Facts::model}, Field{"serial", &Facts::serial},
        Field{"workshop", &Facts::workshop}, Field{"grade", &Facts::grade},
        Computed<Facts>{"search_key", [](const std::string& ref, const Facts& facts) -> Value {
                            return fold(ref + " " + facts.maker + " " + facts.model + " " + facts.serial);
                        }}};
};

} // namespace mediane::persistence
