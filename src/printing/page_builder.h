#pragma once

#include "printing/print_style.h"

#include <QPageLayout>
#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace mediane::printing {

/// A page to paint: its orientation and what is on it.
struct Page
{
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::vector<std::function<void(QPainter&)>> items = {};
};

/// Places things on A4 pages from top to bottom and starts pages as needed; paints nothing itself.
class PageBuilder
{
public:
    explicit PageBuilder(const PrintStyle& style);

    [[nodiscard]] const PrintStyle& style() const { return m_style; }
    [[nodiscard]] double left() const;
    [[nodiscard]] double width() const { return widthOf(orientation()); } ///< Between the margins.
    [[nodiscard]] double widthOf(QPageLayout::Orientation orientation) const;
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return bottom() - m_y; } ///< What is left of the page.
    [[nodiscard]] double fullHeight() const { return bottom() - top(); }
    [[nodiscard]] QPageLayout::Orientation orientation() const { return m_pages.back().orientation; }

    void startPage(QPageLayout::Orientation orientation);
    void startPage() { startPage(orientation()); }
    void need(double height); ///< Starts a page unless that much is left (or the page is blank).
    void skip(double height); ///< Vertical space; none at the top of a page.
    void advance(double height) { m_y += height; }
    void add(std::function<void(QPainter&)> item);
    /// Flowing text, broken between lines at the foot of a page.
    void addText(const QString& text, const TextLook& look, double indent = 0);

    [[nodiscard]] const std::vector<Page>& pages() const { return m_pages; }

private:
    [[nodiscard]] double top() const;
    [[nodiscard]] double bottom() const;

    const PrintStyle& m_style;
    std::vector<Page> m_pages{Page{}};
    double m_y;
};

/// Size of an A4 page, in millimetres.
[[nodiscard]] QSizeF pageSize(QPageLayout::Orientation orientation);

inline constexpr double kSideMargin = 16; ///< Millimetres.

} // namespace mediane::printing
