#include "ui/reports/rows_panel.h"

#include "ui/reports/report_figure.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/problem_text.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

RowsPanel::RowsPanel(QWidget* parent)
    : Panel(tr("Behind the figure"), parent)
    , m_title(new TextLabel(TextStyle::Strong))
    , m_count(new TextLabel(TextStyle::Muted))
    , m_fault(new Banner)
    , m_table(new DataTable(tr("Records behind the figure"), u"reports/rows"_s))
{
    setObjectName(u"reportRows"_s);
    auto* const close = Button::iconOnly(Icon::Close, tr("Back to the checks (Escape)"));
    close->setObjectName(u"closeRows"_s);
    addHeaderWidget(close);
    using Column = RowsModel<RecordRow>::Column;
    using Kind = RowsModel<RecordRow>::Kind;
    m_model = new RowsModel<RecordRow>(
        {
            Column(tr("Name"), [](const RecordRow& row) { return toQt(row.name.empty() ? row.ref : row.name); }),
            Column(
                tr("Date"), [](const RecordRow& row) { return row.date ? shortDateText(*row.date) : QString(); },
                Kind::Text, [](const RecordRow& row) { return row.date ? toQDate(*row.date) : QDate(); }),
            Column(
                tr("Number"),
                [this](const RecordRow& row) { return m_measure ? measureText(*m_measure, row.value) : QString(); },
                Kind::Number, [](const RecordRow& row) { return QVariant::fromValue(row.value); }),
            Column(tr("Where"), [](const RecordRow& row) { return toQt(row.detail); }),
        },
        nullptr, this);
    m_table->setObjectName(u"reportRowsTable"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRows(m_model);
    m_table->setStretchColumn(3);
    m_table->setHiddenWhenEmpty({1, 2, 3});
    m_table->setEmptyState(Icon::Info, tr("Nothing is behind this figure."));
    m_title->setWordWrap(true);
    body().addWidget(m_title);
    body().addWidget(m_count);
    body().addWidget(m_fault);
    body().addWidget(m_table, 1);
    connect(close, &QAbstractButton::clicked, this, &RowsPanel::closed);
    connect(
        m_table, &DataTable::rowActivated, this, [this](int row) { Q_EMIT openRequested(m_model->row(row).subject); });
}

void RowsPanel::wait(const QString& title)
{
    m_title->setText(title);
    m_count->setText(tr("Looking for the records…"));
    m_fault->dismiss();
    m_table->hide();
}

void RowsPanel::show(const std::vector<RecordRow>& rows, std::optional<domain::Measure> measure)
{
    // People counted once each say nothing by their "1".
    const bool ones = std::ranges::all_of(rows, [](const RecordRow& row) { return row.value == 1; });
    m_measure = ones ? std::nullopt : measure;
    m_model->setRows(rows);
    m_count->setText(tr("%n record(s). Enter opens one.", nullptr, static_cast<int>(rows.size())));
    m_table->show();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RowsPanel::fail(const Error& error)
{
    m_count->clear();
    m_fault->say(Tone::Fault, errorText(error));
}

void RowsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace mediane::ui
