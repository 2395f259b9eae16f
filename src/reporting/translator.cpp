#include <mediane/reporting/translator.h>

#include <cstddef>

namespace mediane::reporting {

std::string IdentityTranslator::text(const char* /*context*/, const char* source, int n) const
{
    std::string result = source;
    if (n < 0) return result;
    const std::string number = std::to_string(n);
    for (std::size_t at = result.find("%n"); at != std::string::npos; at = result.find("%n", at + number.size()))
        result.replace(at, 2, number);
    return result;
}

std::string filled(const std::string& text, std::initializer_list<std::string> arguments)
{
    std::string result;
    result.reserve(text.size() + 32);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool placeholder = text[at] == '%' && at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9';
        const auto index = placeholder ? static_cast<std::size_t>(text[at + 1] - '1') : arguments.size();
        if (index < arguments.size()) {
            result += *(arguments.begin() + index);
            ++at;
        } else {
            result += text[at];
        }
    }
    return result;
}

} // namespace mediane::reporting
