#include <mediane/core/text.h>
#include <mediane/interchange/fault.h>

namespace mediane::interchange {
namespace {

constexpr bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// Where the first `characters` characters of a text end.
std::size_t lengthOf(std::string_view text, std::size_t characters)
{
    std::size_t end = 0;
    while (end < text.size() && characters > 0) {
        ++end;
        while (end < text.size() && continues(text[end]))
            ++end;
        --characters;
    }
    return end;
}

} // namespace

std::string shownValue(std::string_view text, std::size_t most)
{
    constexpr std::size_t kLongestCharacter = 4;
    const std::string_view head = text.substr(0, (most + 2) * kLongestCharacter); // A huge cell is not copied whole.
    std::string shown = isUtf8(head.substr(0, lengthOf(head, most + 1)))
        ? std::string(head.substr(0, lengthOf(head, most + 1)))
        : fromWindows1252(head);
    const std::size_t end = lengthOf(shown, most);
    if (end < shown.size()) {
        shown.resize(lengthOf(shown, most - 1));
        shown += "…";
    }
    for (char& byte : shown)
        if (static_cast<unsigned char>(byte) < 0x20U || byte == 0x7F) byte = ' ';
    return shown;
}

void FaultList::add(Fault fault)
{
    if (m_faults.size() >= kMost) {
        ++m_omitted;
        return;
    }
    fault.value = shownValue(fault.value);
    m_faults.push_back(std::move(fault));
}

} // namespace mediane::interchange
