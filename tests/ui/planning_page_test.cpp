#include "page_stage.h"
#include "ui/planning/planning_page.h"
#include "ui/records/choice_box.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text.h"

#include <mediane/application/calendar_service.h>

#include <QSpinBox>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;
using domain::EnrolmentStatus;

namespace {

struct Planning : PageStage<ui::PlanningPage>
{
    Planning() // Today is 14 July: this centre works on that day, so that a cycle may have a session then.
    {
        domain::CentreCalendarFacts centre;
        centre.worked = {domain::PublicHoliday::NationalDay};
        REQUIRE(services->calendar.setCentre(centre));
    }
    [[nodiscard]] std::vector<application::CycleRow> cycles(const std::string& text)
    {
        return stored([&](const Queries& queries) { return queries.planning.cycles(text); });
    }
    [[nodiscard]] std::vector<application::EnrolmentRow> enrolments(domain::CycleId cycle)
    {
        return stored([&](const Queries& queries) { return queries.planning.enrolmentsOf(cycle); });
    }
    [[nodiscard]] std::vector<application::SessionRow> sessions(domain::CycleId cycle)
    {
        return stored([&](const Queries& queries) { return queries.planning.sessionsOf(cycle); });
    }
    /// The three steps, with a track; gives what is stored then.
    [[nodiscard]] domain::CycleId createCycle(const QString& title, int seats, const QString& first = u"15/09/2026"_s)
    {
        shown().open({ui::PageId::Planning, ui::RecordKind::None, 0, u"new-cycle"_s});
        auto& action = child<ui::ChoiceBox>("wizardAction");
        for (int i = 0; i < action.count() && action.code().isEmpty(); ++i)
            action.setCurrentIndex(i);
        fill("wizardTitle", title);
        click("wizardNext");
        fill("wizardFirst", first);
        fill("wizardStart", u"09:30"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        click("wizardNext");
        child<QSpinBox>("wizardCapacity").setValue(seats);
        click("wizardNext");
        const auto made = cycles(title.toStdString());
        REQUIRE(made.size() == 1);
        return made.front().id;
    }
    [[nodiscard]] domain::PersonId newPerson(const char* last)
    {
        domain::PersonFacts facts;
        facts.lastName = last;
        facts.firstName = "Camille";
        facts.welcomedOn = clock.today();
        const auto made = services->people.registerPerson(facts);
        REQUIRE(made);
        return *made;
    }
    /// Types a name in "Enrol somebody" and takes the first one found.
    void enrol(const QString& name)
    {
        fill("enrolPicker", name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }
    [[nodiscard]] std::optional<EnrolmentStatus> statusOf(domain::CycleId cycle, domain::PersonId person)
    {
        for (const auto& row : enrolments(cycle))
            if (row.facts.person == person) return row.facts.status;
        return std::nullopt;
    }
    void select(domain::CycleId cycle, domain::PersonId person)
    {
        const auto rows = enrolments(cycle);
        const auto found = std::ranges::find(rows, person, [](const auto& row) { return row.facts.person; });
        REQUIRE(found != rows.end());
        child<ui::DataTable>("cyclePeople").setCurrentRow(static_cast<int>(found - rows.begin()));
        settle();
    }
};

} // namespace

TEST_CASE("A cycle is created from a track in three steps, a session a week at the same time")
{
    Planning stage;
    const auto cycle = stage.createCycle(u"Premiers pas 21"_s, 2);
    const auto row = stage.cycles("Premiers pas 21").front();
    CHECK(row.status == domain::CycleStatus::Open);
    CHECK(row.capacity == 2);
    const auto tracks = stage.stored([](const Queries& queries) { return queries.catalogue.tracks(); });
    const auto made = stage.services->planning.find(cycle);
    REQUIRE(made);
    const auto used
        = std::ranges::find(tracks, made->value.facts().track, [](const auto& one) { return std::optional(one.id); });
    REQUIRE(used != tracks.end());
    const auto& track = used->value.facts();
    const auto sessions = stage.sessions(cycle);
    REQUIRE(sessions.size() == track.sessions.size());
    using namespace std::chrono;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const auto& facts = sessions[i].facts;
        CHECK(facts.date == addDays(Date{2026y, September, 15d}, 7 * static_cast<int>(i)));
        CHECK(facts.start.minutes == 9 * 60 + 30);
        CHECK(facts.title == track.sessions[i].title);
        CHECK(facts.minutes() == track.sessions[i].minutes);
        CHECK(facts.position == static_cast<int>(i) + 1);
    }
    CHECK(stage.shown().here().kind == ui::RecordKind::Cycle);
    CHECK(stage.shown().here().id == cycle.value());
    CHECK(stage.shown().mayLeave());
}

TEST_CASE("A cycle is not created without a title, nor when the three steps are left")
{
    Planning stage;
    const auto before = stage.cycles("").size();
    stage.shown().open({ui::PageId::Planning, ui::RecordKind::None, 0, u"new-cycle"_s});
    stage.fill("wizardTitle", u" "_s);
    stage.click("wizardNext");
    CHECK(stage.child<QWidget>("wizardTitle").isVisible()); // Still the first step.
    stage.frame.prompts.confirmations = {false, true};
    CHECK_FALSE(stage.shown().mayLeave());
    CHECK(stage.shown().mayLeave());
    CHECK(stage.cycles("").size() == before);
}

TEST_CASE("People are enrolled until the cycle is full, then wait, then take the seat that is left")
{
    Planning stage;
    const auto cycle = stage.createCycle(u"Premiers pas 22"_s, 2, u"07/07/2026"_s); // Begun.
    const auto first = stage.newPerson("Zabulon");
    const auto second = stage.newPerson("Zebulon");
    const auto third = stage.newPerson("Zibulon");
    for (const QString& name : {u"zabulon"_s, u"zebulon"_s, u"zibulon"_s})
        stage.enrol(name);
    CHECK(stage.statusOf(cycle, first) == EnrolmentStatus::Confirmed);
    CHECK(stage.statusOf(cycle, second) == EnrolmentStatus::Confirmed);
    CHECK(stage.statusOf(cycle, third) == EnrolmentStatus::Waiting);
    CHECK(stage.cycles("Premiers pas 22").front().waiting == 1);

    stage.select(cycle, third);
    stage.click("to_place_proposee"); // No seat is free: she goes on waiting.
    CHECK(stage.statusOf(cycle, third) == EnrolmentStatus::Waiting);

    stage.select(cycle, first);
    stage.click("to_abandon");
    auto& action = stage.child<QAbstractButton>("changeAction");
    action.click(); // Without a reason.
    stage.settle();
    CHECK(stage.statusOf(cycle, first) == EnrolmentStatus::Confirmed);
    stage.child<ui::ChoiceBox>("changeReason").setValue(std::optional(domain::LeavingReason::Job));
    stage.click("changeAction");
    REQUIRE(stage.statusOf(cycle, first) == EnrolmentStatus::DroppedOut);
    const auto rows = stage.enrolments(cycle);
    const auto left = std::ranges::find(rows, first, [](const auto& row) { return row.facts.person; });
    CHECK(left->facts.reason == domain::code(domain::LeavingReason::Job));
    CHECK(left->facts.leftOn == stage.clock.today());

    stage.select(cycle, third);
    stage.click("to_place_proposee");
    REQUIRE(stage.statusOf(cycle, third) == EnrolmentStatus::SeatOffered);
    stage.click("to_confirme");
    CHECK(stage.statusOf(cycle, third) == EnrolmentStatus::Confirmed);
    CHECK(stage.cycles("Premiers pas 22").front().waiting == 0);
}

TEST_CASE("Somebody who left comes back to the free seat with a written reason only")
{
    Planning stage;
    const auto cycle = stage.createCycle(u"Premiers pas 24"_s, 1, u"07/07/2026"_s); // Begun.
    const auto first = stage.newPerson("Zabulon");
    const auto second = stage.newPerson("Zebulon");
    stage.enrol(u"zabulon"_s);
    stage.enrol(u"zebulon"_s);
    REQUIRE(stage.statusOf(cycle, second) == EnrolmentStatus::Waiting);
    stage.select(cycle, first);
    stage.click("to_abandon");
    stage.child<ui::ChoiceBox>("changeReason").setValue(std::optional(domain::LeavingReason::Job));
    stage.click("changeAction");
    REQUIRE(stage.statusOf(cycle, first) == EnrolmentStatus::DroppedOut);

    stage.select(cycle, first);
    stage.click("to_confirme");
    CHECK(stage.statusOf(cycle, first) == EnrolmentStatus::DroppedOut);
    REQUIRE(stage.child<QWidget>("changeForm").isVisible());
    stage.child<QAbstractButton>("changeAction").click(); // Without a reason.
    stage.settle();
    CHECK(stage.statusOf(cycle, first) == EnrolmentStatus::DroppedOut);
    stage.fill("changeText", u"Déjà commencé, accord de l'équipe"_s);
    stage.click("changeAction");
    CHECK(stage.statusOf(cycle, first) == EnrolmentStatus::Confirmed);
    CHECK(stage.statusOf(cycle, second) == EnrolmentStatus::Waiting);
}

TEST_CASE("A request is granted past those who wait only with a written reason")
{
    Planning stage;
    const auto cycle = stage.createCycle(u"Premiers pas 25"_s, 2, u"07/07/2026"_s);
    const auto asks = stage.newPerson("Zabulon");
    const auto waits = stage.newPerson("Zebulon");
    const auto added = stage.services->context.store.transact({}, [&](application::Repositories& all) -> Result<void> {
        for (const auto& [person, status] :
            {std::pair(asks, EnrolmentStatus::Requested), std::pair(waits, EnrolmentStatus::Waiting)}) {
            domain::EnrolmentFacts facts{cycle, person, status};
            facts.requestedOn = stage.clock.today();
            if (auto one = all.enrolments.add(domain::Enrolment::restore(facts)); !one) return one.error();
        }
        return {};
    });
    REQUIRE(added);
    stage.select(cycle, asks);
    stage.click("to_confirme");
    CHECK(stage.statusOf(cycle, asks) == EnrolmentStatus::Requested);
    REQUIRE(stage.child<QWidget>("changeForm").isVisible());
    stage.child<QAbstractButton>("changeAction").click(); // Without a reason.
    stage.settle();
    CHECK(stage.statusOf(cycle, asks) == EnrolmentStatus::Requested);
    stage.fill("changeText", u"Orientée en urgence par le CCAS"_s);
    stage.click("changeAction");
    CHECK(stage.statusOf(cycle, asks) == EnrolmentStatus::Confirmed);
    CHECK(stage.statusOf(cycle, waits) == EnrolmentStatus::Waiting);
}

TEST_CASE("A contract is signed from the enrolment, on the day that was written")
{
    Planning stage;
    const auto cycle = stage.createCycle(u"Premiers pas 23"_s, 0);
    const auto person = stage.newPerson("Zabulon");
    stage.enrol(u"zabulon"_s);
    stage.select(cycle, person);
    stage.fill("contractDate", u"10/07/2026"_s);
    stage.click("contractSign");
    using namespace std::chrono;
    CHECK(stage.enrolments(cycle).front().facts.contractSignedOn == Date{2026y, July, 10d});
    CHECK_FALSE(stage.cycles("Premiers pas 23").front().capacity);
}
