#include "persistence/cycle_centre.h"

using namespace mediane;
using namespace mediane::test;
using domain::AttendanceState;
using domain::EnrolmentStatus;

namespace {

application::CycleRates ratesOf(CycleCentre& centre)
{
    return must(centre.file().store().read(
        [&](const application::Queries& queries) { return queries.attendance.rates(centre.cycle()); }));
}

/// Eight sessions of 120 minutes for eight people, the fifth cancelled.
void prepare(CycleCentre& centre)
{
    centre.file().write([&](application::Repositories& all) {
        auto cycle = must(all.cycles.find(centre.cycle())).value.facts();
        cycle.capacity = 8;
        must(all.cycles.update(centre.cycle(), valid(cycle)));
        auto fifth = must(all.sessions.find(centre.session(5))).value.facts();
        fifth.status = domain::SessionStatus::Cancelled;
        fifth.reason = domain::SessionReason::Room;
        must(all.sessions.update(centre.session(5), valid(fifth)));
    });
}

Date weeks(int count) { return addDays(kDay, 7 * count); }

} // namespace

TEST_CASE("T37: the rates of the worked example")
{
    CycleCentre centre(8, 5);
    prepare(centre);
    centre.mark(centre.enrol("A", EnrolmentStatus::Confirmed), "PPPP.PPP");
    centre.mark(centre.enrol("B", EnrolmentStatus::Confirmed), "PREP.XPP");
    centre.mark(centre.enrol("C", EnrolmentStatus::Confirmed, weeks(2)), "..PP.PXP");
    centre.mark(centre.enrol("D", EnrolmentStatus::DroppedOut, kDay, weeks(3)), "PPXX....");
    const auto last = centre.enrol("E", EnrolmentStatus::Confirmed);
    centre.mark(last, "PP.P.NP.");
    centre.file().write([&](application::Repositories& all) {
        must(all.attendance.put(centre.session(3), last, {AttendanceState::LeftEarly, 90}));
    });
    const auto rates = ratesOf(centre);
    CHECK(rates.presents == 23);
    CHECK(rates.excused == 1);
    CHECK(rates.expected == 28);
    CHECK(rates.unmarked == 1);
    CHECK(rates.filled == 23);
    CHECK(rates.places == 56);
    CHECK(rates.minutes == 2715);
    CHECK(rates.seatsHeld == 4);
    CHECK(rates.confirmed == 4);
    CHECK(rates.droppedOut == 1);
    CHECK(rates.completed == 0);
}

TEST_CASE("RAT: a guest who makes up counts in places filled and hours, not in the rates of the host cycle")
{
    CycleCentre centre(2);
    centre.mark(centre.enrol("A", EnrolmentStatus::Confirmed), "PX");
    centre.file().write([&](application::Repositories& all) {
        const auto missed = centre.addSession(all, std::nullopt, 1);
        const auto guest = addPerson(all, "G", "X");
        must(all.attendance.put(
            centre.session(1), guest, {AttendanceState::Present, 120, domain::AttendanceOrigin::Keyboard, {}, missed}));
    });
    const auto rates = ratesOf(centre);
    CHECK(rates.presents == 1);
    CHECK(rates.expected == 2);
    CHECK(rates.filled == 2);
    CHECK(rates.minutes == 240);
    CHECK_FALSE(rates.places.has_value());
}
