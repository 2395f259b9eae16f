#pragma once

#include "persistence/repositories/cycle_mapping.h"
#include "persistence/repositories/person_mapping.h"
#include "persistence/rows.h"

#include <mediane/domain/enrolment.h>

namespace mediane::persistence {

struct EnrolmentMapping
{
    using Facts = domain::EnrolmentFacts;
    static constexpr std::string_view kTable = "enrolment";
    static constexpr auto kKind = application::SubjectKind::Enrolment;
    static constexpr std::tuple kFields{Field{"cycle_id", &Facts::cycle}, Field{"person_id", &Facts::person},
        Field{"status", &Facts::status}, Field{"priority", &Facts::priority},
        Field{"requested_on", &Facts::requestedOn}, Field{"entered_on", &Facts::enteredOn},
        Field{"left_on", &Facts::leftOn}, Field{"reason", &Facts::reason},
        Field{"contract_signed_on", &Facts::contractSignedOn}, Field{"offered_at", &Facts::offeredAt},
        Field{"offer_expires_at", &Facts::offerExpiresAt}, Field{"expired_offers", &Facts::expiredOffers}};

    [[nodiscard]] static domain::PersonId personOf(std::int64_t, const Facts& facts) { return facts.person; }
    [[nodiscard]] static std::string wantedRef(sql::Connection& connection, const Facts& facts)
    {
        return refOf(connection, tableOf<CycleMapping>(), facts.cycle.value()) + "/"
            + refOf(connection, tableOf<PersonMapping>(), facts.person.value());
    }
};

} // namespace mediane::persistence
