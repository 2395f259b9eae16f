#include "reporting/atomic_file.h"
#include "reporting/html_style.h"
#include "reporting/html_text.h"
#include "reporting/svg_chart.h"

#include <mediane/reporting/html_writer.h>

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace mediane::reporting {
namespace {

constexpr std::size_t kWideColumns = 11; // More do not fit an upright A4 page.

const char* alignmentClass(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return "";
    case Alignment::Right: return R"( class="r")";
    case Alignment::Centre: return R"( class="c")";
    }
    return "";
}

bool isWide(const Section& section)
{
    return std::any_of(section.blocks.begin(), section.blocks.end(), [](const Block& block) {
        const auto* table = std::get_if<Table>(&block);
        return table != nullptr && table->columns.size() >= kWideColumns;
    });
}

bool isMissing(const Cell& cell)
{
    return std::holds_alternative<NotCollected>(cell) || std::holds_alternative<NotApplicable>(cell);
}

/// Writes one document, from top to bottom.
class HtmlWriter
{
public:
    HtmlWriter(std::ostream& out, const Document& document)
        : m_out(out)
        , m_document(document)
    {
    }

    void write()
    {
        writeHead();
        writeTop();
        writeContents();
        for (std::size_t i = 0; i < m_document.sections.size(); ++i)
            writeSection(m_document.sections[i], i);
        if (!m_document.definitions.empty()) writeDefinitions();
        m_out << "</main>\n";
        if (!m_document.producer.empty()) m_out << "<footer>" << escaped(m_document.producer) << "</footer>\n";
        m_out << "</body>\n</html>\n";
    }

private:
    void writeHead()
    {
        m_out << "<!DOCTYPE html>\n<html lang=\"" << escaped(m_document.language)
              << "\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                 "<meta name=\"generator\" content=\"Médiane\">\n<title>"
              << escaped(m_document.title);
        if (!m_document.subtitle.empty()) m_out << " — " << escaped(m_document.subtitle);
        m_out << "</title>\n<style>" << htmlStyle() << "</style>\n</head>\n<body>\n";
    }

    void writeTop()
    {
        const std::string watermark = escaped(m_document.watermark);
        if (!watermark.empty()) m_out << "<div class=\"watermark\" aria-hidden=\"true\">" << watermark << "</div>\n";
        m_out << "<header>\n";
        if (!watermark.empty()) m_out << "<p class=\"status\">" << watermark << "</p>\n";
        m_out << "<h1>" << escaped(m_document.title) << "</h1>\n";
        if (!m_document.subtitle.empty()) m_out << "<p class=\"subtitle\">" << escaped(m_document.subtitle) << "</p>\n";
        if (!m_document.header.empty()) {
            m_out << "<dl class=\"identity\">\n";
            for (const HeaderLine& line : m_document.header)
                m_out << "<dt>" << escaped(line.label) << "</dt><dd>" << escaped(line.text) << "</dd>\n";
            m_out << "</dl>\n";
        }
        m_out << "</header>\n";
    }

    void writeContents()
    {
        const std::string heading = escaped(m_document.furniture.contents);
        m_out << "<nav aria-label=\"" << heading << "\">\n<strong>" << heading << "</strong>\n<ol>\n";
        for (std::size_t i = 0; i < m_document.sections.size(); ++i) {
            const Section& section = m_document.sections[i];
            if (section.level == 2)
                m_out << fmt::format("<li><a href=\"#s{}\">{}</a></li>\n", i + 1, escaped(section.heading));
        }
        if (!m_document.definitions.empty())
            m_out << "<li><a href=\"#definitions\">" << escaped(m_document.furniture.definitions) << "</a></li>\n";
        m_out << "</ol>\n</nav>\n<main>\n";
    }

    void writeSection(const Section& section, std::size_t index)
    {
        const int level = std::clamp(section.level, 2, 4);
        m_out << fmt::format("<section{3} aria-labelledby=\"s{1}\">\n<h{0} id=\"s{1}\">{2}</h{0}>\n", level, index + 1,
            escaped(section.heading), isWide(section) ? " class=\"wide\"" : "");
        for (const Block& block : section.blocks)
            std::visit([this](const auto& b) { writeBlock(b); }, block);
        m_out << "</section>\n";
    }

    void writeBlock(const Paragraph& paragraph) { m_out << "<p>" << escaped(paragraph.text) << "</p>\n"; }

    void writeBlock(const KeyFigures& group)
    {
        m_out << "<ul class=\"figures\">\n";
        for (const KeyFigure& figure : group.figures) {
            m_out << "<li><span class=\"label\">" << escaped(figure.label) << "</span> <span class=\"value\">"
                  << escaped(readable(figure.value)) << "</span>";
            if (!figure.detail.empty()) m_out << " <span class=\"detail\">" << escaped(figure.detail) << "</span>";
            m_out << "</li>\n";
        }
        m_out << "</ul>\n";
    }

    void writeBlock(const Chart& chart)
    {
        const ChartData data = chartData(m_document, chart);
        if (data.categories.empty()) return;
        m_out << "<figure>\n<figcaption>" << escaped(chart.title) << "</figcaption>\n";
        writeSvg(m_out, chart, data);
        m_out << "</figure>\n";
    }

    void writeBlock(const Table& table)
    {
        if (table.rows.empty() && !table.whenEmpty.empty()) {
            m_out << "<p>" << escaped(table.whenEmpty) << "</p>\n";
            return;
        }
        const std::string id = "t-" + escaped(table.code);
        m_out << "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"" << id
              << "\">\n<table>\n<caption id=\"" << id << "\"><span class=\"code\">" << escaped(table.code) << "</span> "
              << escaped(table.title) << "</caption>\n<thead>\n<tr>";
        for (const Column& column : table.columns) {
            m_out << "<th scope=\"col\"" << alignmentClass(column.alignment) << '>' << escaped(column.title);
            if (!column.unit.empty()) m_out << " (" << escaped(column.unit) << ')';
            m_out << "</th>";
        }
        m_out << "</tr>\n</thead>\n<tbody>\n";
        for (const Row& row : table.rows)
            writeRow(table, row);
        m_out << "</tbody>\n</table>\n</div>\n";
        for (const std::string& note : table.notes)
            m_out << "<p class=\"note\">" << escaped(note) << "</p>\n";
    }

    void writeRow(const Table& table, const Row& row)
    {
        m_out << (row.kind == RowKind::Total ? "<tr class=\"total\">" : "<tr>");
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::string text = escaped(readable(row.cells[i]));
            if (i == 0)
                m_out << "<th scope=\"row\"" << alignmentClass(table.columns[i].alignment) << '>' << text << "</th>";
            else
                writeCell(table.columns[i].alignment, row.cells[i], text);
        }
        m_out << "</tr>\n";
    }

    void writeCell(Alignment alignment, const Cell& cell, const std::string& text)
    {
        if (!isMissing(cell)) {
            m_out << "<td" << alignmentClass(alignment) << '>' << text << "</td>";
            return;
        }
        m_out << "<td class=\"none" << (alignment == Alignment::Right ? " r" : "")
              << (alignment == Alignment::Centre ? " c" : "") << "\">" << text << "</td>";
    }

    void writeDefinitions()
    {
        m_out << "<h2 id=\"definitions\">" << escaped(m_document.furniture.definitions) << "</h2>\n";
        m_out << "<dl>\n";
        for (const Definition& definition : m_document.definitions)
            m_out << "<dt><strong>" << escaped(definition.label) << "</strong></dt><dd>" << escaped(definition.text)
                  << "</dd>\n";
        m_out << "</dl>\n";
    }

    std::ostream& m_out;
    const Document& m_document;
};

} // namespace

Result<void> writeHtml(const Document& document, const std::filesystem::path& path)
{
    AtomicFile file(path);
    auto stream = file.open();
    if (!stream) return stream.error();
    const Document shown = readableDocument(document);
    HtmlWriter(**stream, shown).write();
    return file.commit();
}

} // namespace mediane::reporting
