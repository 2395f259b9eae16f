#include <mediane/reporting/document.h>
#include <mediane/reporting/translator.h>

#include <algorithm>

namespace mediane::reporting {

Column column(std::string code, std::string title, ColumnType type, std::string unit)
{
    Alignment alignment = Alignment::Left;
    switch (type) {
    case ColumnType::Text: break;
    case ColumnType::Date: alignment = Alignment::Centre; break;
    case ColumnType::Integer:
    case ColumnType::Decimal:
    case ColumnType::Minutes:
    case ColumnType::Percent: alignment = Alignment::Right; break;
    }
    return {std::move(code), std::move(title), type, std::move(unit), alignment, false};
}

std::vector<const Table*> tablesOf(const Document& document)
{
    std::vector<const Table*> tables;
    for (const Section& section : document.sections)
        for (const Block& block : section.blocks)
            if (const auto* table = std::get_if<Table>(&block)) tables.push_back(table);
    return tables;
}

const Table* tableOf(const Document& document, const std::string& code)
{
    const auto tables = tablesOf(document);
    const auto found
        = std::find_if(tables.begin(), tables.end(), [&code](const Table* table) { return table->code == code; });
    return found == tables.end() ? nullptr : *found;
}

namespace {

Table readableTable(const Table& table, const Furniture& furniture)
{
    std::vector<std::size_t> shown;
    std::string hidden;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].forMachines) continue;
        const bool empty = !table.rows.empty() && std::ranges::all_of(table.rows, [i](const Row& row) {
            return std::holds_alternative<NotCollected>(row.cells[i]);
        });
        if (empty)
            hidden += (hidden.empty() ? "" : ", ") + table.columns[i].title;
        else
            shown.push_back(i);
    }
    Table result{table.code, table.title, {}, {}, table.notes, table.whenEmpty};
    for (const std::size_t i : shown)
        result.columns.push_back(table.columns[i]);
    for (const Row& row : table.rows) {
        Row& copy = result.rows.emplace_back(Row{{}, row.kind});
        for (const std::size_t i : shown)
            copy.cells.push_back(row.cells[i]);
    }
    if (!hidden.empty()) result.notes.push_back(filled(furniture.notCollected, {hidden}));
    return result;
}

} // namespace

Document readableDocument(const Document& document)
{
    Document result = document;
    std::erase_if(result.header, [](const HeaderLine& line) { return line.text.empty(); });
    for (Section& section : result.sections)
        for (Block& block : section.blocks)
            if (auto* table = std::get_if<Table>(&block)) *table = readableTable(*table, document.furniture);
    return result;
}

Table definitionsTable(const Document& document)
{
    const Furniture& words = document.furniture;
    Table table{"Definitions", words.definitions,
        {column("code", words.code), column("libelle", words.figure), column("definition", words.definition)}};
    for (const Definition& definition : document.definitions)
        table.rows.push_back({{definition.code, definition.label, definition.text}});
    return table;
}

} // namespace mediane::reporting
