#include "ui/widgets/background_job.h"

#include <QThread>

#include <chrono>

namespace mediane::ui {
namespace {

constexpr std::int64_t kTellEveryMs = 50;

} // namespace

void JobProgress::report(std::int64_t done, std::int64_t total)
{
    using namespace std::chrono;
    const std::int64_t now = duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    if (now - m_toldAt.load() < kTellEveryMs && done != total) return;
    m_toldAt.store(now);
    Q_EMIT progressed(done, total);
}

void JobProgress::step(const QString& what) { Q_EMIT stepped(what); }

BackgroundJob::BackgroundJob(const QString& title, std::function<void(JobProgress&)> work, QObject* parent)
    : QObject(parent)
    , m_title(title)
    , m_progress(std::make_shared<JobProgress>())
    , m_thread(QThread::create([progress = m_progress, work = std::move(work)] { work(*progress); }))
{
    connect(m_thread.get(), &QThread::finished, this, &BackgroundJob::finished);
}

BackgroundJob::~BackgroundJob()
{
    cancel();
    m_thread->wait();
}

void BackgroundJob::start() { m_thread->start(); }

void BackgroundJob::cancel() { m_progress->cancel(); }

} // namespace mediane::ui
