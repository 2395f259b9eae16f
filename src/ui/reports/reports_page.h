#pragma once

#include "ui/reports/report_export.h"
#include "ui/reports/report_figure.h"
#include "ui/reports/report_reading.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QMenu;
class QStackedWidget;

namespace mediane::ui {

class AuditPanel;
class Button;
class ChoiceBox;
class PeriodChooser;
class ReportBoard;
class RowsPanel;
class StatusChip;
class TextLabel;

/// What is told to the funders: the figures of an operation over a period, the rows behind each, and the way out.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    ReportsPage(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    /// An operation, or the view "export".
    void open(const Destination& destination) override;
    [[nodiscard]] Destination here() const override;
    [[nodiscard]] QString guideSection() const override;

private:
    void buildHeader();
    void buildBody();
    void readOperations();
    void operationChosen();
    [[nodiscard]] std::optional<ReportChoice> choice() const;
    void compute();
    void showReading(const Result<ReportReading>& reading);
    void showRows(const FigureRequest& request);
    void showFinding(const application::AuditFinding& finding);
    void readRows(const QString& title, std::optional<domain::Measure> measure,
        std::function<Result<std::vector<RecordRow>>(const application::Store&)> read);
    void closeRows();
    void showFormats();
    void exportAs(ReportFormat format);
    void exported(const Result<void>& result, const QString& file);
    void openExportFolder();

    application::Services& m_services;
    std::vector<application::CatalogueQueries::OperationRow> m_operations;
    std::optional<ReportReading> m_reading;
    std::optional<domain::OperationId> m_wanted; ///< Asked for before the operations were read.
    quint64 m_computed = 0; ///< Number of the last computation: an older one that ends later is not shown.
    quint64 m_listed = 0;
    QString m_exportFolder;
    QPointer<QWidget> m_before; ///< Had the focus before the rows were shown.
    ChoiceBox* m_operation;
    PeriodChooser* m_period;
    StatusChip* m_state;
    Button* m_export;
    QMenu* m_formats;
    TextLabel* m_periodFault;
    QStackedWidget* m_pages;
    ReportBoard* m_board;
    QStackedWidget* m_side;
    AuditPanel* m_audit;
    RowsPanel* m_rows;
};

} // namespace mediane::ui
