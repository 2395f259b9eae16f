#include "ui/settings/check_list.h"

#include "ui/theme/typography.h"

#include <QEvent>

#include <algorithm>

namespace mediane::ui {
namespace {

constexpr int kRowHeight = 28;
constexpr int kMostRows = 6; // Beyond, the list scrolls.

} // namespace

CheckList::CheckList(QWidget* parent)
    : QListWidget(parent)
{
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_filling) Q_EMIT edited();
    });
}

void CheckList::setItems(const std::vector<Item>& items)
{
    m_filling = true;
    clear();
    for (const Item& item : items) {
        auto* const row = new QListWidgetItem(item.text, this);
        row->setData(Qt::UserRole, QVariant::fromValue(item.id));
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Unchecked);
        row->setToolTip(item.text);
    }
    m_filling = false;
    fitHeight();
}

void CheckList::setTicked(const std::vector<std::int64_t>& ids)
{
    m_filling = true;
    for (int row = 0; row < count(); ++row) {
        const bool on = std::ranges::find(ids, item(row)->data(Qt::UserRole).toLongLong()) != ids.end();
        item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
}

std::vector<std::int64_t> CheckList::ticked() const
{
    std::vector<std::int64_t> ids;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked) ids.push_back(item(row)->data(Qt::UserRole).toLongLong());
    return ids;
}

void CheckList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitHeight();
}

void CheckList::fitHeight()
{
    const int row = scaled(kRowHeight);
    for (int i = 0; i < count(); ++i)
        item(i)->setSizeHint({0, row});
    setFixedHeight(std::clamp(count(), 1, kMostRows) * row + 2 * frameWidth() + 4);
}

} // namespace mediane::ui
