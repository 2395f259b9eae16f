#include "services/service_writes.h"

#include <algorithm>

using namespace mediane;
using namespace mediane::test;

namespace {

std::vector<ServiceWrite> everyWrite()
{
    std::vector<ServiceWrite> all;
    for (auto* const some :
        {peopleWrites, catalogueWrites, planningWrites, enrolmentWrites, attendanceWrites, deviceWrites}) {
        auto writes = some();
        std::ranges::move(writes, std::back_inserter(all));
    }
    return all;
}

/// What is stored, journaled, told and left to undo: all that a failure must leave as it was.
struct State
{
    explicit State(WatchedGroup& office)
        : stored(office.everything())
        , journal(office.journalEnd())
        , told(office.told.size())
        , undo(office.work.attendance.undoStack().undoLabel())
        , redo(office.work.attendance.undoStack().redoLabel())
    {
    }
    bool operator==(const State&) const = default;

    std::string stored;
    std::int64_t journal;
    std::size_t told;
    std::string undo;
    std::string redo;
};

} // namespace

TEST_CASE("every write of every service is one transaction, with its lines in the journal, told once it is kept",
    "[services][journal]")
{
    for (const auto& write : everyWrite()) {
        INFO(write.name);
        WatchedGroup office;
        const auto act = write.prepare(office);
        const auto line = office.journalEnd();
        int heard = 0;
        const auto listening = office.changes.subscribe([&](const application::Change&) {
            ++heard;
            CHECK_FALSE(office.probe.inside);
            CHECK(office.probe.kept == 1);
            CHECK(office.journalEnd() > line); // Whoever listens reads what was written.
        });
        must(act());
        CHECK(office.probe.transactions == 1);
        CHECK(heard > 0);
        const auto entries = office.journalAfter(line);
        REQUIRE_FALSE(entries.empty());
        for (const auto& entry : entries) {
            CHECK(entry.at == entries.front().at);
            CHECK(entry.channel == "window");
            CHECK_FALSE(entry.who.empty());
            CHECK_FALSE((entry.before.empty() && entry.after.empty()));
        }
    }
}

TEST_CASE("a failure of the store at any moment leaves everything as it was", "[services]")
{
    for (const auto& write : everyWrite()) {
        WatchedGroup office;
        const auto act = write.prepare(office);
        const State before(office);
        for (int call = 1;; ++call) {
            INFO(write.name << ", call " << call);
            office.probe.reset();
            office.probe.failAt = call;
            const auto result = act();
            if (result) {
                CHECK(office.probe.calls < call); // It went wrong at every call before.
                CHECK(call > 1);
                break;
            }
            CHECK(isDiskFailure(result.error()));
            REQUIRE(State(office) == before);
        }
        CHECK_FALSE(State(office) == before);
    }
}

TEST_CASE("a transaction that cannot be kept is no success", "[services]")
{
    for (const auto& write : everyWrite()) {
        INFO(write.name);
        WatchedGroup office;
        const auto act = write.prepare(office);
        const State before(office);
        office.probe.reset();
        office.probe.failAtTheEnd = true;
        const auto result = act();
        REQUIRE_FALSE(result);
        CHECK(isDiskFailure(result.error()));
        CHECK(State(office) == before);
        office.probe.reset();
        must(act()); // The same can be done once the disk works again.
    }
}

TEST_CASE("a refused handover is one transaction that leaves nothing and one that says so", "[services][journal]")
{
    WatchedGroup office;
    const auto device = must(office.services->devices.saveDevice(std::nullopt, {}));
    const auto hand = [&] { return office.work.devices.handOver({device, office.alice}); };
    const auto line = office.journalEnd();
    CHECK(hand().error().code == ErrorCode::Conflict);
    CHECK(office.probe.transactions == 2);
    CHECK(office.probe.kept == 1);
    CHECK(office.journalEnd() == line + 1);

    office.probe.reset();
    office.probe.failAtTheEnd = true; // A refusal that cannot be journaled is a failure of the disk.
    CHECK(isDiskFailure(hand().error()));
    CHECK(office.journalEnd() == line + 1);
}

TEST_CASE("reading changes nothing and tells nobody", "[services]")
{
    WatchedGroup office;
    const auto device = must(office.services->devices.saveDevice(std::nullopt, {}));
    const State before(office);
    CHECK(must(office.work.people.find(office.alice)).value->lastName == "Albin");
    CHECK(must(office.work.planning.find(office.group)).value->title == "Printemps");
    CHECK(must(office.work.planning.propose(office.plan, office.clock.today(), {600})).size() == 3);
    CHECK_FALSE(must(office.work.attendance.headcount(office.first)));
    CHECK_FALSE(must(office.work.catalogue.centre()));
    CHECK(must(office.work.devices.assess({device, office.alice})).missing.size() > 1);
    CHECK(State(office) == before);
}
