#pragma once

#include <mediane/application/report_service.h>
#include <mediane/reporting/document.h>
#include <mediane/reporting/report_builder.h>
#include <mediane/reporting/translator.h>

namespace mediane::reporting {

/// What the parts of a report are made from.
struct ReportSource
{
    const Translator& words;
    const application::ReportData& data;
    const Edition& edition;

    [[nodiscard]] const application::ReportFigures& figures() const { return data.figures; }
    [[nodiscard]] std::string text(Message message, int n = -1) const { return words.text(message, n); }
};

[[nodiscard]] std::vector<HeaderLine> headerOf(const ReportSource& source);
[[nodiscard]] Furniture furnitureOf(const Translator& words);
[[nodiscard]] std::vector<Definition> definitionsOf(const Translator& words);

[[nodiscard]] KeyFigures keyFigures(const ReportSource& source);
[[nodiscard]] Table indicatorTable(const ReportSource& source); ///< A1
[[nodiscard]] Table commitmentTable(const ReportSource& source); ///< C5
[[nodiscard]] Table measureTable(const ReportSource& source); ///< M1
[[nodiscard]] Table actionTable(const ReportSource& source); ///< M2
[[nodiscard]] Table periodTable(const ReportSource& source); ///< M3, by month, or by year over two years.
[[nodiscard]] Table activityTable(const ReportSource& source); ///< C4
[[nodiscard]] Table publicTable(const ReportSource& source); ///< C1
[[nodiscard]] Table districtTable(const ReportSource& source); ///< C2
[[nodiscard]] Table occupationTable(const ReportSource& source); ///< C3
[[nodiscard]] Table sessionTable(const ReportSource& source); ///< A2
[[nodiscard]] Table participantTable(const ReportSource& source); ///< A3
[[nodiscard]] Table deviceTable(const ReportSource& source); ///< A5
[[nodiscard]] Table auditTable(const ReportSource& source);

/// A figure as its measure is read: minutes as a length of time, hours with two decimals, the rest whole.
[[nodiscard]] Cell figureCell(domain::Measure measure, double value);
/// The text, or « n.c. » when it is empty.
[[nodiscard]] Cell known(const std::string& text);
[[nodiscard]] Cell known(const std::optional<Date>& date);
/// « Une personne peut figurer dans plusieurs lignes ; le total est recalculé. »
[[nodiscard]] std::string overlapNote(const Translator& words);

} // namespace mediane::reporting
