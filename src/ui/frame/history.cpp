#include "ui/frame/history.h"

namespace mediane::ui {
namespace {

std::optional<Destination> move(std::vector<Destination>& from, std::vector<Destination>& to, const Destination& here)
{
    while (!from.empty() && from.back() == here)
        from.pop_back();
    if (from.empty()) return std::nullopt;
    const Destination there = from.back();
    from.pop_back();
    to.push_back(here);
    return there;
}

} // namespace

void History::leave(const Destination& from)
{
    m_ahead.clear();
    if (!m_behind.empty() && m_behind.back() == from) return;
    m_behind.push_back(from);
    if (m_behind.size() > kMost) m_behind.erase(m_behind.begin());
}

std::optional<Destination> History::back(const Destination& from) { return move(m_behind, m_ahead, from); }

std::optional<Destination> History::forward(const Destination& from) { return move(m_ahead, m_behind, from); }

} // namespace mediane::ui
