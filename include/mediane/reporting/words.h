#pragma once

#include <mediane/application/catalogue_queries.h>
#include <mediane/application/report_queries.h>
#include <mediane/reporting/translator.h>

#include <string>
#include <string_view>
#include <vector>

/// Names of measures and codes for people. A code that has no name is given as it is.
namespace mediane::reporting {

[[nodiscard]] std::string measureName(const Translator& translator, domain::Measure measure);
/// What a measure counts, in one or two sentences.
[[nodiscard]] std::string measureDefinition(const Translator& translator, domain::Measure measure);
[[nodiscard]] std::string measureUnit(const Translator& translator, domain::Measure measure); ///< « personnes »

[[nodiscard]] std::string genderOf(const Translator& translator, domain::Gender gender); ///< Of one person: « Femme ».
[[nodiscard]] std::string genderName(const Translator& translator, std::string_view code);
[[nodiscard]] std::string occupationName(const Translator& translator, std::string_view code);
[[nodiscard]] std::string qpvName(const Translator& translator, std::string_view code);
[[nodiscard]] std::string audienceName(const Translator& translator, std::string_view code); ///< Of headcounts.
[[nodiscard]] std::string enrolmentStatusName(const Translator& translator, std::string_view code);
[[nodiscard]] std::string deviceKindName(const Translator& translator, std::string_view code);
[[nodiscard]] std::string sessionStatusName(const Translator& translator, domain::SessionStatus status);
[[nodiscard]] std::string operationKindName(const Translator& translator, domain::OperationKind kind);
/// « 18-25 ans », « 65 ans et plus », « Non communiqué » for `nc`.
[[nodiscard]] std::string ageBandName(
    const Translator& translator, const std::vector<application::AgeBand>& bands, std::string_view code);

[[nodiscard]] std::string severityName(const Translator& translator, application::Severity severity);
/// What a check of the audit found, with its number: « 2 séances passées et non renseignées. »
[[nodiscard]] std::string auditMessage(const Translator& translator, const application::AuditFinding& finding);
/// What to do about it.
[[nodiscard]] std::string auditRemedy(const Translator& translator, std::string_view check);
/// A thing that a check found: its reference and its detail, dates and codes as people read them.
[[nodiscard]] std::string auditSubject(const Translator& translator, const application::AuditSubject& subject);

} // namespace mediane::reporting
