#include "page_stage.h"
#include "ui/people/people_page.h"
#include "ui/records/choice_box.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTreeView>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

/// The file of Karim Benali: completed a cycle, has a computer, lives alone.
struct File : PageStage<ui::PeoplePage>
{
    enum Tab { Identity, Household, Enrolments, Attendance, Computers, History };

    File() { open(Identity); }

    void open(Tab tab)
    {
        shown().open(ui::destinationOf(person));
        child<QTabWidget>("personTabs").setCurrentIndex(tab);
        settle();
    }
    [[nodiscard]] domain::PersonId named(const std::string& name)
    {
        const auto found = stored([&](const Queries& queries) { return queries.people.search(name, 5); });
        REQUIRE(found.size() == 1);
        return found.front().id;
    }
    [[nodiscard]] domain::PersonFacts facts(domain::PersonId id)
    {
        const auto found = services->people.find(id);
        REQUIRE(found);
        return found->value.facts();
    }
    [[nodiscard]] std::size_t members()
    {
        const auto household = facts(person).household;
        REQUIRE(household);
        return stored([&](const Queries& queries) { return queries.people.household(*household); }).size();
    }
    [[nodiscard]] QAbstractItemModel& rows(const char* table) { return *child<ui::DataTable>(table).model(); }
    void activateFirst(const char* table)
    {
        auto& view = child<ui::DataTable>(table);
        view.setFocus();
        view.setCurrentRow(0);
        press("Return");
        settle();
    }

    domain::PersonId person = named("benali karim");
};

} // namespace

TEST_CASE_METHOD(File, "The list is searched by phone, year, household and town, in any order of words")
{
    const auto shows = [this](const QString& typed, const QString& name) {
        INFO(typed.toStdString());
        fill("peopleSearch", typed);
        settle(80);
        REQUIRE(rows("peopleList").rowCount() == 1);
        CHECK(rows("peopleList").index(0, 0).data().toString() == name);
    };
    shows(u"0639980002"_s, u"DIALLO Mariam"_s);
    shows(u"karim benali"_s, u"BENALI Karim"_s);
    shows(u"1943"_s, u"FONTAINE Marcel"_s);
    shows(u"yildiz"_s, u"YILDIZ Emre"_s);
    fill("peopleSearch", u"foyer petit"_s);
    settle(80);
    CHECK(rows("peopleList").rowCount() == 2); // Mother and son.
    fill("peopleSearch", u"zzzzz"_s);
    settle(80);
    CHECK(rows("peopleList").rowCount() == 0);
}

TEST_CASE_METHOD(File, "A new member of a household takes over its name, address and phone")
{
    open(Household);
    CHECK(members() == 1);
    click("newMember");
    CHECK(child<QLineEdit>("lastName").text() == u"Benali"_s);
    CHECK(child<QLineEdit>("phone").text() == ui::toQt(facts(person).phone));
    fill("firstName", u"Inès"_s);
    fill("birth", u"2014"_s);
    click("savePerson");
    const auto ines = facts(named("benali ines"));
    CHECK(ines.household == facts(person).household);
    CHECK(ines.address == facts(person).address);
    CHECK(ines.city == facts(person).city);
    CHECK(ines.qpv == facts(person).qpv);
    CHECK(ines.birthYear == 2014);
    CHECK(members() == 2);
}

TEST_CASE_METHOD(File, "Somebody known is attached to the household and leaves their own")
{
    open(Household);
    CHECK_FALSE(child<QAbstractButton>("attachMember").isEnabled());
    fill("knownMember", u"diallo"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    click("attachMember");
    CHECK(facts(named("diallo")).household == facts(person).household);
    CHECK(members() == 2);
    CHECK(rows("householdTable").rowCount() == 2);
}

TEST_CASE_METHOD(File, "Somebody who is in no household founds one with whom they are attached to")
{
    domain::PersonFacts alone;
    alone.lastName = "Zidane";
    alone.firstName = "Lou";
    alone.welcomedOn = clock.today();
    const auto made = services->people.registerPerson(alone);
    REQUIRE(made);
    person = *made;
    open(Household);
    fill("knownMember", u"diallo"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    click("attachMember");
    REQUIRE(facts(person).household);
    CHECK(members() == 2);
}

TEST_CASE_METHOD(File, "A namesake is shown while typing, and can be opened instead")
{
    press("Ctrl+N");
    fill("lastName", u"BENALI"_s);
    fill("firstName", u"karim"_s);
    settle();
    auto& warning = child<ui::Banner>("namesakes");
    REQUIRE(warning.isVisible());
    CHECK(warning.text().contains(u"BENALI Karim"_s));
    frame.prompts.confirmations = {true};
    for (auto* const button : warning.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty()) button->click();
    settle();
    CHECK(shown().here().id == person.value());
    CHECK(stored([](const Queries& queries) { return queries.people.search("benali", 5); }).size() == 1);
}

TEST_CASE_METHOD(File, "What is typed is not lost to a click in the list, and Escape gives it up")
{
    press("Ctrl+E");
    fill("city", u"Ailleurs"_s);
    child<ui::DataTable>("peopleList").setCurrentRow(3);
    settle();
    CHECK(child<QLineEdit>("city").text() == u"Ailleurs"_s);
    CHECK(child<QLineEdit>("city").isVisible());
    CHECK_FALSE(shown().mayLeave());
    frame.prompts.confirmations = {true};
    child<QLineEdit>("city").setFocus();
    press("Escape");
    settle();
    CHECK_FALSE(child<QLineEdit>("city").isVisible());
    CHECK(facts(person).city == "Valmont");
}

TEST_CASE_METHOD(File, "Each line of the file leads to its record")
{
    open(Enrolments);
    REQUIRE(rows("enrolmentsTable").rowCount() == 1);
    activateFirst("enrolmentsTable");
    CHECK(frame.destinations.last().kind == ui::RecordKind::Cycle);

    open(Attendance);
    CHECK(rows("attendanceTable").rowCount()
        == static_cast<int>(stored([&](const Queries& queries) { return queries.people.attendance(person); }).size()));
    activateFirst("attendanceTable");
    CHECK(frame.destinations.last().kind == ui::RecordKind::Session);

    open(Computers);
    REQUIRE(rows("personDevicesTable").rowCount() == 1);
    activateFirst("personDevicesTable");
    CHECK(frame.destinations.last().kind == ui::RecordKind::Device);
    click("handOverToPerson");
    CHECK(frame.destinations.last()
        == ui::Destination{ui::PageId::Devices, ui::RecordKind::Person, person.value(), u"handover"_s});
}

TEST_CASE_METHOD(File, "The history of a file grows with each change, newest first")
{
    open(History);
    auto& tree = child<QTreeView>("journalTree");
    const int before = tree.model()->rowCount();
    REQUIRE(before > 0);
    auto changed = facts(person);
    changed.city = "Aix-les-Bains";
    REQUIRE(services->people.edit(person, changed));
    settle();
    CHECK(tree.model()->rowCount() == before + 1);
    const QModelIndex newest = tree.model()->index(0, 0);
    QStringList values;
    for (int row = 0; row < tree.model()->rowCount(newest); ++row) {
        for (int column = 0; column < tree.model()->columnCount(newest); ++column)
            values << tree.model()->index(row, column, newest).data().toString();
    }
    CHECK(values.join(u' ').contains(u"Aix-les-Bains"_s));
    CHECK(values.join(u' ').contains(u"Valmont"_s));
}
