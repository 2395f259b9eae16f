#include "bench/bench.h"

#include <mediane/application/conflict_queries.h>
#include <mediane/application/store.h>
#include <mediane/persistence/open_store.h>

#include <fmt/format.h>

namespace mediane::bench {
namespace {

constexpr int kSessions = 20'000;
constexpr int kSeries = 40;
constexpr int kPerDay = 20;
const Date kFirst = std::chrono::year(2024) / 1 / 1;

template <class T>
T must(const Result<T>& result)
{
    if (!result) std::abort();
    return *result;
}

domain::SessionFacts session(domain::ActionId action, domain::PlaceId room, domain::StaffId staff, int number)
{
    domain::SessionFacts facts;
    facts.action = action;
    facts.date = addDays(kFirst, number / kPerDay);
    facts.start = {8 * 60 + 30 * (number % kPerDay)};
    facts.end = {facts.start.minutes + 120};
    facts.place = room;
    facts.staff = {staff};
    return facts;
}

/// 20,000 sessions over twenty rooms and as many members of staff; the series that will be asked about is returned.
Result<std::vector<application::Slot>> fill(application::Repositories& all)
{
    const auto action = must(all.actions.add(domain::Action::restore({"Ateliers"})));
    std::vector<domain::PlaceId> rooms;
    std::vector<domain::StaffId> staff;
    for (int at = 0; at < kPerDay; ++at) {
        rooms.push_back(must(all.places.add(domain::Place::restore({fmt::format("Salle {}", at)}))));
        staff.push_back(must(all.staff.add(domain::Staff::restore({fmt::format("Nom {}", at), ""}))));
    }
    for (int number = 0; number < kSessions; ++number) {
        const auto at = std::size_t(number % kPerDay);
        must(all.sessions.add(domain::Session::restore(session(action, rooms[at], staff[at], number))));
    }
    std::vector<application::Slot> series;
    for (int week = 0; week < kSeries; ++week)
        series.push_back({{}, session(action, rooms[3], staff[5], week * 7 * kPerDay + 4), {}, {}});
    return series;
}

} // namespace

void benchConflicts()
{
    const auto file = dataFolder() / "conflicts.mediane";
    for (const auto* const suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(file.string() + suffix);
    auto store = persistence::openStore(file);
    if (!store) std::abort();
    const auto series = must((*store)->transact({}, fill));
    std::vector<Seconds> times;
    std::size_t found = 0;
    for (int round = 0; round < 30; ++round) {
        times.push_back(timed([&] {
            found = must((*store)->read([&](const application::Queries& queries) {
                return queries.conflicts.check(series);
            })).size();
        }));
    }
    fmt::print("conflicts of {} sessions against {}: {:.1f} ms, 95 % under {:.1f} ms ({} found; wanted 50 ms)\n",
        kSeries, kSessions, 1000 * median(times), 1000 * percentile(times, 0.95), found);
}

} // namespace mediane::bench
