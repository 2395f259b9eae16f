#pragma once

#include <mediane/application/subject.h>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace mediane::application {

/// A fact about data that is already committed: one subject, or everything (after an import).
struct Change
{
    std::optional<Subject> subject = {};

    [[nodiscard]] bool touches(SubjectKind kind) const { return !subject || subject->kind == kind; }
    [[nodiscard]] bool touches(const Subject& one) const { return !subject || *subject == one; }
};

/// Keeps a listener listening; the last copy to go ends it.
class [[nodiscard]] Subscription
{
public:
    Subscription() = default;
    explicit Subscription(std::function<void()> stop)
        : m_token(nullptr, [stop = std::move(stop)](void*) { stop(); })
    {
    }

private:
    std::shared_ptr<void> m_token;
};

/// Tells views what changed. Used from one thread; the subscription may outlive the hub.
class ChangeHub
{
public:
    using Listener = std::function<void(const Change&)>;
    [[nodiscard]] Subscription subscribe(Listener listener);
    void publish(const Change& change) const;

private:
    struct State
    {
        std::uint64_t next = 0;
        std::map<std::uint64_t, Listener> listeners;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace mediane::application
