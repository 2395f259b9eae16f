#pragma once

#include <mediane/domain/ids.h>

#include <string>

namespace mediane::application {

/// Who changes something, and through which door ("window", "cli", "import"). Both go into the journal.
struct Actor
{
    domain::UserId user{1};
    std::string channel = "window";
};

} // namespace mediane::application
