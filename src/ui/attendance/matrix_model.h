#pragma once

#include "ui/attendance/attendance_model.h"

#include <mediane/application/attendance_queries.h>

namespace mediane::ui {

/// How a cell of the matrix looks, as an int: see MatrixModel::Look.
inline constexpr int kLookRole = Qt::UserRole + 201;

/// A whole cycle: people × sessions, then two columns of totals; the last row holds the totals of sessions.
class MatrixModel : public AttendanceModel
{
    Q_OBJECT
public:
    enum Look { Mark, Open, Off, Closed, Total }; ///< Marked, markable, not on the roster, cancelled, a total.

    using AttendanceModel::AttendanceModel;

    void show(application::AttendanceMatrix matrix);
    [[nodiscard]] const application::AttendanceMatrix& matrix() const { return m_matrix; }
    [[nodiscard]] int columnOf(domain::SessionId session) const; ///< -1: not there.
    [[nodiscard]] int sessionColumns() const { return static_cast<int>(m_matrix.sessions.size()); }
    [[nodiscard]] int totalColumn() const { return sessionColumns(); }
    [[nodiscard]] int completionColumn() const { return sessionColumns() + 1; }
    [[nodiscard]] bool hasCompletion() const; ///< Whether the track asks for anything.

    [[nodiscard]] std::optional<AttendanceCell> cellAt(const QModelIndex& index) const override;
    [[nodiscard]] int people() const override { return static_cast<int>(m_matrix.rows.size()); }
    void setMark(
        domain::SessionId session, domain::PersonId person, const std::optional<domain::AttendanceMark>& mark) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] bool sameShape(const application::AttendanceMatrix& other) const;
    [[nodiscard]] bool isTotals(int row) const { return row >= people(); }
    [[nodiscard]] bool isClosed(int column) const; ///< Cancelled or postponed.
    [[nodiscard]] Look lookOf(const QModelIndex& index) const;
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString completion(const application::MatrixRow& row) const;
    [[nodiscard]] QString columnTotal(int column) const;
    [[nodiscard]] QString spoken(const QModelIndex& index) const;
    [[nodiscard]] QVariant sessionHeader(const application::SessionRow& session, int number, int role) const;

    application::AttendanceMatrix m_matrix;
};

} // namespace mediane::ui
