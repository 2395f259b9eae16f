#include "page_stage.h"
#include "ui/devices/device_board.h"
#include "ui/devices/devices_page.h"
#include "ui/records/record_picker.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text.h"

#include <QLabel>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;
using domain::WorkshopState;

namespace {

struct Workshop : PageStage<ui::DevicesPage>
{
    [[nodiscard]] application::DeviceRow device(domain::DeviceId id)
    {
        return stored([&](const Queries& queries) { return queries.devices.device(id); });
    }
    [[nodiscard]] domain::DeviceId tourDevice()
    {
        return resolve<domain::DeviceId>(application::SubjectKind::Device, tour.device);
    }
    [[nodiscard]] domain::PersonId person(const std::string& ref)
    {
        return resolve<domain::PersonId>(application::SubjectKind::Person, ref);
    }
    [[nodiscard]] ui::DeviceBoard& board()
    {
        auto* const found = shown().findChild<ui::DeviceBoard*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    /// A new machine, received, without disk nor grade.
    [[nodiscard]] domain::DeviceId received()
    {
        const auto lots = stored([](const Queries& queries) { return queries.devices.lots(); });
        REQUIRE_FALSE(lots.empty());
        domain::DeviceFacts facts;
        facts.lot = lots.front().id;
        facts.maker = "Dell";
        facts.model = "Latitude";
        const auto saved = services->devices.saveDevice(std::nullopt, facts);
        REQUIRE(saved);
        settle();
        return *saved;
    }
    /// Puts the keyboard on the card of a device.
    void focusCard(ui::DeviceBoard::Stage stage, domain::DeviceId id)
    {
        auto& view = board().column(stage).view();
        REQUIRE(view.selectDevice(id));
        view.setFocus(Qt::OtherFocusReason);
    }
    [[nodiscard]] QStringList missing()
    {
        QStringList rules;
        for (const auto* lead : shown().findChildren<QAbstractButton*>()) {
            if (lead->objectName().startsWith(u"lead-"_s) && lead->isVisibleTo(&shown()))
                rules.append(lead->objectName().mid(5));
        }
        rules.sort();
        return rules;
    }
    /// Everything that the panel of the handover says.
    [[nodiscard]] QString words()
    {
        QString text;
        for (const auto* label : child<QWidget>("handoverPanel").findChildren<QLabel*>()) {
            if (label->isVisibleTo(&shown())) text += label->text() + u'\n';
        }
        return text;
    }
    void startHandover(domain::PersonId receiver)
    {
        shown().open({ui::PageId::Devices, ui::RecordKind::Person, receiver.value(), u"handover"_s});
        fill("handoverDevice", ui::toQt(tour.device));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
        REQUIRE(child<ui::RecordPicker>("handoverDevice").chosen() == tourDevice().value());
    }
    void tryAnyway() // The shortcut: the button refuses to be pressed.
    {
        press("Ctrl+Return");
        settle();
    }
    [[nodiscard]] int journaled(domain::DeviceId id, const std::string& verb)
    {
        application::JournalFilter filter;
        filter.subject = application::Subject{application::SubjectKind::Device, id.value()};
        const auto entries = stored([&](const Queries& queries) { return queries.journal.entries(filter); });
        return static_cast<int>(std::ranges::count(entries, verb, &application::JournalEntry::verb));
    }
};

} // namespace

TEST_CASE("A card moves along the state machine, and nowhere else")
{
    Workshop stage;
    using Board = ui::DeviceBoard;
    const auto id = stage.received();
    stage.focusCard(Board::Received, id);
    stage.press("Ctrl+Right");
    stage.settle();
    CHECK(stage.device(id).facts.workshop == WorkshopState::InWorkshop);
    CHECK(stage.board().column(Board::InWorkshop).model().find(id) != nullptr);
    stage.focusCard(Board::InWorkshop, id);
    stage.press("Ctrl+Right");
    stage.settle();
    CHECK(stage.device(id).facts.workshop == WorkshopState::ToInspect);
    stage.focusCard(Board::ToInspect, id);
    stage.press("Ctrl+Right"); // Without a grade it is not ready.
    stage.settle();
    CHECK(stage.device(id).facts.workshop == WorkshopState::ToInspect);
    CHECK(stage.shown().banner().isVisible());

    // Every column answers as the table of transitions.
    const auto next = application::DeviceService::next(WorkshopState::ToInspect);
    const std::array columns{std::pair{Board::Received, WorkshopState::Received},
        std::pair{Board::InWorkshop, WorkshopState::InWorkshop}, std::pair{Board::Ready, WorkshopState::Ready}};
    auto& source = stage.board().column(Board::ToInspect).model();
    int row = 0;
    while (source.card(row).device.id != id)
        ++row;
    const std::unique_ptr<QMimeData> carried(source.mimeData({source.index(row, 0)}));
    for (const auto& [column, state] : columns) {
        INFO(std::string(domain::code(state)));
        const bool allowed = std::ranges::find(next, state) != next.end();
        CHECK(stage.board().column(column).model().canDropMimeData(carried.get(), Qt::MoveAction, 0, 0, {}) == allowed);
    }
    CHECK_FALSE(stage.board()
                    .column(Board::HandedOver)
                    .model()
                    .canDropMimeData(carried.get(), Qt::MoveAction, 0, 0, {})); // Only what is ready.
}

TEST_CASE("A move of a card is undone when the state machine knows the way back")
{
    Workshop stage;
    const auto id = stage.received();
    stage.focusCard(ui::DeviceBoard::Received, id);
    stage.press("Ctrl+Right");
    stage.settle();
    auto* const undo = stage.shown().undoStack();
    REQUIRE(undo != nullptr);
    const auto back = application::DeviceService::next(WorkshopState::InWorkshop);
    const bool knows = std::ranges::find(back, WorkshopState::Received) != back.end();
    REQUIRE(undo->canUndo() == knows);
    if (!knows) return;
    REQUIRE(undo->undo());
    CHECK(stage.device(id).facts.workshop == WorkshopState::Received);
}

TEST_CASE("Handing over without a contract is refused, says what is missing, and is done once it is signed")
{
    Workshop stage;
    const auto id = stage.tourDevice();
    const auto receiver = stage.person(stage.tour.beneficiary);
    stage.startHandover(receiver);
    CHECK(stage.missing() == QStringList{u"contract_not_signed"_s});
    stage.tryAnyway();
    CHECK_FALSE(domain::isWithHolder(stage.device(id).allocation));
    CHECK(stage.journaled(id, "handover-refused") == 1);

    stage.fill("handoverSignedOn", u"14/07/2026"_s);
    stage.settle();
    CHECK(stage.missing().isEmpty());
    stage.click("confirmHandover");
    const auto given = stage.device(id);
    CHECK(domain::isWithHolder(given.allocation));
    CHECK(given.holder == receiver);
    CHECK(given.handedOn == stage.clock.today());
    CHECK(stage.shown().mayLeave());
    CHECK(stage.frame.prompts.asked.isEmpty());
}

TEST_CASE("What a written reason may lift is waived with it, kept, and journaled")
{
    Workshop stage;
    const auto id = stage.tourDevice();
    const auto receiver = stage.person(stage.tour.people.back()); // Of the cycle under way: not completed.
    stage.startHandover(receiver);
    stage.fill("handoverSignedOn", u"14/07/2026"_s);
    stage.settle();
    REQUIRE_FALSE(stage.missing().isEmpty());
    CHECK_FALSE(stage.missing().contains(u"contract_not_signed"_s));
    const QString before = stage.words();
    CHECK(before.contains(u"session"_s, Qt::CaseInsensitive));
    stage.fill("handoverReason", u"Trop court"_s);
    stage.tryAnyway();
    CHECK_FALSE(domain::isWithHolder(stage.device(id).allocation));

    const QString reason = u"Départ anticipé pour un emploi, décision de la direction"_s;
    stage.fill("handoverReason", reason);
    stage.settle();
    CHECK(stage.missing().isEmpty());
    stage.click("confirmHandover");
    REQUIRE(domain::isWithHolder(stage.device(id).allocation));
    const auto kept = stage.stored([&](const Queries& queries) { return queries.devices.allocations(id); });
    CHECK(kept.back().facts.waiverReason == reason.toStdString());
    CHECK(kept.back().facts.person == receiver);
    CHECK(stage.journaled(id, "waived") >= 1);
}

TEST_CASE("A machine that is not ready or not erased is never handed over, whatever is written")
{
    Workshop stage;
    const auto id = stage.received();
    const auto receiver = stage.person(stage.tour.beneficiary);
    stage.shown().open({ui::PageId::Devices, ui::RecordKind::Device, id.value(), u"handover"_s});
    stage.fill("handoverPerson", u"ndiaye"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    stage.fill("handoverSignedOn", u"14/07/2026"_s);
    stage.settle();
    CHECK(stage.child<ui::RecordPicker>("handoverPerson").chosen() == receiver.value());
    CHECK(stage.missing() == QStringList{u"media_unknown"_s, u"not_ready"_s});
    stage.tryAnyway();
    CHECK(stage.device(id).allocation == domain::AllocationState::None);
}
