#pragma once

#include "persistence/mapping.h"

namespace mediane::persistence {

struct HouseholdFacts
{
    std::string label;
};

/// The label names people: it is in no journal, since nothing there could be taken back with them.
struct HouseholdMapping
{
    using Facts = HouseholdFacts;
    static constexpr std::string_view kTable = "household";
    static constexpr std::string_view kPrefix = "FOY";
    static constexpr auto kKind = application::SubjectKind::Household;
    static constexpr std::tuple kFields{Field{"label", &Facts::label, Journaled::Never}};
};

} // namespace mediane::persistence
