#pragma once

namespace mediane::application {

/// Offers of seats, calls, dispensations: what happens around an enrolment.
class FollowUpQueries
{
public:
    virtual ~FollowUpQueries() = default;
};

} // namespace mediane::application
