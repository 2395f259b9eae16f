#include "services/office.h"

using namespace mediane;
using namespace mediane::test;
using application::ReportData;
using domain::Measure;
using std::chrono::year;

namespace {

/// A group whose action is paid by an operation that runs over the year.
struct Funded : Group
{
    Funded()
    {
        domain::OperationFacts facts;
        facts.title = "Inclusion numérique";
        facts.start = year(2026) / 1 / 1;
        facts.end = year(2026) / 12 / 31;
        operation = must(services->catalogue.save(std::nullopt, facts, "OP"));
        const auto action = sessionRow(first).facts.action;
        (void)must(services->catalogue.save(action, domain::ActionFacts{"Ateliers", "", "", {}, {}, {operation}}));
        (void)must(services->catalogue.save(std::nullopt,
            domain::IndicatorFacts{operation, "I1", "Personnes", Measure::UniqueParticipants, action, "", 4}));
    }
    [[nodiscard]] ReportData data() const { return must(services->reports.data(operation, spring)); }

    domain::OperationId operation{0};
    Period spring{year(2026) / 3 / 1, year(2026) / 5 / 31};
};

} // namespace

TEST_CASE("what is marked is what is reported, at once", "[services][report]")
{
    Funded office;
    auto& attendance = office.services->attendance;
    application::Measures planned;
    planned[Measure::SessionsPlanned] = 3;
    CHECK(office.data().figures.total == planned);
    must(attendance.mark(office.first, office.alice, {}));
    must(attendance.mark(office.first, office.bruno, {domain::AttendanceState::Late, 90}));
    must(attendance.mark(office.first, office.chloe, {domain::AttendanceState::Excused}));
    const auto data = office.data();
    const auto& total = data.figures.total;
    CHECK(total[Measure::UniqueParticipants] == 2);
    CHECK(total[Measure::Participations] == 2);
    CHECK(total[Measure::ParticipantMinutes] == 210);
    CHECK(total.figure(Measure::ParticipantHours) == 3.5);
    CHECK(total[Measure::SessionsHeld] == 1);
    CHECK(total[Measure::SessionMinutes] == 120);
    REQUIRE(data.figures.actions.size() == 1);
    CHECK(data.figures.actions[0].measures == total);
    REQUIRE(data.figures.indicators.size() == 1);
    CHECK(data.figures.indicators[0].achieved == 2);
    CHECK(data.figures.indicators[0].facts.target == 4);
    CHECK(must(office.services->reports.figures(office.operation, office.spring)).total == total);

    must(attendance.undoStack().undo());
    must(attendance.undoStack().undo());
    CHECK(office.data().figures.total[Measure::UniqueParticipants] == 1);
}

TEST_CASE("the tables of a report add up to its figures", "[services][report]")
{
    Funded office;
    auto& attendance = office.services->attendance;
    (void)must(attendance.markAllPresent(office.first));
    office.clock.day = office.sessionRow(office.sessions[1]).facts.date;
    must(attendance.mark(office.sessions[1], office.alice, {}));
    (void)must(attendance.setHeadcount(office.sessions[1],
        {domain::HeadcountUnit::Passages, domain::HeadcountMode::Counted,
            {{domain::HeadcountDimension::Total, "", 20}}}));
    const auto data = office.data();
    const auto& total = data.figures.total;
    CHECK(total[Measure::UniqueParticipants] == 3); // CPT-5: headcounts are nobody in particular.
    CHECK(total[Measure::Participations] == 4);
    CHECK(total[Measure::Passages] == 20);
    CHECK(data.participants.size() == 3);
    std::int64_t minutes = 0;
    for (const auto& row : data.participants)
        minutes += row.minutes;
    CHECK(minutes == total[Measure::ParticipantMinutes]);
    std::int64_t held = 0;
    int present = 0;
    for (const auto& row : data.sessions) {
        if (row.facts.status == domain::SessionStatus::Held) ++held;
        present += row.present;
    }
    CHECK(held == total[Measure::SessionsHeld]);
    CHECK(present == total[Measure::Participations]);
    std::int64_t people = 0;
    for (const auto& cell : data.publics)
        people += cell.people;
    CHECK(people == total[Measure::UniqueParticipants]);
    std::int64_t participations = 0;
    for (const auto& month : data.months)
        participations += month.participations;
    CHECK(participations == total[Measure::Participations]);
    CHECK_FALSE(data.ageBands.empty());
    CHECK(data.generatedAt == toIso(office.clock.now()));
    CHECK(data.figures.period == office.spring);
    CHECK(data.figures.operation.ref == "OP");
}

TEST_CASE("the audit comes with the figures and judges what is late by today", "[services][report]")
{
    Funded office;
    const auto late = [&] {
        for (const auto& finding : must(office.services->reports.figures(office.operation, office.spring)).audit) {
            for (const auto& subject : finding.subjects) {
                if (subject.subject == application::Subject{application::SubjectKind::Session, office.first.value()})
                    return true;
            }
        }
        return false;
    };
    CHECK_FALSE(late()); // Today's session may still be recorded.
    office.clock.day = addDays(office.clock.day, 3);
    CHECK(late());
    must(office.services->attendance.markAllPresent(office.first));
    must(office.services->attendance.validate(office.first));
    CHECK_FALSE(late());
}

TEST_CASE("there is no report of an operation that does not exist", "[services][report]")
{
    Funded office;
    const domain::OperationId unknown(99);
    CHECK(office.services->reports.figures(unknown, office.spring).error().code == ErrorCode::NotFound);
    CHECK(office.services->reports.data(unknown, office.spring).error().code == ErrorCode::NotFound);
}
