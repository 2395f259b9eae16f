#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/erasure.h>

namespace mediane::persistence {

/// An erasure as it is stored: the medium by its identity.
struct ErasureRecord
{
    domain::DeviceId device{0};
    std::optional<domain::MediumId> medium = {};
    std::string method = {};
    std::string tool = {};
    std::optional<Date> date = {};
    domain::ErasureOutcome outcome = domain::ErasureOutcome::Erased;
    std::string operatorName = {};
};

struct ErasureMapping
{
    using Facts = ErasureRecord;
    static constexpr std::string_view kTable = "erasure";
    static constexpr std::string_view kPrefix = "EFF";
    static constexpr auto kKind = application::SubjectKind::Erasure;
    static constexpr std::tuple kFields{Field{"device_id", &Facts::device}, Field{"medium_id", &Facts::medium},
        Field{"method", &Facts::method}, Field{"tool", &Facts::tool}, Field{"done_on", &Facts::date},
        Field{"outcome", &Facts::outcome}, Field{"operator", &Facts::operatorName}};
};

} // namespace mediane::persistence
