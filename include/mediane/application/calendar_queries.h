#pragma once

namespace mediane::application {

/// When a centre works: public holidays, school holidays, closures.
class CalendarQueries
{
public:
    virtual ~CalendarQueries() = default;
};

} // namespace mediane::application
