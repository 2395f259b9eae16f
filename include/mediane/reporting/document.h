#pragma once

#include <mediane/reporting/table.h>

#include <string>
#include <variant>
#include <vector>

namespace mediane::reporting {

/// A line of the header block: `values` for machines (`# key;value;value`), `text` for people (empty: not shown).
struct HeaderLine
{
    std::string key;
    std::string label;
    std::vector<std::string> values;
    std::string text;
};

/// What a figure counts, in words.
struct Definition
{
    std::string code;
    std::string label;
    std::string text;
};

struct Paragraph
{
    std::string text;
};

/// A figure that stands out, with what it is compared to.
struct KeyFigure
{
    std::string code;
    std::string label;
    Cell value;
    std::string detail = {};
};

struct KeyFigures
{
    std::vector<KeyFigure> figures;
};

enum class ChartKind {
    Bars, ///< One bar a row, the series stacked in it.
    Pyramid ///< Two series, to the left and to the right of the labels.
};

/// A picture of columns of a table of the same document; it holds no figure of its own.
struct Chart
{
    ChartKind kind = ChartKind::Bars;
    std::string title;
    std::string table; ///< Code of the table.
    std::string labels; ///< Code of the column that names the rows.
    std::vector<std::string> series; ///< Codes of the columns drawn.
};

using Block = std::variant<Paragraph, KeyFigures, Table, Chart>;

struct Section
{
    std::string heading;
    int level = 2; ///< 2 to 4; the title is 1.
    std::vector<Block> blocks = {};
};

/// Words that writers add by themselves, in the language of the document.
struct Furniture
{
    std::string page = "page %1/%2";
    std::string contents = "Contents";
    std::string definitions = "Definitions";
    std::string code = "Code";
    std::string figure = "Figure";
    std::string definition = "Definition";
    std::string continued = "(continued)";
    std::string notCollected = "Not collected: %1.";
};

/// A report, computed once: every writer prints this and nothing else, so no figure differs between formats.
struct Document
{
    std::string title;
    std::string subtitle = {};
    std::string language = "fr";
    std::string watermark = {}; ///< « PROVISOIRE »; empty for a definitive document.
    std::string producer = {}; ///< Footer: program and time of printing.
    std::vector<HeaderLine> header = {};
    std::vector<Section> sections = {};
    std::vector<Definition> definitions = {};
    Furniture furniture = {};
};

/// The tables in reading order. The pointers live as long as the document is left alone.
[[nodiscard]] std::vector<const Table*> tablesOf(const Document& document);
/// The table of that code; null when there is none.
[[nodiscard]] const Table* tableOf(const Document& document, const std::string& code);
/// The document as people read it: without what is for machines; columns without any value are named in a note.
[[nodiscard]] Document readableDocument(const Document& document);
/// The definitions as a table (code « Definitions »).
[[nodiscard]] Table definitionsTable(const Document& document);

} // namespace mediane::reporting
