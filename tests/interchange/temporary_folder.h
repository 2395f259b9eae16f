#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace mediane::tests {

/// A folder of its own for a test, gone at the end.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        static std::atomic<unsigned> count{0};
        const auto tick = std::chrono::steady_clock::now().time_since_epoch().count();
        m_path = std::filesystem::temp_directory_path()
            / ("mediane-test-" + std::to_string(tick) + "-" + std::to_string(++count));
        std::filesystem::create_directories(m_path);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    std::filesystem::path write(std::string_view name, std::string_view bytes) const
    {
        const auto file = m_path / std::filesystem::path(std::string(name));
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }

    [[nodiscard]] std::string read(std::string_view name) const
    {
        std::ifstream file(m_path / std::filesystem::path(std::string(name)), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    std::filesystem::path m_path;
};

} // namespace mediane::tests
