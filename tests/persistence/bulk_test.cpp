#include "persistence/sample_file.h"

using namespace mediane;
using namespace mediane::test;
using application::Repositories;

TEST_CASE("a hundred thousand marks go in as one unit of work", "[persistence][bulk]")
{
    constexpr int kSessions = 500;
    constexpr int kPeople = 200;
    SampleFile file;
    const Seeds seeds = file.seed();
    std::vector<domain::SessionId> sessions;
    std::vector<domain::PersonId> people;
    file.write([&](Repositories& all) {
        for (int number = 0; number < kSessions; ++number)
            sessions.push_back(must(all.sessions.add(valid(sessionFacts(seeds.action)))));
        for (int number = 0; number < kPeople; ++number)
            people.push_back(addPerson(all, "Nom" + std::to_string(number), "Prénom"));
    });
    const auto before = file.count("SELECT count(*) FROM journal");
    file.write([&](Repositories& all) {
        int created = 0;
        for (const auto session : sessions) {
            for (const auto person : people) {
                const auto put = all.attendance.put(session, person, {domain::AttendanceState::Present, 120});
                if (put && *put == application::Outcome::Created) ++created;
            }
        }
        CHECK(created == kSessions * kPeople);
    });
    CHECK(file.count("SELECT count(*) FROM attendance") == kSessions * kPeople);
    CHECK(file.count("SELECT count(*) FROM journal") - before == kSessions * kPeople);
}
