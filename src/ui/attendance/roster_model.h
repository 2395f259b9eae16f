#pragma once

#include "ui/attendance/attendance_model.h"

#include <mediane/application/attendance_queries.h>

namespace mediane::ui {

/// The people of one session. Re-reading changes only the rows that differ, so that the cursor stays.
class RosterModel : public AttendanceModel
{
    Q_OBJECT
public:
    enum Column { Number, Name, Status, Minutes, Assiduity, Remark, ColumnCount };

    using AttendanceModel::AttendanceModel;

    void show(application::SessionRow session, std::vector<application::RosterRow> rows);
    void clear();
    [[nodiscard]] const application::SessionRow& session() const { return m_session; }
    [[nodiscard]] const std::vector<application::RosterRow>& rows() const { return m_rows; }
    [[nodiscard]] int present() const;
    [[nodiscard]] int expected() const; ///< People of the list less those not expected.
    [[nodiscard]] int unmarked() const;
    [[nodiscard]] int rowOf(domain::PersonId person) const; ///< -1: not there.

    [[nodiscard]] std::optional<AttendanceCell> cellAt(const QModelIndex& index) const override;
    [[nodiscard]] int people() const override { return static_cast<int>(m_rows.size()); }
    void setMark(
        domain::SessionId session, domain::PersonId person, const std::optional<domain::AttendanceMark>& mark) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void totalsChanged();

private:
    void merge(std::vector<application::RosterRow> rows);
    void changed(int row);
    [[nodiscard]] QString text(const application::RosterRow& row, int number, int column) const;
    [[nodiscard]] QString remark(const application::RosterRow& row) const;
    [[nodiscard]] QString spoken(const application::RosterRow& row) const;

    application::SessionRow m_session;
    std::vector<application::RosterRow> m_rows;
};

} // namespace mediane::ui
