#include "support/program.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace mediane::testing {
namespace {

std::vector<char*> argumentsOf(std::vector<std::string>& words)
{
    std::vector<char*> raw;
    for (auto& word : words)
        raw.push_back(word.data());
    raw.push_back(nullptr);
    return raw;
}

/// In the child: becomes the program, its standard streams the given descriptors.
[[noreturn]] void become(const std::vector<std::string>& arguments, int in, int out, int err)
{
    std::vector<std::string> words{std::string(MEDIANE_BINARY_DIR) + "/mediane-cli"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    ::dup2(in, STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    auto raw = argumentsOf(words);
    ::execv(raw[0], raw.data());
    ::_exit(127);
}

} // namespace

RunningCli::RunningCli(const std::vector<std::string>& arguments)
{
    std::array<int, 2> input{};
    std::array<int, 2> output{};
    if (::pipe2(input.data(), O_CLOEXEC) != 0 || ::pipe2(output.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    std::signal(SIGPIPE, SIG_IGN);
    m_process = ::fork();
    if (m_process == 0) become(arguments, input[0], output[1], STDERR_FILENO);
    ::close(input[0]);
    ::close(output[1]);
    m_input = input[1];
    m_output = output[0];
}

RunningCli::~RunningCli()
{
    closeInput();
    if (m_process > 0) kill();
    if (m_process > 0) wait();
    ::close(m_output);
}

bool RunningCli::send(const std::string& text)
{
    return ::write(m_input, text.data(), text.size()) == ssize_t(text.size());
}

std::string RunningCli::readAll()
{
    std::string all;
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; (got = ::read(m_output, buffer.data(), buffer.size())) > 0;)
        all.append(buffer.data(), std::size_t(got));
    return all;
}

std::string RunningCli::readLine()
{
    std::string line;
    for (char byte = 0; ::read(m_output, &byte, 1) == 1 && byte != '\n';)
        line.push_back(byte);
    return line;
}

void RunningCli::closeInput()
{
    if (m_input >= 0) ::close(m_input);
    m_input = -1;
}

void RunningCli::kill() { ::kill(m_process, SIGKILL); }

int RunningCli::wait()
{
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_process = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Outcome runCli(const std::vector<std::string>& arguments, const std::string& input)
{
    const ScratchFolder scratch;
    writeFile(scratch / "in", input);
    const int in = ::open((scratch / "in").c_str(), O_RDONLY | O_CLOEXEC);
    const int out = ::open((scratch / "out").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const int err = ::open((scratch / "err").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const int process = ::fork();
    if (process == 0) become(arguments, in, out, err);
    for (const int descriptor : {in, out, err})
        ::close(descriptor);
    int status = 0;
    ::waitpid(process, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(scratch / "out"), contentOf(scratch / "err")};
}

ScratchFolder::ScratchFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "mediane-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no scratch folder");
    m_path = pattern;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

void writeFile(const std::filesystem::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary) << content;
}

} // namespace mediane::testing
