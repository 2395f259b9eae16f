#include "page_stage.h"
#include "ui/devices/devices_page.h"
#include "ui/records/choice_box.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;
using domain::AllocationState;
using domain::DataState;
using domain::WorkshopState;

namespace {

/// The page of computers, from list to lot to file.
struct Inventory : PageStage<ui::DevicesPage>
{
    enum Tab { Facts, Media, Allocations };

    [[nodiscard]] domain::DeviceId numbered(int number)
    {
        const std::string digits = std::to_string(number);
        return resolve<domain::DeviceId>(
            application::SubjectKind::Device, "PC-2026-" + std::string(4 - digits.size(), '0') + digits);
    }
    [[nodiscard]] application::DeviceRow device(int number)
    {
        return stored([&](const Queries& queries) { return queries.devices.device(numbered(number)); });
    }
    void open(int number, Tab tab)
    {
        shown().open(ui::destinationOf(numbered(number)));
        child<QTabWidget>("deviceTabs").setCurrentIndex(tab);
        settle();
    }
    void view(const QString& name)
    {
        shown().open({ui::PageId::Devices, ui::RecordKind::None, 0, name});
        settle();
    }
    [[nodiscard]] std::vector<application::LotRow> lots()
    {
        return stored([](const Queries& queries) { return queries.devices.lots(); });
    }
    [[nodiscard]] QStringList faults()
    {
        QStringList names;
        for (const auto* field : shown().findChildren<ui::FormField*>())
            if (!field->fault().isEmpty() && field->isVisible()) names.append(field->id());
        names.sort();
        return names;
    }
};

} // namespace

