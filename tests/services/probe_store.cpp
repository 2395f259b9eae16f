#include "services/probe_store.h"

#include "services/probed_repositories.h"

namespace mediane::test {

std::optional<Error> Probe::call()
{
    ++calls;
    if (calls == failAt) return diskFailure();
    return std::nullopt;
}

Error diskFailure() { return {ErrorCode::Io, "the disk of the test is broken"}; }

bool isDiskFailure(const Error& error) { return error.code == ErrorCode::Io && error.detail == diskFailure().detail; }

Result<void> ProbeStore::write(
    const application::Actor& actor, const std::function<bool(application::Repositories&)>& work)
{
    ++m_probe.transactions;
    m_probe.inside = true;
    bool done = false;
    auto ended = m_store.transact(actor, [&](application::Repositories& stored) -> Result<void> {
        ProbedRepositories probed(stored, m_probe);
        done = work(probed.all);
        if (!done || m_probe.failAtTheEnd) return diskFailure(); // Makes the real store undo everything.
        return {};
    });
    m_probe.inside = false;
    if (ended) ++m_probe.kept;
    if (!done) return {}; // The work has its own error.
    return ended;
}

Result<void> ProbeStore::look(const std::function<void(const application::Queries&)>& work) const
{
    return m_store.read([&](const application::Queries& queries) -> Result<void> {
        work(queries);
        return {};
    });
}

} // namespace mediane::test
