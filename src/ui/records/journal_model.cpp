#include "ui/records/journal_model.h"

#include "ui/widgets/text.h"

#include <QHash>

namespace mediane::ui {
namespace {

constexpr int kPage = 100;
constexpr quintptr kEntry = 0; // Internal id of entries; that of a change is its entry's row + 1.

} // namespace

JournalModel::JournalModel(const application::Store& store, QObject* parent)
    : QAbstractItemModel(parent)
    , m_store(store)
{
}

void JournalModel::show(const application::Subject& subject)
{
    beginResetModel();
    m_subject = subject;
    m_oldest = 0;
    m_lines.clear();
    m_more = true;
    const Result<std::vector<JournalLine>> lines = read();
    if (lines) m_lines = *lines;
    endResetModel();
    if (!lines) Q_EMIT readFailed(lines.error());
}

Result<std::vector<JournalLine>> JournalModel::read()
{
    application::JournalFilter filter;
    if (m_subject.kind == application::SubjectKind::Person) {
        filter.person = domain::PersonId(m_subject.id);
    } else {
        filter.subject = m_subject;
    }
    filter.beforeId = m_oldest;
    filter.limit = kPage;
    m_more = false;
    return m_store.read([&](const application::Queries& queries) -> Result<std::vector<JournalLine>> {
        const auto entries = queries.journal.entries(filter);
        if (!entries) return entries.error();
        QHash<QString, QString> known;
        const RecordNames names = [&](const application::Subject& subject) {
            const QString key = QString::number(int(subject.kind)) + u'-' + QString::number(subject.id);
            const auto found = known.constFind(key);
            if (found != known.constEnd()) return *found;
            return *known.insert(key, toQt(queries.catalogue.displayName(subject).valueOr({})));
        };
        std::vector<JournalLine> lines;
        for (const auto& entry : *entries) {
            lines.push_back(journalLine(entry, m_subject, names));
            m_oldest = entry.id;
        }
        m_more = entries->size() == std::size_t(kPage);
        return lines;
    });
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_more; }

void JournalModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    Result<std::vector<JournalLine>> lines = read();
    if (!lines) {
        Q_EMIT readFailed(lines.error());
        return;
    }
    if (lines->empty()) return;
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(lines->size()) - 1);
    m_lines.insert(m_lines.end(), lines->begin(), lines->end());
    endInsertRows();
}

QModelIndex JournalModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kEntry);
}

QModelIndex JournalModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kEntry) return {};
    return createIndex(int(child.internalId()) - 1, 0, kEntry);
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return int(m_lines.size());
    if (parent.internalId() != kEntry || parent.column() != 0) return 0;
    return int(m_lines[std::size_t(parent.row())].changes.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() && parent.internalId() != kEntry ? 0 : int(ColumnCount);
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    if (index.internalId() != kEntry) {
        if (index.column() != 0) return {};
        return m_lines[std::size_t(index.internalId()) - 1].changes.at(index.row());
    }
    const JournalLine& line = m_lines[std::size_t(index.row())];
    switch (index.column()) {
    case What: return line.what;
    case When: return line.when;
    case Who: return line.who;
    default: return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case What: return tr("What");
    case When: return tr("When");
    case Who: return tr("Who");
    default: return {};
    }
}

} // namespace mediane::ui
