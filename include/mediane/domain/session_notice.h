#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/codes.h>

namespace mediane::domain {

/// How somebody was told that a session moved or will not take place (SER-3).
enum class NoticeChannel { Phone, Text, Email, OnSite, Letter };
template <>
struct CodeTable<NoticeChannel>
{
    using C = NoticeChannel;
    static constexpr std::array rows{std::pair{C::Phone, "telephone"sv}, std::pair{C::Text, "sms"sv},
        std::pair{C::Email, "courriel"sv}, std::pair{C::OnSite, "sur_place"sv}, std::pair{C::Letter, "courrier"sv}};
};

/// « Prévenu »: the tick beside a person of a session.
struct SessionNotice
{
    Date toldOn = {};
    NoticeChannel channel = NoticeChannel::Phone;
    bool operator==(const SessionNotice&) const = default;
};

} // namespace mediane::domain
