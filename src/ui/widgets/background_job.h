#pragma once

#include <mediane/core/result.h>

#include <QObject>
#include <QString>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

class QThread;

namespace mediane::ui {

/// What work on another thread says about itself, and asks.
class JobProgress : public QObject
{
    Q_OBJECT
public:
    /// Call as often as you like: the window is told at most 20 times a second. `total` 0: unknown.
    void report(std::int64_t done, std::int64_t total);
    void step(const QString& what); ///< "Lecture des séances"
    [[nodiscard]] bool cancelled() const { return m_cancelled.load(); }
    void cancel() { m_cancelled.store(true); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void stepped(const QString& what);

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<std::int64_t> m_toldAt = 0; ///< Milliseconds of the steady clock.
};

/// One piece of work running on its own thread. It must open its own connection, and touch no widget.
class BackgroundJob : public QObject
{
    Q_OBJECT
public:
    BackgroundJob(const QString& title, std::function<void(JobProgress&)> work, QObject* parent = nullptr);
    ~BackgroundJob() override; ///< Cancels and waits.

    void start();
    void cancel();
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] JobProgress& progress() { return *m_progress; }

Q_SIGNALS:
    void finished(); ///< On the thread that made the job.

private:
    QString m_title;
    std::shared_ptr<JobProgress> m_progress;
    std::unique_ptr<QThread> m_thread;
};

} // namespace mediane::ui
