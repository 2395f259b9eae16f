#pragma once

#include <mediane/application/services.h>
#include <mediane/persistence/open_store.h>

#include <catch2/catch.hpp>

#include <memory>
#include <string>
#include <vector>

namespace mediane::test {

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

/// A day and a time that a test moves.
class TestClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        return std::chrono::sys_days{day} + std::chrono::minutes{time.minutes};
    }
    [[nodiscard]] Date today() const override { return day; }
    [[nodiscard]] TimeOfDay timeOfDay() const override { return time; }

    Date day = std::chrono::year(2026) / 3 / 2; // A Monday.
    TimeOfDay time{14 * 60};
};

/// Every service over a data file in memory, with somebody who listens.
struct Office
{
    Office();

    /// What `question(const Queries&)` reads from the data file.
    template <class Question>
    [[nodiscard]] auto ask(Question question) const
    {
        return must(store->read(question));
    }

    [[nodiscard]] domain::ActionId action(const std::string& name = "Ordi'Pratique");
    [[nodiscard]] domain::PersonId person(const std::string& last, const std::string& household = {});
    /// A track of `sessions` sessions of two hours; `mandatory` are positions.
    [[nodiscard]] domain::TrackId track(
        int sessions, std::optional<int> minimum, const std::vector<int>& mandatory = {});
    /// A cycle of the track with one session a week from today, at two o'clock.
    [[nodiscard]] domain::CycleId cycle(domain::TrackId track, std::optional<int> capacity = {});
    /// A session of two hours that stands alone.
    [[nodiscard]] domain::SessionId session(Date day, TimeOfDay start = {14 * 60});

    [[nodiscard]] std::vector<domain::SessionId> sessionsOf(domain::CycleId cycle) const;
    [[nodiscard]] application::SessionRow sessionRow(domain::SessionId session) const;
    [[nodiscard]] std::optional<domain::AttendanceMark> mark(domain::SessionId session, domain::PersonId person) const;
    [[nodiscard]] application::EnrolmentRow enrolment(domain::CycleId cycle, domain::PersonId person) const;
    [[nodiscard]] application::CycleRow cycleRow(domain::CycleId cycle) const;
    /// Everything stored, as the rows of an export, in one text.
    [[nodiscard]] std::string everything() const;

    /// Number of the latest line of the journal; 0 when it is empty.
    [[nodiscard]] std::int64_t journalEnd() const;
    /// What was journaled after a line, oldest first.
    [[nodiscard]] std::vector<application::JournalEntry> journalAfter(std::int64_t line) const;

    std::unique_ptr<application::Store> store;
    application::ChangeHub changes;
    TestClock clock;
    std::unique_ptr<application::ServiceContext> context;
    std::unique_ptr<application::Services> services;
    std::vector<application::Change> told; ///< What was published so far.

private:
    application::Subscription m_listening;
};

/// The error of `act()`, which must leave no trace: nothing stored, nothing journaled, nobody told.
template <class Act>
[[nodiscard]] Error refused(const Office& office, Act act)
{
    const auto stored = office.everything();
    const auto line = office.journalEnd();
    const auto told = office.told.size();
    const auto result = act();
    CHECK(office.everything() == stored);
    CHECK(office.journalEnd() == line);
    CHECK(office.told.size() == told);
    if (result.hasValue()) FAIL("done instead of refused");
    return result.error();
}

/// The field and rule of the one problem of an error, "session: validated"; its value after a space when it has one.
[[nodiscard]] std::string problemOf(const Error& error);
/// The same for all problems.
[[nodiscard]] std::vector<std::string> problemsOf(const Error& error);

/// A cycle of three sessions from a track of three (two needed), with three people enrolled; today's is the first.
struct Group : Office
{
    Group();

    domain::TrackId plan{0};
    domain::CycleId group{0};
    std::vector<domain::SessionId> sessions;
    domain::SessionId first{0};
    domain::PersonId alice{0};
    domain::PersonId bruno{0};
    domain::PersonId chloe{0};
};

} // namespace mediane::test
