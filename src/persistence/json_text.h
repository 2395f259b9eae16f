#pragma once

#include "persistence/value.h"

#include <span>

namespace mediane::persistence {

/// Writes a JSON object field by field: the journal takes hundreds of thousands of them in an import.
class JsonText
{
public:
    void add(std::string_view name, const Value& value);
    void addRaw(std::string_view name, std::string_view json);
    [[nodiscard]] bool empty() const noexcept { return m_text.empty(); }
    /// "{}" when nothing was added.
    [[nodiscard]] std::string text() const { return m_text.empty() ? "{}" : m_text + '}'; }

private:
    void startField(std::string_view name);
    std::string m_text;
};

[[nodiscard]] std::string jsonList(std::span<const std::int64_t> values);
void appendJsonString(std::string& out, std::string_view text);

} // namespace mediane::persistence
