#pragma once

#include <mediane/domain/codes.h>

#include <cstdint>
#include <string_view>

namespace mediane::application {

/// The kinds of things that can be changed, journaled, referred to and opened.
enum class SubjectKind {
    Organisation,
    Place,
    Staff,
    Household,
    Person,
    Operation,
    Action,
    Indicator,
    Track,
    Cycle,
    Session,
    Enrolment,
    Lot,
    Device,
    Medium,
    Erasure,
    Allocation,
    Setting,
    Closure,
    Equipment,
    Absence,
    SkillGrid,
    Assessment,
    Sheet,
    Certificate
};

/// One thing. Attendance and headcounts belong to their session.
struct Subject
{
    SubjectKind kind;
    std::int64_t id;
    bool operator==(const Subject&) const = default;
};

} // namespace mediane::application

namespace mediane::domain {
template <>
struct CodeTable<application::SubjectKind>
{
    using K = application::SubjectKind;
    static constexpr std::array rows{std::pair{K::Organisation, "organisation"sv}, std::pair{K::Place, "place"sv},
        std::pair{K::Staff, "staff"sv}, std::pair{K::Household, "household"sv}, std::pair{K::Person, "person"sv},
        std::pair{K::Operation, "operation"sv}, std::pair{K::Action, "action"sv},
        std::pair{K::Indicator, "indicator"sv}, std::pair{K::Track, "track"sv}, std::pair{K::Cycle, "cycle"sv},
        std::pair{K::Session, "session"sv}, std::pair{K::Enrolment, "enrolment"sv}, std::pair{K::Lot, "lot"sv},
        std::pair{K::Device, "device"sv}, std::pair{K::Medium, "medium"sv}, std::pair{K::Erasure, "erasure"sv},
        std::pair{K::Allocation, "allocation"sv}, std::pair{K::Setting, "setting"sv},
        std::pair{K::Closure, "closure"sv}, std::pair{K::Equipment, "equipment"sv}, std::pair{K::Absence, "absence"sv},
        std::pair{K::SkillGrid, "skill_grid"sv}, std::pair{K::Assessment, "assessment"sv},
        std::pair{K::Sheet, "sheet"sv}, std::pair{K::Certificate, "certificate"sv}};
};
} // namespace mediane::domain
