#include "interchange/csv_reader.h"
#include "interchange/school_file.h"

#include <mediane/core/text.h>
#include <mediane/core/time_zone.h>
#include <mediane/interchange/rules.h>

#include <algorithm>
#include <map>

namespace mediane::interchange {
namespace {

using domain::SchoolZone;
using Cells = std::span<const std::string_view>;

/// Where the columns of the ministry's table are.
struct Columns
{
    std::optional<std::size_t> title;
    std::optional<std::size_t> population;
    std::optional<std::size_t> start;
    std::optional<std::size_t> end;
    std::optional<std::size_t> zones;
    std::optional<std::size_t> day; ///< Of a table of days.
    std::vector<std::pair<std::size_t, SchoolZone>> marks; ///< Of a table of days: one column a zone.
    std::size_t count = 0;
};

Columns columnsOf(Cells cells)
{
    Columns columns;
    columns.count = cells.size();
    for (std::size_t at = 0; at < cells.size(); ++at) {
        std::string name = fold(cells[at]);
        std::ranges::replace(name, '_', ' ');
        if (name == "description" || name == "nom vacances") columns.title = at;
        if (name == "population") columns.population = at;
        if (name == "date de debut" || name == "start date") columns.start = at;
        if (name == "date de fin" || name == "end date") columns.end = at;
        if (name == "zones" || name == "zone") columns.zones = at;
        if (name == "date") columns.day = at;
        if (const auto zone = zoneNamed(name); zone && name.starts_with("vacances"))
            columns.marks.emplace_back(at, *zone);
    }
    return columns;
}

/// The reader knows ";" only; a first line without it is that of a table separated by commas.
std::string separated(const std::string& text)
{
    const auto firstLine = text.substr(0, text.find('\n'));
    if (firstLine.find(';') != std::string::npos) return text;
    std::string converted = text;
    bool quoted = false;
    for (char& byte : converted) {
        if (byte == '"') quoted = !quoted;
        if (byte == ',' && !quoted) byte = ';';
    }
    return converted;
}

std::string at(Cells cells, std::optional<std::size_t> column)
{
    return column ? trimmed(cells[*column]) : std::string();
}

/// A day, or an instant that is one on the clocks of the centre (VAC-2).
std::optional<Date> dayIn(SchoolFile& file, std::uint64_t line, const char* column, const std::string& cell)
{
    if (const auto day = dateFromIso(cell)) return *day;
    if (const auto instant = instantFromIso(cell)) {
        if (const auto day = dayOf(*instant, file.timeZone)) return *day;
    }
    file.refuse(line, column, cell, rule::kNotADate);
    return std::nullopt;
}

void readPeriod(SchoolFile& file, const Columns& columns, Cells cells, std::uint64_t line)
{
    const std::string population = fold(at(cells, columns.population));
    if (population.starts_with("enseignant")) return;
    const auto zone = zoneNamed(at(cells, columns.zones));
    if (!zone) file.refuse(line, "zones", at(cells, columns.zones), "unknown-school-zone");
    const auto leaves = dayIn(file, line, "start_date", at(cells, columns.start));
    const auto returns = dayIn(file, line, "end_date", at(cells, columns.end));
    if (!zone || !leaves || !returns) return;
    if (*returns < *leaves) {
        file.refuse(line, "end_date", toIso(*returns), rule::kEndBeforeStart, {toIso(*leaves)});
        return;
    }
    file.add(*zone, *leaves, *returns, at(cells, columns.title));
}

/// A run of marked days: the first one is the day of leaving, the day after the last that of the return (VAC-3).
class Runs
{
public:
    explicit Runs(SchoolFile& file)
        : m_file(file)
    {
    }
    void mark(SchoolZone zone, Date day, const std::string& title)
    {
        auto& run = m_open[zone];
        if (run.title.empty()) run.title = title;
        if (run.days && addDays(run.days->to, 1) == day) {
            run.days->to = day;
            return;
        }
        close(zone);
        m_open[zone] = {Period{day, day}, title};
    }
    void closeAll()
    {
        for (const auto& [zone, run] : std::map(m_open))
            close(zone);
    }

private:
    struct Run
    {
        std::optional<Period> days;
        std::string title;
    };
    void close(SchoolZone zone)
    {
        const Run run = m_open[zone];
        if (run.days) m_file.add(zone, run.days->from, addDays(run.days->to, 1), run.title);
        m_open.erase(zone);
    }

    SchoolFile& m_file;
    std::map<SchoolZone, Run> m_open;
};

void readDay(SchoolFile& file, const Columns& columns, Cells cells, std::uint64_t line, Runs& runs)
{
    const auto day = dayIn(file, line, "date", at(cells, columns.day));
    if (!day) return;
    for (const auto& [column, zone] : columns.marks) {
        const std::string mark = fold(at(cells, column));
        if (mark == "true" || mark == "1" || mark == "oui") {
            runs.mark(zone, *day, at(cells, columns.title));
        } else if (mark != "false" && mark != "0" && mark != "non") {
            file.refuse(line, "vacances", mark, rule::kNotABoolean);
        }
    }
}

bool hasColumns(SchoolFile& file, const Columns& columns)
{
    if (columns.day && !columns.marks.empty()) return true;
    const std::pair<const char*, std::optional<std::size_t>> needed[]
        = {{"start_date", columns.start}, {"end_date", columns.end}, {"zones", columns.zones}};
    for (const auto& [name, column] : needed) {
        if (!column) file.refuse(1, name, {}, rule::kMissingColumn);
    }
    return file.read.faults.empty();
}

} // namespace

void readSchoolTable(SchoolFile& file, const std::string& text)
{
    const std::string table = separated(text);
    MemoryStream bytes(table);
    CsvReader reader(bytes);
    std::optional<Columns> columns;
    Runs runs(file);
    for (auto step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
        if (step == CsvReader::Step::Failed) return file.refuse(0, {}, {}, rule::kUnreadableFile);
        if (step == CsvReader::Step::Fault) {
            file.refuse(reader.line(), {}, std::string(reader.faultText()), reader.faultRule());
        } else if (!columns) {
            columns = columnsOf(reader.cells());
            if (!hasColumns(file, *columns)) return;
        } else if (reader.cells().size() != columns->count) {
            file.refuse(reader.line(), {}, std::to_string(reader.cells().size()), rule::kWrongCellCount,
                {std::to_string(columns->count)});
        } else if (columns->start) {
            readPeriod(file, *columns, reader.cells(), reader.line());
        } else {
            readDay(file, *columns, reader.cells(), reader.line(), runs);
        }
    }
    runs.closeAll();
    if (!columns) file.refuse(0, {}, {}, rule::kEmptyFile);
}

} // namespace mediane::interchange
