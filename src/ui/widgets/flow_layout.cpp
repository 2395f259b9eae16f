#include "ui/widgets/flow_layout.h"

#include <QWidget>

namespace mediane::ui {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) { m_items.append(item); }

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize hint;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize one = item->sizeHint();
        hint
            = QSize(hint.width() + (hint.width() > 0 ? m_gap : 0) + one.width(), std::max(hint.height(), one.height()));
    }
    return hint;
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items)
        least = least.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return least;
}

int FlowLayout::place(const QRect& rect, bool really) const
{
    QList<QLayoutItem*> line;
    int y = rect.y();
    int x = rect.x();
    int height = 0;
    const auto endLine = [&] {
        int left = rect.x();
        for (QLayoutItem* item : line) {
            const QSize size = item->sizeHint().boundedTo(QSize(rect.width(), QWIDGETSIZE_MAX));
            if (really) item->setGeometry(QRect(QPoint(left, y + (height - size.height()) / 2), size));
            left += size.width() + m_gap;
        }
        line.clear();
        y += height;
        x = rect.x();
        height = 0;
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue; // Hidden.
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && x + size.width() > rect.right() + 1) {
            endLine();
            y += m_gap;
        }
        line.append(item);
        x += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    endLine();
    return y - rect.y();
}

} // namespace mediane::ui
