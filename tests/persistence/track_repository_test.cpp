#include "persistence/sample_file.h"

using namespace mediane;
using namespace mediane::test;
using namespace mediane::domain;
using application::Outcome;
using application::Repositories;

namespace {

TrackFacts threeSessions() { return {"Ordi", 2, true, {{"Un", 120, true}, {"Deux", 90}, {"Trois", 60}}}; }

CycleFacts cycleOf(const Seeds& seeds, TrackId track, CycleStatus status)
{
    CycleFacts facts;
    facts.action = seeds.action;
    facts.track = track;
    facts.title = "Cycle";
    facts.status = status;
    return facts;
}

} // namespace

TEST_CASE("a track that no cycle uses changes in place", "[persistence][track]")
{
    SampleFile file;
    file.write([](Repositories& all) {
        const auto id = must(all.tracks.add(valid(threeSessions()), "T1"));
        CHECK(must(all.tracks.find(id)).value->sessions == threeSessions().sessions);
        CHECK(must(all.tracks.update(id, valid(threeSessions()))) == Outcome::Unchanged);
        TrackFacts shorter = threeSessions();
        shorter.sessions.pop_back();
        CHECK(must(all.tracks.update(id, valid(shorter))) == Outcome::Updated);
        CHECK(must(all.tracks.find(id)).value->sessions == shorter.sessions);
        must(all.tracks.remove(id));
    });
    CHECK(file.count("SELECT count(*) FROM track") == 0);
    CHECK(file.count("SELECT count(*) FROM track_session") == 0);
}

TEST_CASE("a track in use gets a new version; its cycles keep theirs", "[persistence][track]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) {
        const auto first = must(all.tracks.add(valid(threeSessions()), "T1"));
        must(all.externalRefs.put("folder", application::SubjectKind::Track, "T1", first.value()));
        const auto started = must(all.cycles.add(valid(cycleOf(seeds, first, CycleStatus::Running))));
        const auto draft = must(all.cycles.add(valid(cycleOf(seeds, first, CycleStatus::Draft))));
        TrackFacts renamed = threeSessions();
        renamed.name = "Ordi'Pratique";
        CHECK(must(all.tracks.update(first, valid(renamed))) == Outcome::Updated);
        CHECK(must(all.tracks.find(first)).ref == "T1"); // A name judges nobody.

        TrackFacts stricter = renamed;
        stricter.minSessions = 3;
        CHECK(must(all.tracks.update(first, valid(stricter))) == Outcome::Updated);
        CHECK(must(all.tracks.find(first)).ref == "T1@1");
        CHECK(must(all.tracks.find(first)).value->minSessions == 2);
        const auto second = must(all.externalRefs.find("folder", application::SubjectKind::Track, "T1"));
        REQUIRE(second.has_value());
        const auto newest = must(all.tracks.find(TrackId(*second)));
        CHECK(newest.ref == "T1");
        CHECK(newest.value->minSessions == 3);
        CHECK(newest.value->sessions == stricter.sessions);

        must(all.cycles.update(started, valid(cycleOf(seeds, newest.id, CycleStatus::Closed))));
        must(all.cycles.update(draft, valid(cycleOf(seeds, newest.id, CycleStatus::Draft))));
        CHECK(must(all.cycles.find(started)).value->track == first);
        CHECK(must(all.cycles.find(draft)).value->track == newest.id);
        CHECK(all.tracks.remove(first).error().code == ErrorCode::Conflict);
    });
    CHECK(file.count("SELECT version FROM track WHERE ref = 'T1'") == 2);
    CHECK(file.count("SELECT replaced_by FROM track WHERE ref = 'T1@1'")
        == file.count("SELECT id FROM track WHERE ref = 'T1'"));
}
