#include "ui/attendance/session_list_model.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::SessionRow;

SessionListModel::SessionListModel(const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void SessionListModel::show(
    std::vector<SessionRow> today, std::vector<SessionRow> toRecord, std::optional<SessionRow> other)
{
    std::vector<Entry> entries;
    const auto add = [&entries](const QString& heading, std::vector<SessionRow>& sessions) {
        entries.push_back({heading, std::nullopt});
        for (SessionRow& session : sessions)
            entries.push_back({{}, std::move(session)});
    };
    const int count = static_cast<int>(toRecord.size());
    if (other) {
        entries.push_back({tr("Open session"), std::nullopt});
        entries.push_back({{}, std::move(other)});
    }
    if (!today.empty()) add(tr("Today"), today);
    if (!toRecord.empty()) add(tr("To record (%1)").arg(count), toRecord);
    const bool same = std::ranges::equal(entries, m_entries, [](const Entry& one, const Entry& two) {
        return one.heading == two.heading && one.session.has_value() == two.session.has_value()
            && (!one.session || one.session->id == two.session->id);
    });
    m_toRecord = count;
    if (same) {
        m_entries = std::move(entries);
        if (!m_entries.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void SessionListModel::replace(const SessionRow& session)
{
    const QModelIndex at = indexOf(session.id);
    if (!at.isValid()) return;
    m_entries[static_cast<std::size_t>(at.row())].session = session;
    Q_EMIT dataChanged(at, at);
}

const SessionRow* SessionListModel::sessionAt(const QModelIndex& index) const
{
    if (!index.isValid()) return nullptr;
    const auto& session = m_entries[static_cast<std::size_t>(index.row())].session;
    return session ? &*session : nullptr;
}

QModelIndex SessionListModel::indexOf(domain::SessionId session) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const SessionRow* found = sessionAt(index(row));
        if (found != nullptr && found->id == session) return index(row);
    }
    return {};
}

std::optional<domain::SessionId> SessionListModel::first() const
{
    const SessionRow* oldest = nullptr;
    for (const Entry& entry : m_entries) {
        if (!entry.session) continue;
        const SessionMoment moment = momentOf(entry.session->facts, m_clock);
        if (moment == SessionMoment::Today) return entry.session->id;
        if (moment == SessionMoment::ToRecord && oldest == nullptr) oldest = &*entry.session;
    }
    if (oldest != nullptr) return oldest->id;
    for (const Entry& entry : m_entries) {
        if (entry.session) return entry.session->id;
    }
    return std::nullopt;
}

int SessionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SessionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (entry.session) return sessionData(*entry.session, role);
    if (role == kHeadingRole) return true;
    return role == Qt::DisplayRole ? QVariant(entry.heading) : QVariant();
}

QVariant SessionListModel::sessionData(const SessionRow& session, int role) const
{
    const bool today = session.facts.date == m_clock.today();
    const QString name = session.cycleTitle.empty() ? sessionTitle(session) : toQt(session.cycleTitle);
    const QString time = timeText(session.facts.start);
    const QString day = QLocale().toString(toQDate(session.facts.date), u"ddd d MMM"_s);
    const Chip chip = momentChip(momentOf(session.facts, m_clock));
    const bool started = session.facts.sheet != domain::SheetState::ToRecord || session.present + session.absent > 0;
    QString count;
    if (started) count = u"%1/%2"_s.arg(session.present).arg(session.expected);
    switch (role) {
    case Qt::DisplayRole: return today ? u"%1 · %2"_s.arg(time, name) : name;
    case kSecondLineRole: {
        QStringList parts;
        if (!today) parts << day << time;
        if (!session.cycleTitle.empty()) parts << sessionTitle(session);
        if (!session.place.empty()) parts << toQt(session.place);
        return parts.join(u" · "_s);
    }
    case kCountRole: return count;
    case kChipRole: return QVariant::fromValue(chip);
    case Qt::ToolTipRole: return fullSessionTitle(session) + u'\n' + whereAndWho(session);
    case Qt::AccessibleTextRole: {
        const QString spoken = started ? presentText(session.present, session.expected) : QString();
        return QStringList{today ? time : dateText(session.facts.date), fullSessionTitle(session), chip.word, spoken}
            .filter(QRegularExpression(u"."_s))
            .join(u", "_s);
    }
    default: return {};
    }
}

Qt::ItemFlags SessionListModel::flags(const QModelIndex& index) const
{
    if (sessionAt(index) != nullptr) return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.isValid() ? Qt::ItemNeverHasChildren : Qt::ItemFlags();
}

} // namespace mediane::ui
