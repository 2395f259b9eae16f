#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mediane::interchange {

/// One thing in an exchange folder that breaks one rule. Wording for people is made from `rule` and `args`, elsewhere.
struct Fault
{
    std::string file; ///< Name in the folder ("presences.csv"); the folder's or archive's own name when it is at fault.
    std::uint64_t line = 0; ///< 1 is the line of column names; 0 concerns the whole file.
    std::string column; ///< Empty: the whole line.
    std::string value; ///< As written, on one line, at most 80 characters.
    std::string rule; ///< One of mediane/interchange/rules.h, or a rule of the domain.
    std::vector<std::string> args = {}; ///< What the wording needs besides, documented beside each rule.

    bool operator==(const Fault&) const = default;
};

/// A text as a fault shows it: valid UTF-8, control characters as spaces, at most `most` characters ("…" when cut).
[[nodiscard]] std::string shownValue(std::string_view text, std::size_t most = 80);

/// All faults of an import, in the order they were met: the first `kMost` are kept, the rest counted.
class FaultList
{
public:
    static constexpr std::size_t kMost = 10'000;

    void add(Fault fault); ///< Shortens the value.
    [[nodiscard]] bool empty() const { return m_faults.empty(); }
    [[nodiscard]] std::size_t count() const { return m_faults.size() + m_omitted; } ///< Kept or not.
    [[nodiscard]] std::size_t omitted() const { return m_omitted; } ///< Beyond `kMost`.
    [[nodiscard]] const std::vector<Fault>& all() const { return m_faults; }

private:
    std::vector<Fault> m_faults;
    std::size_t m_omitted = 0;
};

} // namespace mediane::interchange
