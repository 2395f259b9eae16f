#pragma once

#include <mediane/application/actor.h>
#include <mediane/application/attendance_queries.h>
#include <mediane/application/catalogue_queries.h>
#include <mediane/application/device_queries.h>
#include <mediane/application/exchange.h>
#include <mediane/application/journal.h>
#include <mediane/application/people_queries.h>
#include <mediane/application/planning_queries.h>
#include <mediane/application/report_queries.h>
#include <mediane/application/repository.h>
#include <mediane/application/today_queries.h>

#include <functional>
#include <optional>
#include <type_traits>

namespace mediane::application {

class Calendars;
class CalendarQueries;
class FollowUps;
class FollowUpQueries;
class Papers;
class PaperQueries;
class Resources;
class ConflictQueries;
class SkillBook;
class SkillQueries;

/// The read models. References live as long as the call that received them.
struct Queries
{
    const CatalogueQueries& catalogue;
    const PeopleQueries& people;
    const PlanningQueries& planning;
    const AttendanceQueries& attendance;
    const DeviceQueries& devices;
    const ReportQueries& reports;
    const TodayQueries& today;
    const JournalQueries& journal;
    const ExchangeQueries& exchange;
    const CalendarQueries& calendar;
    const ConflictQueries& conflicts;
    const SkillQueries& skills;
    const PaperQueries& papers;
    const FollowUpQueries& followUps;
};

/// What one writing transaction may use. References live as long as the call that received them.
struct Repositories
{
    Organisations& organisations;
    Places& places;
    StaffMembers& staff;
    Households& households;
    People& people;
    Operations& operations;
    Actions& actions;
    Indicators& indicators;
    Tracks& tracks;
    Cycles& cycles;
    Sessions& sessions;
    Enrolments& enrolments;
    Attendance& attendance;
    Headcounts& headcounts;
    Lots& lots;
    Devices& devices;
    Erasures& erasures;
    Allocations& allocations;
    Settings& settings;
    Calendars& calendars;
    Resources& resources;
    SkillBook& skills;
    Papers& papers;
    FollowUps& followUps;
    ExternalRefs& externalRefs;
    JournalNotes& journal;
    const Queries& queries;
};

/// What a check of the file found; both empty = sound.
struct IntegrityReport
{
    std::vector<std::string> file; ///< The engine's findings.
    std::vector<AuditSubject> data; ///< Rows that break a rule of the data; `detail` is the rule's identifier.
};

/// Runs work inside one transaction: kept when the work succeeds, undone when it fails.
class Store
{
public:
    virtual ~Store() = default;

    /// `work(Repositories&)` returns a Result; everything that it writes is journaled under `actor`.
    template <class Work>
    [[nodiscard]] auto transact(const Actor& actor, Work work) -> std::invoke_result_t<Work, Repositories&>
    {
        std::optional<std::invoke_result_t<Work, Repositories&>> outcome;
        Result<void> ended = write(actor, [&](Repositories& repositories) {
            outcome.emplace(work(repositories));
            return outcome->hasValue();
        });
        if (outcome && !outcome->hasValue()) return std::move(*outcome);
        if (!ended) return ended.error();
        return std::move(*outcome);
    }

    /// As `transact`, but everything is undone at the end: what would happen.
    template <class Work>
    [[nodiscard]] auto rehearse(const Actor& actor, Work work) -> std::invoke_result_t<Work, Repositories&>
    {
        std::optional<std::invoke_result_t<Work, Repositories&>> outcome;
        Result<void> ended = write(actor, [&](Repositories& repositories) {
            outcome.emplace(work(repositories));
            return false;
        });
        if (!outcome) return ended.error();
        return std::move(*outcome);
    }

    /// `work(const Queries&)` returns a Result and sees one state of the data.
    template <class Work>
    [[nodiscard]] auto read(Work work) const -> std::invoke_result_t<Work, const Queries&>
    {
        std::optional<std::invoke_result_t<Work, const Queries&>> outcome;
        Result<void> ended = look([&](const Queries& queries) { outcome.emplace(work(queries)); });
        if (!ended) return ended.error();
        return std::move(*outcome);
    }

    [[nodiscard]] virtual Result<IntegrityReport> checkIntegrity() const = 0;

private:
    [[nodiscard]] virtual Result<void> write(const Actor& actor, const std::function<bool(Repositories&)>& work) = 0;
    [[nodiscard]] virtual Result<void> look(const std::function<void(const Queries&)>& work) const = 0;
};

} // namespace mediane::application
