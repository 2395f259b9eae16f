#include "ui/widgets/sort_proxy.h"

#include "ui/widgets/data_table.h"

namespace mediane::ui {
namespace {

QVariant keyOf(const QModelIndex& index)
{
    const QVariant key = index.data(kSortRole);
    return key.isValid() ? key : index.data(Qt::DisplayRole);
}

bool isNothing(const QVariant& value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

} // namespace

SortProxy::SortProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale(QLocale::French))
{
    m_collator.setNumericMode(true); // "PC-9" before "PC-10".
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

bool SortProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant one = keyOf(left);
    const QVariant other = keyOf(right);
    if (isNothing(one) != isNothing(other)) return isNothing(other) == (sortOrder() == Qt::AscendingOrder);
    if (one.typeId() == QMetaType::QString && other.typeId() == QMetaType::QString) {
        return m_collator.compare(one.toString(), other.toString()) < 0;
    }
    return QVariant::compare(one, other) == QPartialOrdering::Less;
}

} // namespace mediane::ui
