#pragma once

#include "persistence/sqlite/sqlite_connection.h"

#include <mediane/application/store.h>
#include <mediane/persistence/open_store.h>

#include <catch2/catch.hpp>

#include <filesystem>

namespace mediane::test {

/// A folder of its own, gone with the test.
class TemporaryFolder
{
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Facts that are known to be right.
template <class Facts>
[[nodiscard]] domain::Valid<Facts> valid(Facts facts)
{
    auto checked = domain::Valid<Facts>::create(std::move(facts));
    REQUIRE(checked.hasValue());
    return *checked;
}

/// The value of a Result that must be there.
template <class T>
T must(const Result<T>& result)
{
    if (!result) FAIL("unexpected error: " << result.error().detail);
    return *result;
}
inline void must(const Result<void>& result)
{
    if (!result) FAIL("unexpected error: " << result.error().detail);
}

inline constexpr Date kDay = std::chrono::year(2026) / 3 / 2;

/// One row of everything that attendance needs.
struct Seeds
{
    domain::ActionId action{0};
    domain::CycleId cycle{0};
    domain::SessionId session{0};
    domain::PersonId person{0};
};

/// A store in a file, and a second connection that looks behind its back.
class SampleFile
{
public:
    SampleFile();
    [[nodiscard]] application::Store& store() { return *m_store; }
    [[nodiscard]] persistence::sql::Connection& raw() { return *m_raw; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::int64_t count(std::string_view sql) { return m_raw->queryInteger(sql); }
    [[nodiscard]] std::string text(std::string_view sql);
    /// Runs `work(Repositories&)` in one transaction and gives its value.
    template <class Work>
    auto write(Work work)
    {
        return must(m_store->transact({}, [&](application::Repositories& all) {
            using Value = std::invoke_result_t<Work, application::Repositories&>;
            if constexpr (std::is_void_v<Value>) {
                work(all);
                return Result<void>();
            } else {
                return Result<Value>(work(all));
            }
        }));
    }
    Seeds seed();

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_path;
    std::unique_ptr<application::Store> m_store;
    std::unique_ptr<persistence::sqlite::SqliteConnection> m_raw;
};

[[nodiscard]] domain::PersonId addPerson(application::Repositories& all, std::string last, std::string first);
[[nodiscard]] domain::SessionFacts sessionFacts(domain::ActionId action, std::optional<domain::CycleId> cycle = {});

} // namespace mediane::test
