#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/contact_channel.h>

namespace mediane::domain {

/// « Prévenu »: the tick beside a person of a session.
struct SessionNotice
{
    Date toldOn = {};
    ContactChannel channel = ContactChannel::Phone;
    bool operator==(const SessionNotice&) const = default;
};

} // namespace mediane::domain
