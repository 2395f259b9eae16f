#include "printing/figure_cards.h"

#include <QPainter>

#include <algorithm>

namespace mediane::printing {
namespace {

constexpr double kGap = 3; // Millimetres between cards.
constexpr double kInset = 3;
constexpr double kLeastWidth = 40;
constexpr double kValue = 18; // Points.
constexpr double kLeastValue = 9;

/// One card: its texts, wrapped to its width.
struct Card
{
    QStringList label;
    QString value;
    TextLook look; // Of the value, smaller when it is long.
    QStringList detail;
};

/// Places rows of cards of one height.
class CardRows
{
public:
    CardRows(PageBuilder& pages, const reporting::KeyFigures& group)
        : m_pages(pages)
        , m_style(pages.style())
        , m_label{m_style.font(8), kMuted}
        , m_detail{m_style.font(7.5), kMuted}
    {
        const double gap = m_style.mm(kGap);
        m_columns = std::max(1, static_cast<int>((pages.width() + gap) / (m_style.mm(kLeastWidth) + gap)));
        // Full rows look better than a last row of one card.
        const int count = static_cast<int>(group.figures.size());
        if (count > m_columns) {
            const int rows = (count + m_columns - 1) / m_columns;
            m_columns = (count + rows - 1) / rows;
        }
        m_width = (pages.width() - gap * (m_columns - 1)) / m_columns;
        const double inner = m_width - 2 * m_style.mm(kInset);
        for (const reporting::KeyFigure& figure : group.figures)
            m_cards.push_back({m_style.wrapped(fromUtf8(figure.label), m_label.font, inner),
                fromUtf8(reporting::readable(figure.value)), lookOf(fromUtf8(reporting::readable(figure.value)), inner),
                figure.detail.empty() ? QStringList()
                                      : m_style.wrapped(fromUtf8(figure.detail), m_detail.font, inner)});
    }

    void place()
    {
        const auto columns = static_cast<std::size_t>(m_columns);
        for (std::size_t first = 0; first < m_cards.size(); first += columns) {
            const std::size_t end = std::min(m_cards.size(), first + columns);
            double height = 0;
            for (std::size_t i = first; i < end; ++i)
                height = std::max(height, heightOf(m_cards[i]));
            m_pages.need(height);
            for (std::size_t i = first; i < end; ++i)
                placeCard(
                    m_cards[i], m_pages.left() + static_cast<double>(i - first) * (m_width + m_style.mm(kGap)), height);
            m_pages.advance(height + m_style.mm(kGap));
        }
    }

private:
    [[nodiscard]] TextLook lookOf(const QString& value, double inner) const
    {
        double points = kValue;
        while (points > kLeastValue
            && m_style.metrics(m_style.font(points, QFont::DemiBold)).horizontalAdvance(value) > inner)
            points -= 0.5;
        return {m_style.font(points, QFont::DemiBold), kAccent};
    }

    [[nodiscard]] double lineHeight(const TextLook& look) const { return m_style.metrics(look.font).height(); }

    [[nodiscard]] double heightOf(const Card& card) const
    {
        return static_cast<double>(card.label.size()) * lineHeight(m_label) + lineHeight(card.look)
            + static_cast<double>(card.detail.size()) * lineHeight(m_detail) + 2 * m_style.mm(kInset - 0.6);
    }

    void placeCard(const Card& card, double x, double height)
    {
        const QRectF box(x, m_pages.y(), m_width, height);
        m_pages.add([box, radius = m_style.mm(1.6), pen = m_style.mm(0.2)](QPainter& painter) {
            painter.setPen(QPen(kLine, pen));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box, radius, radius);
        });
        const QPointF at(x + m_style.mm(kInset), m_pages.y() + m_style.mm(kInset - 0.6));
        const double below = placeLines(card.label, m_label, at.x(), at.y());
        const double after = placeLines({card.value}, card.look, at.x(), below);
        placeLines(card.detail, m_detail, at.x(), after);
    }

    /// Gives where the next lines go.
    double placeLines(const QStringList& lines, const TextLook& look, double x, double y)
    {
        const QFontMetricsF metrics = m_style.metrics(look.font);
        for (const QString& line : lines) {
            m_pages.add([line, look, base = QPointF(x, y + metrics.ascent())](QPainter& painter) {
                painter.setFont(look.font);
                painter.setPen(look.colour);
                painter.drawText(base, line);
            });
            y += metrics.height();
        }
        return y;
    }

    PageBuilder& m_pages;
    const PrintStyle& m_style;
    TextLook m_label;
    TextLook m_detail;
    int m_columns = 1;
    double m_width = 0;
    std::vector<Card> m_cards;
};

} // namespace

void placeCards(PageBuilder& pages, const reporting::KeyFigures& group) { CardRows(pages, group).place(); }

} // namespace mediane::printing
