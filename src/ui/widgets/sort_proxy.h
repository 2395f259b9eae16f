#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace mediane::ui {

/// Sorts by kSortRole (else by what is shown) as a dictionary does; rows without a value come last.
class SortProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SortProxy(QObject* parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QCollator m_collator;
};

} // namespace mediane::ui
