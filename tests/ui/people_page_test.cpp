#include "page_stage.h"
#include "ui/people/people_page.h"
#include "ui/people/person_file.h"
#include "ui/people/person_form.h"
#include "ui/records/choice_box.h"
#include "ui/records/record_picker.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form_field.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

struct People : PageStage<ui::PeoplePage>
{
    [[nodiscard]] std::vector<application::PersonRow> search(const std::string& text)
    {
        return stored([&](const Queries& queries) { return queries.people.search(text, 50); });
    }
    [[nodiscard]] domain::PersonFacts facts(domain::PersonId id)
    {
        const auto found = services->people.find(id);
        REQUIRE(found);
        return found->value.facts();
    }
    [[nodiscard]] int listed() { return child<ui::DataTable>("peopleList").model()->rowCount(); }
    [[nodiscard]] domain::PersonId beneficiary()
    {
        return resolve<domain::PersonId>(application::SubjectKind::Person, tour.beneficiary);
    }
    /// The names of the fields that show a fault.
    [[nodiscard]] QStringList faults()
    {
        QStringList names;
        for (const auto* field : shown().findChildren<ui::FormField*>())
            if (!field->fault().isEmpty() && field->isVisibleTo(&shown())) names.append(field->id());
        names.sort();
        return names;
    }
};

} // namespace

TEST_CASE("The list narrows at each key, whatever the accents and the case")
{
    People stage;
    const int everybody = stage.listed();
    CHECK(everybody == stage.stored([](const Queries& queries) { return queries.people.count(); }));
    stage.press("n");
    CHECK(stage.listed() < everybody);
    stage.fill("peopleSearch", u"NDIÂYE"_s);
    CHECK(stage.listed() == static_cast<int>(stage.search("ndiaye").size()));
    REQUIRE(stage.listed() == 1);
    stage.press("Down");
    stage.settle();
    CHECK(stage.shown().here().kind == ui::RecordKind::Person);
    CHECK(stage.shown().here().id == stage.search("ndiaye").front().id.value());
}

TEST_CASE("A new beneficiary is stored with what was typed, and the file shows it")
{
    People stage;
    stage.press("Ctrl+N");
    stage.fill("lastName", u"Ségur"_s);
    stage.fill("firstName", u"Anaïs"_s);
    stage.fill("birth", u"14/05/1987"_s);
    stage.fill("city", u"Chambéry"_s);
    stage.fill("phone", u"06 39 98 55 55"_s);
    stage.fill("household", u"Foyer Ségur"_s);
    stage.child<ui::ChoiceBox>("gender").setValue(std::optional(domain::Gender::Female));
    stage.click("savePerson");
    const auto found = stage.search("segur anais");
    REQUIRE(found.size() == 1);
    const auto stored = stage.facts(found.front().id);
    using namespace std::chrono;
    CHECK(stored.lastName == "Ségur");
    CHECK(stored.firstName == "Anaïs");
    CHECK(stored.birthDate == Date{1987y, May, 14d});
    CHECK(stored.city == "Chambéry");
    CHECK(stored.gender == domain::Gender::Female);
    CHECK(stored.household);
    CHECK(stage.shown().here().id == found.front().id.value());
    CHECK(stage.shown().mayLeave());
}

TEST_CASE("All the faults of a form are shown at once, beside their fields, and nothing is stored")
{
    People stage;
    const int before = stage.stored([](const Queries& queries) { return queries.people.count(); });
    stage.press("Ctrl+N");
    stage.fill("lastName", u""_s);
    stage.fill("firstName", u""_s);
    stage.fill("birth", u"31/02/1987"_s);
    stage.fill("email", u"pas une adresse"_s);
    stage.press("Ctrl+Return");
    stage.settle();
    CHECK(stage.faults().size() >= 3);
    CHECK(stage.faults().contains(u"email"_s));
    CHECK(stage.stored([](const Queries& queries) { return queries.people.count(); }) == before);
    stage.frame.prompts.confirmations = {false};
    CHECK_FALSE(stage.shown().mayLeave());
}

TEST_CASE("Whoever stays in a form stays on its line of the list")
{
    People stage;
    const auto id = stage.beneficiary();
    stage.shown().open({ui::PageId::People, ui::RecordKind::Person, id.value(), u"edit"_s});
    stage.settle();
    stage.fill("city", u"Aix-les-Bains"_s);
    auto& list = stage.child<ui::DataTable>("peopleList");
    const int row = list.currentRow();
    const int other = row == 0 ? 1 : 0;
    const auto ask = [&](bool leave) {
        stage.frame.prompts.confirmations = {leave};
        list.setFocus();
        list.setCurrentRow(other);
        QTest::keyClick(&list, Qt::Key_Return);
        stage.settle();
    };
    ask(false);
    CHECK(list.currentRow() == row);
    CHECK(stage.shown().here().id == id.value());
    ask(true);
    CHECK(list.currentRow() == other);
    CHECK(stage.shown().here().id != id.value());
    CHECK(stage.facts(id).city != "Aix-les-Bains");
}

TEST_CASE("An edit is stored and journaled, and undo brings the former facts back")
{
    People stage;
    const auto id = stage.beneficiary();
    const auto before = stage.facts(id);
    stage.shown().open({ui::PageId::People, ui::RecordKind::Person, id.value(), u"edit"_s});
    stage.settle();
    stage.fill("city", u"Aix-les-Bains"_s);
    stage.click("savePerson");
    CHECK(stage.facts(id).city == "Aix-les-Bains");
    application::JournalFilter filter;
    filter.person = id;
    const auto entries = stage.stored([&](const Queries& queries) { return queries.journal.entries(filter); });
    REQUIRE_FALSE(entries.empty());
    CHECK(entries.front().verb == "updated");
    CHECK(entries.front().after.find("Aix-les-Bains") != std::string::npos);
    REQUIRE(stage.shown().undoStack()->undo());
    CHECK(stage.facts(id) == before);
    REQUIRE(stage.shown().undoStack()->redo());
    CHECK(stage.facts(id).city == "Aix-les-Bains");
}

TEST_CASE("Somebody is enrolled in a cycle from their file")
{
    People stage;
    const auto id = stage.beneficiary();
    const auto before = stage.stored([&](const Queries& queries) { return queries.people.enrolments(id); }).size();
    stage.shown().open({ui::PageId::People, ui::RecordKind::Person, id.value(), u"enrolments"_s});
    stage.settle();
    stage.fill("enrolCycle", u"pratique 13"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    stage.settle();
    stage.click("enrol");
    const auto after = stage.stored([&](const Queries& queries) { return queries.people.enrolments(id); });
    REQUIRE(after.size() == before + 1);
    CHECK(after.front().cycleTitle == "Ordi'Pratique 13");
    CHECK(after.front().facts.status == domain::EnrolmentStatus::Waiting); // Others wait for the seat that is free.
}
