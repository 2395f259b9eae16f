#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mediane::interchange {

/// The keys of one file: which row each stands for. Rows are numbered in the order in which they were met, so that
/// other facts about them fit in plain vectors.
class ReferenceIndex
{
public:
    using Number = std::uint32_t;

    struct Entry
    {
        std::int64_t id = 0; ///< In the store; 0 while, or because, it was not written.
        std::uint64_t line = 0; ///< In the file; 0 when it was known before.
        bool isNew = false; ///< Created by this import: nothing in the store refers to it yet.
    };

    [[nodiscard]] std::optional<Number> find(std::string_view ref) const
    {
        const auto found = m_numbers.find(ref);
        if (found == m_numbers.end()) return std::nullopt;
        return found->second;
    }
    Number add(std::string_view ref, Entry entry)
    {
        const auto number = static_cast<Number>(m_entries.size());
        m_numbers.emplace(ref, number);
        m_entries.push_back(entry);
        return number;
    }
    [[nodiscard]] Entry& at(Number number) { return m_entries[number]; }
    [[nodiscard]] const Entry& at(Number number) const { return m_entries[number]; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    /// Rows were lost to faults: a key that is not here may have been in them.
    void setIncomplete() { m_incomplete = true; }
    [[nodiscard]] bool isIncomplete() const { return m_incomplete; }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, Number, Hash, std::equal_to<>> m_numbers;
    std::vector<Entry> m_entries;
    bool m_incomplete = false;
};

} // namespace mediane::interchange
