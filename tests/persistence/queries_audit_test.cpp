#include "persistence/report_centre.h"

using namespace mediane;
using namespace mediane::test;
using domain::AttendanceState;
using domain::EnrolmentStatus;
using domain::Gender;
using domain::PersonFacts;
using domain::SessionFacts;
using Found = std::vector<std::string>;

namespace {

/// References are made from ids: "SEA-00001" is the first session.
std::string sessionRef(domain::SessionId id, const std::string& detail)
{
    return "SEA-0000" + std::to_string(id.value()) + " " + detail;
}

} // namespace

TEST_CASE("sessions are checked for dates, sheets and hours (S01, S02, S03, S10, S14)")
{
    ReportCentre centre;
    const auto person = centre.person("A");
    const Period wide{day(2024, 1, 1), day(2025, 12, 31)};
    const auto early = centre.session(centre.ordi, day(2024, 12, 30));
    centre.mark(early, person, 60);
    const auto nobody = centre.session(centre.ordi, day(2025, 2, 3));
    const auto said
        = centre.session(centre.ordi, day(2025, 2, 4), [](SessionFacts& facts) { facts.heldWithNobody = true; });
    const auto planned = centre.session(centre.ordi, day(2025, 2, 5), [](SessionFacts& facts) {
        facts.status = domain::SessionStatus::Planned;
        facts.sheet = domain::SheetState::ToRecord;
    });
    const auto started = centre.session(centre.ordi, day(2025, 2, 6), [](SessionFacts& facts) {
        facts.sheet = domain::SheetState::Started;
        facts.start = {11 * 60};
        facts.end = {14 * 60 + 5};
    });
    centre.mark(started, person, 60);
    const auto sunday = centre.session(centre.ordi, day(2025, 2, 9));
    const auto easterMonday = centre.session(centre.ordi, day(2025, 4, 21));
    centre.mark(sunday, person, 60);
    centre.headcount(easterMonday, "habitants", 5);
    CHECK(centre.found("S01", wide) == Found{sessionRef(early, "2024-12-30")});
    CHECK(centre.found("S02", wide) == Found{sessionRef(nobody, "2025-02-03")});
    CHECK(centre.found("S03", wide) == Found{sessionRef(planned, "2025-02-05"), sessionRef(started, "2025-02-06")});
    CHECK(centre.found("S03", wide, day(2025, 2, 6)) == Found{sessionRef(planned, "2025-02-05")});
    CHECK(centre.found("S10", wide) == Found{sessionRef(started, "2025-02-06 11:00–14:05")});
    CHECK(centre.found("S14", wide) == Found{sessionRef(sunday, "2025-02-09"), sessionRef(easterMonday, "2025-04-21")});
    static_cast<void>(said);
}

TEST_CASE("a room that was too small counts people without names too (S13)")
{
    ReportCentre centre;
    const auto place = centre.file().write([](application::Repositories& all) {
        domain::PlaceFacts facts;
        facts.name = "Salle";
        facts.capacity = 3;
        return must(all.places.add(valid(facts)));
    });
    const auto session
        = centre.session(centre.ordi, day(2025, 2, 3), [&](SessionFacts& facts) { facts.place = place; });
    centre.headcount(session, "habitants", 3);
    CHECK(centre.found("S13", kFirstHalf).empty());
    centre.mark(session, centre.person("A"), 60);
    CHECK(centre.found("S13", kFirstHalf) == Found{sessionRef(session, "4/3")});
}

