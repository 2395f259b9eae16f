#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/equipment.h>

namespace mediane::persistence {

struct EquipmentMapping
{
    using Facts = domain::EquipmentFacts;
    static constexpr std::string_view kTable = "equipment";
    static constexpr std::string_view kPrefix = "EQU";
    static constexpr auto kKind = application::SubjectKind::Equipment;
    static constexpr std::tuple kFields{Field{"name", &Facts::name}, Field{"quantity", &Facts::quantity},
        Field{"organisation_id", &Facts::organisation}};

    [[nodiscard]] static PartTexts parts(const Facts& facts);
    static void readParts(sql::Connection& connection, std::int64_t id, Facts& facts);
    static void writeParts(sql::Connection& connection, std::int64_t id, const Facts& facts);
};

struct AbsenceMapping
{
    using Facts = domain::AbsenceFacts;
    static constexpr std::string_view kTable = "absence";
    static constexpr std::string_view kPrefix = "ABS";
    static constexpr auto kKind = application::SubjectKind::Absence;
    static constexpr std::tuple kFields{Field{"staff_id", &Facts::staff}, Field{"from_on", &Facts::from},
        Field{"to_on", &Facts::to}, Field{"reason", &Facts::reason}};
};

} // namespace mediane::persistence
