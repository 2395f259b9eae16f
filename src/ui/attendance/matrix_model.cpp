#include "ui/attendance/matrix_model.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::AttendanceMatrix;
using application::MatrixRow;
using application::SessionRow;

namespace {

bool isPresent(const std::optional<domain::AttendanceMark>& mark) { return mark && domain::countsPresent(mark->state); }

QString fullCompletion(const MatrixRow& row)
{
    return completionText(row.attended, row.required, row.missingMandatory);
}

bool sameCells(const MatrixRow& one, const MatrixRow& other)
{
    return one.attended == other.attended && one.expected == other.expected && one.required == other.required
        && one.missingMandatory == other.missingMandatory && one.status == other.status
        && std::ranges::equal(one.cells, other.cells, [](const auto& left, const auto& right) {
               return left.mark == right.mark && left.onRoster == right.onRoster;
           });
}

} // namespace

void MatrixModel::show(AttendanceMatrix matrix)
{
    if (!sameShape(matrix)) {
        beginResetModel();
        m_matrix = std::move(matrix);
        endResetModel();
        return;
    }
    m_matrix.sessions = std::move(matrix.sessions);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    for (int row = 0; row < people(); ++row) {
        MatrixRow& mine = m_matrix.rows[static_cast<std::size_t>(row)];
        MatrixRow& read = matrix.rows[static_cast<std::size_t>(row)];
        if (sameCells(mine, read)) continue;
        mine = std::move(read);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    Q_EMIT dataChanged(index(people(), 0), index(people(), columnCount() - 1));
}

bool MatrixModel::sameShape(const AttendanceMatrix& other) const
{
    const auto sameSession = [](const SessionRow& one, const SessionRow& two) {
        return one.id == two.id && one.facts.status == two.facts.status;
    };
    const auto samePerson = [](const MatrixRow& one, const MatrixRow& two) {
        return one.person == two.person && one.lastName == two.lastName && one.firstName == two.firstName;
    };
    return std::ranges::equal(m_matrix.sessions, other.sessions, sameSession)
        && std::ranges::equal(m_matrix.rows, other.rows, samePerson);
}

int MatrixModel::columnOf(domain::SessionId session) const
{
    const auto found = std::ranges::find(m_matrix.sessions, session, &SessionRow::id);
    return found == m_matrix.sessions.end() ? -1 : static_cast<int>(found - m_matrix.sessions.begin());
}

bool MatrixModel::hasCompletion() const
{
    return std::ranges::any_of(
        m_matrix.rows, [](const MatrixRow& row) { return row.required > 0 || !row.missingMandatory.empty(); });
}

bool MatrixModel::isClosed(int column) const
{
    const auto status = m_matrix.sessions[static_cast<std::size_t>(column)].facts.status;
    return status == domain::SessionStatus::Cancelled || status == domain::SessionStatus::Postponed;
}

MatrixModel::Look MatrixModel::lookOf(const QModelIndex& index) const
{
    if (index.column() >= sessionColumns() || isTotals(index.row())) return Total;
    if (isClosed(index.column())) return Closed;
    const auto& cell
        = m_matrix.rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())];
    if (cell.mark) return Mark;
    return cell.onRoster ? Open : Off;
}

std::optional<AttendanceCell> MatrixModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid()) return std::nullopt;
    const Look look = lookOf(index);
    if (look != Mark && look != Open) return std::nullopt;
    const MatrixRow& row = m_matrix.rows[static_cast<std::size_t>(index.row())];
    const SessionRow& session = m_matrix.sessions[static_cast<std::size_t>(index.column())];
    return AttendanceCell{
        session.id, row.person, row.cells[static_cast<std::size_t>(index.column())].mark, session.facts.minutes()};
}

void MatrixModel::setMark(
    domain::SessionId session, domain::PersonId person, const std::optional<domain::AttendanceMark>& mark)
{
    const int column = columnOf(session);
    const auto found = std::ranges::find(m_matrix.rows, person, &MatrixRow::person);
    if (column < 0 || found == m_matrix.rows.end()) return;
    auto& cell = found->cells[static_cast<std::size_t>(column)];
    const bool held = m_matrix.sessions[static_cast<std::size_t>(column)].facts.status == domain::SessionStatus::Held;
    const auto expected = [](const auto& one) { return one && domain::countsExpected(one->state) ? 1 : 0; };
    if (held || isPresent(mark)) {
        found->attended += (isPresent(mark) ? 1 : 0) - (held && isPresent(cell.mark) ? 1 : 0);
        found->expected += expected(mark) - (held ? expected(cell.mark) : 0);
    }
    cell.mark = mark;
    const int row = static_cast<int>(found - m_matrix.rows.begin());
    Q_EMIT dataChanged(index(row, column), index(row, column));
    Q_EMIT dataChanged(index(row, totalColumn()), index(row, completionColumn()));
    Q_EMIT dataChanged(index(people(), column), index(people(), column));
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || people() == 0 ? 0 : people() + 1;
}

int MatrixModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : sessionColumns() + 2; }

