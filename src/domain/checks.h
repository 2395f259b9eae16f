#pragma once

#include <mediane/core/error.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mediane::domain {

/// Collects every fault of a draft, so that all are shown at once.
class Checks
{
public:
    void require(bool holds, std::string_view field, std::string_view rule, std::string value = {})
    {
        if (!holds) m_problems.push_back({std::string(field), std::string(rule), std::move(value)});
    }
    void required(const std::string& text, std::string_view field) { require(!text.empty(), field, "required"); }
    void notNegative(std::optional<int> number, std::string_view field)
    {
        require(!number || *number >= 0, field, "negative");
    }
    void postcode(const std::string& text);
    void email(const std::string& text);
    void phone(const std::string& text);
    void siret(const std::string& text);
    void qpvCode(const std::string& text, std::string_view field = "qpvCode");

    void add(std::vector<FieldProblem> problems)
    {
        for (auto& problem : problems)
            m_problems.push_back(std::move(problem));
    }

    [[nodiscard]] std::vector<FieldProblem> take() { return std::move(m_problems); }

private:
    std::vector<FieldProblem> m_problems;
};

} // namespace mediane::domain
