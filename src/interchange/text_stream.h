#pragma once

#include "interchange/byte_stream.h"

#include <cstdint>

namespace mediane::interchange {

enum class Encoding : std::uint8_t { Utf8, Windows1252 };

/// What a whole file is, found by reading it once in pieces.
struct TextProbe
{
    Encoding encoding = Encoding::Utf8; ///< Windows-1252 as soon as one byte is not UTF-8.
    bool hasMark = false; ///< It starts with a UTF-8 byte order mark.
    std::uint64_t zeroLine = 0; ///< The line of the first zero byte; 0 when there is none (it is text).
    std::uint64_t brokenLine
        = 0; ///< The first line that is not UTF-8 although a mark promised it; 0 when there is none.
};
[[nodiscard]] Result<TextProbe> probeText(ByteStream& bytes);

/// The same file as UTF-8 without mark.
class TextStream final : public ByteStream
{
public:
    TextStream(std::unique_ptr<ByteStream> bytes, const TextProbe& probe);
    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override;

private:
    [[nodiscard]] Result<std::size_t> readWindows1252(std::span<char> into);

    std::unique_ptr<ByteStream> m_bytes;
    Encoding m_encoding;
    bool m_skipMark;
};

} // namespace mediane::interchange
