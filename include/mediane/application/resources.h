#pragma once

namespace mediane::application {

/// Equipment, absences, opening hours: what a session needs and may lack.
class Resources
{
public:
    virtual ~Resources() = default;
};

} // namespace mediane::application
