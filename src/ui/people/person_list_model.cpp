#include "ui/people/person_list_model.h"

#include "ui/records/finders.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace mediane::ui {

PersonListModel::PersonListModel(const application::Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

void PersonListModel::search(const QString& text)
{
    beginResetModel();
    m_text = text.trimmed();
    m_pages.clear();
    m_count = int(page(0).size());
    m_more = m_count == kPageSize;
    endResetModel();
}

void PersonListModel::reload()
{
    beginResetModel();
    const int last = std::max(0, (m_count - 1) / kPageSize);
    m_pages.clear();
    int lastRows = int(page(last).size());
    m_count = last * kPageSize + lastRows;
    if (lastRows == 0 && last > 0) { // People left the list: it is known again up to its first page.
        lastRows = int(page(0).size());
        m_count = lastRows;
    }
    m_more = lastRows == kPageSize;
    endResetModel();
}

const PersonListModel::Rows& PersonListModel::page(int number) const
{
    HeldPage& held = m_pages[number];
    if (held.used == 0) {
        auto rows = m_store.read([&](const application::Queries& queries) {
            return queries.people.search(toStd(m_text), kPageSize, number * kPageSize);
        });
        if (rows) {
            held.rows = std::move(rows).value();
        } else {
            Q_EMIT readFailed(rows.error());
        }
    }
    held.used = ++m_clock;
    forgetOldest();
    return m_pages.at(number).rows;
}

void PersonListModel::forgetOldest() const
{
    if (m_pages.size() <= kPagesKept) return;
    m_pages.erase(std::ranges::min_element(m_pages, {}, [](const auto& entry) { return entry.second.used; }));
}

const application::PersonRow* PersonListModel::row(int number) const
{
    const Rows& rows = page(number / kPageSize);
    const auto place = std::size_t(number % kPageSize);
    return place < rows.size() ? &rows[place] : nullptr;
}

domain::PersonId PersonListModel::personAt(int number) const
{
    const application::PersonRow* person = row(number);
    return person ? person->id : domain::PersonId(0);
}

int PersonListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_count; }

int PersonListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant PersonListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::TextAlignmentRole) {
        const Qt::AlignmentFlag side = index.column() == Born ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant(side | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != kKeyRole) return {};
    const application::PersonRow* person = row(index.row());
    if (person == nullptr) return {};
    if (role == kKeyRole) return QVariant::fromValue(person->id.value());
    switch (index.column()) {
    case Name: return personChoice(*person).text;
    case Born: return person->birthYear ? QVariant(*person->birthYear) : QVariant();
    case City: return toQt(person->city);
    case Phone: return toQt(person->phone);
    default: return {};
    }
}

QVariant PersonListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Born) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Name");
    case Born: return tr("Born");
    case City: return tr("City");
    case Phone: return tr("Phone");
    default: return {};
    }
}

bool PersonListModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_more; }

void PersonListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    const int found = int(page(m_count / kPageSize).size());
    m_more = found == kPageSize;
    if (found == 0) return;
    beginInsertRows({}, m_count, m_count + found - 1);
    m_count += found;
    endInsertRows();
}

} // namespace mediane::ui
