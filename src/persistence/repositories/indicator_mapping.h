#pragma once

#include "persistence/repositories/operation_mapping.h"
#include "persistence/rows.h"

namespace mediane::persistence {

struct IndicatorMapping
{
    using Facts = domain::IndicatorFacts;
    static constexpr std::string_view kTable = "indicator";
    static constexpr auto kKind = application::SubjectKind::Indicator;
    static constexpr std::tuple kFields{Field{"operation_id", &Facts::operation}, Field{"code", &Facts::code},
        Field{"label", &Facts::label}, Field{"measure", &Facts::measure}, Field{"action_id", &Facts::action},
        Field{"audience", &Facts::audience}, Field{"target", &Facts::target}};

    [[nodiscard]] static std::string wantedRef(sql::Connection& connection, const Facts& facts)
    {
        return refOf(connection, tableOf<OperationMapping>(), facts.operation.value()) + "/" + facts.code;
    }
};

} // namespace mediane::persistence
