#pragma once

#include "ui/widgets/jobs.h"

#include <mediane/application/services.h>

namespace mediane::ui {

/// Runs `work` over a second connection, away from the window; where there is none (data in memory), at once and here.
template <class T>
void runWithStore(Jobs& jobs, application::Services& services, const QString& title,
    std::function<Result<T>(application::Store&, JobProgress&)> work, QObject* receiver,
    std::function<void(Result<T>)> done)
{
    if (!services.openWorkerStore) {
        JobProgress progress;
        done(work(services.context.store, progress));
        return;
    }
    jobs.run<T>(
        title,
        [open = services.openWorkerStore, work = std::move(work)](JobProgress& progress) -> Result<T> {
            auto store = open();
            if (!store) return store.error();
            return work(**store, progress);
        },
        receiver, std::move(done));
}

} // namespace mediane::ui
