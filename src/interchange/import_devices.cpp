#include "interchange/exchange_columns.h"
#include "interchange/file_imports.h"
#include "interchange/keyed_import.h"

namespace mediane::interchange {
namespace {

using domain::WorkshopState;

/// How the contract calls a workshop state, as far as it can be told from that state alone (reconditioning §4.16).
std::string_view exchangeState(WorkshopState state)
{
    switch (state) {
    case WorkshopState::Expected:
    case WorkshopState::Received: return "recu";
    case WorkshopState::Ready: return "pret";
    case WorkshopState::Scrapped: return "rebut";
    case WorkshopState::InWorkshop:
    case WorkshopState::WaitingForPart:
    case WorkshopState::ToInspect:
    case WorkshopState::ForParts:
    case WorkshopState::ToScrap:
    case WorkshopState::Missing: return "en_atelier";
    }
    return {};
}

/// The workshop state behind a code: who holds a machine is told by its allocations.
WorkshopState workshopState(std::string_view code)
{
    if (code == "pret" || code == "remis") return WorkshopState::Ready;
    if (code == "en_atelier") return WorkshopState::InWorkshop;
    if (code == "rebut") return WorkshopState::Scrapped;
    return WorkshopState::Received; // recu; retourne: back, before the workshop looked at it.
}

struct DeviceBinder
{
    using C = DeviceColumns;
    using Id = domain::DeviceId;
    using Facts = domain::DeviceFacts;
    using Value = domain::Device;
    static constexpr FileKind kFile = FileKind::Device;
    static constexpr std::array kFields{FieldColumn{"grade", C::Grade}};
    /// A machine for parts may well have been given away once.
    static constexpr std::array kTodayOnly{std::string_view("grade-d-not-ready")};
    static auto& repository(application::Repositories& all) { return all.devices; }
    static void fill(const Row& row, Facts& facts, ImportContext&, bool isNew)
    {
        facts.lot = row.id<domain::LotId>(C::Lot);
        facts.kind = row.code<domain::DeviceKind>(C::Type).value_or(domain::DeviceKind::Other);
        facts.maker = row.text(C::Maker);
        facts.model = row.text(C::Model);
        facts.serial = row.text(C::Serial);
        facts.grade = row.code<domain::Grade>(C::Grade);
        // The contract knows fewer states than the workshop: one that is called the same stays as it is.
        const std::string code = row.text(C::State);
        if (isNew || exchangeState(facts.workshop) != exchangeState(workshopState(code)))
            facts.workshop = workshopState(code);
    }
    static void remember(ImportContext&, ReferenceIndex::Number, const Facts&, const Row&) { }
};

} // namespace

void importDevices(ImportContext& context) { importKeyed<DeviceBinder>(context); }

} // namespace mediane::interchange
