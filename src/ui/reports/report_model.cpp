#include "ui/reports/report_model.h"

#include "ui/widgets/data_table.h"

namespace mediane::ui {
namespace {

QVariant alignment(int column) { return QVariant((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter); }

} // namespace

ReportModel::ReportModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ReportModel::setColumns(const QStringList& titles, const QStringList& meanings)
{
    beginResetModel();
    m_titles = titles;
    m_meanings = meanings;
    endResetModel();
}

void ReportModel::setLines(std::vector<ReportLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& cells = m_lines[static_cast<std::size_t>(index.row())].cells;
    if (role == kKeyRole) return cells.front().text;
    if (role == Qt::TextAlignmentRole) return alignment(index.column());
    if (static_cast<std::size_t>(index.column()) >= cells.size()) return {};
    const ReportCell& cell = cells[static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole) return cell.text;
    if (role == kSortRole) return index.column() == 0 ? QVariant(cell.text) : QVariant(cell.number);
    if (role == Qt::ToolTipRole && !cell.toolTip.isEmpty()) return cell.toolTip;
    if (role == kRequestRole && cell.request) return QVariant::fromValue(*cell.request);
    if (role == kShareRole && cell.share) return *cell.share;
    if (role == kToneRole && cell.request) return QVariant::fromValue(Tone::Accent);
    return {};
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return m_titles[section];
    if (role == Qt::TextAlignmentRole) return alignment(section);
    if (role == Qt::ToolTipRole && section < m_meanings.size()) return m_meanings[section];
    return {};
}

} // namespace mediane::ui
