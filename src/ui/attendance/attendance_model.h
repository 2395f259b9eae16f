#pragma once

#include <mediane/domain/attendance.h>

#include <QAbstractTableModel>

#include <optional>

namespace mediane::ui {

/// The letter of a cell's mark, as a QString; the roster shows it beside the chip.
inline constexpr int kLetterRole = Qt::UserRole + 200;

/// One place where a mark can stand.
struct AttendanceCell
{
    domain::SessionId session{0};
    domain::PersonId person{0};
    std::optional<domain::AttendanceMark> mark;
    int sessionMinutes = 0;
};

/// A table whose cells hold marks: the roster of a session, the matrix of a cycle.
class AttendanceModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing where nobody can be marked (totals, days off the roster, cancelled sessions).
    [[nodiscard]] virtual std::optional<AttendanceCell> cellAt(const QModelIndex& index) const = 0;
    [[nodiscard]] virtual int people() const = 0; ///< Rows that stand for somebody; they come first.
    /// Shows a mark that is already stored, and what follows from it in its row and totals.
    virtual void setMark(
        domain::SessionId session, domain::PersonId person, const std::optional<domain::AttendanceMark>& mark)
        = 0;
};

} // namespace mediane::ui
