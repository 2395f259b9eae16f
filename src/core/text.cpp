#include <mediane/core/text.h>

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>
#include <memory>

namespace mediane {
namespace {

icu::UnicodeString toUnicode(std::string_view utf8)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), int32_t(utf8.size())));
}

std::string toUtf8(const icu::UnicodeString& text)
{
    std::string out;
    text.toUTF8String(out);
    return out;
}

/// What one code point becomes in a search key; the empty text drops it.
void appendFolded(icu::UnicodeString& key, UChar32 point)
{
    switch (point) {
    case 0x0153: key.append(u"oe"); return; // œ
    case 0x00e6: key.append(u"ae"); return; // æ
    case 0x00df: key.append(u"ss"); return; // ß
    case 0x00f8: key.append(u"o"); return; // ø
    case 0x0142: key.append(u"l"); return; // ł
    case 0x0111: key.append(u"d"); return; // đ
    case 0x0131: key.append(u"i"); return; // ı
    case 0x0027:
    case 0x2019:
    case 0x02bc:
    case 0x002d:
    case 0x2010:
    case 0x2011: key.append(u' '); return;
    case '.': return;
    default: break;
    }
    if (u_charType(point) == U_NON_SPACING_MARK || u_charType(point) == U_ENCLOSING_MARK) return;
    if (u_isUWhiteSpace(point)) {
        key.append(u' ');
        return;
    }
    key.append(point);
}

std::string foldUnicode(std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* const nfkd = icu::Normalizer2::getNFKDInstance(status);
    icu::UnicodeString text = toUnicode(utf8);
    // ʼ and ’ keep their identity under NFKD; capitals go down before the letters of the list are looked up.
    text = nfkd->normalize(text.toLower(icu::Locale::getRoot()), status);
    icu::UnicodeString key;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1))
        appendFolded(key, text.char32At(at));
    return toUtf8(key);
}

/// The common case, without ICU's cost: plain ASCII.
bool foldAscii(std::string_view text, std::string& key)
{
    key.reserve(text.size());
    for (const char byte : text) {
        if (static_cast<unsigned char>(byte) >= 0x80) return false;
        if (byte == '.') continue;
        if (byte == '\'' || byte == '-' || (byte >= '\t' && byte <= '\r')) {
            key.push_back(' ');
        } else {
            key.push_back(byte >= 'A' && byte <= 'Z' ? char(byte - 'A' + 'a') : byte);
        }
    }
    return true;
}

const std::array<char16_t, 32> kWindows1252{0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030,
    0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc,
    0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178};

void appendUtf8(std::string& out, std::uint32_t point)
{
    if (point < 0x80) {
        out.push_back(char(point));
    } else if (point < 0x800) {
        out.push_back(char(0xc0 | (point >> 6)));
        out.push_back(char(0x80 | (point & 0x3f)));
    } else {
        out.push_back(char(0xe0 | (point >> 12)));
        out.push_back(char(0x80 | ((point >> 6) & 0x3f)));
        out.push_back(char(0x80 | (point & 0x3f)));
    }
}

} // namespace

std::string fold(std::string_view utf8)
{
    std::string key;
    if (!foldAscii(utf8, key)) key = foldUnicode(utf8);
    std::string collapsed;
    collapsed.reserve(key.size());
    for (const char byte : key) {
        if (byte == ' ' && (collapsed.empty() || collapsed.back() == ' ')) continue;
        collapsed.push_back(byte);
    }
    if (!collapsed.empty() && collapsed.back() == ' ') collapsed.pop_back();
    return collapsed;
}

std::vector<std::string> foldedWords(std::string_view utf8)
{
    const std::string key = fold(utf8);
    std::vector<std::string> words;
    for (std::size_t start = 0; start < key.size();) {
        const auto end = std::min(key.find(' ', start), key.size());
        if (end > start) words.push_back(key.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

std::string withoutSpaces(std::string_view text)
{
    std::string out;
    for (const char byte : text) {
        if (byte != ' ') out.push_back(byte);
    }
    return out;
}

std::string digitsOf(std::string_view text)
{
    std::string out;
    for (const char byte : text) {
        if (byte >= '0' && byte <= '9') out.push_back(byte);
    }
    return out;
}

std::string phoneKey(std::string_view text)
{
    const std::string clean = trimmed(text);
    std::string digits = digitsOf(clean);
    if (clean.starts_with('+')) {
        if (digits.starts_with("33")) return "0" + digits.substr(2);
    } else if (digits.starts_with("0033")) {
        return "0" + digits.substr(4);
    }
    return digits;
}

std::string trimmed(std::string_view text)
{
    const auto blankAt = [&](std::size_t at) -> std::size_t {
        const char byte = text[at];
        if (byte == ' ' || (byte >= '\t' && byte <= '\r')) return 1;
        return text.substr(at, 2) == "\u00a0" ? 2 : 0;
    };
    while (!text.empty() && blankAt(0) > 0)
        text.remove_prefix(blankAt(0));
    while (!text.empty()) {
        if (blankAt(text.size() - 1) == 1) {
            text.remove_suffix(1);
        } else if (text.size() >= 2 && blankAt(text.size() - 2) == 2) {
            text.remove_suffix(2);
        } else {
            break;
        }
    }
    return std::string(text);
}

bool isUtf8(std::string_view bytes)
{
    const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto length = int64_t(bytes.size());
    for (int64_t at = 0; at < length;) {
        UChar32 point = 0;
        U8_NEXT(data, at, length, point);
        if (point < 0) return false;
    }
    return true;
}

std::string fromWindows1252(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char raw : bytes) {
        const auto byte = static_cast<unsigned char>(raw);
        appendUtf8(out, byte >= 0x80 && byte < 0xa0 ? kWindows1252[byte - 0x80U] : byte);
    }
    return out;
}

std::string upperCase(std::string_view utf8)
{
    icu::UnicodeString text = toUnicode(utf8);
    return toUtf8(text.toUpper(icu::Locale::getFrench()));
}

int compareFrench(std::string_view left, std::string_view right)
{
    static const auto collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Collator>(icu::Collator::createInstance(icu::Locale::getFrench(), status));
    }();
    if (!collator) return left.compare(right);
    UErrorCode status = U_ZERO_ERROR;
    return collator->compareUTF8(icu::StringPiece(left.data(), int32_t(left.size())),
        icu::StringPiece(right.data(), int32_t(right.size())), status);
}

} // namespace mediane
