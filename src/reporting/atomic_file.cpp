#include "reporting/atomic_file.h"

#include <fmt/format.h>

#include <random>
#include <system_error>

namespace mediane::reporting {
namespace {

std::filesystem::path besides(const std::filesystem::path& target)
{
    std::random_device random;
    std::filesystem::path name = target.filename();
    name += fmt::format(".{:08x}.part", random());
    return target.parent_path() / name;
}

} // namespace

AtomicFile::AtomicFile(std::filesystem::path target)
    : m_target(std::move(target))
    , m_temporary(besides(m_target))
{
}

AtomicFile::~AtomicFile()
{
    if (m_committed) return;
    m_stream.close();
    std::error_code ignored;
    std::filesystem::remove(m_temporary, ignored);
}

Result<std::ofstream*> AtomicFile::open()
{
    m_stream.open(m_temporary, std::ios::binary | std::ios::trunc);
    if (!m_stream) return Error{ErrorCode::Io, "cannot create the temporary file"};
    return &m_stream;
}

Result<void> AtomicFile::commit()
{
    if (m_stream.is_open()) {
        m_stream.close();
        if (!m_stream) return Error{ErrorCode::Io, "cannot write the temporary file"};
    }
    std::error_code failure;
    std::filesystem::rename(m_temporary, m_target, failure);
    if (failure) return Error{ErrorCode::Io, "cannot rename the temporary file: " + failure.message()};
    m_committed = true;
    return {};
}

} // namespace mediane::reporting
