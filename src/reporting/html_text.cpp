#include "reporting/html_text.h"

namespace mediane::reporting {

std::string escaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size() + 16);
    for (const char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        case '\n': result += "<br>"; break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t') result += c;
        }
    }
    return result;
}

} // namespace mediane::reporting
