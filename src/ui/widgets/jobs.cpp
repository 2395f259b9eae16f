#include "ui/widgets/jobs.h"

namespace mediane::ui {

void Jobs::add(BackgroundJob* job)
{
    ++m_running;
    connect(job, &BackgroundJob::finished, this, [this, job] {
        --m_running;
        Q_EMIT ended(job);
        job->deleteLater();
    });
    Q_EMIT started(job);
    job->start();
}

} // namespace mediane::ui
