#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace mediane::testing {

/// What a finished program said.
struct Outcome
{
    int exitCode = -1; ///< -1: ended by a signal.
    std::string out;
    std::string err;
};

/// Runs `mediane-cli` of this build with the arguments, `input` on its standard input, and waits.
[[nodiscard]] Outcome runCli(const std::vector<std::string>& arguments, const std::string& input = {});

/// `mediane-cli` running with its input and output in our hands.
class RunningCli
{
public:
    explicit RunningCli(const std::vector<std::string>& arguments);
    ~RunningCli();
    RunningCli(const RunningCli&) = delete;
    RunningCli& operator=(const RunningCli&) = delete;

    bool send(const std::string& text); ///< False once the program is gone.
    [[nodiscard]] std::string readAll(); ///< Until the program closes its output.
    [[nodiscard]] std::string readLine(); ///< One line, without its end; empty at the end.
    void closeInput();
    void kill(); ///< SIGKILL.
    int wait(); ///< Exit code, -1 after a signal.

private:
    int m_input = -1;
    int m_output = -1;
    int m_process = -1;
};

/// A folder that goes away with this object.
class ScratchFolder
{
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string contentOf(const std::filesystem::path& file);
void writeFile(const std::filesystem::path& file, const std::string& content);

} // namespace mediane::testing
