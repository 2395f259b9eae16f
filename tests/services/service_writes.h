#pragma once

#include "services/office.h"
#include "services/probe_store.h"

#include <functional>

namespace mediane::test {

/// A group whose services work through a probe; `services` of the office itself stay aside from it.
struct WatchedGroup : Group
{
    Probe probe;
    ProbeStore watched{*store, probe};
    application::ServiceContext watchedContext{watched, changes, clock};
    application::Services work{watchedContext};
};

/// One way in which a service writes. `prepare` brings the office to where it is possible and gives the act itself.
struct ServiceWrite
{
    using Act = std::function<Result<void>()>;
    std::string name;
    std::function<Act(WatchedGroup&)> prepare;
};

[[nodiscard]] std::vector<ServiceWrite> peopleWrites();
[[nodiscard]] std::vector<ServiceWrite> catalogueWrites();
[[nodiscard]] std::vector<ServiceWrite> planningWrites();
[[nodiscard]] std::vector<ServiceWrite> enrolmentWrites();
[[nodiscard]] std::vector<ServiceWrite> attendanceWrites();
[[nodiscard]] std::vector<ServiceWrite> deviceWrites();

/// Only whether it worked.
template <class T>
[[nodiscard]] Result<void> ended(const Result<T>& result)
{
    if (!result) return result.error();
    return {};
}

} // namespace mediane::test
