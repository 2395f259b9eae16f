#include "reporting/report_parts.h"

#include <mediane/reporting/words.h>

#include <algorithm>
#include <array>

namespace mediane::reporting {

using application::PublicCell;
using domain::Measure;

namespace {

using Counts = std::array<std::int64_t, 8>; ///< F, H, other, total, inside, outside, to confirm, unknown.

void add(Counts& counts, const PublicCell& cell)
{
    const std::size_t gender = cell.gender == "F" ? 0 : cell.gender == "M" ? 1 : 2;
    const std::size_t qpv = cell.qpv == "dans" ? 4 : cell.qpv == "hors" ? 5 : cell.qpv == "a_confirmer" ? 6 : 7;
    for (const std::size_t index : {gender, std::size_t{3}, qpv})
        counts[index] += cell.people;
}

Row rowOf(std::string name, const Counts& counts, RowKind kind)
{
    Row row{{std::move(name)}, kind};
    row.cells.insert(row.cells.end(), counts.begin(), counts.end());
    return row;
}

std::int64_t countOf(const std::vector<application::BreakdownLine>& lines, std::string_view code)
{
    const auto line = std::ranges::find(lines, code, &application::BreakdownLine::code);
    return line == lines.end() ? 0 : line->count;
}

/// The bands of the set in order, then those not known.
std::vector<std::string> bandCodes(const ReportSource& source)
{
    std::vector<std::string> codes;
    for (const application::AgeBand& band : source.data.ageBands)
        codes.push_back(band.code);
    if (std::ranges::find(codes, "nc") == codes.end()) codes.emplace_back("nc");
    return codes;
}

std::string districtName(const ReportSource& source, const std::string& code)
{
    if (code == "dans") return source.text(MD_TR("Report", "In a priority neighbourhood, code unknown"));
    return qpvName(source.words, code);
}

bool isSituation(const std::string& code) { return domain::fromCode<domain::QpvSituation>(code).has_value(); }

} // namespace

Table publicTable(const ReportSource& source)
{
    Table table{"C1", source.text(MD_TR("Report", "Audience by age, gender and neighbourhood")),
        {column("tranche", source.text(MD_TR("Report", "Age"))),
            column("F", source.text(MD_TR("Code", "Women")), ColumnType::Integer),
            column("H", source.text(MD_TR("Code", "Men")), ColumnType::Integer),
            column("autre_nc", source.text(MD_TR("Report", "Other, not given")), ColumnType::Integer),
            column("total", source.text(MD_TR("Report", "Total")), ColumnType::Integer),
            column("dont_qpv", source.text(MD_TR("Report", "of whom in a QPV")), ColumnType::Integer),
            column("hors_qpv", source.text(MD_TR("Report", "outside")), ColumnType::Integer),
            column("a_confirmer", source.text(MD_TR("Report", "to confirm")), ColumnType::Integer),
            column("inconnu", source.text(MD_TR("Report", "unknown")), ColumnType::Integer)}};
    Counts total{};
    for (const std::string& code : bandCodes(source)) {
        Counts counts{};
        for (const PublicCell& cell : source.data.publics)
            if (cell.ageBand == code) add(counts, cell);
        table.rows.push_back(rowOf(ageBandName(source.words, source.data.ageBands, code), counts, RowKind::Normal));
    }
    for (const PublicCell& cell : source.data.publics)
        add(total, cell);
    total[3] = source.figures().total[Measure::UniqueParticipants];
    table.rows.push_back(rowOf(source.text(MD_TR("Report", "Total")), total, RowKind::Total));
    table.notes.push_back(source.text(
        MD_TR("Report", "Age in completed years at the first presence of the period. QPV: priority neighbourhood.")));
    if (const auto approximate = source.figures().breakdowns.approximateAges; approximate > 0)
        table.notes.push_back(source.text(
            MD_TRN("Report", "%n age(s) computed from the birth year alone."), static_cast<int>(approximate)));
    return table;
}

Table occupationTable(const ReportSource& source)
{
    Table table{"C3", source.text(MD_TR("Report", "Occupation")),
        {column("statut", source.text(MD_TR("Report", "Occupation"))),
            column("participants_uniques", source.text(MD_TR("Measure", "Unique participants")), ColumnType::Integer),
            column("pourcentage", source.text(MD_TR("Report", "Share (n/N)")), ColumnType::Percent)}};
    const std::int64_t people = source.figures().total[Measure::UniqueParticipants];
    for (const auto& [value, code] : domain::CodeTable<domain::Occupation>::rows) {
        const std::int64_t count = countOf(source.figures().breakdowns.occupation, code);
        table.rows.push_back({{occupationName(source.words, code), count, Ratio{count, people}}});
    }
    table.rows.push_back({{source.text(MD_TR("Report", "Total")), people, Ratio{people, people}}, RowKind::Total});
    return table;
}

Table districtTable(const ReportSource& source)
{
    const auto& figures = source.figures();
    Table table{"C2", source.text(MD_TR("Report", "By neighbourhood")),
        {column("code_qpv", source.text(MD_TR("Report", "Neighbourhood"))),
            column("participants_uniques", source.text(MD_TR("Measure", "Unique participants")), ColumnType::Integer),
            column("F", source.text(MD_TR("Code", "Women")), ColumnType::Integer),
            column("H", source.text(MD_TR("Code", "Men")), ColumnType::Integer),
            column("nouveaux", source.text(MD_TR("Report", "New")), ColumnType::Integer),
            column("participations", source.text(MD_TR("Measure", "Participations")), ColumnType::Integer),
            column("heures_participants", source.text(MD_TR("Measure", "Participant hours")), ColumnType::Minutes)}};
    const auto add = [&](bool situations) {
        for (const application::DistrictRow& row : source.data.districts)
            if (isSituation(row.code) == situations)
                table.rows.push_back({{situations ? districtName(source, row.code) : row.code, row.people, row.female,
                    row.male, row.newPeople, row.participations, Minutes{row.minutes}}});
    };
    add(false);
    add(true);
    table.rows.push_back({{source.text(MD_TR("Report", "Total")), figures.total[Measure::UniqueParticipants],
                              countOf(figures.breakdowns.gender, "F"), countOf(figures.breakdowns.gender, "M"),
                              figures.total[Measure::NewParticipants], figures.total[Measure::Participations],
                              Minutes{figures.total[Measure::ParticipantMinutes]}},
        RowKind::Total});
    return table;
}

} // namespace mediane::reporting
