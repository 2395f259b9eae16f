#pragma once

#include <mediane/application/change_hub.h>
#include <mediane/application/store.h>
#include <mediane/core/clock.h>

namespace mediane::application {

/// What every service works with. Lives as long as the program's composition root.
struct ServiceContext
{
    Store& store;
    ChangeHub& changes;
    const Clock& clock;
    Actor actor = {};
};

} // namespace mediane::application
