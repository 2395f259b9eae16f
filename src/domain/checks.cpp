#include "domain/checks.h"

#include <mediane/core/text.h>

#include <algorithm>

namespace mediane::domain {
namespace {

bool allDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

void Checks::postcode(const std::string& text)
{
    require(text.empty() || (text.size() == 5 && allDigits(text)), "postcode", "not-a-postcode");
}

void Checks::email(const std::string& text)
{
    const auto at = text.find('@');
    const bool shaped = at != std::string::npos && at > 0 && text.find('@', at + 1) == std::string::npos
        && text.find('.', at + 2) != std::string::npos && text.back() != '.' && text.find(' ') == std::string::npos;
    require(text.empty() || shaped, "email", "not-an-email");
}

void Checks::phone(const std::string& text)
{
    const bool shaped = std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || std::string_view(" +.-()/\u00a0").find(c) != std::string_view::npos;
    });
    const auto digits = digitsOf(text).size();
    require(text.empty() || (shaped && digits >= 4 && digits <= 15), "phone", "not-a-phone");
}

void Checks::siret(const std::string& text)
{
    const std::string digits = withoutSpaces(text);
    require(text.empty() || (digits.size() == 14 && allDigits(digits)), "siret", "not-a-siret");
}

void Checks::qpvCode(const std::string& text, std::string_view field)
{
    const bool shaped = text.size() >= 6 && text.size() <= 10
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
    require(text.empty() || shaped, field, "not-a-qpv-code");
}

} // namespace mediane::domain
