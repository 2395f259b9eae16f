#pragma once

#include <mediane/application/catalogue_queries.h>
#include <mediane/domain/allocation.h>
#include <mediane/domain/enrolment.h>
#include <mediane/domain/person.h>
#include <mediane/domain/session.h>

namespace mediane::application {

/// One value for each measure that is counted (minutes as integers; hours are derived).
class Measures
{
public:
    [[nodiscard]] std::int64_t operator[](domain::Measure measure) const { return m_values[std::size_t(measure)]; }
    [[nodiscard]] std::int64_t& operator[](domain::Measure measure) { return m_values[std::size_t(measure)]; }
    /// The figure as reports give it: hours are minutes / 60 rounded to two decimals, half away from zero.
    [[nodiscard]] double figure(domain::Measure measure) const;
    bool operator==(const Measures&) const = default;

private:
    std::array<std::int64_t, domain::CodeTable<domain::Measure>::rows.size()> m_values{};
};

struct ActionFigures
{
    domain::ActionId action{0};
    std::string ref;
    std::string name;
    Measures measures;
};

struct IndicatorFigure
{
    domain::IndicatorId id{0};
    domain::IndicatorFacts facts;
    std::string actionRef; ///< Empty = the whole operation.
    double achieved = 0; ///< Over the period.
    double cumulated = 0; ///< From the operation's start to the period's end, recomputed.
};

struct BreakdownLine
{
    std::string code;
    std::int64_t count = 0;
};

/// Each splits `participants_uniques` and adds up to it (`code_qpv`: those who live in a known neighbourhood).
struct Breakdowns
{
    std::vector<BreakdownLine> gender;
    std::vector<BreakdownLine> ageBand; ///< In the order of the set, `nc` last.
    std::vector<BreakdownLine> qpv;
    std::vector<BreakdownLine> occupation;
    std::vector<BreakdownLine> qpvCode;
    std::int64_t approximateAges = 0; ///< Ages computed from a birth year.
};

enum class Severity { Blocking, Warning, Information };

struct AuditSubject
{
    Subject subject;
    std::string ref;
    std::string detail; ///< What the message needs: a date, a number, "18/12"…
};

/// One check of the catalogue that found something.
struct AuditFinding
{
    std::string check; ///< "S03"
    Severity severity = Severity::Warning;
    std::int64_t count = 0;
    std::vector<AuditSubject> subjects;
};

struct OperationHeader
{
    domain::OperationId id{0};
    std::string ref;
    domain::OperationFacts facts;
    std::string funder;
    std::vector<std::string> partners; ///< Names of the organisations linked to its actions.
    std::string centre; ///< Name of the organisation that runs this file; empty when not set.
};

/// Everything of `mediane-report/1`, for one operation over one period.
struct ReportFigures
{
    OperationHeader operation;
    Period period;
    Measures total;
    std::vector<ActionFigures> actions; ///< By reference.
    std::vector<IndicatorFigure> indicators; ///< By code, in the order given to them.
    Breakdowns breakdowns;
    std::vector<AuditFinding> audit; ///< Blocking first, then by code.
};

/// A line of table A2.
struct JournalSessionRow
{
    domain::SessionId id{0};
    std::string ref;
    domain::SessionFacts facts;
    std::string action;
    std::string place;
    std::string placeAddress;
    std::string placeQpv;
    std::string staff;
    int enrolled = 0;
    int present = 0;
    int presentFromQpv = 0;
    int headcount = 0;
};

/// A line of table A3: no name.
struct ParticipantRow
{
    domain::PersonId id{0};
    std::string ref;
    domain::Gender gender = domain::Gender::Unknown;
    std::optional<int> birthYear;
    std::string ageBand;
    std::string qpv; ///< Situation code.
    std::string qpvCode;
    std::optional<Date> enteredOn; ///< Of the latest enrolment in the operation's cycles, as leftOn.
    std::optional<Date> leftOn;
    int sessions = 0;
    std::int64_t minutes = 0;
    std::string enrolmentStatus; ///< Of the same enrolment; empty = none.
    bool device = false;
    bool isNew = false;
};

/// A line of table A5.
struct HandoverRow
{
    domain::DeviceId id{0};
    std::string number;
    std::string serial;
    std::string kind;
    std::string lotRef;
    std::string donor;
    std::optional<Date> erasedOn;
    std::optional<Date> handedOn;
    std::optional<Date> contractSignedOn;
    std::string personRef;
    bool completed = false; ///< The holder completed the cycle that earned it.
};

/// One cell of C1: people by age band, gender and situation.
struct PublicCell
{
    std::string ageBand;
    std::string gender;
    std::string qpv;
    std::int64_t people = 0;
};

/// A line of C2.
struct DistrictRow
{
    std::string code; ///< Neighbourhood code, or "hors", "a_confirmer", "inconnu", "dans" (inside, code unknown).
    std::int64_t people = 0;
    std::int64_t female = 0;
    std::int64_t male = 0;
    std::int64_t newPeople = 0;
    std::int64_t participations = 0;
    std::int64_t minutes = 0;
};

struct MonthRow
{
    int year = 0;
    unsigned month = 0;
    std::int64_t sessions = 0;
    std::int64_t participations = 0;
};

/// Which figure was clicked.
struct FigureQuery
{
    domain::OperationId operation{0};
    Period period;
    domain::Measure measure = domain::Measure::UniqueParticipants;
    std::optional<domain::ActionId> action = {};
    std::string audience = {}; ///< For audience reached and passages.
    std::string dimension = {}; ///< "genre", "tranche_age", "qpv", "statut" or "code_qpv", with…
    std::string category = {}; ///< …the line that was clicked.
};

/// One row behind a figure: their `value`s add up to it, except for unique people, where each counts one.
struct FigureRow
{
    Subject subject;
    std::string ref;
    std::string name; ///< A person, a session's title, a device's number.
    std::string detail; ///< Its cycle or action.
    std::optional<Date> date;
    std::int64_t value = 1;
};

/// The measures of the contract, computed by the storage engine. "Held" and "counted" as in formats/report-json.md.
class ReportQueries
{
public:
    virtual ~ReportQueries() = default;
    /// Without the audit, which `audit` gives.
    [[nodiscard]] virtual Result<ReportFigures> figures(domain::OperationId operation, Period period) const = 0;
    /// `today` and `now` decide what is late.
    [[nodiscard]] virtual Result<std::vector<AuditFinding>> audit(
        domain::OperationId operation, Period period, Date today) const = 0;
    [[nodiscard]] virtual Result<std::vector<IndicatorFigure>> indicators(
        domain::OperationId operation, Period period) const = 0;
    [[nodiscard]] virtual Result<std::vector<JournalSessionRow>> sessionJournal(
        domain::OperationId operation, Period period) const = 0;
    [[nodiscard]] virtual Result<std::vector<ParticipantRow>> participants(
        domain::OperationId operation, Period period) const = 0;
    [[nodiscard]] virtual Result<std::vector<HandoverRow>> handovers(
        domain::OperationId operation, Period period) const = 0;
    [[nodiscard]] virtual Result<std::vector<PublicCell>> publics(
        domain::OperationId operation, Period period) const = 0;
    [[nodiscard]] virtual Result<std::vector<DistrictRow>> districts(
        domain::OperationId operation, Period period) const = 0;
    [[nodiscard]] virtual Result<std::vector<MonthRow>> months(domain::OperationId operation, Period period) const = 0;
    [[nodiscard]] virtual Result<std::vector<FigureRow>> rowsBehind(const FigureQuery& query) const = 0;
};

} // namespace mediane::application
