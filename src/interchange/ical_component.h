#pragma once

#include <libical/ical.h>
#include <memory>

namespace mediane::interchange {

struct ComponentRelease
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
/// Frees a component with all that was added to it.
using Component = std::unique_ptr<icalcomponent, ComponentRelease>;

} // namespace mediane::interchange
