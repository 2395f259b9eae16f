#include "interchange/exchange_columns.h"
#include "interchange/file_imports.h"
#include "interchange/keyed_import.h"

#include <cmath>

namespace mediane::interchange {
namespace {

/// What no later file asks about.
template <class FactsType>
struct PlainBinder
{
    using Facts = FactsType;
    using Value = domain::Valid<Facts>;
    static void remember(ImportContext&, ReferenceIndex::Number, const Facts&, const Row&) { }
};

struct OrganisationBinder : PlainBinder<domain::OrganisationFacts>
{
    using C = OrganisationColumns;
    using Id = domain::OrganisationId;
    static constexpr FileKind kFile = FileKind::Organisation;
    static constexpr std::array kFields{FieldColumn{"name", C::Name}, FieldColumn{"kind", C::Type}};
    static auto& repository(application::Repositories& all) { return all.organisations; }
    static void fill(const Row& row, Facts& facts, ImportContext&, bool)
    {
        facts.name = row.text(C::Name);
        facts.kind = row.code<domain::OrganisationKind>(C::Type).value_or(domain::OrganisationKind::Other);
        facts.address = row.text(C::Address);
        facts.postcode = row.text(C::PostalCode);
        facts.city = row.text(C::Town);
        facts.phone = row.text(C::Phone);
        facts.email = row.text(C::Email);
        facts.siret = row.text(C::Siret);
    }
};

struct PlaceBinder : PlainBinder<domain::PlaceFacts>
{
    using C = PlaceColumns;
    using Id = domain::PlaceId;
    static constexpr FileKind kFile = FileKind::Place;
    static constexpr std::array kFields{FieldColumn{"name", C::Name}, FieldColumn{"capacity", C::Capacity}};
    static auto& repository(application::Repositories& all) { return all.places; }
    static void fill(const Row& row, Facts& facts, ImportContext&, bool)
    {
        facts.name = row.text(C::Name);
        facts.organisation = row.id<domain::OrganisationId>(C::Organisation);
        facts.address = row.text(C::Address);
        facts.postcode = row.text(C::PostalCode);
        facts.city = row.text(C::Town);
        facts.qpvCode = row.text(C::District);
        facts.capacity = row.integer(C::Capacity);
    }
};

struct StaffBinder : PlainBinder<domain::StaffFacts>
{
    using C = StaffColumns;
    using Id = domain::StaffId;
    static constexpr FileKind kFile = FileKind::StaffMember;
    static constexpr std::array kFields{FieldColumn{"lastName", C::LastName}};
    static auto& repository(application::Repositories& all) { return all.staff; }
    static void fill(const Row& row, Facts& facts, ImportContext&, bool)
    {
        facts.lastName = row.text(C::LastName);
        facts.firstName = row.text(C::FirstName);
        facts.function = row.text(C::Role);
        facts.organisation = row.id<domain::OrganisationId>(C::Organisation);
        facts.volunteer = row.boolean(C::Volunteer).value_or(false);
    }
};

struct OperationBinder : PlainBinder<domain::OperationFacts>
{
    using C = OperationColumns;
    using Id = domain::OperationId;
    static constexpr FileKind kFile = FileKind::Operation;
    static constexpr std::array kFields{FieldColumn{"title", C::Title}, FieldColumn{"start", C::Start},
        FieldColumn{"end", C::End, C::Start}, FieldColumn{"keepUntil", C::KeepUntil, C::End}};
    static auto& repository(application::Repositories& all) { return all.operations; }
    static void fill(Row& row, Facts& facts, ImportContext& context, bool)
    {
        facts.funder = row.id<domain::OrganisationId>(C::Funder);
        facts.kind = row.code<domain::OperationKind>(C::Type).value_or(domain::OperationKind::Other);
        facts.programme = row.text(C::Programme);
        facts.number = row.text(C::Number);
        facts.title = row.text(C::Title);
        facts.start = row.date(C::Start).value_or(Date{});
        facts.end = row.date(C::End).value_or(Date{});
        facts.euExclusive = row.boolean(C::EuExclusive).value_or(false);
        facts.keepUntil = row.date(C::KeepUntil);
        if (const std::string bands = row.text(C::AgeBands); !bands.empty()) {
            facts.ageBandSet = bands;
            const auto& sets = context.ageBandSets();
            if (std::find(sets.begin(), sets.end(), bands) == sets.end())
                row.fault(C::AgeBands, rule::kUnknownCode, sets);
        }
    }
};

struct ActionBinder : PlainBinder<domain::ActionFacts>
{
    using C = ActionColumns;
    using Id = domain::ActionId;
    static constexpr FileKind kFile = FileKind::Action;
    static constexpr std::array kFields{FieldColumn{"name", C::Name}};
    static auto& repository(application::Repositories& all) { return all.actions; }
    static void fill(const Row& row, Facts& facts, ImportContext&, bool)
    {
        facts.name = row.text(C::Name);
        facts.axis = row.text(C::Axis);
        facts.workstream = row.text(C::Chantier);
        facts.organisation = row.id<domain::OrganisationId>(C::Organisation);
        facts.partners = row.ids<domain::OrganisationId>(C::Partners);
        facts.operations = row.ids<domain::OperationId>(C::Operations);
    }
};

struct LotBinder : PlainBinder<domain::LotFacts>
{
    using C = DonationLotColumns;
    using Id = domain::LotId;
    static constexpr FileKind kFile = FileKind::Lot;
    static constexpr std::array kFields{FieldColumn{"announced", C::Announced}, FieldColumn{"received", C::Received},
        FieldColumn{"weightGrams", C::Weight}};
    static auto& repository(application::Repositories& all) { return all.lots; }
    static void fill(Row& row, Facts& facts, ImportContext&, bool)
    {
        constexpr double kGramsPerKilogram = 1000;
        constexpr double kMostKilograms = 1'000'000;
        facts.donor = row.id<domain::OrganisationId>(C::Donor);
        facts.date = row.date(C::ReceivedOn);
        facts.announced = row.integer(C::Announced);
        facts.received = row.integer(C::Received);
        facts.weightGrams.reset();
        const auto weight = row.real(C::Weight);
        if (weight && *weight > kMostKilograms)
            row.fault(C::Weight, rule::kOutOfRange, {"1000000"});
        else if (weight)
            facts.weightGrams = static_cast<int>(std::lround(*weight * kGramsPerKilogram));
    }
};

} // namespace

void importOrganisations(ImportContext& context) { importKeyed<OrganisationBinder>(context); }
void importPlaces(ImportContext& context) { importKeyed<PlaceBinder>(context); }
void importStaff(ImportContext& context) { importKeyed<StaffBinder>(context); }
void importOperations(ImportContext& context) { importKeyed<OperationBinder>(context); }
void importActions(ImportContext& context) { importKeyed<ActionBinder>(context); }
void importLots(ImportContext& context) { importKeyed<LotBinder>(context); }

} // namespace mediane::interchange
