#include "ui/reports/reports_page.h"

#include "ui/frame/navigator.h"
#include "ui/records/change_watch.h"
#include "ui/records/choice_box.h"
#include "ui/records/store_job.h"
#include "ui/reports/audit_panel.h"
#include "ui/reports/period_chooser.h"
#include "ui/reports/report_board.h"
#include "ui/reports/rows_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/remembered_splitter.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::Queries;
using application::SubjectKind;

ReportsPage::ReportsPage(const PageContext& context, application::Services& services, QWidget* parent)
    : Page(context, parent)
    , m_services(services)
    , m_operation(new ChoiceBox)
    , m_period(new PeriodChooser)
    , m_state(new StatusChip({Icon::Edit, tr("PROVISIONAL"), Tone::Attention}))
    , m_export(nullptr)
    , m_formats(new QMenu(this))
    , m_periodFault(new TextLabel(TextStyle::Muted))
    , m_pages(new QStackedWidget)
    , m_board(new ReportBoard)
    , m_side(new QStackedWidget)
    , m_audit(new AuditPanel)
    , m_rows(new RowsPanel)
{
    buildHeader();
    buildBody();
    connect(m_operation, &QComboBox::currentIndexChanged, this, &ReportsPage::operationChosen);
    connect(m_period, &PeriodChooser::changed, this, &ReportsPage::compute);
    connect(m_board, &ReportBoard::requested, this, &ReportsPage::showRows);
    connect(m_board, &ReportBoard::indicatorsWanted, this, [this] {
        if (const auto chosen = choice())
            this->context().navigator.open(
                {PageId::Settings, RecordKind::Operation, chosen->operation.value(), u"indicators"_s});
    });
    connect(m_audit, &AuditPanel::correctionRequested, this, &ReportsPage::showFinding);
    connect(m_rows, &RowsPanel::closed, this, &ReportsPage::closeRows);
    connect(m_rows, &RowsPanel::openRequested, this,
        [this](const application::Subject& subject) { this->context().navigator.open(destinationOf(subject)); });
    connect(&banner(), &Banner::actionTriggered, this, &ReportsPage::openExportFolder);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), tr("Export the report"), [this] { showFormats(); });
    new ChangeWatch(services.context.changes,
        {SubjectKind::Operation, SubjectKind::Indicator, SubjectKind::Action, SubjectKind::Cycle, SubjectKind::Session,
            SubjectKind::Person, SubjectKind::Enrolment, SubjectKind::Device, SubjectKind::Allocation,
            SubjectKind::Place},
        this, [this] { readOperations(); });
}

void ReportsPage::buildHeader()
{
    header().setTitle(title());
    header().addWidget(m_state);
    m_state->setToolTip(tr("The figures can still change: a report is definitive once it is issued."));
    m_export = header().addButton(tr("Export…"), Icon::Export, ButtonKind::Primary);
    m_export->setObjectName(u"reportExport"_s);
    m_export->setToolTip(tr("Export the report (Ctrl+E)"));
    connect(m_export, &QAbstractButton::clicked, this, &ReportsPage::showFormats);
    m_formats->setObjectName(u"reportFormats"_s);
    for (const ReportFormat format : kReportFormats) {
        QAction* const action = m_formats->addAction(formatWord(format), this, [this, format] { exportAs(format); });
        action->setObjectName(u"export-"_s + extensionOf(format));
    }
}

void ReportsPage::buildBody()
{
    m_operation->setObjectName(u"reportOperation"_s);
    m_operation->setAccessibleName(tr("Operation"));
    m_operation->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_periodFault->setTone(Tone::Fault);
    m_periodFault->setText(tr("Give both dates, the first one before the last."));
    m_periodFault->hide();
    auto* const choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(m_operation, 1);
    choices->addWidget(m_period);
    m_side->addWidget(m_audit);
    m_side->addWidget(m_rows);
    auto* const columns = new RememberedSplitter(Qt::Horizontal, u"reports"_s);
    columns->addWidget(m_board);
    columns->addWidget(m_side);
    columns->setStretchFactor(0, 5);
    columns->setStretchFactor(1, 2);
    columns->setSizes({690, 412});
    columns->recall();
    auto* const report = new QWidget;
    auto* const column = new QVBoxLayout(report);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(choices);
    column->addWidget(m_periodFault);
    column->addWidget(columns, 1);
    auto* const empty = new EmptyState(Icon::Report,
        tr("No operation yet. Describe the agreement with a funder and its indicators: the report follows by itself."),
        tr("Create an operation"));
    connect(empty, &EmptyState::actionTriggered, this, [this] {
        context().navigator.open({PageId::Settings, RecordKind::None, 0, u"operations"_s});
    });
    m_pages->addWidget(report);
    m_pages->addWidget(empty);
    body().addWidget(m_pages, 1);
}

