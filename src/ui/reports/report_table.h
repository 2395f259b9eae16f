#pragma once

#include "ui/reports/report_figure.h"
#include "ui/widgets/data_table.h"

namespace mediane::ui {

class ReportModel;

/// A table of the report: as high as its lines, its figures open their lists by a click or, cell by cell, by Enter.
class ReportTable : public DataTable
{
    Q_OBJECT
public:
    ReportTable(const QString& name, const QString& memory, QWidget* parent = nullptr);

    void setColumns(const QStringList& titles, const QStringList& meanings = {});
    void setLines(std::vector<ReportLine> lines);
    void hideZeroColumns(); ///< Those without any figure above zero, the first one excepted.
    [[nodiscard]] const std::vector<ReportLine>& lines() const;
    void activate(int row, int column); ///< As Enter on that cell would.

Q_SIGNALS:
    void requested(const mediane::ui::FigureRequest& request);

protected:
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void request(const QModelIndex& index);
    void fitHeight();

    ReportModel* m_model;
};

} // namespace mediane::ui
