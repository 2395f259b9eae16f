#pragma once

#include "ui/records/journal_words.h"

#include <mediane/application/store.h>

#include <QAbstractItemModel>

#include <vector>

namespace mediane::ui {

/// The journal of one record, newest first: an entry a row, its changed fields below it. Read as it is scrolled.
class JournalModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, When, Who, ColumnCount };

    explicit JournalModel(const application::Store& store, QObject* parent = nullptr);

    /// Everything about a person includes attendance and allocations.
    void show(const application::Subject& subject);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void readFailed(const mediane::Error& error);

private:
    [[nodiscard]] Result<std::vector<JournalLine>> read();

    const application::Store& m_store;
    application::Subject m_subject{application::SubjectKind::Person, 0};
    std::vector<JournalLine> m_lines;
    std::int64_t m_oldest = 0;
    bool m_more = false;
};

} // namespace mediane::ui
