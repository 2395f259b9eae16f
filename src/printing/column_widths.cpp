#include "printing/column_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mediane::printing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kLongestWord = 32; // Millimetres: a longer word is broken.
constexpr double kComfort = 46; // Millimetres: a wider column is better wrapped than on a turned page.
constexpr int kSteps = 40; // Of a bisection: far below a device unit.

/// Measures texts, skipping those too short to change the answer.
class WidestText
{
public:
    explicit WidestText(const QFontMetricsF& metrics)
        : m_metrics(metrics)
    {
    }
    void add(const QString& text)
    {
        if (text.size() * 4 < m_longest * 3) return;
        m_longest = std::max(m_longest, text.size());
        m_width = std::max(m_width, m_metrics.horizontalAdvance(text));
    }
    [[nodiscard]] double width() const { return m_width; }

private:
    QFontMetricsF m_metrics;
    qsizetype m_longest = 0;
    double m_width = 0;
};

/// A column that wishes for more than the limit gets more than it, but not in proportion to its text.
double limited(const ColumnNeed& need, double limit)
{
    const double share = need.wish <= limit ? need.wish : std::sqrt(limit * need.wish);
    return std::max(need.least, share);
}

double sumOf(const std::vector<ColumnNeed>& needs, double limit)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
        [limit](double sum, const ColumnNeed& need) { return sum + limited(need, limit); });
}

void addWords(WidestText& widest, const QString& text)
{
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words)
        widest.add(word.toString());
}

ColumnNeed needOf(
    const PrintStyle& style, const reporting::Table& table, std::size_t index, const QFont& font, const QFont& bold)
{
    WidestText text(style.metrics(font));
    WidestText word(style.metrics(font));
    WidestText boldText(style.metrics(bold));
    WidestText boldWord(style.metrics(bold));
    addWords(boldWord, headingOf(table.columns[index]));
    for (const reporting::Row& row : table.rows) {
        const QString value = fromUtf8(reporting::readable(row.cells[index]));
        const bool total = row.kind == reporting::RowKind::Total;
        (total ? boldText : text).add(value);
        addWords(total ? boldWord : word, value);
    }
    // A heading may take two lines, a value had better not.
    const double heading = style.metrics(bold).horizontalAdvance(headingOf(table.columns[index])) * 0.6;
    const double least = std::min(std::max(word.width(), boldWord.width()), style.mm(kLongestWord));
    return {least, std::max({least, heading, text.width(), boldText.width()})};
}

} // namespace

double comfortableWidth(const PrintStyle& style, const std::vector<ColumnNeed>& needs)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0, [&style](double sum, const ColumnNeed& need) {
        return sum + std::max(need.least, std::min(need.wish, style.mm(kComfort)));
    });
}

double leastWidth(const std::vector<ColumnNeed>& needs) { return sumOf(needs, 0); }

QString headingOf(const reporting::Column& column)
{
    const QString title = fromUtf8(column.title);
    return column.unit.empty() ? title : title + u" ("_s + fromUtf8(column.unit) + u")"_s;
}

std::vector<ColumnNeed> columnNeeds(
    const PrintStyle& style, const reporting::Table& table, const QFont& font, const QFont& bold, double padding)
{
    std::vector<ColumnNeed> needs;
    // One unit more than measured: rounding must not wrap a text that fits.
    const double around = 2 * padding + 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnNeed need = needOf(style, table, i, font, bold);
        needs.push_back({need.least + around, need.wish + around});
    }
    return needs;
}

std::vector<double> sharedWidths(const std::vector<ColumnNeed>& needs, double available)
{
    const double least = sumOf(needs, 0);
    const double wish = std::accumulate(
        needs.begin(), needs.end(), 0.0, [](double sum, const ColumnNeed& need) { return sum + need.wish; });
    // The limit that fills the width: wide columns share what narrow ones leave.
    double low = 0;
    double high = available;
    for (int i = 0; i < kSteps; ++i) {
        const double limit = (low + high) / 2;
        (sumOf(needs, limit) <= available ? low : high) = limit;
    }
    std::vector<double> widths;
    for (const ColumnNeed& need : needs) {
        if (wish <= available)
            widths.push_back(need.wish * available / wish);
        else if (least < available)
            widths.push_back(limited(need, low));
        else
            widths.push_back(need.least * available / least);
    }
    return widths;
}

} // namespace mediane::printing
