#pragma once

#include <mediane/domain/codes.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <string>
#include <vector>

namespace mediane::domain {

enum class HeadcountDimension { Total, Audience, Gender, AgeBand, Occupation };
template <>
struct CodeTable<HeadcountDimension>
{
    using D = HeadcountDimension;
    static constexpr std::array rows{std::pair{D::Total, "total"sv}, std::pair{D::Audience, "public"sv},
        std::pair{D::Gender, "genre"sv}, std::pair{D::AgeBand, "tranche_age"sv}, std::pair{D::Occupation, "statut"sv}};
};

enum class HeadcountUnit { DistinctPeople, Passages };
template <>
struct CodeTable<HeadcountUnit>
{
    static constexpr std::array rows{std::pair{HeadcountUnit::DistinctPeople, "personnes_distinctes"sv},
        std::pair{HeadcountUnit::Passages, "passages"sv}};
};

enum class HeadcountMode { Counted, Estimated, DeclaredByPartner };
template <>
struct CodeTable<HeadcountMode>
{
    using M = HeadcountMode;
    static constexpr std::array rows{std::pair{M::Counted, "compte"sv}, std::pair{M::Estimated, "estime"sv},
        std::pair{M::DeclaredByPartner, "declare_partenaire"sv}};
};

enum class HeadcountAudience { Parents, Children, Pupils, YoungAdults, Professionals, Residents, Other };
template <>
struct CodeTable<HeadcountAudience>
{
    using A = HeadcountAudience;
    static constexpr std::array rows{std::pair{A::Parents, "parents"sv}, std::pair{A::Children, "enfants"sv},
        std::pair{A::Pupils, "scolaires"sv}, std::pair{A::YoungAdults, "jeunes_adultes"sv},
        std::pair{A::Professionals, "professionnels"sv}, std::pair{A::Residents, "habitants"sv},
        std::pair{A::Other, "autre"sv}};
};

struct HeadcountLine
{
    HeadcountDimension dimension = HeadcountDimension::Total;
    std::string category = {}; ///< A modality code of the dimension; empty for the total.
    int count = 0;
    bool operator==(const HeadcountLine&) const = default;
};

/// People counted without names at one session: a total, and margins that never exceed it (CPT-1, CPT-2).
struct HeadcountFacts
{
    HeadcountUnit unit = HeadcountUnit::DistinctPeople;
    HeadcountMode mode = HeadcountMode::Counted;
    std::vector<HeadcountLine> lines = {};

    [[nodiscard]] int total() const;
    [[nodiscard]] int sumOf(HeadcountDimension dimension) const;
    bool operator==(const HeadcountFacts&) const = default;
};
/// Problems name the dimension as field, and carry "sum > total" as value.
[[nodiscard]] std::vector<FieldProblem> check(const HeadcountFacts& facts);
using Headcount = Valid<HeadcountFacts>;

} // namespace mediane::domain
