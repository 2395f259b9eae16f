#include "application/refusal.h"

#include <mediane/application/catalogue_service.h>

#include <charconv>

namespace mediane::application {
namespace {

constexpr auto kCentreKey = "centre";

template <class Facts>
std::vector<FieldProblem> entryProblems(const Facts& facts)
{
    if constexpr (requires { domain::checkEntry(facts); }) {
        return domain::checkEntry(facts);
    } else {
        return domain::check(facts);
    }
}

/// Creates or updates one row of a small list, and tells.
template <class Id, class Facts>
Result<Id> saveRow(ServiceContext& context, Repository<Id, domain::Valid<Facts>>& (*pick)(Repositories&),
    SubjectKind kind, std::optional<Id> id, Facts facts, const std::string& ref = {})
{
    if (auto problems = entryProblems(facts); !problems.empty())
        return Error{ErrorCode::Invalid, "draft", std::move(problems)};
    const auto value = domain::Valid<Facts>::restore(std::move(facts));
    auto saved = context.store.transact(context.actor, [&](Repositories& stored) -> Result<Id> {
        if (!id) return pick(stored).add(value, ref);
        auto updated = pick(stored).update(*id, value);
        if (!updated) return updated.error();
        return *id;
    });
    if (saved) context.changes.publish({Subject{kind, saved->value()}});
    return saved;
}

template <class Id, class T>
Result<void> removeRow(Repository<Id, T>& repository, std::int64_t id)
{
    return repository.remove(Id(id));
}

Result<std::optional<domain::OrganisationId>> centreId(Repositories& stored)
{
    auto text = stored.settings.get(kCentreKey);
    if (!text) return text.error();
    std::int64_t number = 0;
    if (!*text || std::from_chars((*text)->data(), (*text)->data() + (*text)->size(), number).ec != std::errc())
        return std::optional<domain::OrganisationId>();
    return std::optional(domain::OrganisationId(number));
}

/// The centre that runs this file stays, though no other row points to it.
Result<void> removeOrganisation(Repositories& stored, domain::OrganisationId id)
{
    auto centre = centreId(stored);
    if (!centre) return centre.error();
    if (*centre == id) return refusal("subject", "referenced");
    return stored.organisations.remove(id);
}

} // namespace

Result<domain::OrganisationId> CatalogueService::save(
    std::optional<domain::OrganisationId> id, domain::OrganisationFacts facts)
{
    return saveRow(
        m_context, +[](Repositories& r) -> Organisations& { return r.organisations; }, SubjectKind::Organisation, id,
        std::move(facts));
}

Result<domain::PlaceId> CatalogueService::save(std::optional<domain::PlaceId> id, domain::PlaceFacts facts)
{
    return saveRow(
        m_context, +[](Repositories& r) -> Places& { return r.places; }, SubjectKind::Place, id, std::move(facts));
}

Result<domain::StaffId> CatalogueService::save(std::optional<domain::StaffId> id, domain::StaffFacts facts)
{
    return saveRow(
        m_context, +[](Repositories& r) -> StaffMembers& { return r.staff; }, SubjectKind::Staff, id, std::move(facts));
}

Result<domain::TrackId> CatalogueService::save(std::optional<domain::TrackId> id, domain::TrackFacts facts)
{
    return saveRow(
        m_context, +[](Repositories& r) -> Tracks& { return r.tracks; }, SubjectKind::Track, id, std::move(facts));
}

Result<domain::ActionId> CatalogueService::save(std::optional<domain::ActionId> id, domain::ActionFacts facts)
{
    return saveRow(
        m_context, +[](Repositories& r) -> Actions& { return r.actions; }, SubjectKind::Action, id, std::move(facts));
}

Result<domain::OperationId> CatalogueService::save(
    std::optional<domain::OperationId> id, domain::OperationFacts facts, const std::string& ref)
{
    auto known
        = m_context.store.read([&](const Queries& queries) { return queries.catalogue.ageBands(facts.ageBandSet); });
    if (!known) return known.error();
    if (known->empty()) return invalid("ageBandSet", "unknown-age-band-set", facts.ageBandSet);
    return saveRow(
        m_context, +[](Repositories& r) -> Operations& { return r.operations; }, SubjectKind::Operation, id,
        std::move(facts), ref);
}

Result<domain::IndicatorId> CatalogueService::save(std::optional<domain::IndicatorId> id, domain::IndicatorFacts facts)
{
    return saveRow(
        m_context, +[](Repositories& r) -> Indicators& { return r.indicators; }, SubjectKind::Indicator, id,
        std::move(facts));
}

Result<void> CatalogueService::remove(const Subject& subject)
{
    auto removed = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<void> {
        switch (subject.kind) {
        case SubjectKind::Organisation: return removeOrganisation(stored, domain::OrganisationId(subject.id));
        case SubjectKind::Place: return removeRow(stored.places, subject.id);
        case SubjectKind::Staff: return removeRow(stored.staff, subject.id);
        case SubjectKind::Track: return removeRow(stored.tracks, subject.id);
        case SubjectKind::Action: return removeRow(stored.actions, subject.id);
        case SubjectKind::Operation: return removeRow(stored.operations, subject.id);
        case SubjectKind::Indicator: return removeRow(stored.indicators, subject.id);
        case SubjectKind::Household:
        case SubjectKind::Person:
        case SubjectKind::Cycle:
        case SubjectKind::Session:
        case SubjectKind::Enrolment:
        case SubjectKind::Lot:
        case SubjectKind::Device:
        case SubjectKind::Medium:
        case SubjectKind::Erasure:
        case SubjectKind::Allocation:
        case SubjectKind::Setting:
        case SubjectKind::Closure:
        case SubjectKind::Equipment:
        case SubjectKind::Absence:
        case SubjectKind::SkillGrid:
        case SubjectKind::Assessment:
        case SubjectKind::Sheet:
        case SubjectKind::Certificate: break;
        }
        return refusal("subject", "not-removable");
    });
    if (removed) m_context.changes.publish({subject});
    return removed;
}

Result<domain::OrganisationId> CatalogueService::saveCentre(domain::OrganisationFacts facts)
{
    if (auto problems = domain::checkEntry(facts); !problems.empty())
        return Error{ErrorCode::Invalid, "centre draft", std::move(problems)};
    const auto value = domain::Organisation::restore(std::move(facts));
    auto saved = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<domain::OrganisationId> {
        auto known = centreId(stored);
        if (!known) return known.error();
        if (*known) {
            if (auto updated = stored.organisations.update(**known, value); !updated) return updated.error();
            return **known;
        }
        auto added = stored.organisations.add(value);
        if (!added) return added.error();
        if (auto kept = stored.settings.set(kCentreKey, std::to_string(added->value())); !kept) return kept.error();
        return *added;
    });
    if (saved) m_context.changes.publish({Subject{SubjectKind::Organisation, saved->value()}});
    return saved;
}

Result<std::optional<domain::Stored<domain::OrganisationId, domain::Organisation>>> CatalogueService::centre()
{
    using Found = std::optional<domain::Stored<domain::OrganisationId, domain::Organisation>>;
    return m_context.store.transact(m_context.actor, [](Repositories& stored) -> Result<Found> {
        auto known = centreId(stored);
        if (!known) return known.error();
        if (!*known) return Found();
        auto found = stored.organisations.find(**known);
        if (!found) return found.error();
        return Found(*found);
    });
}

} // namespace mediane::application
