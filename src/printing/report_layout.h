#pragma once

#include "printing/page_builder.h"
#include "printing/table_layout.h"

#include <mediane/reporting/document.h>

#include <memory>
#include <vector>

namespace mediane::printing {

/// Lays a document out on pages. The document must outlive the pages.
class ReportLayout
{
public:
    ReportLayout(const PrintStyle& style, const reporting::Document& document);

    [[nodiscard]] const std::vector<Page>& pages() const { return m_pages.pages(); }

private:
    void placeTop();
    void placeBadge();
    void placeIdentity();
    void placeSection(const reporting::Section& section);
    /// What must stay with a heading, or with a caption, on its page.
    [[nodiscard]] double leadOf(const reporting::Section& section) const;
    [[nodiscard]] double leadOf(const TableLayout& layout) const;
    void placeHeading(const reporting::Section& section);
    void placeDefinitions();
    void place(const reporting::Paragraph& paragraph);
    void place(const reporting::KeyFigures& group);
    void place(const reporting::Table& table);
    void place(const reporting::Chart& chart);
    [[nodiscard]] bool placedTogether(const reporting::Table& table, const reporting::Chart& chart);
    void placeCaption(const reporting::Table& table, bool continued);
    void placeRows(const reporting::Table& table, const std::shared_ptr<const TableLayout>& layout);
    void placeSlice(const std::shared_ptr<const TableLayout>& layout, std::vector<RowPart> parts, double height);
    void placeNotes(const reporting::Table& table);
    [[nodiscard]] QPageLayout::Orientation orientationFor(const reporting::Section& section) const;

    const PrintStyle& m_style;
    const reporting::Document& m_document;
    PageBuilder m_pages;
};

} // namespace mediane::printing
