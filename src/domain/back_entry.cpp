#include <mediane/domain/back_entry.h>

#include <algorithm>
#include <charconv>
#include <sstream>
#include <string>

namespace mediane::domain {
namespace {

Error refused(const char* rule, const std::string& token)
{
    return Error{ErrorCode::Invalid, std::string("back entry: ") + rule, {{"line", rule, token}}};
}

std::optional<AttendanceState> stateOf(char letter)
{
    switch (letter) {
    case 'p':
    case 'P': return AttendanceState::Present;
    case 'r':
    case 'R': return AttendanceState::Late;
    case 't':
    case 'T': return AttendanceState::LeftEarly;
    case 'e':
    case 'E': return AttendanceState::Excused;
    case 'x':
    case 'X': return AttendanceState::Absent;
    case 'n':
    case 'N': return AttendanceState::NotExpected;
    default: return std::nullopt;
    }
}

/// Takes the number at the head of `text`; none when there is none, or one too long to be a row or minutes.
std::optional<int> takeNumber(std::string_view& text)
{
    int number = 0;
    const auto [stop, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (status != std::errc() || number < 0 || text.front() == '-') return std::nullopt;
    text.remove_prefix(std::size_t(stop - text.data()));
    return number;
}

/// A token once its shape is known.
struct Token
{
    int first = 0;
    int last = 0;
    AttendanceState state = AttendanceState::Present;
    std::optional<int> minutes = {};
};

std::optional<Token> shapeOf(std::string_view text)
{
    Token token;
    const auto first = takeNumber(text);
    if (!first) return std::nullopt;
    token.first = token.last = *first;
    if (text.starts_with('-')) {
        text.remove_prefix(1);
        const auto last = takeNumber(text);
        if (!last) return std::nullopt;
        token.last = *last;
    }
    const auto state = text.empty() ? std::nullopt : stateOf(text.front());
    if (!state) return std::nullopt;
    token.state = *state;
    text.remove_prefix(1);
    if (text.empty()) return token;
    token.minutes = takeNumber(text);
    if (!token.minutes || !text.empty()) return std::nullopt;
    return token;
}

bool losesMinutes(AttendanceState state)
{
    return state == AttendanceState::Late || state == AttendanceState::LeftEarly;
}

Result<void> addToken(BackEntry& entry, const std::string& text, int rows)
{
    const auto token = shapeOf(text);
    if (!token) return refused("unknown-token", text);
    if (token->first < 1 || token->last > rows || token->last < token->first) return refused("unknown-row", text);
    if (token->minutes && !losesMinutes(token->state)) return refused("no-minutes", text);
    for (int row = token->first; row <= token->last; ++row) {
        if (std::ranges::find(entry.marks, row, &BackEntryMark::row) != entry.marks.end())
            return refused("row-twice", text);
        entry.marks.push_back({row, token->state, token->minutes});
    }
    return {};
}

} // namespace

Result<BackEntry> readBackEntry(std::string_view line, int rows)
{
    BackEntry entry;
    std::istringstream words{std::string(line)};
    for (std::string word; words >> word;) {
        if (word == "*p" || word == "*P") {
            entry.othersPresent = true;
        } else if (auto added = addToken(entry, word, rows); !added) {
            return added.error();
        }
    }
    if (entry.marks.empty() && !entry.othersPresent) return refused("unknown-token", std::string(line));
    return entry;
}

} // namespace mediane::domain