QVariant MatrixModel::sessionHeader(const SessionRow& session, int number, int role) const
{
    const QString reason = sessionReasonText(session.facts);
    QStringList lines{sessionTitle(session), dateText(session.facts.date)};
    if (!reason.isEmpty()) lines << reason;
    if (role == Qt::ToolTipRole) return lines.join(u'\n');
    if (role == Qt::AccessibleTextRole) return lines.join(u", "_s);
    const QString day = toQDate(session.facts.date).toString(u"dd/MM"_s);
    return u"%1\n%2"_s.arg(session.facts.position.value_or(number)).arg(day);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Vertical) {
        if (!text) return {};
        if (isTotals(section)) return tr("Present");
        const MatrixRow& row = m_matrix.rows[static_cast<std::size_t>(section)];
        const QString name = personName(row.lastName, row.firstName);
        if (role == Qt::ToolTipRole) return u"%1 · %2"_s.arg(name, enrolmentChip(row.status).word);
        return name;
    }
    if (role == Qt::TextAlignmentRole) {
        const bool left = section == completionColumn();
        return QVariant((left ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    }
    if (!text) return {};
    if (section == totalColumn()) return tr("Total");
    if (section == completionColumn()) return tr("Track");
    return sessionHeader(m_matrix.sessions[static_cast<std::size_t>(section)], section + 1, role);
}

QString MatrixModel::columnTotal(int column) const
{
    if (isClosed(column)) return u"–"_s;
    int present = 0;
    int expected = 0;
    bool any = false;
    for (const MatrixRow& row : m_matrix.rows) {
        const auto& cell = row.cells[static_cast<std::size_t>(column)];
        any = any || cell.mark;
        present += isPresent(cell.mark) ? 1 : 0;
        expected += cell.mark ? (domain::countsExpected(cell.mark->state) ? 1 : 0) : (cell.onRoster ? 1 : 0);
    }
    return any ? u"%1/%2"_s.arg(present).arg(expected) : u"·"_s;
}

/// What is left to do while it can be done, then what is missing (interface sketch: "il en faut 4 sur 4").
QString MatrixModel::completion(const MatrixRow& row) const
{
    int left = 0;
    QStringList lost;
    for (const QString& position : toQt(row.missingMandatory).split(u", "_s, Qt::SkipEmptyParts))
        lost << position;
    for (std::size_t i = 0; i < m_matrix.sessions.size(); ++i) {
        const bool toCome = m_matrix.sessions[i].facts.status == domain::SessionStatus::Planned;
        if (!toCome || !row.cells[i].onRoster) continue;
        ++left;
        if (const auto position = m_matrix.sessions[i].facts.position) lost.removeAll(QString::number(*position));
    }
    const int needed = row.required - row.attended;
    if (needed > left || !lost.isEmpty()) return completionText(row.attended, row.required, toStd(lost.join(u", "_s)));
    if (needed > 0 && needed == left) return tr("%1 needed of %n left", nullptr, left).arg(needed);
    if (needed > 0 || !row.missingMandatory.empty()) return tr("On the way");
    return completionText(row.attended, row.required, {});
}

QString MatrixModel::text(const QModelIndex& index) const
{
    if (isTotals(index.row())) return index.column() < sessionColumns() ? columnTotal(index.column()) : QString();
    const MatrixRow& row = m_matrix.rows[static_cast<std::size_t>(index.row())];
    if (index.column() == totalColumn()) return u"%1/%2"_s.arg(row.attended).arg(row.expected);
    if (index.column() == completionColumn()) return completion(row);
    switch (lookOf(index)) {
    case Mark: return attendanceLetter(row.cells[static_cast<std::size_t>(index.column())].mark->state);
    case Open: return u"·"_s;
    case Off:
    case Closed:
    case Total: return {};
    }
    return {};
}

QString MatrixModel::spoken(const QModelIndex& index) const
{
    if (index.column() >= sessionColumns() || isTotals(index.row())) return text(index);
    const MatrixRow& row = m_matrix.rows[static_cast<std::size_t>(index.row())];
    const SessionRow& session = m_matrix.sessions[static_cast<std::size_t>(index.column())];
    const int number = session.facts.position.value_or(index.column() + 1);
    const Look look = lookOf(index);
    const QString mark = look == Closed ? sessionReasonText(session.facts)
        : look == Off                   ? tr("not on the list")
                                        : spokenMark(row.cells[static_cast<std::size_t>(index.column())].mark);
    return tr("%1, session %2 of %3: %4")
        .arg(personName(row.lastName, row.firstName))
        .arg(number)
        .arg(shortDateText(session.facts.date), mark);
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::ToolTipRole:
        if (index.column() != completionColumn() || isTotals(index.row())) return {};
        return fullCompletion(m_matrix.rows[static_cast<std::size_t>(index.row())]);
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case kLookRole: return static_cast<int>(lookOf(index));
    case kToneRole: {
        if (lookOf(index) != Mark) return QVariant::fromValue(lookOf(index) == Open ? Tone::Muted : Tone::Neutral);
        const MatrixRow& row = m_matrix.rows[static_cast<std::size_t>(index.row())];
        return QVariant::fromValue(
            attendanceChip(row.cells[static_cast<std::size_t>(index.column())].mark->state).tone);
    }
    default: return {};
    }
}

} // namespace mediane::ui