QString ReportsPage::title() const { return tr("Reports"); }

QString ReportsPage::guideSection() const { return u"rapports"_s; }

void ReportsPage::activated() { readOperations(); }

void ReportsPage::open(const Destination& destination)
{
    if (destination.kind == RecordKind::Operation) {
        m_wanted = domain::OperationId(destination.id);
        const int row = m_operation->findData(QString::number(destination.id));
        if (row >= 0) m_operation->setCurrentIndex(row);
    }
    if (destination.view == u"export"_s) m_export->setFocus(Qt::OtherFocusReason);
}

Destination ReportsPage::here() const
{
    Destination place{PageId::Reports};
    if (const auto chosen = choice()) {
        place.kind = RecordKind::Operation;
        place.id = chosen->operation.value();
    }
    return place;
}

void ReportsPage::readOperations()
{
    auto rows = m_services.context.store.read([](const Queries& queries) { return queries.catalogue.operations(); });
    if (!rows) {
        banner().say(Tone::Fault, errorText(rows.error()));
        return;
    }
    m_operations = std::move(rows).value();
    const QString before = m_wanted ? QString::number(m_wanted->value()) : m_operation->code();
    {
        const QSignalBlocker quiet(m_operation);
        m_operation->clear();
        for (const auto& row : m_operations)
            m_operation->addChoice(
                QString::number(row.id.value()), u"%1 — %2"_s.arg(toQt(row.ref), toQt(row.value->title)));
        m_operation->setCurrentIndex(std::max(0, m_operation->findData(before)));
    }
    m_wanted.reset();
    const bool any = !m_operations.empty();
    m_pages->setCurrentIndex(any ? 0 : 1);
    m_state->setVisible(any);
    m_export->setVisible(any);
    if (any) operationChosen();
}

void ReportsPage::operationChosen()
{
    const auto row = std::ranges::find_if(
        m_operations, [this](const auto& one) { return QString::number(one.id.value()) == m_operation->code(); });
    if (row == m_operations.end()) return;
    m_operation->setToolTip(m_operation->currentText());
    m_period->setOperation({row->value->start, row->value->end}, m_services.context.clock.today());
}

std::optional<ReportChoice> ReportsPage::choice() const
{
    bool known = false;
    const qint64 operation = m_operation->code().toLongLong(&known);
    const auto period = m_period->period();
    if (!known || !period) return std::nullopt;
    return ReportChoice{domain::OperationId(operation), *period};
}

void ReportsPage::compute()
{
    const auto chosen = choice();
    m_periodFault->setVisible(!chosen);
    m_export->setBlockedBecause(chosen ? QString() : m_periodFault->text());
    if (!chosen) return;
    const quint64 number = ++m_computed;
    header().setSubtitle(tr("Computing the figures…"));
    const Date today = m_services.context.clock.today();
    runWithStore<ReportReading>(
        context().jobs, m_services, tr("Computing the report"),
        [chosen = *chosen, today](application::Store& store, JobProgress&) { return readReport(store, chosen, today); },
        this,
        [this, number](const Result<ReportReading>& reading) {
            if (number == m_computed) showReading(reading);
        });
}

void ReportsPage::showReading(const Result<ReportReading>& reading)
{
    if (!reading) {
        header().setSubtitle({});
        if (reading.error().code != ErrorCode::Cancelled) banner().say(Tone::Fault, errorText(reading.error()));
        return;
    }
    m_reading = *reading;
    const auto& figures = m_reading->figures;
    header().setSubtitle(u"%1 · %2"_s.arg(toQt(figures.operation.ref), periodText(figures.period)));
    m_board->show(*m_reading);
    m_audit->show(figures.audit);
}

} // namespace mediane::ui
