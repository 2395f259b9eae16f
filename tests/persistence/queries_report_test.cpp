#include "persistence/report_centre.h"

using namespace mediane;
using namespace mediane::test;
using domain::AttendanceState;
using domain::Gender;
using domain::Measure;
using domain::PersonFacts;
using domain::QpvSituation;
using domain::SessionFacts;

namespace {

auto livesIn(const std::string& code)
{
    return [code](PersonFacts& facts) {
        facts.qpv = QpvSituation::Inside;
        facts.qpvCode = code;
    };
}

auto has(domain::SessionStatus status)
{
    return [status](SessionFacts& facts) {
        facts.status = status;
        if (status != domain::SessionStatus::Held) facts.reason = domain::SessionReason::Room;
    };
}

auto from(int start, int end)
{
    return [=](SessionFacts& facts) {
        facts.start = {start};
        facts.end = {end};
    };
}

/// The fixture of funding-reports §2.1, with one slot a session and the evening cut at midnight.
struct Fixture : ReportCentre
{
    Fixture()
    {
        const auto a = person("A", Gender::Female, [](PersonFacts& facts) {
            livesIn("QN99901N")(facts);
            facts.birthDate = day(1957, 3, 14);
        });
        const auto b = person("B", Gender::Male, [](PersonFacts& facts) {
            facts.qpv = QpvSituation::Outside;
            facts.birthYear = 1960;
        });
        const auto c = person("C", Gender::Female, [](PersonFacts& facts) {
            livesIn("QN99902M")(facts);
            facts.birthDate = day(2007, 5, 20);
        });
        const auto d = person("D", Gender::Male, [](PersonFacts& facts) {
            facts.qpv = QpvSituation::ToConfirm;
            facts.qpvCode = "QN99902M"; // A candidate only.
            facts.birthDate = day(1991, 9, 2);
        });
        const auto e = person("E");
        const auto f = person("F", Gender::Female);
        const auto g = person("G", Gender::Female, [](PersonFacts& facts) {
            livesIn("QN99901N")(facts);
            facts.birthYear = 1948;
        });
        const auto h = person("H", Gender::Male);
        const auto x = staff("X");
        const auto y = staff("Y");
        const auto z = staff("Z");
        const auto s0 = session(ordi, day(2024, 11, 13));
        mark(s0, a, 120);
        mark(s0, d, 120);
        const auto s1 = session(ordi, day(2025, 1, 15), [&](SessionFacts& facts) { facts.staff = {x}; });
        mark(s1, a, 120);
        mark(s1, b, 100, AttendanceState::Late);
        mark(s1, c, 120);
        mark(s1, d, 120);
        mark(s1, e, 0, AttendanceState::Absent);
        mark(s1, f, 0, AttendanceState::NotExpected);
        const auto s2 = session(open, day(2025, 1, 22), [&](SessionFacts& facts) {
            from(14 * 60, 16 * 60 + 30)(facts);
            facts.staff = {y};
        });
        mark(s2, a, 150);
        mark(s2, e, 150);
        mark(s2, g, 120, AttendanceState::LeftEarly);
        const auto s3 = session(ordi, day(2025, 1, 29), has(domain::SessionStatus::Cancelled));
        mark(s3, h, 120);
        mark(s3, a, 120);
        const auto s4 = session(ordi, day(2025, 2, 5), [&](SessionFacts& facts) {
            from(9 * 60, 15 * 60)(facts);
            facts.staff = {x, y};
        });
        mark(s4, a, 360);
        mark(s4, b, 180);
        mark(s4, d, 360);
        mark(s4, g, 180);
        const auto s5 = session(open, day(2025, 6, 30), [&](SessionFacts& facts) {
            from(20 * 60, 24 * 60)(facts);
            facts.staff = {z};
        });
        mark(s5, c, 240);
        mark(s5, d, 0, AttendanceState::Excused);
        const auto s6 = session(ordi, day(2025, 7, 2));
        mark(s6, b, 120);
        static_cast<void>(session(ordi, day(2025, 3, 12), has(domain::SessionStatus::Postponed)));
        const auto s8 = session(ordi, day(2025, 3, 19), [&](SessionFacts& facts) {
            facts.staff = {x};
            facts.heldWithNobody = true;
        });
        mark(s8, a, 0, AttendanceState::Absent);
    }
};

std::map<std::string, std::int64_t> mapOf(const std::vector<application::BreakdownLine>& lines)
{
    std::map<std::string, std::int64_t> map;
    for (const auto& line : lines)
        map[line.code] = line.count;
    return map;
}

using Counts = std::map<std::string, std::int64_t>;

} // namespace

