#include "reporting/atomic_file.h"
#include "reporting/text_length.h"
#include "reporting/xlsx_formats.h"

#include <mediane/reporting/xlsx_writer.h>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace mediane::reporting {
namespace {

constexpr double kNarrowest = 9; // Characters.
constexpr double kWidest = 60;
constexpr int kA4 = 9; // Excel's number for the paper.

lxw_format_alignments alignmentOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return LXW_ALIGN_LEFT;
    case Alignment::Right: return LXW_ALIGN_RIGHT;
    case Alignment::Centre: return LXW_ALIGN_CENTER;
    }
    return LXW_ALIGN_LEFT;
}

std::string heading(const Column& column)
{
    const std::string unit = column.type == ColumnType::Minutes ? std::string("h") : column.unit;
    return unit.empty() ? column.title : fmt::format("{} ({})", column.title, unit);
}

double widthOf(const Table& table, std::size_t index)
{
    // A title may take two lines; a value should not.
    std::size_t longest = characters(heading(table.columns[index])) * 2 / 3 + 1;
    for (const Row& row : table.rows)
        longest = std::max(longest, characters(readable(row.cells[index])));
    return std::clamp(static_cast<double>(longest) + 3, kNarrowest, kWidest);
}

/// The number of a cell and how Excel shows it; nothing when the cell is text.
struct Number
{
    double value;
    std::string format;
};

std::optional<Number> numberOf(const Cell& cell)
{
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) return Number{static_cast<double>(*integer), "#,##0"};
    if (const auto* decimal = std::get_if<Decimal>(&cell))
        return Number{decimal->value,
            decimal->digits > 0 ? "#,##0." + std::string(static_cast<std::size_t>(decimal->digits), '0') : "#,##0"};
    if (const auto* minutes = std::get_if<Minutes>(&cell)) return Number{hoursOf(*minutes), "#,##0.00"};
    if (const auto* ratio = std::get_if<Ratio>(&cell); ratio != nullptr && ratio->whole > 0)
        return Number{static_cast<double>(ratio->part) / static_cast<double>(ratio->whole),
            fmt::format("0.0 %\" ({})\"", termsOf(*ratio))};
    return std::nullopt;
}

/// Writes one workbook; the first fault of the library is kept.
class XlsxWriter
{
public:
    XlsxWriter(lxw_workbook* workbook, const Document& document)
        : m_workbook(workbook)
        , m_document(document)
        , m_formats(workbook)
    {
    }

