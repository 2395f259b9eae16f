#pragma once

#include "persistence/queries/report_sql.h"
#include "persistence/sql/connection.h"

#include <mediane/application/report_queries.h>

namespace mediane::persistence {

// The tables of a report (funding-reports §4.2 and §4.4), each by one statement.
[[nodiscard]] std::vector<application::JournalSessionRow> sessionJournal(
    sql::Connection& connection, const Perimeter& perimeter);
[[nodiscard]] std::vector<application::ParticipantRow> participants(
    sql::Connection& connection, const Perimeter& perimeter);
[[nodiscard]] std::vector<application::HandoverRow> handovers(sql::Connection& connection, const Perimeter& perimeter);
[[nodiscard]] std::vector<application::PublicCell> publics(sql::Connection& connection, const Perimeter& perimeter);
[[nodiscard]] std::vector<application::DistrictRow> districts(sql::Connection& connection, const Perimeter& perimeter);
[[nodiscard]] std::vector<application::MonthRow> months(sql::Connection& connection, const Perimeter& perimeter);

/// The rows behind one figure.
[[nodiscard]] std::vector<application::FigureRow> rowsBehindFigure(
    sql::Connection& connection, const application::FigureQuery& query);

} // namespace mediane::persistence
