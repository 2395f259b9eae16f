#include "persistence/report_centre.h"

using namespace mediane;
using namespace mediane::test;
using domain::EnrolmentStatus;
using domain::Gender;
using domain::Measure;
using domain::PersonFacts;
using domain::SessionFacts;

namespace {

void cancelled(SessionFacts& facts)
{
    facts.status = domain::SessionStatus::Cancelled;
    facts.reason = domain::SessionReason::Room;
}

} // namespace

TEST_CASE("publics counted without names are never added to people")
{
    ReportCentre centre;
    centre.headcount(centre.session(centre.open, day(2025, 2, 10)), "scolaires", 180);
    centre.headcount(centre.session(centre.ordi, day(2025, 6, 14)), "habitants", 250);
    centre.headcount(centre.session(centre.ordi, day(2025, 6, 21), cancelled), "habitants", 90);
    centre.headcount(centre.session(centre.open, day(2025, 6, 28)), "parents", 40, domain::HeadcountUnit::Passages);
    centre.file().write([&](application::Repositories& all) {
        domain::IndicatorFacts facts{centre.operation, "I1", "Scolaires", Measure::AudienceReached};
        facts.audience = "scolaires";
        facts.target = 100;
        static_cast<void>(must(all.indicators.add(valid(facts))));
    });
    const auto figures = centre.figures(kFirstHalf);
    CHECK(figures.total[Measure::AudienceReached] == 430);
    CHECK(figures.total[Measure::Passages] == 40);
    CHECK(figures.total[Measure::UniqueParticipants] == 0);
    REQUIRE(figures.indicators.size() == 1);
    CHECK(figures.indicators[0].achieved == 179);
    centre.checkRowsBehind(kFirstHalf);
}

TEST_CASE("entries and ends of cycles are counted as funding-reports §2.3 says")
{
    ReportCentre centre;
    const auto cycle = centre.cycle(centre.ordi);
    const auto session
        = centre.session(centre.ordi, day(2025, 3, 5), [&](SessionFacts& facts) { facts.cycle = cycle; });
    const auto enter = [&](const std::string& name, EnrolmentStatus status, std::optional<Date> left, bool came) {
        const auto person = centre.person(name);
        static_cast<void>(centre.enrol(cycle, person, status, day(2025, 3, 5), left));
        if (came) centre.mark(session, person, 120);
    };
    enter("K", EnrolmentStatus::Completed, day(2025, 6, 12), true);
    enter("L", EnrolmentStatus::Completed, day(2025, 6, 12), true);
    enter("M", EnrolmentStatus::DroppedOut, day(2025, 6, 12), true);
    enter("N", EnrolmentStatus::DroppedOut, day(2025, 4, 2), true);
    enter("O", EnrolmentStatus::Confirmed, std::nullopt, true);
    enter("P", EnrolmentStatus::Confirmed, std::nullopt, false);
    enter("R", EnrolmentStatus::Completed, day(2025, 7, 1), false); // Left after the period.
    const auto figures = centre.figures(kFirstHalf);
    CHECK(figures.total[Measure::Entered] == 5);
    CHECK(figures.total[Measure::Completed] == 2);
    CHECK(figures.total[Measure::DroppedOut] == 2);
    centre.checkRowsBehind(kFirstHalf);
}

TEST_CASE("computers are counted as funding-reports §2.4 says")
{
    ReportCentre centre;
    const auto cycle = centre.cycle(centre.ordi);
    const auto household
        = centre.file().write([](application::Repositories& all) { return must(all.households.add("Famille K")); });
    const auto atHome = [&](PersonFacts& facts) { facts.household = household; };
    const auto k = centre.person("K", Gender::Female, atHome);
    const auto l = centre.person("L", Gender::Female, atHome);
    const auto m = centre.person("M");
    const auto n = centre.person("N");
    const auto first = centre.device("PC-2025-0001", "5CG1");
    const auto second = centre.device("PC-2025-0002", "5CG2");
    const auto third = centre.device("PC-2025-0003", "5CG3");
    const auto fourth = centre.device("PC-2025-0004", "To Be Filled By O.E.M.");
    const auto fifth = centre.device("PC-2025-0005", "5CG5");
    using enum domain::AllocationState;
    centre.handOver(first, k, cycle, day(2025, 2, 10), day(2025, 2, 10));
    centre.handOver(second, l, cycle, day(2025, 2, 11), std::nullopt);
    centre.handOver(third, l, cycle, day(2025, 3, 3), day(2025, 3, 3), Returned);
    centre.handOver(third, m, cycle, day(2025, 5, 6), day(2025, 5, 6));
    centre.handOver(fourth, k, cycle, day(2025, 6, 30), day(2025, 6, 30));
    centre.handOver(fifth, n, cycle, day(2025, 7, 1), day(2025, 7, 1));
    const auto figures = centre.figures(kFirstHalf);
    CHECK(figures.total[Measure::DevicesHandedOver] == 3);
    CHECK(figures.total[Measure::HouseholdsEquipped] == 2);
    centre.checkRowsBehind(kFirstHalf);
    const auto handovers
        = centre.reports([&](const auto& reports) { return reports.handovers(centre.operation, kFirstHalf); });
    CHECK(handovers.size() == 5);
}
