#pragma once

#include <mediane/core/result.h>

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace mediane::interchange {

/// The bytes of one file, read forwards in pieces so that a file of any size needs little memory.
class ByteStream
{
public:
    ByteStream() = default;
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;
    virtual ~ByteStream() = default;
    /// Fills the start of `into`; 0 is the end. A refusal has one problem, whose rule is one of rules.h.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> into) = 0;
};

/// Bytes that are in memory already.
class MemoryStream final : public ByteStream
{
public:
    explicit MemoryStream(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override
    {
        const std::size_t count = m_bytes.copy(into.data(), into.size());
        m_bytes.remove_prefix(count);
        return count;
    }

private:
    std::string_view m_bytes;
};

/// The refusal of a file or a source under one of our rules.
[[nodiscard]] inline Error refusal(std::string_view rule, std::string value = {})
{
    return Error{ErrorCode::Invalid, std::string(rule), {FieldProblem{{}, std::string(rule), std::move(value)}}};
}

} // namespace mediane::interchange
