#include "gui/office.h"
#include "ui/widgets/text.h"

#include <QAbstractButton>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

application::DeviceRow storedDevice(const Office& office, domain::DeviceId device)
{
    auto row = office.secondLook()->read(
        [&](const application::Queries& queries) { return queries.devices.device(device); });
    REQUIRE(row);
    return *row;
}

} // namespace

TEST_CASE("A computer is handed over with the keyboard alone, once the contract is signed")
{
    Office office;
    const auto device = office.resolve<domain::DeviceId>(application::SubjectKind::Device, office.tour().device);
    const auto person = office.resolve<domain::PersonId>(application::SubjectKind::Person, office.tour().beneficiary);
    office.press(u"Ctrl+5"_s);
    office.settle();
    office.press(u"Ctrl+R"_s);
    office.tabTo(u"handoverPerson"_s);
    office.type(u"ndiaye"_s);
    office.press(u"Return"_s);
    office.tabTo(u"handoverDevice"_s);
    office.type(ui::toQt(office.tour().device));
    office.press(u"Return"_s);

    office.press(u"Ctrl+Return"_s); // The contract is not signed yet.
    office.settle();
    CHECK_FALSE(domain::isWithHolder(storedDevice(office, device).allocation));

    office.tabTo(u"handoverSignedOn"_s);
    office.type(u"14/07/2026"_s);
    office.press(u"Ctrl+Return"_s);
    office.settle();
    const auto stored = storedDevice(office, device);
    CHECK(domain::isWithHolder(stored.allocation));
    CHECK(stored.holder == person);
    CHECK(stored.handedOn == kDemoDay);

    office.press(u"Ctrl+1"_s);
    CHECK(office.page().here().page == ui::PageId::Today); // Nothing unsaved is left behind.
}

TEST_CASE("A computer is refused to somebody who did not complete a cycle, until a reason is written")
{
    Office office;
    const auto device = office.resolve<domain::DeviceId>(application::SubjectKind::Device, office.tour().device);
    const auto person = office.resolve<domain::PersonId>(application::SubjectKind::Person, office.tour().people.back());
    office.goTo({ui::PageId::Devices, ui::RecordKind::Person, person.value(), u"handover"_s});
    office.tabTo(u"handoverDevice"_s);
    office.type(ui::toQt(office.tour().device));
    office.press(u"Return"_s);
    office.tabTo(u"handoverSignedOn"_s);
    office.type(u"14/07/2026"_s);
    office.press(u"Ctrl+Return"_s);
    office.settle();
    CHECK_FALSE(domain::isWithHolder(storedDevice(office, device).allocation));

    office.tabTo(u"handoverReason"_s);
    office.type(u"Départ anticipé pour un emploi, décision de la direction"_s);
    office.press(u"Ctrl+Return"_s);
    office.settle();
    CHECK(domain::isWithHolder(storedDevice(office, device).allocation));
}
