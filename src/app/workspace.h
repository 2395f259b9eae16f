#pragma once

#include <mediane/application/services.h>

#include <filesystem>
#include <memory>

namespace mediane::app {

/// One open data file with its services: all that a window needs below itself.
class Workspace
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(
        const std::filesystem::path& file, std::shared_ptr<const Clock> clock);

    [[nodiscard]] application::Services& services() noexcept { return m_services; }
    [[nodiscard]] const std::filesystem::path& file() const noexcept { return m_file; }

private:
    Workspace(
        std::filesystem::path file, std::shared_ptr<const Clock> clock, std::unique_ptr<application::Store> store);

    std::filesystem::path m_file;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<application::Store> m_store;
    application::ChangeHub m_changes;
    application::ServiceContext m_context;
    application::Services m_services;
};

} // namespace mediane::app
