#include "interchange/text_stream.h"

#include <mediane/core/text.h>
#include <mediane/interchange/rules.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>
#include <string>
#include <vector>

namespace mediane::interchange {
namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";
constexpr std::size_t kPiece = 65'536; // 64 KiB.
constexpr std::size_t kLongestCharacter = 4;

bool isAscii(std::string_view text)
{
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        if ((word & 0x8080808080808080ULL) != 0) return false;
    }
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
        [](char c) { return static_cast<signed char>(c) >= 0; });
}

/// Where the last character of a piece starts when the piece may end within it; else the piece's length.
std::size_t wholeCharacters(std::string_view piece)
{
    const std::size_t first = piece.size() > kLongestCharacter ? piece.size() - kLongestCharacter : 0;
    for (std::size_t at = piece.size(); at > first; --at) {
        const auto byte = static_cast<unsigned char>(piece[at - 1]);
        if (byte < 0x80U) break;
        if (byte < 0xC0U) continue;
        const std::size_t length = byte >= 0xF0U ? 4 : byte >= 0xE0U ? 3 : 2;
        return piece.size() - (at - 1) < length ? at - 1 : piece.size();
    }
    return piece.size();
}

/// How many line ends precede the first line that is not UTF-8.
std::uint64_t linesBeforeFault(std::string_view piece)
{
    std::uint64_t lines = 0;
    for (std::size_t start = 0; start < piece.size(); ++lines) {
        const std::size_t end = std::min(piece.find('\n', start), piece.size());
        if (!isUtf8(piece.substr(start, end - start))) break;
        start = end + 1;
    }
    return lines;
}

std::uint64_t linesIn(std::string_view text)
{
    return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

Result<TextProbe> probeText(ByteStream& bytes)
{
    TextProbe probe;
    std::vector<char> buffer(kPiece + kLongestCharacter);
    std::size_t kept = 0; // Start of a character whose end is in the next piece.
    std::uint64_t line = 1;
    for (bool first = true;; first = false) {
        auto read = bytes.read(std::span(buffer).subspan(kept, kPiece));
        if (!read) return read.error();
        const std::string_view fresh(buffer.data() + kept, *read);
        const std::string_view piece(buffer.data(), kept + *read);
        if (first) probe.hasMark = piece.starts_with(kMark);
        if (const auto zero = fresh.find('\0'); zero != std::string_view::npos) {
            probe.zeroLine = line + linesIn(fresh.substr(0, zero));
            return probe;
        }
        if (probe.encoding == Encoding::Utf8 && !(kept == 0 && isAscii(piece))) {
            // At the end of the file an unfinished character is a fault.
            const std::size_t whole = *read == 0 ? piece.size() : wholeCharacters(piece);
            if (!isUtf8(piece.substr(0, whole))) {
                if (probe.hasMark) probe.brokenLine = line + linesBeforeFault(piece.substr(0, whole));
                if (probe.hasMark) return probe;
                probe.encoding = Encoding::Windows1252;
            }
            kept = piece.size() - whole;
            std::memmove(buffer.data(), buffer.data() + whole, kept);
        }
        line += linesIn(fresh);
        if (probe.encoding == Encoding::Windows1252) kept = 0;
        if (*read == 0) return probe;
    }
}

TextStream::TextStream(std::unique_ptr<ByteStream> bytes, const TextProbe& probe)
    : m_bytes(std::move(bytes))
    , m_encoding(probe.encoding)
    , m_skipMark(probe.hasMark)
{
}

Result<std::size_t> TextStream::read(std::span<char> into)
{
    for (std::size_t left = m_skipMark ? kMark.size() : 0; left > 0;) {
        std::array<char, kMark.size()> mark{};
        auto read = m_bytes->read(std::span(mark).first(left));
        if (!read || *read == 0) return read;
        left -= *read;
    }
    m_skipMark = false;
    return m_encoding == Encoding::Utf8 ? m_bytes->read(into) : readWindows1252(into);
}

Result<std::size_t> TextStream::readWindows1252(std::span<char> into)
{
    constexpr std::size_t kGrowth = 3; // The longest UTF-8 form of a Windows-1252 byte ("€").
    assert(into.size() >= kGrowth);
    const std::span<char> raw = into.first(into.size() / kGrowth);
    auto read = m_bytes->read(raw);
    if (!read) return read;
    const std::string_view bytes(raw.data(), *read);
    if (isAscii(bytes)) return bytes.size();
    const std::string text = fromWindows1252(bytes);
    return text.copy(into.data(), into.size());
}

} // namespace mediane::interchange
