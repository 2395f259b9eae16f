#pragma once

#include <mediane/application/planning_queries.h>
#include <mediane/core/clock.h>

#include <QAbstractListModel>

namespace mediane::ui {

/// Roles of the session list, besides Qt's own and kChipRole.
enum SessionListRole { kHeadingRole = Qt::UserRole + 210, kSecondLineRole, kCountRole };

/// Sessions to take attendance of, under headings: today's, those to record, and another one that was opened.
class SessionListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit SessionListModel(const Clock& clock, QObject* parent = nullptr);

    void show(std::vector<application::SessionRow> today, std::vector<application::SessionRow> toRecord,
        std::optional<application::SessionRow> other);
    void replace(const application::SessionRow& session); ///< Same place, new figures.
    [[nodiscard]] const application::SessionRow* sessionAt(const QModelIndex& index) const; ///< Null for headings.
    [[nodiscard]] QModelIndex indexOf(domain::SessionId session) const;
    /// The one to begin with: under way or next today, else the oldest to record.
    [[nodiscard]] std::optional<domain::SessionId> first() const;
    [[nodiscard]] int toRecord() const { return m_toRecord; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Entry
    {
        QString heading;
        std::optional<application::SessionRow> session;
    };
    [[nodiscard]] QVariant sessionData(const application::SessionRow& session, int role) const;

    const Clock& m_clock;
    std::vector<Entry> m_entries;
    int m_toRecord = 0;
};

} // namespace mediane::ui
