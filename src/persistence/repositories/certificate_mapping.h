#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/certificate.h>

namespace mediane::persistence {

struct CertificateMapping
{
    using Facts = domain::CertificateFacts;
    static constexpr std::string_view kTable = "certificate";
    static constexpr std::string_view kPrefix = "CER";
    static constexpr auto kKind = application::SubjectKind::Certificate;
    static constexpr std::tuple kFields{Field{"enrolment_id", &Facts::enrolment}, Field{"person_id", &Facts::person},
        Field{"kind", &Facts::kind}, Field{"snapshot", &Facts::snapshot, Journaled::Apart},
        Field{"sha256", &Facts::sha256}, Field{"issued_on", &Facts::issuedOn},
        Field{"cancelled_on", &Facts::cancelledOn}, Field{"reason", &Facts::reason}};

    [[nodiscard]] static domain::PersonId personOf(std::int64_t, const Facts& facts) { return facts.person; }
};

} // namespace mediane::persistence
