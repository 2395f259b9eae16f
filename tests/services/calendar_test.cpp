#include "services/office.h"

#include <mediane/application/calendar_service.h>

#include <algorithm>

using namespace mediane;
using namespace mediane::test;
using application::CyclePlan;
using application::Outcome;
using application::Queries;
using application::ScopeCount;
using application::SeriesScope;
using domain::DayPolicy;
using domain::PublicHoliday;
using domain::SchoolZone;
using domain::SessionStatus;
using domain::Territory;

namespace {

Date day(const std::string& iso) { return *dateFromIso(iso); }

/// The cycle of test case T02: eight Mondays in zone A, made with the generator.
struct Spring : Office
{
    Spring()
    {
        clock.day = day("2026-03-16");
        domain::CentreCalendarFacts centre;
        centre.zone = SchoolZone::A;
        REQUIRE(services->calendar.setCentre(centre));
        plan.action = action();
        plan.track = track(8, 6);
        plan.title = "Printemps";
        plan.capacity = 12;
        request.rhythm = {day("2026-03-23"), {1}, 1, {}};
        request.rhythm.policies.schoolHolidays = DayPolicy::Skip;
        request.start = {14 * 60};
        request.count = 8;
        const auto series = must(services->calendar.generate(request));
        plan.sessions = application::CalendarService::planned(series, std::vector<domain::TrackSession>(8));
        plan.rhythm = request.rhythm;
        cycle = must(services->planning.createCycle(plan));
    }

    [[nodiscard]] std::vector<application::SessionRow> rows() const
    {
        return ask([&](const Queries& queries) { return queries.planning.sessionsOf(cycle); });
    }
    /// "1:03-23 2:03-30 …", by date; sessions that will not take place are left out.
    [[nodiscard]] std::string dates() const
    {
        std::string text;
        for (const auto& row : rows()) {
            if (row.facts.status == SessionStatus::Cancelled || row.facts.status == SessionStatus::Postponed) continue;
            if (!text.empty()) text += ' ';
            text += std::to_string(row.facts.position.value_or(0)) + ":" + toIso(row.facts.date).substr(5);
        }
        return text;
    }
    [[nodiscard]] domain::SessionId at(int position) const
    {
        for (const auto& row : rows())
            if (row.facts.position == position) return row.id;
        FAIL("no such position");
        return domain::SessionId(0);
    }
    /// Confirmed people who come to a session.
    std::vector<domain::PersonId> attend(domain::SessionId session, int people)
    {
        std::vector<domain::PersonId> group;
        for (int i = 0; i < people; ++i) {
            group.push_back(person("P" + std::to_string(i)));
            (void)must(services->enrolments.enrol(cycle, group.back()));
        }
        clock.day = sessionRow(session).facts.date;
        clock.time = {16 * 60};
        (void)must(services->attendance.markAllPresent(session));
        return group;
    }

    CyclePlan plan;
    domain::SeriesRequest request;
    domain::CycleId cycle{0};
};

const std::string kT02 = "1:03-23 2:03-30 3:04-20 4:04-27 5:05-04 6:05-11 7:05-18 8:06-01";

} // namespace

TEST_CASE("the shipped table knows the zones of the mainland until 31 August 2027", "[services][calendar]")
{
    Spring office;
    CHECK(office.dates() == kT02);
    for (const auto zone : {SchoolZone::A, SchoolZone::B, SchoolZone::C})
        CHECK(office.ask([&](const Queries& queries) { return queries.calendar.schoolKnownUntil(zone); })
            == day("2027-08-31"));
    CHECK_FALSE(
        office.ask([](const Queries& queries) { return queries.calendar.schoolKnownUntil(SchoolZone::Corse); }));
    office.request.rhythm.first = day("2027-08-30");
    office.request.count = 2;
    const auto series = must(office.services->calendar.generate(office.request));
    CHECK_FALSE(series.candidates.front().unverified);
    CHECK(series.candidates.back().unverified);
}

TEST_CASE("the centre's calendar is kept with its lists", "[services][calendar]")
{
    Office office;
    domain::CentreCalendarFacts facts;
    facts.territory = Territory::Martinique;
    facts.zone = SchoolZone::Martinique;
    facts.timeZone = "America/Martinique";
    facts.worked = {PublicHoliday::WhitMonday, PublicHoliday::Assumption};
    facts.localDays = {{day("2026-06-25"), "Fête communale"}};
    CHECK(must(office.services->calendar.setCentre(facts)) == Outcome::Updated);
    CHECK(must(office.services->calendar.setCentre(facts)) == Outcome::Unchanged);
    const auto kept = office.ask([](const Queries& queries) { return queries.calendar.centre(); });
    CHECK(kept.territory == facts.territory);
    CHECK(kept.zone == facts.zone);
    CHECK(kept.timeZone == facts.timeZone);
    CHECK(kept.works(PublicHoliday::WhitMonday));
    CHECK(kept.worked.size() == 2);
    CHECK(kept.localDays == facts.localDays);
    facts.localDays.push_back(facts.localDays.front());
    CHECK(problemOf(refused(office, [&] { return office.services->calendar.setCentre(facts); }))
        == "localDays: twice 2026-06-25");
}

