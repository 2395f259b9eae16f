#include "persistence/cycle_centre.h"

using namespace mediane;
using namespace mediane::test;
using domain::AttendanceState;
using domain::EnrolmentStatus;

TEST_CASE("T24: who waits, was offered a seat or withdrew is on no roster")
{
    CycleCentre centre(5);
    for (const auto* name : {"F", "E", "D", "C", "B", "A"})
        centre.enrol(name, EnrolmentStatus::Confirmed);
    centre.enrol("W1", EnrolmentStatus::Waiting, std::nullopt);
    centre.enrol("W2", EnrolmentStatus::Waiting, std::nullopt);
    centre.enrol("O", EnrolmentStatus::SeatOffered, std::nullopt);
    centre.enrol("G", EnrolmentStatus::DroppedOut, kDay, addDays(kDay, 14));
    const auto fifth = centre.roster(5);
    REQUIRE(fifth.size() == 6);
    CHECK(fifth.front().lastName == "A");
    CHECK(fifth.back().lastName == "F");
    CHECK(centre.roster(3).size() == 7); // She left after the third session.
    const auto row = must(centre.file().store().read(
        [&](const application::Queries& queries) { return queries.planning.session(centre.session(5)); }));
    CHECK(row.expected == 6);
    CHECK(row.unmarked == 6);
}

TEST_CASE("walk-ins are listed once they are marked")
{
    CycleCentre centre(2);
    centre.enrol("A", EnrolmentStatus::Confirmed);
    const auto guest = centre.file().write([](application::Repositories& all) { return addPerson(all, "Walk", "In"); });
    centre.mark(guest, " P");
    CHECK(centre.roster(1).size() == 1);
    const auto second = centre.roster(2);
    REQUIRE(second.size() == 2);
    CHECK_FALSE(second.back().enrolled);
    CHECK(second.back().mark->state == AttendanceState::Present);
    const auto matrix = must(centre.file().store().read(
        [&](const application::Queries& queries) { return queries.attendance.matrix(centre.cycle()); }));
    REQUIRE(matrix.rows.size() == 2);
    CHECK_FALSE(matrix.rows.back().cells.at(1).onRoster);
    CHECK(matrix.rows.back().attended == 1);
}

TEST_CASE("T40: only a presence ends a run of unexcused absences")
{
    CycleCentre centre(3);
    const auto excusedBetween = centre.enrol("A", EnrolmentStatus::Confirmed);
    const auto presentBetween = centre.enrol("B", EnrolmentStatus::Confirmed);
    const auto unmarkedBetween = centre.enrol("C", EnrolmentStatus::Confirmed);
    const auto excused = centre.enrol("D", EnrolmentStatus::Confirmed);
    centre.mark(excusedBetween, "XEX");
    centre.mark(presentBetween, "XPX");
    centre.mark(unmarkedBetween, "X X");
    centre.mark(excused, "EE");
    CHECK(centre.absencesInARow(excusedBetween, 3) == 2);
    CHECK(centre.absencesInARow(excusedBetween, 2) == 1);
    CHECK(centre.absencesInARow(presentBetween, 3) == 1);
    CHECK(centre.absencesInARow(presentBetween, 2) == 0);
    CHECK(centre.absencesInARow(unmarkedBetween, 3) == 2);
    CHECK(centre.absencesInARow(excused, 3) == 0);
}

TEST_CASE("T37: totals of a matrix")
{
    CycleCentre centre(8);
    const auto a = centre.enrol("A", EnrolmentStatus::Confirmed);
    const auto b = centre.enrol("B", EnrolmentStatus::Confirmed);
    const auto c = centre.enrol("C", EnrolmentStatus::Confirmed, addDays(kDay, 14));
    const auto d = centre.enrol("D", EnrolmentStatus::DroppedOut, kDay, addDays(kDay, 21));
    const auto e = centre.enrol("E", EnrolmentStatus::Confirmed);
    centre.file().write([&](application::Repositories& all) {
        auto fifth = must(all.sessions.find(centre.session(5))).value.facts();
        fifth.status = domain::SessionStatus::Cancelled;
        fifth.reason = domain::SessionReason::Breakdown;
        must(all.sessions.update(centre.session(5), valid(fifth)));
    });
    centre.mark(a, "PPPP PPP");
    centre.mark(b, "PREP XPP");
    centre.mark(c, "  PP PXP");
    centre.mark(d, "PPXX");
    centre.mark(e, "PPTP NP");
    const auto matrix = must(centre.file().store().read(
        [&](const application::Queries& queries) { return queries.attendance.matrix(centre.cycle()); }));
    REQUIRE(matrix.sessions.size() == 8);
    REQUIRE(matrix.rows.size() == 5);
    std::vector<std::pair<int, int>> totals;
    for (const auto& row : matrix.rows)
        totals.emplace_back(row.attended, row.expected);
    CHECK(totals == std::vector<std::pair<int, int>>{{7, 7}, {5, 7}, {4, 5}, {2, 4}, {5, 5}});
    CHECK_FALSE(matrix.rows[2].cells[0].onRoster);
    CHECK(matrix.rows[2].cells[2].onRoster);
    CHECK_FALSE(matrix.rows[3].cells[5].onRoster);
    CHECK(matrix.rows[1].cells[1].mark->state == AttendanceState::Late);
    CHECK_FALSE(matrix.rows[4].cells[7].mark);
    CHECK(matrix.sessions[0].present == 4);
}
