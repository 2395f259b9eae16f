#pragma once

#include <mediane/domain/track.h>

#include <QAbstractTableModel>

#include <vector>

namespace mediane::ui {

/// The sessions of a track, in order, edited in place: title, minutes, mandatory.
class TrackSessionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Position, Title, Minutes, Mandatory, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSessions(std::vector<domain::TrackSession> sessions);
    [[nodiscard]] const std::vector<domain::TrackSession>& sessions() const { return m_sessions; }
    void add(); ///< At the end, as long as the one before.
    void removeAt(int row);
    void move(int row, int to);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] bool write(domain::TrackSession& session, int column, const QVariant& value, int role) const;

    std::vector<domain::TrackSession> m_sessions;
};

} // namespace mediane::ui