TEST_CASE("attendance is counted as funding-reports §2.2 says")
{
    Fixture centre;
    const auto figures = centre.figures(kFirstHalf);
    const auto& total = figures.total;
    CHECK(total[Measure::UniqueParticipants] == 6);
    CHECK(total[Measure::NewParticipants] == 4);
    CHECK(total[Measure::Participations] == 12);
    CHECK(total[Measure::ParticipantMinutes] == 460 + 420 + 1080 + 240);
    CHECK(total[Measure::SessionsHeld] == 5);
    CHECK(total[Measure::SessionsCancelled] == 1);
    CHECK(total[Measure::SessionsPostponed] == 1);
    CHECK(total[Measure::SessionsPlanned] == 0);
    CHECK(total[Measure::SessionMinutes] == 120 + 150 + 360 + 240 + 120);
    CHECK(total[Measure::StaffMinutes] == 120 + 150 + 2 * 360 + 240 + 120);
    CHECK(total.figure(Measure::ParticipantHours) == 36.67);
    REQUIRE(figures.actions.size() == 2); // By reference; lines do not add up to the total.
    CHECK(figures.actions[0].ref == "AL");
    CHECK(figures.actions[0].measures[Measure::UniqueParticipants] == 4);
    CHECK(figures.actions[1].measures[Measure::UniqueParticipants] == 5);
    CHECK(figures.actions[1].measures[Measure::NewParticipants] == 3);
}

TEST_CASE("periods are never added up")
{
    Fixture centre;
    const auto unique = [&](Period period) { return centre.figures(period).total[Measure::UniqueParticipants]; };
    CHECK(unique({day(2025, 1, 1), day(2025, 3, 31)}) == 6);
    CHECK(unique({day(2025, 4, 1), day(2025, 6, 30)}) == 1);
    CHECK(unique({day(2025, 7, 1), day(2025, 12, 31)}) == 1);
    CHECK(unique({day(2025, 1, 1), day(2025, 12, 31)}) == 6);
}

TEST_CASE("breakdowns split the participants as funding-reports §2.5 says")
{
    Fixture centre;
    const auto breakdowns = centre.figures(kFirstHalf).breakdowns;
    CHECK(mapOf(breakdowns.gender) == Counts{{"F", 3}, {"M", 2}, {"nc", 1}});
    CHECK(mapOf(breakdowns.ageBand) == Counts{{"12-17", 1}, {"25-39", 1}, {"60-69", 2}, {"70+", 1}, {"nc", 1}});
    CHECK(breakdowns.ageBand.back().code == "nc");
    CHECK(breakdowns.approximateAges == 2);
    CHECK(mapOf(breakdowns.qpv) == Counts{{"dans", 3}, {"hors", 1}, {"a_confirmer", 1}, {"inconnu", 1}});
    CHECK(mapOf(breakdowns.qpvCode) == Counts{{"QN99901N", 2}, {"QN99902M", 1}});
    CHECK(mapOf(breakdowns.occupation) == Counts{{"nc", 6}});
    const auto second = centre.figures({day(2025, 4, 1), day(2025, 6, 30)}).breakdowns;
    CHECK(mapOf(second.ageBand) == Counts{{"18-24", 1}}); // She turned 18 in between.
}

