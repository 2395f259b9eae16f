#pragma once

#include "ui/frame/destination.h"

#include <optional>
#include <vector>

namespace mediane::ui {

/// Where the user came from, for Alt+Left and Alt+Right.
class History
{
public:
    void leave(const Destination& from); ///< Going somewhere new: forgets what "forward" would have found.
    [[nodiscard]] std::optional<Destination> back(const Destination& from);
    [[nodiscard]] std::optional<Destination> forward(const Destination& from);

private:
    static constexpr std::size_t kMost = 100;

    std::vector<Destination> m_behind;
    std::vector<Destination> m_ahead;
};

} // namespace mediane::ui
