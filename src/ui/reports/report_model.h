#pragma once

#include "ui/reports/report_figure.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace mediane::ui {

inline constexpr int kRequestRole = Qt::UserRole + 110; ///< A FigureRequest, in cells that open a list.
inline constexpr int kShareRole = Qt::UserRole + 111; ///< A double, in cells that draw a bar.

/// The lines of a table of the report.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReportModel(QObject* parent = nullptr);

    void setColumns(const QStringList& titles, const QStringList& meanings); ///< Meanings are the headers' tooltips.
    void setLines(std::vector<ReportLine> lines);
    [[nodiscard]] const std::vector<ReportLine>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QStringList m_meanings;
    std::vector<ReportLine> m_lines;
};

} // namespace mediane::ui
