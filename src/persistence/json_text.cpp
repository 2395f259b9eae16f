#include "persistence/json_text.h"

#include <fmt/format.h>

namespace mediane::persistence {
namespace {

void appendValue(std::string& out, const Value& value)
{
    if (const auto* const integer = std::get_if<std::int64_t>(&value)) {
        fmt::format_to(std::back_inserter(out), "{}", *integer);
    } else if (const auto* const real = std::get_if<double>(&value)) {
        fmt::format_to(std::back_inserter(out), "{}", *real);
    } else if (const auto* const text = std::get_if<std::string>(&value)) {
        appendJsonString(out, *text);
    } else {
        out += "null";
    }
}

} // namespace

void appendJsonString(std::string& out, std::string_view text)
{
    out += '"';
    for (const char byte : text) {
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += byte;
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned char>(byte));
        } else {
            out += byte;
        }
    }
    out += '"';
}

void JsonText::startField(std::string_view name)
{
    m_text += m_text.empty() ? '{' : ',';
    appendJsonString(m_text, name);
    m_text += ':';
}

void JsonText::add(std::string_view name, const Value& value)
{
    startField(name);
    appendValue(m_text, value);
}

void JsonText::addRaw(std::string_view name, std::string_view json)
{
    startField(name);
    m_text += json;
}

std::string jsonList(std::span<const std::int64_t> values) { return fmt::format("[{}]", fmt::join(values, ",")); }

} // namespace mediane::persistence