TEST_CASE("nobody is in two places at once (P01, T01)")
{
    ReportCentre centre;
    const auto foreign = centre.file().write(
        [](application::Repositories& all) { return must(all.actions.add(valid(domain::ActionFacts{"Ailleurs"}))); });
    const auto anne = centre.staff("ANNE");
    const auto at = [&](int start, int end, bool led) {
        return [=](SessionFacts& facts) {
            facts.start = {start * 60};
            facts.end = {end * 60};
            if (led) facts.staff = {anne};
        };
    };
    const auto morning = centre.session(centre.ordi, day(2025, 2, 3), at(9, 11, true));
    const auto after = centre.session(centre.open, day(2025, 2, 3), at(11, 12, true));
    const auto elsewhere = centre.session(foreign, day(2025, 2, 3), at(10, 12, false));
    const auto both = centre.person("BOTH");
    const auto inTurn = centre.person("TURN");
    centre.mark(morning, both, 60);
    centre.mark(elsewhere, both, 60);
    centre.mark(morning, inTurn, 60);
    centre.mark(after, inTurn, 60);
    CHECK(centre.found("P01", kFirstHalf) == Found{"BOTH 2025-02-03"});
    CHECK(centre.found("T01", kFirstHalf).empty());
    static_cast<void>(centre.session(foreign, day(2025, 2, 3), at(8, 10, true)));
    CHECK(centre.found("T01", kFirstHalf) == Found{"ANNE 2025-02-03"});
    centre.mark(elsewhere, both, 0, AttendanceState::Absent);
    CHECK(centre.found("P01", kFirstHalf).empty());
}

TEST_CASE("doubles are told apart by birth dates (P02)")
{
    ReportCentre centre;
    const auto session = centre.session(centre.ordi, day(2025, 2, 3));
    const auto add = [&](const std::string& ref, const std::string& last, const std::string& first,
                         const std::string& phone, std::optional<int> year) {
        const auto person = centre.person(ref, Gender::Unknown, [&](PersonFacts& facts) {
            facts.lastName = last;
            facts.firstName = first;
            facts.phone = phone;
            facts.birthYear = year;
        });
        centre.mark(session, person, 60);
    };
    add("A1", "Martin", "Élodie", "06 12 34 56 78", 1984);
    add("A2", "MARTIN", "elodie", "", std::nullopt);
    add("B1", "Haddad", "Fatima", "", 1975);
    add("B2", "Haddad", "Fatima", "", 1992);
    add("C1", "Moreau", "J.", "06 99 99 99 99", std::nullopt);
    add("C2", "Moreau", "Josiane", "+33 6 99 99 99 99", std::nullopt);
    add("D1", "Saïdi", "Nadia", "0611111111", 1980);
    add("D2", "Saïdi", "Inès", "0611111111", 2008);
    CHECK(centre.found("P02", kFirstHalf) == Found{"A1 A2", "C1 C2"});
}

TEST_CASE("participants' files are checked (P04, P11, P12)")
{
    ReportCentre centre;
    const auto session = centre.session(centre.ordi, day(2025, 2, 3));
    const auto add = [&](const std::string& ref, const std::function<void(PersonFacts&)>& change) {
        centre.mark(session, centre.person(ref, Gender::Unknown, change), 60);
    };
    add("NONE", [](PersonFacts& facts) { facts.qpv = domain::QpvSituation::Outside; });
    add("BABY", [](PersonFacts& facts) { facts.birthDate = day(2022, 2, 4); });
    add("CHILD", [](PersonFacts& facts) { facts.birthDate = day(2022, 2, 3); });
    add("INSIDE", [](PersonFacts& facts) {
        facts.birthYear = 1990;
        facts.qpv = domain::QpvSituation::Inside;
        facts.qpvCode = "QN07302M";
    });
    static_cast<void>(centre.person("ABSENT"));
    CHECK(centre.found("P04", kFirstHalf) == Found{"BABY 2022-02-04", "NONE "});
    CHECK(centre.found("P11", kFirstHalf) == Found{"BABY inconnu", "CHILD inconnu"});
    CHECK(centre.found("P12", kFirstHalf) == Found{"INSIDE QN07302M"});
}

TEST_CASE("enrolments are checked against presences (P03, P15)")
{
    ReportCentre centre;
    const auto cycle = centre.cycle(centre.ordi);
    const auto on = [&](unsigned number) {
        return centre.session(centre.ordi, day(2025, 2, number), [&](SessionFacts& facts) { facts.cycle = cycle; });
    };
    const auto first = on(3);
    const auto second = on(10);
    const auto late = centre.person("LATE");
    const auto once = centre.person("ONCE");
    static_cast<void>(centre.enrol(cycle, late, EnrolmentStatus::Completed, day(2025, 2, 10), day(2025, 6, 1)));
    static_cast<void>(centre.enrol(cycle, once, EnrolmentStatus::Completed, day(2025, 2, 3), day(2025, 6, 1)));
    centre.mark(first, late, 60);
    centre.mark(second, late, 60);
    centre.mark(second, once, 60);
    CHECK(centre.found("P03", kFirstHalf) == Found{"CYC-00001/LATE 2025-02-03/2025-02-10"});
    CHECK(centre.found("P15", kFirstHalf) == Found{"CYC-00001/ONCE 1"});
}

