#include "ui/settings/track_sessions_model.h"

#include "ui/widgets/data_table.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"

namespace mediane::ui {

using domain::TrackSession;

void TrackSessionsModel::setSessions(std::vector<TrackSession> sessions)
{
    beginResetModel();
    m_sessions = std::move(sessions);
    endResetModel();
}

void TrackSessionsModel::add()
{
    TrackSession session;
    if (!m_sessions.empty()) session.minutes = m_sessions.back().minutes;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_sessions.push_back(std::move(session));
    endInsertRows();
    Q_EMIT edited();
}

void TrackSessionsModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_sessions.erase(m_sessions.begin() + row);
    endRemoveRows();
    if (row < rowCount()) Q_EMIT dataChanged(index(row, Position), index(rowCount() - 1, Position));
    Q_EMIT edited();
}

void TrackSessionsModel::move(int row, int to)
{
    if (to < 0 || to >= rowCount() || row == to) return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    const TrackSession moved = m_sessions[static_cast<std::size_t>(row)];
    m_sessions.erase(m_sessions.begin() + row);
    m_sessions.insert(m_sessions.begin() + to, moved);
    endMoveRows();
    Q_EMIT dataChanged(index(std::min(row, to), Position), index(std::max(row, to), Position));
    Q_EMIT edited();
}

int TrackSessionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

int TrackSessionsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TrackSessionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TrackSession& session = m_sessions[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == kKeyRole) return index.row();
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Position || column == Minutes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (column == Mandatory && role == Qt::CheckStateRole) return session.mandatory ? Qt::Checked : Qt::Unchecked;
    if (column == Mandatory && role == Qt::AccessibleTextRole)
        return session.mandatory ? tr("Mandatory") : tr("Optional");
    if (column == Mandatory && role == Qt::DisplayRole) return session.mandatory ? tr("Mandatory") : QString();
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    if (column == Position) return index.row() + 1;
    if (column == Title) return toQt(session.title);
    if (column == Minutes)
        return role == Qt::EditRole ? QVariant(session.minutes) : QVariant(hoursText(session.minutes));
    return {};
}

bool TrackSessionsModel::write(TrackSession& session, int column, const QVariant& value, int role) const
{
    if (column == Mandatory && role == Qt::CheckStateRole) {
        session.mandatory = value.toInt() == Qt::Checked;
        return true;
    }
    if (role != Qt::EditRole) return false;
    if (column == Title) {
        session.title = toStd(value.toString().trimmed());
        return true;
    }
    if (column == Minutes) {
        bool isNumber = false;
        const int minutes = value.toInt(&isNumber);
        if (isNumber) session.minutes = minutes;
        return isNumber;
    }
    return false;
}

bool TrackSessionsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    TrackSession changed = m_sessions[static_cast<std::size_t>(index.row())];
    if (!write(changed, index.column(), value, role)) return false;
    if (changed == m_sessions[static_cast<std::size_t>(index.row())]) return true;
    m_sessions[static_cast<std::size_t>(index.row())] = changed;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags TrackSessionsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Title || index.column() == Minutes) flags |= Qt::ItemIsEditable;
    if (index.column() == Mandatory) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant TrackSessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (section == Position || section == Minutes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Position: return tr("No.");
    case Title: return tr("Title");
    case Minutes: return tr("Length");
    default: return tr("Mandatory");
    }
}

} // namespace mediane::ui
