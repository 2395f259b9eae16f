#include "page_stage.h"
#include "support/accessibility.h"
#include "ui/records/choice_box.h"
#include "ui/settings/check_list.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"

#include <QListWidget>
#include <QTabBar>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

struct Desk : PageStage<ui::SettingsPage>
{
    void open(const QString& section)
    {
        shown().open({ui::PageId::Settings, ui::RecordKind::None, 0, section});
        settle();
    }
    void openRecord(ui::RecordKind kind, std::int64_t id)
    {
        shown().open({ui::PageId::Settings, kind, id, {}});
        settle();
    }
    [[nodiscard]] QString fault(const char* form, const QString& field)
    {
        auto* const found = child<ui::Form>(form).field(field);
        REQUIRE(found != nullptr);
        return found->fault();
    }
    void save()
    {
        press("Ctrl+Return");
        settle();
    }
    /// The one of a list that has this name; nothing when there is none.
    template <class Read>
    [[nodiscard]] auto named(const std::string& name, Read read)
    {
        auto rows = stored(read);
        std::erase_if(rows, [&](const auto& row) { return row.value->name != name; });
        REQUIRE(rows.size() <= 1);
        return rows.empty() ? std::nullopt : std::optional(rows.front());
    }
    [[nodiscard]] auto place(const std::string& name)
    {
        return named(name, [](const Queries& queries) { return queries.catalogue.places(); });
    }
    [[nodiscard]] std::optional<domain::StaffFacts> staff(const std::string& lastName)
    {
        for (const auto& row : stored([](const Queries& queries) { return queries.catalogue.staff(); }))
            if (row.value->lastName == lastName) return row.value.facts();
        return std::nullopt;
    }
    [[nodiscard]] domain::OrganisationFacts centre()
    {
        const auto found = services->catalogue.centre();
        REQUIRE(found);
        REQUIRE(*found);
        return (*found)->value.facts();
    }
};

} // namespace

TEST_CASE("The centre is corrected in place, its faults beside the fields, and taken back")
{
    Desk desk;
    REQUIRE(desk.centre().name == "Centre social des Tilleuls");
    desk.fill("centreName", {});
    desk.press("Delete");
    desk.fill("centrePostcode", u"5999"_s);
    desk.fill("centreEmail", u"accueil"_s);
    desk.save();
    CHECK_FALSE(desk.fault("centreForm", u"name"_s).isEmpty());
    CHECK_FALSE(desk.fault("centreForm", u"postcode"_s).isEmpty());
    CHECK_FALSE(desk.fault("centreForm", u"email"_s).isEmpty());
    CHECK(desk.fault("centreForm", u"city"_s).isEmpty());
    CHECK(desk.centre().name == "Centre social des Tilleuls");
    CHECK(QApplication::focusWidget()->objectName() == u"centreName"_s); // The first one to correct.

    desk.fill("centreName", u"Maison des Lilas"_s);
    desk.fill("centrePostcode", u"59998"_s);
    desk.fill("centreEmail", u"accueil@lilas.example"_s);
    desk.save();
    CHECK(desk.centre().name == "Maison des Lilas");
    CHECK(desk.centre().postcode == "59998");
    CHECK(desk.centre().email == "accueil@lilas.example");
    REQUIRE(desk.shown().undoStack()->undo());
    CHECK(desk.centre().name == "Centre social des Tilleuls");
    desk.settle();
    CHECK(desk.child<QLineEdit>("centreName").text() == u"Centre social des Tilleuls"_s);
}

