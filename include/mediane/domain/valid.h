#pragma once

#include <mediane/core/result.h>

#include <vector>

namespace mediane::domain {

/// Facts that were checked: the only ways in are `create`, which reports every fault, and `restore`, for stored rows.
/// Each `Facts` brings an overload of `check(const Facts&)` in this namespace.
template <class Facts>
class Valid
{
public:
    [[nodiscard]] static Result<Valid> create(Facts facts)
    {
        std::vector<FieldProblem> problems = check(facts);
        if (!problems.empty()) return Error{ErrorCode::Invalid, "facts break rules", std::move(problems)};
        return Valid(std::move(facts));
    }
    [[nodiscard]] static Valid restore(Facts facts) { return Valid(std::move(facts)); }

    [[nodiscard]] const Facts& facts() const noexcept { return m_facts; }
    const Facts* operator->() const noexcept { return &m_facts; }

private:
    explicit Valid(Facts facts)
        : m_facts(std::move(facts))
    {
    }
    Facts m_facts;
};

/// A thing together with the identity that storage gave it, and its public reference (import key or number).
template <class Id, class T>
struct Stored
{
    Id id;
    std::string ref;
    T value;
};

} // namespace mediane::domain
