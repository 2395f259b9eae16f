#include <mediane/application/change_hub.h>

namespace mediane::application {

Subscription ChangeHub::subscribe(Listener listener)
{
    const auto key = m_state->next++;
    m_state->listeners.emplace(key, std::move(listener));
    return Subscription([weak = std::weak_ptr<State>(m_state), key] {
        if (const auto state = weak.lock()) state->listeners.erase(key);
    });
}

void ChangeHub::publish(const Change& change) const
{
    const auto listeners = m_state->listeners; // A listener may subscribe or unsubscribe while we walk.
    for (const auto& [key, listener] : listeners)
        listener(change);
}

} // namespace mediane::application