TEST_CASE("A place is added by the keyboard once all its faults are corrected")
{
    Desk desk;
    desk.open(u"places"_s);
    desk.child<QWidget>("placesList").setFocus();
    desk.press("Ctrl+N");
    CHECK(QApplication::focusWidget()->objectName() == u"placeName"_s);
    desk.fill("placePostcode", u"12"_s);
    desk.fill("placeCapacity", u"douze"_s);
    desk.save();
    CHECK_FALSE(desk.fault("placesForm", u"name"_s).isEmpty());
    CHECK_FALSE(desk.fault("placesForm", u"capacity"_s).isEmpty());
    REQUIRE_FALSE(desk.place("Salle du Biollay"));
    desk.fill("placeName", u"Salle du Biollay"_s);
    desk.fill("placeCapacity", u"12"_s);
    desk.save();
    CHECK_FALSE(desk.fault("placesForm", u"postcode"_s).isEmpty()); // What only the rules of entry know.
    REQUIRE_FALSE(desk.place("Salle du Biollay"));
    desk.fill("placePostcode", u"73000"_s);
    desk.save();
    const auto kept = desk.place("Salle du Biollay");
    REQUIRE(kept);
    CHECK(kept->value->capacity == 12);
    CHECK(kept->value->postcode == "73000");

    REQUIRE(desk.shown().undoStack()->undo());
    CHECK_FALSE(desk.place("Salle du Biollay"));
    REQUIRE(desk.shown().undoStack()->redo());
    CHECK(desk.place("Salle du Biollay"));
}

TEST_CASE("A place in use is not deleted and says why; an unused one is, and comes back")
{
    Desk desk;
    desk.open(u"places"_s);
    const auto used = desk.place("Salle informatique des Tilleuls");
    REQUIRE(used);
    desk.openRecord(ui::RecordKind::Place, used->id.value());
    desk.click("placesRemove");
    CHECK(desk.place("Salle informatique des Tilleuls"));
    CHECK(desk.child<ui::Form>("placesForm").hasFaults());

    const auto unused = desk.services->catalogue.save(std::nullopt, domain::PlaceFacts{"Remise"});
    REQUIRE(unused);
    desk.settle();
    desk.openRecord(ui::RecordKind::Place, unused->value());
    desk.click("placesRemove");
    CHECK_FALSE(desk.place("Remise"));
    REQUIRE(desk.shown().undoStack()->undo());
    CHECK(desk.place("Remise"));
}

TEST_CASE("Somebody joins the staff, with the organisation they work for")
{
    Desk desk;
    desk.open(u"staff"_s);
    desk.click("staffAdd");
    desk.save();
    CHECK_FALSE(desk.fault("staffForm", u"lastName"_s).isEmpty());
    desk.fill("staffLastName", u"Amrani"_s);
    desk.fill("staffFirstName", u"Salima"_s);
    desk.fill("staffOrganisation", u"zzz"_s);
    desk.save();
    CHECK_FALSE(desk.fault("staffForm", u"organisation"_s).isEmpty()); // Nobody by that name.
    CHECK_FALSE(desk.staff("Amrani"));
    desk.fill("staffOrganisation", u"mediatheque"_s); // Accents do not matter.
    desk.press("Return");
    desk.child<QAbstractButton>("staffVolunteer").click();
    desk.save();
    const auto kept = desk.staff("Amrani");
    REQUIRE(kept);
    CHECK(kept->volunteer);
    REQUIRE(kept->organisation);
    CHECK(desk.child<QLineEdit>("staffOrganisation").text() == u"Médiathèque Simone-Veil"_s);
}

TEST_CASE("A list is narrowed as one types and keeps its record")
{
    Desk desk;
    desk.open(u"staff"_s);
    auto& list = desk.child<ui::DataTable>("staffList");
    REQUIRE(list.model()->rowCount() == 3);
    desk.fill("staffSearch", u"DELC"_s);
    desk.settle(100);
    REQUIRE(list.model()->rowCount() == 1);
    CHECK(list.model()->index(0, 0).data().toString() == u"DELCOURT Samuel"_s);
    desk.fill("staffSearch", u"benevole"_s);
    desk.settle(100);
    REQUIRE(list.model()->rowCount() == 1);
    CHECK(list.model()->index(0, 0).data().toString() == u"OKAFOR Grace"_s);
}

