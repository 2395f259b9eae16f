#include <mediane/reporting/document.h>

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
    return {std::move(code), std::move(title), type, std::move(unit), alignment};
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
