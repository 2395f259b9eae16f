#pragma once

#include "persistence/queries/report_sql.h"
#include "persistence/sql/connection.h"

#include <mediane/application/report_queries.h>

#include <map>

namespace mediane::persistence {

/// The measures of a perimeter: of each action, of all of them, and of headcounts by audience.
class MeasureTable
{
public:
    /// No action = the whole perimeter. Nothing counted = zeros.
    [[nodiscard]] const application::Measures& of(std::optional<domain::ActionId> action) const;
    [[nodiscard]] application::Measures& of(std::optional<domain::ActionId> action);
    /// A measure, narrowed to an audience where the measure knows one.
    [[nodiscard]] double figure(
        domain::Measure measure, std::optional<domain::ActionId> action, const std::string& audience) const;
    void addAudience(std::optional<domain::ActionId> action, const std::string& audience, std::int64_t reached,
        std::int64_t passages);

private:
    using Scope = std::int64_t; ///< An action's id; 0 = the whole perimeter.
    static Scope scope(std::optional<domain::ActionId> action) { return action ? action->value() : 0; }
    std::map<Scope, application::Measures> m_measures;
    std::map<std::pair<Scope, std::string>, application::Measures> m_audiences;
};

/// What was counted from the marks of attendance, and how the participants split.
struct AttendanceFigures
{
    MeasureTable measures;
    application::Breakdowns breakdowns;
};

[[nodiscard]] AttendanceFigures countAttendance(sql::Connection& connection, const Perimeter& perimeter);
/// Adds everything that does not come from the marks: sessions, headcounts, enrolments' ends, computers; and entries.
void countTheRest(sql::Connection& connection, const Perimeter& perimeter, MeasureTable& table);

/// The indicators of an operation with their figures over `table`'s period and since the operation began.
[[nodiscard]] std::vector<application::IndicatorFigure> judgeIndicators(
    sql::Connection& connection, const Perimeter& perimeter, const MeasureTable& table);
/// The same without anything counted before.
[[nodiscard]] std::vector<application::IndicatorFigure> judgeIndicators(
    sql::Connection& connection, const Perimeter& perimeter);

} // namespace mediane::persistence
