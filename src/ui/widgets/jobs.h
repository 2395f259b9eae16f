#pragma once

#include "ui/widgets/background_job.h"

namespace mediane::ui {

/// Starts jobs and keeps them until they end. JobPanel shows them.
class Jobs : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Runs `work` away from the window's thread, then `done` on it, unless `receiver` died in between.
    /// `work` should look at `cancelled` often and then return ErrorCode::Cancelled.
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
