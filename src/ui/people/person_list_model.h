#pragma once

#include "ui/widgets/data_table.h"

#include <mediane/application/store.h>

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace mediane::ui {

/// The people that a search finds, in pages read when the list is scrolled to them. Only the pages looked at last are
/// kept, so that a hundred thousand people cost no more than a screenful.
class PersonListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Born, City, Phone, ColumnCount };
    static constexpr int kPageSize = 100;
    static constexpr std::size_t kPagesKept = 12;

    explicit PersonListModel(const application::Store& store, QObject* parent = nullptr);

    void search(const QString& text); ///< Everybody when empty.
    void reload(); ///< The same search; as many rows as were known before.
    [[nodiscard]] domain::PersonId personAt(int row) const;
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] std::size_t pagesHeld() const { return m_pages.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// Const, because data() reads the pages.
    void readFailed(const mediane::Error& error) const; // clazy:exclude=const-signal-or-slot

private:
    using Rows = std::vector<application::PersonRow>;
    struct HeldPage
    {
        Rows rows;
        std::uint64_t used = 0;
    };

    [[nodiscard]] const Rows& page(int number) const;
    [[nodiscard]] const application::PersonRow* row(int number) const;
    void forgetOldest() const;

    const application::Store& m_store;
    QString m_text;
    int m_count = 0; ///< Rows known to exist.
    bool m_more = false;
    mutable std::map<int, HeldPage> m_pages;
    mutable std::uint64_t m_clock = 0;
};

} // namespace mediane::ui
