#pragma once

#include "ui/reports/report_reading.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rows_model.h"

#include <mediane/domain/operation.h>

namespace mediane::ui {

class Banner;
class DataTable;

/// The records behind a figure or a finding, beside the report. Enter opens one, Escape goes back to the report.
class RowsPanel : public Panel
{
    Q_OBJECT
public:
    explicit RowsPanel(QWidget* parent = nullptr);

    void wait(const QString& title); ///< While the rows are read.
    /// `measure` says how values read; without one, they are not shown.
    void show(const std::vector<RecordRow>& rows, std::optional<domain::Measure> measure);
    void fail(const Error& error);
    [[nodiscard]] DataTable& table() const { return *m_table; }

Q_SIGNALS:
    void openRequested(const mediane::application::Subject& subject);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_count;
    Banner* m_fault;
    DataTable* m_table;
    RowsModel<RecordRow>* m_model;
    std::optional<domain::Measure> m_measure;
};

} // namespace mediane::ui