TEST_CASE("T12 closures are saved, changed and removed, and dates follow", "[services][calendar]")
{
    Office office;
    auto& calendar = office.services->calendar;
    domain::ClosureFacts facts;
    facts.from = day("2026-08-03");
    facts.to = day("2026-08-21");
    facts.reason = "Congés d'été";
    const auto closure = must(calendar.saveClosure(std::nullopt, facts));
    domain::SeriesRequest request;
    request.rhythm = {day("2026-07-27"), {1}, 1, {}};
    request.start = {14 * 60};
    request.count = 3;
    const auto last = [&] { return toIso(must(calendar.generate(request)).candidates.back().slot.date); };
    CHECK(last() == "2026-08-31");
    facts.to = day("2026-08-09");
    CHECK(must(calendar.saveClosure(closure, facts)) == closure);
    CHECK(last() == "2026-08-17");
    CHECK(office.ask([](const Queries& queries) { return queries.calendar.closures(); }).size() == 1);
    must(calendar.removeClosure(closure));
    CHECK(last() == "2026-08-10");
    facts.to = day("2026-08-01");
    CHECK(problemOf(refused(office, [&] { return calendar.saveClosure(std::nullopt, facts); }))
        == "to: end-before-start");
}

TEST_CASE(
    "imported school holidays are added or replaced, and known until their last complete year", "[services][calendar]")
{
    Office office;
    auto& calendar = office.services->calendar;
    const domain::SchoolHolidayFacts summer{SchoolZone::Corse, day("2026-07-04"), day("2026-09-01"), "Été", "fichier"};
    auto moved = summer;
    moved.returns = day("2026-09-02");
    CHECK(must(calendar.importSchoolHolidays({summer})).added == 1);
    CHECK(must(calendar.importSchoolHolidays({summer})).unchanged == 1);
    CHECK(must(calendar.importSchoolHolidays({moved})).replaced == 1);
    CHECK(office.ask([](const Queries& queries) { return queries.calendar.schoolKnownUntil(SchoolZone::Corse); })
        == day("2026-08-31"));
    must(calendar.removeSchoolHoliday(SchoolZone::Corse, summer.leaves));
    CHECK(calendar.removeSchoolHoliday(SchoolZone::Corse, summer.leaves).error().code == ErrorCode::NotFound);
    moved.returns = summer.leaves;
    CHECK(refused(office, [&] { return calendar.importSchoolHolidays({summer, moved}); }).code == ErrorCode::Invalid);
}

TEST_CASE("T14 a shift runs the calendar again and leaves positions and earlier sessions alone", "[services][series]")
{
    Spring office;
    auto& calendar = office.services->calendar;
    const auto fourth = office.at(4);
    CHECK(must(calendar.count(fourth, SeriesScope::ThisOne)) == ScopeCount{1, 0});
    CHECK(must(calendar.count(fourth, SeriesScope::ThisAndLater)) == ScopeCount{5, 0});
    const auto step = must(calendar.shift(fourth, SeriesScope::ThisAndLater));
    const std::string shifted = "1:03-23 2:03-30 3:04-20 4:05-04 5:05-11 6:05-18 7:06-01 8:06-08";
    CHECK(office.dates() == shifted);
    must(step.undo());
    CHECK(office.dates() == kT02);
    must(step.redo());
    CHECK(office.dates() == shifted);
    CHECK(problemOf(refused(office, [&] { return step.redo(); })) == "session: changed-since");
}

TEST_CASE("a shift of the whole cycle leaves held sessions where they were", "[services][series]")
{
    Spring office;
    (void)office.attend(office.at(1), 2);
    auto& calendar = office.services->calendar;
    CHECK(must(calendar.count(office.at(5), SeriesScope::WholeCycle)) == ScopeCount{7, 1});
    (void)must(calendar.shift(office.at(5), SeriesScope::WholeCycle));
    CHECK(office.dates() == "1:03-23 2:04-20 3:04-27 4:05-04 5:05-11 6:05-18 7:06-01 8:06-08");
    CHECK(problemOf(refused(office, [&] { return calendar.shift(office.at(1), SeriesScope::ThisOne); }))
        == "session: nothing-to-move");
}

