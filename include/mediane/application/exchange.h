#pragma once

#include <mediane/application/repository.h>
#include <mediane/application/subject.h>

#include <functional>
#include <span>

namespace mediane::application {

/// What tells one source of exchange folders from another: a few of its keys with the names that they stand for.
struct SourceSample
{
    SubjectKind kind = SubjectKind::Organisation;
    std::string ref;
    std::string name; ///< As `CatalogueQueries::displayName` writes it.
};

/// Remembers which row came from which key of which source, so that importing again updates instead of adding.
class ExternalRefs
{
public:
    virtual ~ExternalRefs() = default;
    /// The known source whose keys stand for the same things as the sample's (a newer version of its folder, or an
    /// export of this very file); otherwise a new source named after `hint`.
    [[nodiscard]] virtual Result<std::string> recognise(const std::string& hint, std::span<const SourceSample> sample)
        = 0;
    [[nodiscard]] virtual Result<std::optional<std::int64_t>> find(
        const std::string& source, SubjectKind kind, const std::string& ref) const = 0;
    [[nodiscard]] virtual Result<void> put(
        const std::string& source, SubjectKind kind, const std::string& ref, std::int64_t id)
        = 0;
};

template <class Id>
struct Upserted
{
    Id id;
    Outcome outcome;
};

/// Adds what this source never brought, updates what it did.
template <class Id, class T>
[[nodiscard]] Result<Upserted<Id>> upsert(Repository<Id, T>& repository, ExternalRefs& refs, const std::string& source,
    SubjectKind kind, const std::string& ref, const T& value)
{
    auto known = refs.find(source, kind, ref);
    if (!known) return known.error();
    if (*known) {
        const Id id(**known);
        auto updated = repository.update(id, value);
        if (!updated) return updated.error();
        return Upserted<Id>{id, *updated};
    }
    auto added = repository.add(value, ref);
    if (!added) return added.error();
    if (auto put = refs.put(source, kind, ref, added->value()); !put) return put.error();
    return Upserted<Id>{*added, Outcome::Created};
}

/// The files of `mediane-exchange/1`, in the contract's order.
enum class ExchangeFile {
    Organisation,
    Place,
    StaffMember,
    Person,
    Operation,
    Action,
    Indicator,
    Track,
    TrackSession,
    Cycle,
    Session,
    Enrolment,
    Mark, ///< presences.csv
    Headcount,
    Lot,
    Device,
    Erasure,
    Allocation
};

/// Gives everything out again, one exchange file at a time.
class ExchangeQueries
{
public:
    virtual ~ExchangeQueries() = default;
    /// Calls `row` with the cells of each row, in the contract's column order, values written as the contract says
    /// (ISO dates, oui/non, codes, lists joined by |). `row` returns false to stop.
    [[nodiscard]] virtual Result<void> forEach(
        ExchangeFile file, const std::function<bool(std::span<const std::string_view>)>& row) const = 0;
};

} // namespace mediane::application
