#include "reporting/atomic_file.h"

#include <mediane/reporting/csv_writer.h>

#include <ostream>
#include <string_view>

namespace mediane::reporting {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kLineEnd = "\r\n";

/// A spreadsheet would run such a text as a formula (funding-reports 4.1).
std::string neutralised(const std::string& text)
{
    const bool risky = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    return risky ? "'" + text : text;
}

void writeField(std::ostream& out, std::string_view field)
{
    if (field.find_first_of(";\"\r\n") == std::string_view::npos) {
        out << field;
        return;
    }
    out << '"';
    for (const char c : field) {
        if (c == '"') out << '"';
        out << c;
    }
    out << '"';
}

void writeCell(std::ostream& out, const Cell& cell)
{
    const auto* text = std::get_if<std::string>(&cell);
    writeField(out, text != nullptr ? neutralised(*text) : machine(cell));
}

void writeHeader(std::ostream& out, const Document& document)
{
    for (const HeaderLine& line : document.header) {
        out << "# " << line.key;
        for (const std::string& value : line.values) {
            out << ';';
            writeField(out, neutralised(value));
        }
        out << kLineEnd;
    }
}

void writeTable(std::ostream& out, const Table& table)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0) out << ';';
        writeField(out, table.columns[i].code);
    }
    out << kLineEnd;
    for (const Row& row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (i > 0) out << ';';
            writeCell(out, row.cells[i]);
        }
        out << kLineEnd;
    }
}

void writeTitle(std::ostream& out, const Table& table)
{
    out << "# table;";
    writeField(out, table.code);
    out << ';';
    writeField(out, neutralised(table.title));
    out << kLineEnd;
}

} // namespace

Result<void> writeCsv(const Document& document, const std::filesystem::path& path)
{
    AtomicFile file(path);
    auto stream = file.open();
    if (!stream) return stream.error();
    std::ostream& out = **stream;
    out << kByteOrderMark;
    writeHeader(out, document);
    for (const Table* table : tablesOf(document)) {
        out << kLineEnd;
        writeTitle(out, *table);
        writeTable(out, *table);
    }
    return file.commit();
}

Result<std::vector<std::filesystem::path>> writeCsvTables(
    const Document& document, const std::filesystem::path& folder, const std::filesystem::path& stem)
{
    std::vector<std::filesystem::path> paths;
    for (const Table* table : tablesOf(document)) {
        std::filesystem::path name = stem;
        name += "_" + table->code + ".csv";
        paths.push_back(folder / name);
        AtomicFile file(paths.back());
        auto stream = file.open();
        if (!stream) return stream.error();
        **stream << kByteOrderMark;
        writeHeader(**stream, document);
        writeTable(**stream, *table);
        if (const auto done = file.commit(); !done) return done.error();
    }
    return paths;
}

} // namespace mediane::reporting
