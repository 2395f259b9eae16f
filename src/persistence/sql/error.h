#pragma once

#include <mediane/core/error.h>

#include <stdexcept>

namespace mediane::persistence::sql {

/// Thrown inside the persistence layer only; `guarded` turns it into an Error at the layer's edge.
class SqlError : public std::runtime_error
{
public:
    SqlError(ErrorCode code, const std::string& detail, std::vector<FieldProblem> problems = {})
        : std::runtime_error(detail)
        , m_code(code)
        , m_problems(std::move(problems))
    {
    }
    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const std::vector<FieldProblem>& problems() const noexcept { return m_problems; }

private:
    ErrorCode m_code;
    std::vector<FieldProblem> m_problems;
};

} // namespace mediane::persistence::sql
