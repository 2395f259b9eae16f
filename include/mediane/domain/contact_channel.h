#pragma once

#include <mediane/domain/codes.h>

namespace mediane::domain {

/// How somebody was reached or told (planning-and-attendance WAI-4, SER-3).
enum class ContactChannel { Phone, Text, Email, InPerson, Letter };
template <>
struct CodeTable<ContactChannel>
{
    using C = ContactChannel;
    static constexpr std::array rows{std::pair{C::Phone, "telephone"sv}, std::pair{C::Text, "sms"sv},
        std::pair{C::Email, "courriel"sv}, std::pair{C::InPerson, "sur_place"sv}, std::pair{C::Letter, "courrier"sv}};
};

} // namespace mediane::domain
