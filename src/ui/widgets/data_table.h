#pragma once

#include "ui/theme/icons.h"

#include <QList>
#include <QTableView>

namespace mediane::ui {

class EmptyState;
class SortProxy;

/// Roles a model may give to DataTable, besides kChipRole and Qt's own.
inline constexpr int kSortRole = Qt::UserRole + 101; ///< Value to sort by; DisplayRole otherwise.
inline constexpr int kKeyRole = Qt::UserRole + 102; ///< Identity of the row: the selection survives a reset.
inline constexpr int kToneRole = Qt::UserRole + 103; ///< A Tone for the text of the cell.

/// The table of every list: rows of 32 px, no grid, sortable, elided with tooltips, Enter opens, columns remembered.
/// Rows in its signals and functions are those of the model that was given, whatever the sorting.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    /// `name` is for screen readers ("Bénéficiaires"); `memory` the settings key of its columns ("people/list").
    DataTable(const QString& name, const QString& memory, QWidget* parent = nullptr);

    void setRows(QAbstractItemModel* model); ///< Does not take it. Use this instead of setModel.
    void setEmptyState(Icon icon, const QString& sentence, const QString& actionText = {}); ///< Shown without rows.
    void setStretchColumn(int column); ///< Takes the room left; the first one by default.
    void setHiddenWhenEmpty(const QList<int>& columns); ///< Columns hidden while no row has a text there.
    void setRowHeight(int pixels); ///< At 100 %: 32 by default, 44 for attendance.

    [[nodiscard]] int currentRow() const; ///< -1: none.
    [[nodiscard]] QList<int> selectedRows() const;
    void setCurrentRow(int row);
    bool setCurrentKey(const QVariant& key); ///< Selects the row of that kKeyRole; false when there is none.

Q_SIGNALS:
    void rowActivated(int row); ///< Enter or double click.
    void currentRowChanged(int row); ///< Also after a reset of the model: -1 when the row is gone.
    void emptyActionTriggered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;

    void fitColumns(); ///< Measures the contents again.
    void shareWidth(); ///< Gives the width there is to the columns, unless the user set them.

private:
    void applyRowHeight();
    void afterReset();
    void updateEmptiness();
    void remember();
    bool recall();
    [[nodiscard]] int sourceRow(const QModelIndex& index) const;

    QString m_memory;
    SortProxy* m_proxy;
    EmptyState* m_empty = nullptr;
    QList<int> m_hiddenWhenEmpty;
    QList<int> m_wanted; ///< What the contents of each column need.
    QVariant m_currentKey;
    int m_rowHeight = 32;
    int m_stretch = 0;
    int m_hovered = -1;
    bool m_fitted = false;
    bool m_byHand = false; ///< The widths are the user's.
};

} // namespace mediane::ui