TEST_CASE_METHOD(Inventory, "A donation lot is recorded once its faults are corrected")
{
    view(u"lots"_s);
    click("newDevice"); // "New lot" in this view.
    fill("lotDonor", u"zzz"_s);
    fill("lotDate", u"32/01/2026"_s);
    fill("lotReceived", u"onze"_s);
    fill("lotWeight", u"lourd"_s);
    click("saveLot");
    CHECK(faults() == QStringList{u"date"_s, u"donor"_s, u"received"_s, u"weightGrams"_s});
    CHECK(lots().size() == 1);
    fill("lotDonor", u"textiles"_s);
    press("Return");
    fill("lotDate", u"10/07/2026"_s);
    fill("lotAnnounced", u"12"_s);
    fill("lotReceived", u"11"_s);
    fill("lotWeight", u"28,5"_s);
    click("saveLot");
    REQUIRE(lots().size() == 2);
    const auto& lot = lots().front();
    CHECK(lot.donor == "Textiles du Val");
    CHECK(lot.facts.date == addDays(clock.today(), -4));
    CHECK(lot.facts.announced == 12);
    CHECK(lot.facts.received == 11);
    CHECK(lot.facts.weightGrams == 28'500);
}

TEST_CASE_METHOD(Inventory, "A machine of a lot gets the next number and starts as received")
{
    click("newDevice");
    fill("deviceLot", u"LOT-1"_s);
    press("Return");
    fill("deviceMaker", u"Fujitsu"_s);
    fill("deviceModel", u"Lifebook E736"_s);
    fill("deviceSerial", u"YM2A001234"_s);
    click("saveDevice");
    const auto made = device(15);
    CHECK(made.facts.maker == "Fujitsu");
    CHECK(made.facts.serial == "YM2A001234");
    CHECK(made.facts.workshop == WorkshopState::Received);
    CHECK(made.lotRef == "LOT-1");
    CHECK(made.data == DataState::Unknown);
}

TEST_CASE_METHOD(Inventory, "A machine is corrected from its file, and the correction undone")
{
    open(12, Facts);
    const auto before = device(12).facts;
    click("editDevice");
    fill("deviceModel", u"ThinkPad T460"_s);
    frame.prompts.confirmations = {false};
    CHECK_FALSE(shown().mayLeave());
    press("Ctrl+Return");
    settle();
    CHECK(device(12).facts.model == "ThinkPad T460");
    REQUIRE(shown().undoStack()->undo());
    CHECK(device(12).facts == before);
}

TEST_CASE_METHOD(Inventory, "An erasure that failed is done again, and only then the disk is clean")
{
    open(10, Media);
    REQUIRE(device(10).data == DataState::Failed);
    click("recordErasure");
    fill("erasureDate", u"demain"_s);
    click("saveErasure");
    CHECK(faults().contains(u"date"_s));
    CHECK(device(10).data == DataState::Failed);
    fill("erasureDate", u"14/07/2026"_s);
    fill("erasureOperator", u"Grace Okafor"_s);
    click("saveErasure");
    CHECK(device(10).data == DataState::Erased);
    const auto erasures = stored([&](const Queries& queries) { return queries.devices.erasures(numbered(10)); });
    REQUIRE(erasures.size() == 2);
    CHECK(erasures.back().facts.operatorName == "Grace Okafor");
    CHECK(erasures.back().facts.medium == erasures.front().facts.medium); // The same disk, proposed by itself.
    CHECK(child<ui::DataTable>("erasuresTable").model()->rowCount() == 2);
}

TEST_CASE_METHOD(Inventory, "A machine found without any disk says so")
{
    open(12, Media);
    REQUIRE(device(12).data == DataState::Unknown);
    click("recordErasure");
    child<ui::ChoiceBox>("erasureOutcome").setValue(std::optional(domain::ErasureOutcome::NoMedia));
    click("saveErasure");
    CHECK(device(12).data == DataState::NoMedia);
}

TEST_CASE_METHOD(Inventory, "A machine is installed at home, then taken back to be erased again")
{
    open(3, Allocations);
    REQUIRE(device(3).allocation == AllocationState::HandedOver);
    click("markInstalled");
    CHECK(device(3).allocation == AllocationState::Installed);
    click("takeBack"); // The script answers no.
    CHECK(device(3).allocation == AllocationState::Installed);
    frame.prompts.confirmations = {true};
    click("takeBack");
    CHECK_FALSE(domain::isWithHolder(device(3).allocation));
    CHECK(device(3).facts.workshop == WorkshopState::Received);
    CHECK_FALSE(domain::isSafeToHandOver(device(3).data));
    CHECK_FALSE(device(3).facts.grade);
}

TEST_CASE_METHOD(Inventory, "A reservation is made for a family and given up again")
{
    open(7, Allocations);
    REQUIRE(device(7).allocation == AllocationState::Reserved);
    frame.prompts.texts = {u"La famille a déménagé"_s};
    click("release");
    CHECK(device(7).allocation == AllocationState::None);
    view(u"waiting"_s);
    auto& families = child<ui::DataTable>("waitingTable");
    REQUIRE(families.model()->rowCount() > 0);
    CHECK_FALSE(child<QAbstractButton>("waitingHandover").isEnabled()); // Nobody is chosen yet.
    families.setFocus();
    families.setCurrentRow(0);
    const QString name = families.model()->index(0, 0).data().toString();
    click("waitingHandover");
    CHECK(child<QLineEdit>("handoverPerson").text() == name);
    fill("handoverDevice", u"PC-2026-0007"_s);
    press("Return");
    settle();
    click("reserve");
    CHECK(device(7).allocation == AllocationState::Reserved);
}

TEST_CASE_METHOD(Inventory, "The list is narrowed by text, state and lot")
{
    view(u"list"_s);
    auto& table = child<ui::DataTable>("deviceList");
    CHECK(table.model()->rowCount() == 14);
    child<ui::ChoiceBox>("filterWorkshop").setValue(std::optional(WorkshopState::Ready));
    settle();
    CHECK(table.model()->rowCount() == 7);
    child<ui::ChoiceBox>("filterAllocation").setValue(std::optional(AllocationState::HandedOver));
    settle();
    CHECK(table.model()->rowCount() == 2);
    child<ui::ChoiceBox>("filterWorkshop").setCode({});
    child<ui::ChoiceBox>("filterAllocation").setCode({});
    fill("deviceSearch", u"elitedesk"_s);
    settle(100);
    CHECK(table.model()->rowCount() == 2);
    fill("deviceSearch", u"benali"_s); // Who holds it.
    settle(100);
    REQUIRE(table.model()->rowCount() == 1);
    press("Down");
    press("Return");
    settle();
    CHECK(shown().here().id == numbered(1).value());
}

TEST_CASE_METHOD(Inventory, "What a machine still lacks leads to where it is done")
{
    open(10, Facts);
    click("lead-medium-not-erased");
    CHECK(child<QComboBox>("erasureMedium").isVisible());
    press("Escape");
    settle();
    click("lead-workshop"); // Goes on to the inspection.
    CHECK(device(10).facts.workshop == WorkshopState::ToInspect);
}
