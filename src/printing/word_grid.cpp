#include "printing/word_grid.h"

#include <QPainter>

#include <algorithm>

namespace mediane::printing {
namespace {

constexpr double kInset = 4; // Millimetres around a boxed grid.
constexpr double kGap = 5; // Between the columns.
constexpr double kBetween = 0.9; // Between the pairs.
constexpr double kLargestShare = 0.32; // Of the width, for the words.

/// The lines and the height of each pair.
class WordGrid
{
public:
    WordGrid(PageBuilder& pages, const std::vector<WordPair>& pairs, TextLook word, TextLook text, double inset)
        : m_pages(pages)
        , m_style(pages.style())
        , m_word(std::move(word))
        , m_text(std::move(text))
        , m_inset(inset)
    {
        const double width = pages.width() - 2 * inset;
        for (const WordPair& pair : pairs)
            m_wordWidth = std::max(m_wordWidth, m_style.metrics(m_word.font).horizontalAdvance(pair.word));
        m_wordWidth = std::min(m_wordWidth + 1, width * kLargestShare);
        for (const WordPair& pair : pairs)
            m_rows.push_back({m_style.wrapped(pair.word, m_word.font, m_wordWidth),
                m_style.wrapped(pair.text, m_text.font, width - m_wordWidth - m_style.mm(kGap))});
    }

    [[nodiscard]] double height() const
    {
        double height = 0;
        for (const auto& row : m_rows)
            height += heightOf(row);
        return height - m_style.mm(kBetween);
    }

    void place()
    {
        for (const auto& row : m_rows) {
            m_pages.need(heightOf(row));
            placeLines(row.first, m_word, m_pages.left() + m_inset);
            placeLines(row.second, m_text, m_pages.left() + m_inset + m_wordWidth + m_style.mm(kGap));
            m_pages.advance(heightOf(row));
        }
    }

private:
    using Lines = std::pair<QStringList, QStringList>;

    [[nodiscard]] double heightOf(const Lines& row) const
    {
        return std::max(static_cast<double>(row.first.size()) * m_style.metrics(m_word.font).height(),
                   static_cast<double>(row.second.size()) * m_style.metrics(m_text.font).height())
            + m_style.mm(kBetween);
    }

    void placeLines(const QStringList& lines, const TextLook& look, double x)
    {
        const QFontMetricsF metrics = m_style.metrics(look.font);
        m_pages.add([lines, look, metrics, at = QPointF(x, m_pages.y() + metrics.ascent())](QPainter& painter) {
            painter.setFont(look.font);
            painter.setPen(look.colour);
            QPointF base = at;
            for (const QString& line : lines) {
                painter.drawText(base, line);
                base.ry() += metrics.height();
            }
        });
    }

    PageBuilder& m_pages;
    const PrintStyle& m_style;
    TextLook m_word;
    TextLook m_text;
    double m_inset;
    double m_wordWidth = 0;
    std::vector<Lines> m_rows;
};

} // namespace

void placeGrid(
    PageBuilder& pages, const std::vector<WordPair>& pairs, const TextLook& word, const TextLook& text, double inset)
{
    WordGrid(pages, pairs, word, text, inset).place();
}

void placeBoxedGrid(PageBuilder& pages, const std::vector<WordPair>& pairs, const TextLook& word, const TextLook& text)
{
    const PrintStyle& style = pages.style();
    const double inset = style.mm(kInset);
    WordGrid grid(pages, pairs, word, text, inset);
    const double height = grid.height() + 2 * inset;
    pages.need(height);
    const QRectF box(pages.left(), pages.y(), pages.width(), height);
    pages.add([box, radius = style.mm(1.6)](QPainter& painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(kSoft);
        painter.drawRoundedRect(box, radius, radius);
    });
    pages.advance(inset);
    grid.place();
    pages.advance(inset - style.mm(kBetween));
}

} // namespace mediane::printing
