#pragma once

#include <mediane/core/error.h>

namespace mediane::application {

/// The state of things refuses: one rule on one field.
[[nodiscard]] inline Error refusal(std::string field, std::string rule, std::string value = {})
{
    return Error{ErrorCode::Conflict, field + ": " + rule, {{std::move(field), std::move(rule), std::move(value)}}};
}

[[nodiscard]] inline Error invalid(std::string field, std::string rule, std::string value = {})
{
    return Error{ErrorCode::Invalid, field + ": " + rule, {{std::move(field), std::move(rule), std::move(value)}}};
}

} // namespace mediane::application
