#include "reporting/report_parts.h"

#include <mediane/reporting/words.h>

#include <algorithm>

namespace mediane::reporting {
namespace {

constexpr std::string_view kBirthDates = "P04"; // Its detail is the birth date.
constexpr std::size_t kMostSubjects = 20; // The screen lists them all, with a way to each.

std::string subjectsOf(const ReportSource& source, const application::AuditFinding& finding)
{
    std::string text;
    const std::size_t shown = std::min(finding.subjects.size(), kMostSubjects);
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) text += ", ";
        // A birth date has no place in a report without names.
        text
            += finding.check == kBirthDates ? finding.subjects[i].ref : auditSubject(source.words, finding.subjects[i]);
    }
    const std::size_t rest = finding.subjects.size() - shown;
    if (rest > 0) text += " " + source.text(MD_TRN("Report", "and %n more"), static_cast<int>(rest));
    return text;
}

} // namespace

Table auditTable(const ReportSource& source)
{
    Table table{"CTL", source.text(MD_TR("Report", "Findings of the audit checks")),
        {column("controle", source.text(MD_TR("Report", "Check"))),
            column("gravite", source.text(MD_TR("Report", "Severity"))),
            column("nombre", source.text(MD_TR("Report", "Number")), ColumnType::Integer),
            column("constat", source.text(MD_TR("Report", "Finding"))),
            column("correction", source.text(MD_TR("Report", "What to do"))),
            column("objets", source.text(MD_TR("Report", "Records concerned")))}};
    for (const application::AuditFinding& finding : source.figures().audit)
        table.rows.push_back({{finding.check, severityName(source.words, finding.severity), finding.count,
            auditMessage(source.words, finding), auditRemedy(source.words, finding.check),
            known(subjectsOf(source, finding))}});
    table.whenEmpty = source.text(MD_TR("Report", "No check found anything to correct."));
    return table;
}

} // namespace mediane::reporting
