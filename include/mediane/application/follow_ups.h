#pragma once

namespace mediane::application {

/// Offers of seats, calls, dispensations: what happens around an enrolment.
class FollowUps
{
public:
    virtual ~FollowUps() = default;
};

} // namespace mediane::application
