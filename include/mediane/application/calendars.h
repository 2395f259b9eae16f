#pragma once

namespace mediane::application {

/// When a centre works: public holidays, school holidays, closures.
class Calendars
{
public:
    virtual ~Calendars() = default;
};

} // namespace mediane::application