TEST_CASE("handovers are checked for receipts, doubles, presences and proofs (M01 to M05)")
{
    ReportCentre centre;
    const auto cycle = centre.cycle(centre.ordi, 1);
    const auto session
        = centre.session(centre.ordi, day(2025, 2, 3), [&](SessionFacts& facts) { facts.cycle = cycle; });
    const auto came = centre.person("CAME");
    const auto missed = centre.person("MISSED");
    for (const auto person : {came, missed})
        static_cast<void>(centre.enrol(cycle, person, EnrolmentStatus::Completed, day(2025, 2, 3), day(2025, 2, 10)));
    centre.mark(session, came, 60);
    const auto proper = centre.device("PC-1", "SN1");
    const auto careless = centre.device("PC-2", "SN2");
    const auto again = centre.device("PC-3", "SN2");
    centre.erase(proper, day(2025, 1, 5));
    centre.erase(again, day(2025, 3, 1)); // After the handover.
    centre.handOver(proper, came, cycle, day(2025, 2, 20), day(2025, 2, 20));
    CHECK(centre.found("M01", kFirstHalf).empty());
    CHECK(centre.found("M03", kFirstHalf).empty());
    CHECK(centre.found("M04", kFirstHalf).empty());
    CHECK(centre.found("M05", kFirstHalf).empty());
    centre.handOver(careless, missed, cycle, day(2025, 2, 20), std::nullopt);
    centre.handOver(again, came, cycle, day(2025, 2, 21), day(2025, 2, 21));
    CHECK(centre.found("M01", kFirstHalf) == Found{"PC-2 2025-02-20"});
    CHECK(centre.found("M02", kFirstHalf) == Found{"PC-1 PC-3", "PC-2 SN2", "PC-3 PC-1", "PC-3 SN2"});
    CHECK(centre.found("M03", kFirstHalf) == Found{"PC-2 0/1"});
    CHECK(centre.found("M04", kFirstHalf) == Found{"PC-2 2025-02-20", "PC-3 2025-02-21"});
    CHECK(centre.found("M05", kFirstHalf) == Found{"OPE 3/2"});
}

TEST_CASE("figures and funds are checked (D01, I01, I03, I07, I08)")
{
    ReportCentre centre;
    const auto session = centre.session(centre.ordi, day(2025, 2, 3));
    centre.headcount(session, "parents", 229);
    centre.headcount(centre.session(centre.open, day(2025, 2, 4)), "parents", 229);
    centre.file().write([&](application::Repositories& all) {
        domain::OperationFacts other;
        other.title = "Autre fonds";
        other.start = day(2025, 2, 1);
        other.end = day(2025, 2, 28);
        other.euExclusive = true;
        const auto fund = must(all.operations.add(valid(other), "FUND"));
        auto action = must(all.actions.find(centre.ordi)).value.facts();
        action.operations.push_back(fund);
        must(all.actions.update(centre.ordi, valid(action)));
        for (const auto* code : {"P1", "P2"}) {
            domain::IndicatorFacts facts{centre.operation, code, "Parents", domain::Measure::AudienceReached};
            facts.target = code[1] == '1' ? 458 : 100;
            static_cast<void>(must(all.indicators.add(valid(facts))));
        }
        auto operation = must(all.operations.find(centre.operation)).value.facts();
        operation.keepUntil = day(2025, 12, 31);
        must(all.operations.update(centre.operation, valid(operation)));
    });
    CHECK(centre.found("D01", kFirstHalf) == Found{sessionRef(session, "FUND")});
    CHECK(centre.found("I01", kFirstHalf) == Found{"P2 P1"});
    CHECK(centre.found("I03", kFirstHalf) == Found{"P2 458/100"});
    CHECK(centre.found("I07", kFirstHalf) == Found{"OPE 2025-12-31"});
    CHECK(centre.found("I07", kFirstHalf, day(2025, 12, 31)).empty());
    CHECK(centre.found("I08", kFirstHalf).size() == 2); // The totals and the parents.
}
