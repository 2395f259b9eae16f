#include "ui/reports/report_lines.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"

#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/words.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::BreakdownLine;
using application::FigureQuery;
using domain::Measure;

namespace {

struct ReportLines
{
    Q_DECLARE_TR_FUNCTIONS(ReportLines)
};

constexpr std::size_t kMostMonths = 24; // Beyond, the activity is shown by year, as in the printed report.

const std::vector<BreakdownLine>& linesOf(const ReportReading& reading, Dimension dimension)
{
    const auto& all = reading.figures.breakdowns;
    switch (dimension) {
    case Dimension::Age: return all.ageBand;
    case Dimension::Gender: return all.gender;
    case Dimension::Qpv: return all.qpv;
    case Dimension::Occupation: return all.occupation;
    case Dimension::Neighbourhood: return all.qpvCode;
    }
    return all.gender;
}

/// The name of the dimension in the report contract.
std::string codeOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Age: return "tranche_age";
    case Dimension::Gender: return "genre";
    case Dimension::Qpv: return "qpv";
    case Dimension::Occupation: return "statut";
    case Dimension::Neighbourhood: return "code_qpv";
    }
    return {};
}

QString wordOfLine(const ReportReading& reading, Dimension dimension, const std::string& code)
{
    const printing::QtTranslator words;
    switch (dimension) {
    case Dimension::Age: return toQt(reporting::ageBandName(words, reading.ageBands, code));
    case Dimension::Gender: return toQt(reporting::genderName(words, code));
    case Dimension::Qpv: return toQt(reporting::qpvName(words, code));
    case Dimension::Occupation: return toQt(reporting::occupationName(words, code));
    case Dimension::Neighbourhood: return toQt(code);
    }
    return toQt(code);
}

struct Span
{
    QString name;
    Period period;
    std::int64_t sessions = 0;
    std::int64_t participations = 0;
};

/// The months, or the years when there are too many months to look at.
std::vector<Span> spansOf(const ReportReading& reading)
{
    using namespace std::chrono;
    const bool byYear = reading.months.size() > kMostMonths;
    const Period whole = reading.figures.period;
    std::vector<Span> spans;
    for (const application::MonthRow& row : reading.months) {
        const year in(row.year);
        const auto first = byYear ? in / January / 1 : in / month(row.month) / 1;
        const Date last = byYear ? Date(in / December / 31) : Date(in / month(row.month) / std::chrono::last);
        const QString name = byYear ? QString::number(row.year) : monthText(first);
        if (spans.empty() || spans.back().name != name)
            spans.push_back({name, {std::max(whole.from, first), std::min(whole.to, last)}});
        // Sessions and presences add up over time, as people do not.
        spans.back().sessions += row.sessions;
        spans.back().participations += row.participations;
    }
    return spans;
}

} // namespace

QString dimensionWord(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Age: return ReportLines::tr("Age");
    case Dimension::Gender: return ReportLines::tr("Gender");
    case Dimension::Qpv: return ReportLines::tr("Priority neighbourhood");
    case Dimension::Occupation: return ReportLines::tr("Occupation");
    case Dimension::Neighbourhood: return ReportLines::tr("By neighbourhood");
    }
    return {};
}

ReportColumns breakdownColumns(Dimension dimension)
{
    return {{dimensionWord(dimension), ReportLines::tr("People"), ReportLines::tr("Share")},
        {{}, measureMeaning(Measure::UniqueParticipants), ReportLines::tr("Out of all unique participants")}};
}

ChartAndTable breakdown(const ReportReading& reading, Dimension dimension)
{
    const std::int64_t everybody = reading.figures.total[Measure::UniqueParticipants];
    ChartAndTable result;
    for (const BreakdownLine& line : linesOf(reading, dimension)) {
        const QString word = wordOfLine(reading, dimension, line.code);
        FigureQuery query{reading.figures.operation.id, reading.figures.period, Measure::UniqueParticipants};
        query.dimension = codeOf(dimension);
        query.category = line.code;
        const auto count = static_cast<double>(line.count);
        result.bars.append({word, count, QString::number(result.lines.size())});
        const QString title = u"%1 · %2"_s.arg(measureWord(Measure::UniqueParticipants), word);
        result.lines.push_back({{wordCell(word), figureCell(numberText(line.count), count, {title, query}),
            numberCell(percentText(line.count, everybody), count)}});
    }
    return result;
}

ReportColumns monthColumns(const ReportReading& reading)
{
    const bool byYear = reading.months.size() > kMostMonths;
    return {{byYear ? ReportLines::tr("Year") : ReportLines::tr("Month"), ReportLines::tr("Sessions"),
                ReportLines::tr("Presences")},
        {{}, measureMeaning(Measure::SessionsHeld), measureMeaning(Measure::Participations)}};
}

ChartAndTable activityByMonth(const ReportReading& reading)
{
    ChartAndTable result;
    for (const Span& span : spansOf(reading)) {
        const auto request = [&](Measure measure) {
            return FigureRequest{u"%1 · %2"_s.arg(measureWord(measure), span.name),
                {reading.figures.operation.id, span.period, measure}};
        };
        const auto participations = static_cast<double>(span.participations);
        result.bars.append({span.name, participations, QString::number(result.lines.size())});
        ReportCell name = wordCell(span.name);
        result.lines.push_back({{std::move(name),
            figureCell(numberText(span.sessions), static_cast<double>(span.sessions), request(Measure::SessionsHeld)),
            figureCell(numberText(span.participations), participations, request(Measure::Participations))}});
    }
    return result;
}

} // namespace mediane::ui
