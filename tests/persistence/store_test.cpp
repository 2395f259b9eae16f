#include "persistence/sample_file.h"

#include <sqlite3.h>

#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace mediane;
using namespace mediane::test;
using application::Repositories;

namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

void run(const fs::path& file, const std::string& script)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
    CHECK(sqlite3_exec(handle, script.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

} // namespace

TEST_CASE("what fails leaves nothing, what succeeds stays", "[persistence][store]")
{
    SampleFile file;
    const auto failed = file.store().transact({}, [](Repositories& all) -> Result<void> {
        (void)addPerson(all, "Benali", "Karim");
        return Error{ErrorCode::Cancelled};
    });
    CHECK(failed.error().code == ErrorCode::Cancelled);
    CHECK(file.count("SELECT count(*) FROM person") == 0);
    CHECK(file.count("SELECT count(*) FROM journal") == 0);

    const auto rehearsed = file.store().rehearse(
        {}, [](Repositories& all) -> Result<domain::PersonId> { return addPerson(all, "Benali", "Karim"); });
    CHECK(rehearsed.hasValue());
    CHECK(file.count("SELECT count(*) FROM person") == 0);

    file.write([](Repositories& all) { return addPerson(all, "Benali", "Karim"); });
    CHECK(file.count("SELECT count(*) FROM person") == 1);
}

TEST_CASE("a unit of work sees what it wrote, also through the queries", "[persistence][store]")
{
    SampleFile file;
    file.write([&](Repositories& all) {
        const auto id = addPerson(all, "Benali", "Karim");
        CHECK(must(all.people.find(id)).value->lastName == "Benali");
        CHECK(file.count("SELECT count(*) FROM person") == 0); // Nobody else does yet.
    });
}

TEST_CASE("a file is private, and whole after it was opened again", "[persistence][store]")
{
    TemporaryFolder folder;
    const fs::path path = folder.path() / "new" / "centre.mediane";
    {
        auto store = persistence::openStore(path);
        REQUIRE(store.hasValue());
        CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
        CHECK(fs::status(fs::path(path) += "-wal").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
        CHECK(fs::status(path.parent_path()).permissions() == fs::perms::owner_all);
        must((*store)->transact(
            {}, [](Repositories& all) -> Result<domain::PersonId> { return addPerson(all, "Benali", "Karim"); }));
    }
    CHECK(namesIn(path.parent_path()) == std::vector<std::string>{"centre.mediane", "centre.mediane-lock"});
    auto again = persistence::openStore(path);
    REQUIRE(again.hasValue());
    CHECK(must((*again)->transact({}, [](Repositories& all) -> Result<std::string> {
        return must(all.people.find(domain::PersonId(1))).ref;
    })) == "PER-00001");
}

TEST_CASE("only one program opens a file, but with as many connections as it wants", "[persistence][store]")
{
    SampleFile file;
    CHECK(persistence::openStore(file.path()).error().code == ErrorCode::Busy);

    auto worker = persistence::openWorkerStore(file.path());
    REQUIRE(worker.hasValue());
    file.write([](Repositories& all) { return addPerson(all, "Benali", "Karim"); });
    must((*worker)->transact(
        {}, [](Repositories& all) -> Result<domain::PersonId> { return addPerson(all, "Saïdi", "Nadia"); }));
    CHECK(file.count("SELECT count(*) FROM person") == 2);
}

TEST_CASE("a second program is refused at once, and let in when the first was killed", "[persistence][store]")
{
    TemporaryFolder folder;
    const fs::path path = folder.path() / "centre.mediane";
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto store = persistence::openStore(path);
        if (!store) ::_exit(1);
        const auto add = [&](auto then) {
            return (*store)->transact({}, [&](Repositories& all) -> Result<domain::PersonId> {
                const auto id = addPerson(all, "Benali", "Karim");
                then();
                return id;
            });
        };
        (void)add([] {});
        (void)add([&] {
            if (::write(ready[1], "1", 1) == 1) ::pause(); // Killed here, in the middle of a unit of work.
        });
        ::_exit(0);
    }
    char answer = 0;
    REQUIRE(::read(ready[0], &answer, 1) == 1);
    REQUIRE(answer == '1');
    CHECK(persistence::openStore(path).error().code == ErrorCode::Busy);

    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    auto store = persistence::openStore(path);
    REQUIRE(store.hasValue());
    CHECK(must((*store)->checkIntegrity()).file.empty());
    const auto people = (*store)->transact({}, [](Repositories& all) -> Result<std::pair<bool, bool>> {
        return std::pair(
            all.people.find(domain::PersonId(1)).hasValue(), all.people.find(domain::PersonId(2)).hasValue());
    });
    CHECK(must(people) == std::pair(true, false));
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_CASE("a file that is not ours is refused and stays as it is", "[persistence][store]")
{
    TemporaryFolder folder;
    const fs::path path = folder.path() / "theirs";
    ErrorCode expected = ErrorCode::ForeignFile;
    SECTION("a text") { std::ofstream(path) << "nom;prenom\n"; }
    SECTION("a database of another program")
    {
        run(path, "PRAGMA journal_mode=WAL; CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
    }
    SECTION("a database with another application id") { run(path, "PRAGMA application_id=7"); }
    SECTION("a file of a newer version")
    {
        REQUIRE(persistence::openStore(path).hasValue());
        run(path, "PRAGMA user_version=999");
        fs::remove(fs::path(path) += "-lock");
        expected = ErrorCode::SchemaTooNew;
    }
    const std::string before = bytesOf(path);
    CHECK(persistence::openStore(path).error().code == expected);
    CHECK(bytesOf(path) == before);
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"theirs"});
}

TEST_CASE("a damaged file is said to be damaged", "[persistence][store]")
{
    TemporaryFolder folder;
    const fs::path path = folder.path() / "centre.mediane";
    REQUIRE(persistence::openStore(path).hasValue());
    {
        std::fstream stream(path, std::ios::binary | std::ios::in | std::ios::out);
        stream.seekp(100); // The head of the schema's first page.
        stream << std::string(3000, '\x7f');
    }
    CHECK(persistence::openStore(path).error().code == ErrorCode::Corrupt);
}

TEST_CASE("a folder is no file, and an empty file becomes ours", "[persistence][store]")
{
    TemporaryFolder folder;
    CHECK(persistence::openStore(folder.path()).error().code == ErrorCode::Io);
    const fs::path path = folder.path() / "empty";
    std::ofstream(path).close();
    CHECK(persistence::openStore(path).hasValue());
}

TEST_CASE("the check of the file names what is wrong", "[persistence][store]")
{
    SampleFile file;
    const Seeds seeds = file.seed();
    file.write([&](Repositories& all) {
        must(all.attendance.put(seeds.session, seeds.person, {domain::AttendanceState::Present, 120}));
    });
    CHECK(must(file.store().checkIntegrity()).data.empty());
    CHECK(must(file.store().checkIntegrity()).file.empty());

    file.raw().execute("PRAGMA foreign_keys=OFF; UPDATE attendance SET minutes = 500;"
                       "INSERT INTO headcount VALUES (1, 'total', '', 3, 'passages', 'compte');"
                       "INSERT INTO headcount VALUES (1, 'genre', 'F', 4, 'passages', 'compte');"
                       "INSERT INTO journal SELECT 900, at, user_id, channel, verb, table_name, subject_kind, "
                       "subject_id, person_id, before, after FROM journal WHERE id = 1;"
                       "INSERT INTO session_staff VALUES (1, 77, 1, 'animateur');");
    const auto report = must(file.store().checkIntegrity());
    std::vector<std::string> rules;
    for (const auto& finding : report.data)
        rules.push_back(finding.detail);
    CHECK(rules == std::vector<std::string>{"minutes-exceed-session", "headcount-exceeds-total", "journal-gap"});
    CHECK(report.file.size() == 1);
}

TEST_CASE("the memory store works as one in a file", "[persistence][store]")
{
    auto store = persistence::openMemoryStore();
    REQUIRE(store.hasValue());
    CHECK(must((*store)->transact({}, [](Repositories& all) -> Result<domain::PersonId> {
        return addPerson(all, "Benali", "Karim");
    })) == domain::PersonId(1));
}
