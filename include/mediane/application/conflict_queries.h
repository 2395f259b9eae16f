#pragma once

namespace mediane::application {

/// Equipment, absences, opening hours: what a session needs and may lack.
class ConflictQueries
{
public:
    virtual ~ConflictQueries() = default;
};

} // namespace mediane::application
