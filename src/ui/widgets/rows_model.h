#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace mediane::ui {

/// A table of value rows. Columns are described once; `setRows` replaces the rows.
///
///     RowsModel<PersonRow> model({
///         {tr("Name"), [](const PersonRow& row) { return toQt(row.name); }},
///         {tr("Age"), [](const PersonRow& row) { return row.age; }, RowsModel<PersonRow>::Kind::Number},
///     }, [](const PersonRow& row) { return QVariant::fromValue(row.id.value()); });
template <class Row>
class RowsModel : public QAbstractTableModel
{
public:
    enum class Kind { Text, Number };

    /// A constructor rather than defaults of members: g++ 12 crashes on the latter in a template.
    struct Column
    {
        using Getter = std::function<QVariant(const Row&)>;
        using ChipGetter = std::function<std::optional<Chip>(const Row&)>;
        using ToneGetter = std::function<Tone(const Row&)>;

        Column(QString name, Getter shown, Kind columnKind = Kind::Text, Getter sort = nullptr,
            ChipGetter status = nullptr, ToneGetter colour = nullptr)
            : title(std::move(name))
            , text(std::move(shown))
            , kind(columnKind)
            , sortKey(std::move(sort))
            , chip(std::move(status))
            , tone(std::move(colour))
        {
        }

        QString title;
        Getter text; ///< What is shown.
        Kind kind; ///< Numbers are right-aligned.
        Getter sortKey; ///< When the text does not sort well (dates, "37 h 10").
        ChipGetter chip;
        ToneGetter tone;
    };

    explicit RowsModel(
        std::vector<Column> columns, std::function<QVariant(const Row&)> key = nullptr, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void replaceRow(int row, Row value)
    {
        m_rows.at(static_cast<std::size_t>(row)) = std::move(value);
        Q_EMIT this->dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
        const Column& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole) return column.title;
        if (role == Qt::TextAlignmentRole) return alignment(column);
        return {};
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        const Row& row = m_rows[static_cast<std::size_t>(index.row())];
        const Column& column = m_columns[static_cast<std::size_t>(index.column())];
        if (role == kKeyRole) return m_key ? m_key(row) : QVariant(index.row());
        if (role == Qt::TextAlignmentRole) return alignment(column);
        if (role == Qt::DisplayRole) return column.text(row);
        if (role == kSortRole) return column.sortKey ? column.sortKey(row) : column.text(row);
        if (role == kToneRole && column.tone) return QVariant::fromValue(column.tone(row));
        if (role == kChipRole && column.chip) {
            if (const std::optional<Chip> chip = column.chip(row)) return QVariant::fromValue(*chip);
        }
        return {};
    }

private:
    [[nodiscard]] static QVariant alignment(const Column& column)
    {
        const Qt::AlignmentFlag side = column.kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant(side | Qt::AlignVCenter);
    }

    std::vector<Column> m_columns;
    std::function<QVariant(const Row&)> m_key;
    std::vector<Row> m_rows;
};

} // namespace mediane::ui