TEST_CASE("the rows behind each figure add up to it")
{
    Fixture centre;
    centre.checkRowsBehind(kFirstHalf);
    application::FigureQuery query;
    query.operation = centre.operation;
    query.period = kFirstHalf;
    query.dimension = "tranche_age";
    query.category = "60-69";
    const auto rows = centre.reports([&](const auto& reports) { return reports.rowsBehind(query); });
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].ref == "A");
    CHECK(rows[1].ref == "B");
    CHECK(rows[1].date == day(2025, 1, 15));
}

TEST_CASE("tables of the report list what the figures count")
{
    Fixture centre;
    const auto journal
        = centre.reports([&](const auto& reports) { return reports.sessionJournal(centre.operation, kFirstHalf); });
    REQUIRE(journal.size() == 7);
    CHECK(journal[0].present == 4);
    CHECK(journal[0].presentFromQpv == 2);
    CHECK(journal[2].present == 0); // Cancelled after marks were typed.
    CHECK(journal[3].staff == "Anne X, Anne Y");
    const auto cycle = centre.cycle(centre.ordi);
    const auto earlier = centre.cycle(centre.ordi);
    const domain::PersonId first(1);
    centre.enrol(earlier, first, domain::EnrolmentStatus::DroppedOut, day(2024, 10, 1), day(2024, 12, 1));
    centre.enrol(cycle, first, domain::EnrolmentStatus::Completed, day(2025, 1, 8), day(2025, 2, 5));
    const auto people
        = centre.reports([&](const auto& reports) { return reports.participants(centre.operation, kFirstHalf); });
    REQUIRE(people.size() == 6);
    CHECK(people[0].sessions == 3);
    CHECK_FALSE(people[0].isNew);
    CHECK(people[0].id == first);
    CHECK(people[0].enrolmentStatus == "termine");
    CHECK(people[0].enteredOn == day(2025, 1, 8));
    CHECK(people[0].leftOn == day(2025, 2, 5));
    CHECK(people[1].minutes == 280);
    CHECK(people[1].isNew);
    CHECK(people[1].enrolmentStatus.empty());
    CHECK_FALSE(people[1].enteredOn);
    const auto districts
        = centre.reports([&](const auto& reports) { return reports.districts(centre.operation, kFirstHalf); });
    REQUIRE(districts.size() == 5);
    CHECK(districts[0].code == "QN99901N");
    CHECK(districts[0].participations == 5);
    CHECK(districts[2].code == "hors");
    CHECK(districts[4].code == "inconnu");
    const auto months
        = centre.reports([&](const auto& reports) { return reports.months(centre.operation, kFirstHalf); });
    REQUIRE(months.size() == 4);
    CHECK(months[0].month == 1);
    CHECK(months[0].participations == 7);
}

TEST_CASE("an indicator accumulates from the operation's first day")
{
    Fixture centre;
    centre.file().write([&](application::Repositories& all) {
        domain::IndicatorFacts facts{centre.operation, "I1", "Participants", Measure::UniqueParticipants};
        static_cast<void>(must(all.indicators.add(valid(facts))));
    });
    const auto second = centre.figures({day(2025, 4, 1), day(2025, 6, 30)}).indicators;
    REQUIRE(second.size() == 1);
    CHECK(second[0].achieved == 1);
    CHECK(second[0].cumulated == 6);
    // What was kept for the audit does not outlive a change.
    centre.mark(centre.session(centre.open, day(2025, 5, 5)), centre.person("New"), 60);
    const auto again = centre.reports([&](const auto& reports) {
        return reports.indicators(centre.operation, {day(2025, 4, 1), day(2025, 6, 30)});
    });
    CHECK(again[0].achieved == 2);
    CHECK(again[0].cumulated == 7);
}
