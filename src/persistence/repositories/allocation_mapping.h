#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/allocation.h>

namespace mediane::persistence {

struct AllocationMapping
{
    using Facts = domain::AllocationFacts;
    static constexpr std::string_view kTable = "allocation";
    static constexpr std::string_view kPrefix = "ATT";
    static constexpr auto kKind = application::SubjectKind::Allocation;
    static constexpr std::tuple kFields{Field{"device_id", &Facts::device}, Field{"person_id", &Facts::person},
        Field{"cycle_id", &Facts::cycle}, Field{"kind", &Facts::kind}, Field{"state", &Facts::state},
        Field{"handed_on", &Facts::handedOn}, Field{"contract_signed_on", &Facts::contractSignedOn},
        Field{"installed_on", &Facts::installedOn}, Field{"returned_on", &Facts::returnedOn},
        Field{"waiver_reason", &Facts::waiverReason}};

    [[nodiscard]] static domain::PersonId personOf(std::int64_t, const Facts& facts) { return facts.person; }
};

} // namespace mediane::persistence
