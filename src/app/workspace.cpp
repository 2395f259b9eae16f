#include "app/workspace.h"

#include <mediane/persistence/open_store.h>

namespace mediane::app {

Workspace::Workspace(
    std::filesystem::path file, std::shared_ptr<const Clock> clock, std::unique_ptr<application::Store> store)
    : m_file(std::move(file))
    , m_clock(std::move(clock))
    , m_store(std::move(store))
    , m_context{*m_store, m_changes, *m_clock, {domain::UserId(1), "window"}}
    , m_services(m_context)
{
    m_services.openWorkerStore = [path = m_file] { return persistence::openWorkerStore(path); };
}

Result<std::unique_ptr<Workspace>> Workspace::open(
    const std::filesystem::path& file, std::shared_ptr<const Clock> clock)
{
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored); // Opening says why when it could not be made.
    auto store = persistence::openStore(file);
    if (!store) return store.error();
    return std::unique_ptr<Workspace>(new Workspace(file, std::move(clock), std::move(store).value()));
}

} // namespace mediane::app
