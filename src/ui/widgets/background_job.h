#pragma once

#include <mediane/core/result.h>

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

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
    std::atomic<std::int64_t> m_told = 0;
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
    void finished();

private:
    QString m_title;
    std::shared_ptr<JobProgress> m_progress;
    std::unique_ptr<QThread> m_thread;
};

/// Starts jobs and keeps them until they end. JobPanel shows them.
class Jobs : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Jobs() override;

    /// Runs `work` away from the window's thread, then `done` on it, unless `receiver` died in between.
    template <class T>
    void run(const QString& title, std::function<Result<T>(JobProgress&)> work, QObject* receiver,
        std::function<void(Result<T>)> done)
    {
        auto outcome = std::make_shared<std::unique_ptr<Result<T>>>();
        auto* job = new BackgroundJob(
            title,
            [work = std::move(work), outcome](
                JobProgress& progress) { *outcome = std::make_unique<Result<T>>(work(progress)); },
            this);
        connect(
            job, &BackgroundJob::finished, receiver, [outcome, done = std::move(done)] { done(std::move(**outcome)); });
        add(job);
    }
    [[nodiscard]] bool busy() const { return m_running > 0; }

Q_SIGNALS:
    void started(mediane::ui::BackgroundJob* job);
    void ended(mediane::ui::BackgroundJob* job);

private:
    void add(BackgroundJob* job);

    int m_running = 0;
};

} // namespace mediane::ui