TEST_CASE("An action tells which operations pay for it, and its partners")
{
    Desk desk;
    desk.open(u"actions"_s);
    desk.click("actionsAdd");
    desk.save();
    CHECK_FALSE(desk.fault("actionsForm", u"name"_s).isEmpty());
    desk.fill("actionName", u"Coding goûters"_s);
    desk.fill("actionAxis", u"Jeunesse"_s);
    const auto tick = [&](const char* list, const QString& words) {
        auto& box = desk.child<ui::CheckList>(list);
        const auto found = box.findItems(words, Qt::MatchContains);
        REQUIRE(found.size() == 1);
        found.front()->setCheckState(Qt::Checked);
    };
    tick("actionOperations", u"CDV"_s);
    tick("actionPartners", u"Jean-Moulin"_s);
    desk.child<QWidget>("actionName").setFocus();
    desk.save();
    const auto kept = desk.named("Coding goûters", [](const Queries& queries) { return queries.catalogue.actions(); });
    REQUIRE(kept);
    CHECK(kept->value->axis == "Jeunesse");
    const auto operation = desk.resolve<domain::OperationId>(application::SubjectKind::Operation, "CDV");
    CHECK(kept->value->operations == std::vector{operation});
    CHECK(kept->value->partners.size() == 1);
}

TEST_CASE("What is typed and not saved is lost only when somebody says so")
{
    Desk desk;
    desk.fill("centreName", u"Sans suite"_s);
    CHECK_FALSE(desk.shown().mayLeave()); // The script answers no.
    auto& sections = desk.child<QListWidget>("settingsSections");
    sections.setCurrentRow(1);
    CHECK(sections.currentRow() == 0);
    CHECK(desk.child<QLineEdit>("centreName").text() == u"Sans suite"_s);
    CHECK(desk.frame.prompts.asked.size() == 2);
    desk.frame.prompts.confirmations = {true};
    sections.setCurrentRow(1);
    CHECK(sections.currentRow() == 1);
    CHECK(desk.shown().mayLeave());
    CHECK(desk.centre().name == "Centre social des Tilleuls");
}

TEST_CASE("A narrow page lists its sections in a box above them")
{
    Desk desk;
    auto& sections = desk.child<QListWidget>("settingsSections");
    auto& choice = desk.child<QComboBox>("settingsSectionChoice");
    CHECK(choice.isHidden());
    sections.setFocus();
    desk.shown().resize(870, 600);
    desk.settle();
    CHECK(sections.isHidden());
    CHECK(choice.hasFocus()); // The keyboard stays with the names.
    REQUIRE_FALSE(choice.isHidden());
    CHECK(choice.count() == sections.count());
    const auto choose = [&](int row) {
        choice.setCurrentIndex(row);
        Q_EMIT choice.activated(row);
        desk.settle();
    };
    choose(1);
    CHECK(desk.shown().here().view == u"calendar"_s);
    choose(0);
    desk.fill("centreName", u"Sans suite"_s);
    choose(1); // The script answers no.
    CHECK(choice.currentIndex() == 0);
    CHECK(desk.shown().here().view == u"centre"_s);
    desk.frame.prompts.confirmations = {true};
    choose(1);
    CHECK(choice.currentIndex() == 1);
    desk.shown().resize(1166, 700);
    desk.settle();
    CHECK(choice.isHidden());
    CHECK(sections.currentRow() == 1);
}

TEST_CASE("Every section of the settings fits an old screen and names its controls")
{
    Desk desk;
    auto& sections = desk.child<QListWidget>("settingsSections");
    REQUIRE(sections.count() == 12);
    for (int row = 0; row < sections.count(); ++row) {
        sections.setCurrentRow(row);
        desk.settle();
        INFO(sections.item(row)->text().toStdString());
        CHECK(unnamedControls(desk.shown()) == QStringList());
        CHECK(truncatedTexts(desk.shown()) == QStringList());
    }
}
