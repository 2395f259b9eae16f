#include "ui/attendance/roster_model.h"

#include "ui/widgets/data_table.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::RosterRow;

namespace {

constexpr int kWorthSaying = 2; ///< Absences in a row that deserve a remark.

bool sameRow(const RosterRow& one, const RosterRow& other)
{
    return one.person == other.person && one.lastName == other.lastName && one.firstName == other.firstName
        && one.mark == other.mark && one.enrolled == other.enrolled && one.attended == other.attended
        && one.expected == other.expected && one.absencesInARow == other.absencesInARow;
}

bool isPresent(const std::optional<domain::AttendanceMark>& mark) { return mark && domain::countsPresent(mark->state); }

bool isExpected(const std::optional<domain::AttendanceMark>& mark)
{
    return mark && domain::countsExpected(mark->state);
}

} // namespace

void RosterModel::show(application::SessionRow session, std::vector<RosterRow> rows)
{
    const bool same = session.id == m_session.id;
    m_session = std::move(session);
    if (same) {
        merge(std::move(rows));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT totalsChanged();
}

void RosterModel::clear() { show({}, {}); }

/// Both lists are in the order of names, so one walk finds who left, who came and who changed.
void RosterModel::merge(std::vector<RosterRow> rows)
{
    const auto has = [&rows](domain::PersonId person) {
        return std::ranges::any_of(rows, [&](const RosterRow& row) { return row.person == person; });
    };
    int renumbered = std::numeric_limits<int>::max(); // First row whose number is another one.
    for (int i = people() - 1; i >= 0; --i) {
        if (has(m_rows[static_cast<std::size_t>(i)].person)) continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
        renumbered = i;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int at = static_cast<int>(i);
        if (i >= m_rows.size() || m_rows[i].person != rows[i].person) {
            if (rowOf(rows[i].person) >= 0) { // The order itself changed: a name was corrected.
                beginResetModel();
                m_rows = std::move(rows);
                endResetModel();
                return;
            }
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, std::move(rows[i]));
            endInsertRows();
            renumbered = std::min(renumbered, at + 1);
        } else if (!sameRow(m_rows[i], rows[i])) {
            m_rows[i] = std::move(rows[i]);
            changed(at);
        }
    }
    if (renumbered < people()) Q_EMIT dataChanged(index(renumbered, Number), index(people() - 1, Number));
}

void RosterModel::changed(int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); }

int RosterModel::present() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const auto& row) { return isPresent(row.mark); }));
}

int RosterModel::expected() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [](const auto& row) { return !row.mark || domain::countsExpected(row.mark->state); }));
}

int RosterModel::unmarked() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const auto& row) { return !row.mark; }));
}

int RosterModel::rowOf(domain::PersonId person) const
{
    const auto found = std::ranges::find(m_rows, person, &RosterRow::person);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<AttendanceCell> RosterModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= people()) return std::nullopt;
    const RosterRow& row = m_rows[static_cast<std::size_t>(index.row())];
    return AttendanceCell{m_session.id, row.person, row.mark, m_session.facts.minutes()};
}

void RosterModel::setMark(
    domain::SessionId session, domain::PersonId person, const std::optional<domain::AttendanceMark>& mark)
{
    const int at = rowOf(person);
    if (session != m_session.id || at < 0) return;
    RosterRow& row = m_rows[static_cast<std::size_t>(at)];
    // Counts of the cycle move by what this mark adds; the first presence of a session also changes other rows, which
    // the next reading brings.
    const bool wasHeld = m_session.facts.status == domain::SessionStatus::Held;
    if (isPresent(mark)) m_session.facts.status = domain::SessionStatus::Held;
    const bool held = m_session.facts.status == domain::SessionStatus::Held;
    row.attended += (held && isPresent(mark) ? 1 : 0) - (wasHeld && isPresent(row.mark) ? 1 : 0);
    row.expected += (held && isExpected(mark) ? 1 : 0) - (wasHeld && isExpected(row.mark) ? 1 : 0);
    if (isPresent(mark)) row.absencesInARow = 0;
    row.mark = mark;
    changed(at);
    Q_EMIT totalsChanged();
}

int RosterModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : people(); }

int RosterModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const bool number = section == Number || section == Minutes || section == Assiduity;
    if (role == Qt::TextAlignmentRole) return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("No.");
    case Name: return tr("Name");
    case Status: return tr("Status");
    case Minutes: return tr("Minutes");
    case Assiduity: return tr("Attendance");
    case Remark: return tr("Remark");
    default: return {};
    }
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RosterRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.row() + 1, index.column());
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole: return index.column() == Name ? QVariant(spoken(row)) : QVariant();
    case kKeyRole: return QVariant::fromValue(row.person.value());
    case kChipRole:
        if (index.column() != Status) return {};
        return QVariant::fromValue(attendanceChip(row.mark ? std::optional(row.mark->state) : std::nullopt));
    case kLetterRole:
        if (index.column() != Status || !row.mark) return {};
        return QString(attendanceLetter(row.mark->state));
    case kToneRole:
        if (index.column() == Number) return QVariant::fromValue(Tone::Muted);
        if (index.column() == Remark && row.absencesInARow >= kWorthSaying) return QVariant::fromValue(Tone::Attention);
        return {};
    default: return {};
    }
}

QString RosterModel::text(const RosterRow& row, int number, int column) const
{
    switch (column) {
    case Number: return QString::number(number);
    case Name: return personName(row.lastName, row.firstName);
    case Status: return attendanceWord(row.mark ? std::optional(row.mark->state) : std::nullopt);
    case Minutes: return isPresent(row.mark) ? QString::number(row.mark->minutes) : u"–"_s;
    case Assiduity: return row.expected > 0 ? u"%1/%2"_s.arg(row.attended).arg(row.expected) : u"–"_s;
    case Remark: return remark(row);
    default: return {};
    }
}

QString RosterModel::remark(const RosterRow& row) const
{
    QStringList parts;
    if (row.absencesInARow >= kWorthSaying) parts << tr("%n absences in a row", nullptr, row.absencesInARow);
    if (row.mark && row.mark->makesUp) {
        parts << tr("make-up");
    } else if (!row.enrolled && m_session.facts.cycle) {
        parts << tr("walk-in");
    }
    if (row.mark && !row.mark->comment.empty()) parts << toQt(row.mark->comment);
    return parts.join(u" · "_s);
}

/// "BENALI Karim, séance 3 du 20/04/2026 : en retard, 105 minutes"
QString RosterModel::spoken(const RosterRow& row) const
{
    const QString name = personName(row.lastName, row.firstName);
    const QString date = shortDateText(m_session.facts.date);
    const QString mark = spokenMark(row.mark);
    if (!m_session.facts.position) return tr("%1, session of %2: %3").arg(name, date, mark);
    return tr("%1, session %2 of %3: %4").arg(name).arg(*m_session.facts.position).arg(date, mark);
}

} // namespace mediane::ui