TEST_CASE("a cycle whose dates were typed shifts by the rhythm that they show", "[services][series]")
{
    Spring office;
    office.plan.rhythm.reset();
    for (auto& session : office.plan.sessions) // Every other Tuesday, holidays or not.
        session.date = addDays(day("2026-03-24"), 14 * (*session.position - 1));
    office.cycle = must(office.services->planning.createCycle(office.plan));
    (void)must(office.services->calendar.shift(office.at(7), SeriesScope::ThisAndLater));
    CHECK(office.dates() == "1:03-24 2:04-07 3:04-21 4:05-05 5:05-19 6:06-02 7:06-30 8:07-28");
}

TEST_CASE("T15 a session moves with its presences, and back, and again", "[services][series]")
{
    Spring office;
    const auto session = office.at(3);
    const auto people = office.attend(session, 9);
    const auto marks = [&] {
        return std::ranges::count_if(people, [&](auto person) { return office.mark(session, person).has_value(); });
    };
    const auto row = office.sessionRow(session).facts;
    const auto line = office.journalEnd();
    const auto step = must(office.services->calendar.move(session, {day("2026-04-22"), row.start, row.end, row.place}));
    CHECK(toIso(office.sessionRow(session).facts.date) == "2026-04-22");
    CHECK(marks() == 9);
    must(step.undo());
    CHECK(toIso(office.sessionRow(session).facts.date) == "2026-04-20");
    CHECK(marks() == 9);
    must(step.redo());
    CHECK(toIso(office.sessionRow(session).facts.date) == "2026-04-22");
    CHECK(marks() == 9);
    CHECK(office.sessionRow(session).facts.position == 3);
    CHECK(office.journalAfter(line).size() == 3);
}

TEST_CASE("T16 a replaced session counts once, at the same position", "[services][series]")
{
    Spring office;
    const auto fifth = office.at(5);
    const auto replacement = must(office.services->planning.postponeSession(
        fifth, domain::SessionReason::Breakdown, day("2026-06-08"), {14 * 60}));
    CHECK(office.sessionRow(fifth).facts.status == SessionStatus::Postponed);
    CHECK(office.sessionRow(replacement).facts.position == 5);
    CHECK(office.sessionRow(replacement).facts.replaces == fifth);
    CHECK(office.cycleRow(office.cycle).sessions == 8);
    CHECK(office.sessionRow(replacement).cycleSessions == 8);
    CHECK(office.dates() == "1:03-23 2:03-30 3:04-20 4:04-27 6:05-11 7:05-18 8:06-01 5:06-08");
}

TEST_CASE(
    "cancelling from a session on leaves the others, and asks for a text with the last reason", "[services][series]")
{
    Spring office;
    auto& calendar = office.services->calendar;
    const auto seventh = office.at(7);
    CHECK(problemOf(refused(office, [&] {
        return calendar.cancel(seventh, SeriesScope::ThisAndLater, domain::SessionReason::Other);
    })) == "reasonText: required");
    CHECK(must(calendar.cancel(seventh, SeriesScope::ThisAndLater, domain::SessionReason::TooFewPeople)) == 2);
    CHECK(office.dates() == "1:03-23 2:03-30 3:04-20 4:04-27 5:05-04 6:05-11");
    CHECK(office.cycleRow(office.cycle).sessions == 6);
    CHECK(problemOf(refused(office, [&] {
        return calendar.move(seventh, {day("2026-06-30"), {600}, {660}, {}});
    })) == "session: transition annulee");
}

TEST_CASE("SER-3 confirmed people are listed, and ticked once they were told", "[services][series]")
{
    Spring office;
    const auto fifth = office.at(5);
    const auto alice = office.person("Alice");
    const auto zoe = office.person("Zoe");
    for (const auto person : {zoe, alice})
        (void)must(office.services->enrolments.enrol(office.cycle, person));
    const auto list
        = [&] { return office.ask([&](const Queries& queries) { return queries.calendar.peopleToTell(fifth); }); };
    REQUIRE(list().size() == 2);
    CHECK(list().front().person == alice);
    CHECK_FALSE(list().front().notice);
    const domain::SessionNotice notice{day("2026-03-16"), domain::ContactChannel::Phone};
    must(office.services->calendar.setNotice(fifth, alice, notice));
    CHECK(list().front().notice == notice);
    must(office.services->calendar.setNotice(fifth, alice, std::nullopt));
    CHECK_FALSE(list().front().notice);
}
