#include "reporting/code_words.h"

#include <mediane/reporting/cell.h>
#include <mediane/reporting/words.h>

#include <algorithm>
#include <array>
#include <limits>

namespace mediane::reporting {
namespace {

/// A check: what it found, and what to do.
struct CheckWords
{
    std::string_view check;
    Message found;
    Message remedy;
};

constexpr std::array kChecks{
    CheckWords{"S01", MD_TRN("Audit", "%n session(s) outside the dates of the operation."),
        MD_TR("AuditRemedy",
            "Correct the date, take the action out of the operation, or record the new dates of the agreement.")},
    CheckWords{"S02", MD_TRN("Audit", "%n session(s) held without any presence or count."),
        MD_TR("AuditRemedy", "Record who came or how many, say that nobody came, or cancel the session.")},
    CheckWords{"S03", MD_TRN("Audit", "%n past session(s) not recorded or not validated."),
        MD_TR("AuditRemedy", "Say whether the session was held, cancelled or postponed, and validate its attendance.")},
    CheckWords{"S10", MD_TRN("Audit", "%n session(s) with impossible times."),
        MD_TR("AuditRemedy", "Correct the times, or split the session into two half-days.")},
    CheckWords{"S13", MD_TRN("Audit", "%n session(s) with more people than seats."),
        MD_TR("AuditRemedy", "Correct the attendance or the place, or explain.")},
    CheckWords{"S14", MD_TRN("Audit", "%n session(s) on a Sunday or a public holiday."),
        MD_TR("AuditRemedy", "Correct the date, or explain.")},
    CheckWords{"P01", MD_TRN("Audit", "%n person(s) present at two sessions at the same time."),
        MD_TR("AuditRemedy", "Correct one of the presences or its minutes.")},
    CheckWords{"P02", MD_TRN("Audit", "%n probable duplicate record(s)."),
        MD_TR("AuditRemedy", "Merge the records, or note that they are different people.")},
    CheckWords{"P03", MD_TRN("Audit", "%n presence(s) before the date of entry."),
        MD_TR("AuditRemedy", "Correct the date of entry or the presence.")},
    CheckWords{"P04", MD_TRN("Audit", "%n participant(s) with a birth date missing or unlikely."),
        MD_TR("AuditRemedy", "Fill in or correct the birth date or year.")},
    CheckWords{"P07", MD_TRN("Audit", "%n participant(s) without phone or e-mail."),
        MD_TR("AuditRemedy", "Fill in a phone number or an e-mail address.")},
    CheckWords{"P11", MD_TRN("Audit", "%n participant(s) whose neighbourhood is to be made precise."),
        MD_TR("AuditRemedy", "Fill in the address and confirm the neighbourhood, or explain.")},
    CheckWords{"P12", MD_TRN("Audit", "%n participant(s) in a priority neighbourhood without an address."),
        MD_TR("AuditRemedy", "Fill in the address, or explain.")},
    CheckWords{"P15", MD_TRN("Audit", "%n enrolment(s) completed with one presence or none."),
        MD_TR("AuditRemedy", "Check the attendance, the rule of the track or the status of the enrolment.")},
    CheckWords{"D01", MD_TRN("Audit", "%n session(s) charged to two European operations."),
        MD_TR("AuditRemedy", "Keep one of the operations for the action.")},
    CheckWords{"D04", MD_TRN("Audit", "%n participant(s) in two social-fund operations at the same time."),
        MD_TR("AuditRemedy", "Close one of the enrolments, or explain.")},
    CheckWords{"T01", MD_TRN("Audit", "%n staff member(s) at two places at the same time."),
        MD_TR("AuditRemedy", "Correct the staff or the times of one of the sessions.")},
    CheckWords{"M01", MD_TRN("Audit", "%n computer(s) handed over without a signed contract."),
        MD_TR("AuditRemedy", "Have the contract signed and record its date.")},
    CheckWords{"M02", MD_TRN("Audit", "%n computer(s) with a serial number, a holder or a household twice."),
        MD_TR("AuditRemedy", "Correct the serial number, or record the return of the machine.")},
    CheckWords{"M03", MD_TRN("Audit", "%n computer(s) handed over before the end of the course."),
        MD_TR("AuditRemedy", "Explain (a loan on conditions, for instance), or correct the date.")},
    CheckWords{"M04", MD_TRN("Audit", "%n computer(s) handed over without proof of erasure."),
        MD_TR("AuditRemedy", "Record the erasure, with its date and its method.")},
    CheckWords{"M05", MD_TRN("Audit", "%n indicator(s) whose computers differ from the signed contracts."),
        MD_TR("AuditRemedy", "Record the missing signatures, or correct the figure.")},
    CheckWords{"I01", MD_TRN("Audit", "%n breakdown(s) that do not add up to the total."),
        MD_TR("AuditRemedy", "Correct the records concerned, or the line that is there twice.")},
    CheckWords{"I03", MD_TRN("Audit", "%n indicator(s) more than 20% away from the target without explanation."),
        MD_TR("AuditRemedy", "Write why the result differs from the target.")},
    CheckWords{"I07", MD_TRN("Audit", "%n operation(s) past the date until which evidence is kept."),
        MD_TR("AuditRemedy", "Record the new date given by the funder, or do without this report.")},
    CheckWords{"I08", MD_TRN("Audit", "%n figure(s) that are also those of another action."),
        MD_TR("AuditRemedy", "Check that a figure was not copied, then confirm or correct it.")},
};

const CheckWords* wordsOf(std::string_view check)
{
    const auto* const found = std::ranges::find(kChecks, check, &CheckWords::check);
    return found == kChecks.end() ? nullptr : found;
}

} // namespace

std::string severityName(const Translator& translator, application::Severity severity)
{
    switch (severity) {
    case application::Severity::Blocking: return translator.text(MD_TR("Audit", "Blocking"));
    case application::Severity::Warning: return translator.text(MD_TR("Audit", "Warning"));
    case application::Severity::Information: return translator.text(MD_TR("Audit", "Information"));
    }
    return {};
}

std::string auditMessage(const Translator& translator, const application::AuditFinding& finding)
{
    const auto number = static_cast<int>(std::min<std::int64_t>(finding.count, std::numeric_limits<int>::max()));
    if (const CheckWords* words = wordsOf(finding.check)) return translator.text(words->found, number);
    return filled(translator.text(MD_TRN("Audit", "%n finding(s) of check %1."), number), {finding.check});
}

std::string auditRemedy(const Translator& translator, std::string_view check)
{
    const CheckWords* words = wordsOf(check);
    return translator.text(words != nullptr ? words->remedy : MD_TR("AuditRemedy", "Check the records concerned."));
}

std::string auditSubject(const Translator& translator, const application::AuditSubject& subject)
{
    std::string detail;
    // "2025-03-12/2025-04-01": each part may be a date, or a situation.
    for (std::size_t at = 0; at < subject.detail.size();) {
        const std::size_t end = std::min(subject.detail.find('/', at), subject.detail.size());
        const std::string part = subject.detail.substr(at, end - at);
        const auto date = dateFromIso(part);
        if (!detail.empty()) detail += date ? " / " : "/";
        detail += date ? readable(*date) : qpvName(translator, part);
        at = end + 1;
    }
    if (detail.empty()) return subject.ref;
    return subject.ref.empty() ? detail : subject.ref + " (" + detail + ")";
}

} // namespace mediane::reporting
