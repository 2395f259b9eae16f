#include "interchange/exchange_columns.h"
#include "interchange/file_imports.h"
#include "interchange/keyed_import.h"

namespace mediane::interchange {
namespace {

using C = PersonColumns;
using Facts = domain::PersonFacts;

void fillIdentity(const Row& row, Facts& facts)
{
    facts.lastName = row.text(C::LastName);
    facts.firstName = row.text(C::FirstName);
    facts.birthDate = row.date(C::BirthDate);
    facts.birthYear = row.integer(C::BirthYear);
    facts.gender = row.code<domain::Gender>(C::Gender).value_or(domain::Gender::Unknown);
    facts.occupation = row.code<domain::Occupation>(C::Status).value_or(domain::Occupation::Unknown);
    facts.language = row.text(C::Language);
    facts.audience = row.code<domain::Audience>(C::Audience);
}

void fillContact(const Row& row, Facts& facts)
{
    facts.address = row.text(C::Address);
    facts.postcode = row.text(C::PostalCode);
    facts.city = row.text(C::Town);
    facts.inseeCode = row.text(C::TownCode);
    facts.longitude = row.real(C::Longitude);
    facts.latitude = row.real(C::Latitude);
    facts.qpv = row.code<domain::QpvSituation>(C::DistrictSituation).value_or(domain::QpvSituation::Unknown);
    facts.qpvCode = row.text(C::District);
    facts.phone = row.text(C::Phone);
    facts.email = row.text(C::Email);
}

/// A household is made the first time it is named.
std::optional<domain::HouseholdId> household(ImportContext& context, const std::string& label)
{
    if (label.empty() || !context.isWriting()) return std::nullopt;
    if (const auto known = context.known(application::SubjectKind::Household, label))
        return domain::HouseholdId(*known);
    auto added = context.repositories().households.add(label, label);
    if (!added) {
        context.fail(added.error());
        return std::nullopt;
    }
    auto put = context.repositories().externalRefs.put(
        context.sourceName(), application::SubjectKind::Household, label, added->value());
    if (!put) context.fail(put.error());
    return *added;
}

struct PersonBinder
{
    using Id = domain::PersonId;
    using Facts = domain::PersonFacts;
    using Value = domain::Person;
    static constexpr FileKind kFile = FileKind::Person;
    static constexpr std::array kFields{FieldColumn{"lastName", C::LastName}, FieldColumn{"birthDate", C::BirthDate},
        FieldColumn{"birthYear", C::BirthYear, C::BirthDate}, FieldColumn{"longitude", C::Longitude, C::Latitude},
        FieldColumn{"latitude", C::Latitude}};
    static auto& repository(application::Repositories& all) { return all.people; }
    static void fill(const Row& row, Facts& facts, ImportContext& context, bool)
    {
        fillIdentity(row, facts);
        fillContact(row, facts);
        facts.household = household(context, row.text(C::Household));
        facts.prescriber = row.id<domain::OrganisationId>(C::Prescriber);
        facts.welcomedOn = row.date(C::WelcomedOn);
        facts.informed = row.boolean(C::DataNotice);
        facts.imageConsent = row.boolean(C::ImageConsent);
    }
    static void remember(ImportContext& context, ReferenceIndex::Number number, const Facts& facts, const Row&)
    {
        context.remember(number, domain::earliestBirth(facts));
    }
};

} // namespace

void importPeople(ImportContext& context) { importKeyed<PersonBinder>(context); }

} // namespace mediane::interchange
