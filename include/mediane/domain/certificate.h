#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/codes.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>

namespace mediane::domain {

using CertificateId = StrongId<struct CertificateTag>;

/// What a certificate says (CER-1).
enum class CertificateKind { Participation, Assiduity, Achievement };
template <>
struct CodeTable<CertificateKind>
{
    using K = CertificateKind;
    static constexpr std::array rows{std::pair{K::Participation, "participation"sv},
        std::pair{K::Assiduity, "assiduite"sv}, std::pair{K::Achievement, "realisation"sv}};
};

/// A certificate that was issued. Its content is frozen; only a cancellation may be added (CER-2).
struct CertificateFacts
{
    EnrolmentId enrolment{0};
    PersonId person{0};
    CertificateKind kind = CertificateKind::Participation;
    std::string snapshot = {}; ///< JSON: everything that the paper says.
    std::string sha256 = {}; ///< Of the snapshot.
    Date issuedOn = {};
    std::optional<Date> cancelledOn = {};
    std::string reason = {}; ///< Of the cancellation.
};
[[nodiscard]] std::vector<FieldProblem> check(const CertificateFacts& facts);
using Certificate = Valid<CertificateFacts>;

/// Whether somebody who came to `attended` sessions, with or without satisfying the rule of the track, may have it:
/// having been there is enough to certify participation only (CER-3).
[[nodiscard]] bool allows(CertificateKind kind, int attended, bool satisfiesRule);

} // namespace mediane::domain
