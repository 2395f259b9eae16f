#pragma once

#include <mediane/domain/codes.h>

namespace mediane::domain {

/// What is wrong with a slot (planning-and-attendance §5, C01 to C15).
enum class ConflictKind {
    Room,
    RoomSize,
    StaffTwice,
    StaffAway,
    Stock,
    PersonTwice,
    PresentTwice,
    Travel,
    Hours,
    Calendar,
    CentreClosed,
    Duplicate,
    Order,
    NoStaff,
    FewPeople
};
template <>
struct CodeTable<ConflictKind>
{
    using K = ConflictKind;
    static constexpr std::array rows{std::pair{K::Room, "C01"sv}, std::pair{K::RoomSize, "C02"sv},
        std::pair{K::StaffTwice, "C03"sv}, std::pair{K::StaffAway, "C04"sv}, std::pair{K::Stock, "C05"sv},
        std::pair{K::PersonTwice, "C06"sv}, std::pair{K::PresentTwice, "C07"sv}, std::pair{K::Travel, "C08"sv},
        std::pair{K::Hours, "C09"sv}, std::pair{K::Calendar, "C10"sv}, std::pair{K::CentreClosed, "C11"sv},
        std::pair{K::Duplicate, "C12"sv}, std::pair{K::Order, "C13"sv}, std::pair{K::NoStaff, "C14"sv},
        std::pair{K::FewPeople, "C15"sv}};
};

/// Blocking cannot be saved without a reason, a warning is confirmed once, information is only shown (CON-1).
enum class ConflictSeverity { Blocking, Warning, Info };
template <>
struct CodeTable<ConflictSeverity>
{
    using S = ConflictSeverity;
    static constexpr std::array rows{
        std::pair{S::Blocking, "bloquant"sv}, std::pair{S::Warning, "avertissement"sv}, std::pair{S::Info, "info"sv}};
};

} // namespace mediane::domain