    lxw_error write()
    {
        writeProperties();
        writeIdentity();
        for (const Table* table : tablesOf(m_document))
            writeTable(*table);
        writeTable(definitionsTable(m_document));
        return m_error;
    }

private:
    void keep(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR) m_error = error;
    }

    lxw_worksheet* addSheet(const std::string& name)
    {
        lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.c_str());
        if (sheet == nullptr) {
            keep(LXW_ERROR_SHEETNAME_ALREADY_USED);
            return nullptr;
        }
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, kA4);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_set_footer(sheet, "&L&A&R&P/&N");
        if (!m_document.watermark.empty())
            worksheet_set_header(sheet, ("&C&\"Open Sans,Bold\"" + m_document.watermark).c_str());
        return sheet;
    }

    void writeProperties()
    {
        lxw_doc_properties properties{};
        std::string title = m_document.title;
        std::string subject = m_document.subtitle;
        std::string author = "Médiane";
        properties.title = title.data();
        properties.subject = subject.data();
        properties.author = author.data();
        keep(workbook_set_properties(m_workbook, &properties));
    }

    void writeIdentity()
    {
        lxw_worksheet* sheet = addSheet("Entete");
        if (sheet == nullptr) return;
        keep(worksheet_set_column(sheet, 0, 0, 28, nullptr));
        keep(worksheet_set_column(sheet, 1, 1, kWidest, nullptr));
        lxw_row_t row = 0;
        keep(worksheet_write_string(sheet, row++, 0, m_document.title.c_str(), m_formats.title()));
        if (!m_document.subtitle.empty())
            keep(worksheet_write_string(sheet, row++, 0, m_document.subtitle.c_str(), m_formats.note()));
        ++row;
        for (const HeaderLine& line : m_document.header) {
            if (line.text.empty()) continue;
            keep(worksheet_write_string(sheet, row, 0, line.label.c_str(), m_formats.heading()));
            keep(
                worksheet_write_string(sheet, row++, 1, line.text.c_str(), m_formats.value("", LXW_ALIGN_LEFT, false)));
        }
    }

    void writeTable(const Table& table)
    {
        lxw_worksheet* sheet = addSheet(table.code);
        if (sheet == nullptr) return;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto index = static_cast<lxw_col_t>(i);
            keep(worksheet_set_column(sheet, index, index, widthOf(table, i), nullptr));
            keep(worksheet_write_string(sheet, 0, index, heading(table.columns[i]).c_str(), m_formats.heading()));
        }
        worksheet_freeze_panes(sheet, 1, 0);
        keep(worksheet_repeat_rows(sheet, 0, 0));
        lxw_row_t at = 1;
        for (const Row& row : table.rows)
            writeRow(sheet, at++, table, row);
        if (!table.rows.empty())
            keep(worksheet_autofilter(sheet, 0, 0, at - 1, static_cast<lxw_col_t>(table.columns.size() - 1)));
        else if (!table.whenEmpty.empty())
            keep(worksheet_write_string(sheet, at++, 0, table.whenEmpty.c_str(), m_formats.note()));
        for (const std::string& note : table.notes)
            keep(worksheet_write_string(sheet, ++at, 0, note.c_str(), m_formats.note()));
    }

    void writeRow(lxw_worksheet* sheet, lxw_row_t at, const Table& table, const Row& row)
    {
        const bool total = row.kind == RowKind::Total;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            writeCell(
                sheet, at, static_cast<lxw_col_t>(i), row.cells[i], alignmentOf(table.columns[i].alignment), total);
    }

    void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell,
        lxw_format_alignments alignment, bool total)
    {
        if (const auto number = numberOf(cell)) {
            keep(worksheet_write_number(
                sheet, row, column, number->value, m_formats.value(number->format, alignment, total)));
        } else if (const auto* date = std::get_if<Date>(&cell)) {
            lxw_datetime day{};
            day.year = static_cast<int>(date->year());
            day.month = static_cast<int>(static_cast<unsigned>(date->month()));
            day.day = static_cast<int>(static_cast<unsigned>(date->day()));
            keep(worksheet_write_datetime(sheet, row, column, &day, m_formats.value("dd/mm/yyyy", alignment, total)));
        } else {
            const bool missing
                = std::holds_alternative<NotCollected>(cell) || std::holds_alternative<NotApplicable>(cell);
            keep(worksheet_write_string(sheet, row, column, readable(cell).c_str(),
                missing ? m_formats.missing(alignment, total) : m_formats.value("", alignment, total)));
        }
    }

    lxw_workbook* m_workbook;
    const Document& m_document;
    XlsxFormats m_formats;
    lxw_error m_error = LXW_NO_ERROR;
};

Error ioError(lxw_error error) { return {ErrorCode::Io, fmt::format("spreadsheet: {}", lxw_strerror(error))}; }

} // namespace

Result<void> writeXlsx(const Document& document, const std::filesystem::path& path)
{
    AtomicFile file(path);
    // The library would say on the terminal that it cannot write there.
    auto probe = file.open();
    if (!probe) return probe.error();
    (*probe)->close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* workbook = workbook_new_opt(file.temporary().string().c_str(), &options);
    if (workbook == nullptr) return Error{ErrorCode::Io, "spreadsheet: no workbook"};
    const lxw_error written = XlsxWriter(workbook, document).write();
    const lxw_error closed = workbook_close(workbook);
    if (written != LXW_NO_ERROR) return ioError(written);
    if (closed != LXW_NO_ERROR) return ioError(closed);
    return file.commit();
}

} // namespace mediane::reporting
