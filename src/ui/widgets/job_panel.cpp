#include "ui/widgets/job_panel.h"

#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace mediane::ui {
namespace {

constexpr int kSteps = 1000;

} // namespace

JobPanel::JobPanel(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 8, 24, 8);
    m_column->setSpacing(4);
    connect(&jobs, &Jobs::started, this, &JobPanel::addRow);
    hide();
}

void JobPanel::addRow(BackgroundJob* job)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto* title = new TextLabel(TextStyle::Strong, job->title());
    auto* step = new TextLabel(TextStyle::Muted);
    auto* bar = new QProgressBar;
    auto* cancel = new Button(tr("Cancel"), Icon::Close);
    step->setElided(true);
    bar->setTextVisible(false);
    bar->setRange(0, 0);
    bar->setFixedWidth(scaled(240));
    bar->setAccessibleName(job->title());
    cancel->setAccessibleName(tr("Cancel: %1").arg(job->title()));
    layout->addWidget(title);
    layout->addWidget(step, 1);
    layout->addWidget(bar);
    layout->addWidget(cancel);
    m_column->addWidget(row);
    show();
    connect(&job->progress(), &JobProgress::stepped, step, &QLabel::setText);
    connect(&job->progress(), &JobProgress::progressed, bar, [bar](qint64 done, qint64 total) {
        bar->setRange(0, total > 0 ? kSteps : 0);
        if (total > 0) bar->setValue(static_cast<int>(done * kSteps / total));
        bar->setAccessibleDescription(percentText(done, total));
    });
    connect(cancel, &Button::clicked, job, [job, cancel] {
        cancel->setBlockedBecause(tr("Being cancelled"));
        job->cancel();
    });
    connect(job, &BackgroundJob::finished, row, [this, row] {
        m_column->removeWidget(row);
        row->deleteLater();
        setVisible(m_column->count() > 0);
    });
}

void JobPanel::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace mediane::ui
