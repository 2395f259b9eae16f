#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/records/store_job.h"
#include "ui/reports/audit_panel.h"
#include "ui/reports/reports_page.h"
#include "ui/reports/rows_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text.h"
#include "ui/wording/problem_text.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

// What a report leads to: the rows behind its figures, and its files.

void ReportsPage::showRows(const FigureRequest& request)
{
    readRows(request.title, request.query.measure,
        [query = request.query](const application::Store& store) { return readRowsBehind(store, query); });
}

void ReportsPage::showFinding(const application::AuditFinding& finding)
{
    if (finding.subjects.size() == 1) {
        context().navigator.open(destinationOf(finding.subjects.front().subject));
        return;
    }
    readRows(findingText(finding), std::nullopt,
        [finding](const application::Store& store) { return readAuditRows(store, finding); });
}

void ReportsPage::readRows(const QString& title, std::optional<domain::Measure> measure,
    std::function<Result<std::vector<RecordRow>>(const application::Store&)> read)
{
    if (m_side->currentWidget() != m_rows) m_before = QApplication::focusWidget();
    const quint64 number = ++m_listed;
    m_rows->wait(title);
    m_side->setCurrentWidget(m_rows);
    using Rows = std::vector<RecordRow>;
    runWithStore<Rows>(
        context().jobs, m_services, tr("Looking for the records"),
        [read = std::move(read)](application::Store& store, JobProgress&) { return read(store); }, this,
        [this, number, measure](const Result<Rows>& rows) {
            if (number != m_listed) return; // Another figure was clicked since.
            if (rows) {
                m_rows->show(*rows, measure);
            } else {
                m_rows->fail(rows.error());
            }
        });
}

void ReportsPage::closeRows()
{
    ++m_listed;
    m_side->setCurrentWidget(m_audit);
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::showFormats()
{
    if (!m_export->isEnabled()) return;
    m_formats->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 4)));
    m_formats->setActiveAction(m_formats->actions().constFirst()); // Enter takes the first one.
}

void ReportsPage::exportAs(ReportFormat format)
{
    const auto chosen = choice();
    if (!chosen || !m_reading) return;
    const QString name = suggestedFileName(m_reading->figures.operation, chosen->period, format);
    auto path = context().prompts.chooseFileToSave({tr("Export the report"), filterOf(format), name});
    if (!path) return;
    if (QFileInfo(*path).suffix().isEmpty()) *path += u'.' + extensionOf(format);
    const Clock& clock = m_services.context.clock;
    const QString program = u"%1 %2"_s.arg(u"Médiane"_s, QCoreApplication::applicationVersion()).trimmed();
    ReportOrder order{*chosen, format, std::filesystem::path(path->toStdU16String()),
        {toStd(program), "local", clock.today(), clock.timeOfDay()}};
    banner().dismiss();
    runWithStore<void>(
        context().jobs, m_services, tr("Exporting the report"),
        [order, &clock](
            application::Store& store, JobProgress& progress) { return exportReport(store, clock, order, progress); },
        this, [this, file = *path](const Result<void>& result) { exported(result, file); });
}

void ReportsPage::exported(const Result<void>& result, const QString& file)
{
    if (result) {
        const QFileInfo written(file);
        m_exportFolder = written.absolutePath();
        banner().say(Tone::Good, tr("The report is saved: %1").arg(written.fileName()), tr("Open the folder"));
    } else if (result.error().code == ErrorCode::Cancelled) {
        context().notifier.say(tr("Export cancelled: no file was written."), Tone::Accent);
    } else {
        banner().say(Tone::Fault, errorText(result.error()));
    }
}

void ReportsPage::openExportFolder()
{
    if (!m_exportFolder.isEmpty()) QDesktopServices::openUrl(QUrl::fromLocalFile(m_exportFolder));
}

} // namespace mediane::ui
