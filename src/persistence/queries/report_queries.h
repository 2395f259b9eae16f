#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/report_queries.h>

namespace mediane::persistence {

/// Figures, tables and checks of reports, each counted by the engine.
class SqlReportQueries final : public application::ReportQueries
{
public:
    explicit SqlReportQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<application::ReportFigures> figures(domain::OperationId operation, Period period) const override;
    Result<std::vector<application::AuditFinding>> audit(
        domain::OperationId operation, Period period, Date today) const override;
    Result<std::vector<application::IndicatorFigure>> indicators(
        domain::OperationId operation, Period period) const override;
    Result<std::vector<application::JournalSessionRow>> sessionJournal(
        domain::OperationId operation, Period period) const override;
    Result<std::vector<application::ParticipantRow>> participants(
        domain::OperationId operation, Period period) const override;
    Result<std::vector<application::HandoverRow>> handovers(
        domain::OperationId operation, Period period) const override;
    Result<std::vector<application::PublicCell>> publics(domain::OperationId operation, Period period) const override;
    Result<std::vector<application::DistrictRow>> districts(
        domain::OperationId operation, Period period) const override;
    Result<std::vector<application::MonthRow>> months(domain::OperationId operation, Period period) const override;
    Result<std::vector<application::FigureRow>> rowsBehind(const application::FigureQuery& query) const override;

private:
    /// The latest indicators, so that the audit after a report does not count everything again. They hold as long as
    /// the journal, which every change goes through, has the same last line.
    struct Judged
    {
        domain::OperationId operation{0};
        Period period;
        std::string lastLine;
        std::vector<application::IndicatorFigure> indicators;
    };
    [[nodiscard]] std::string lastJournalLine() const;
    [[nodiscard]] std::vector<application::IndicatorFigure> judged(domain::OperationId operation, Period period) const;

    sql::Connection& m_connection;
    mutable std::optional<Judged> m_judged;
};

} // namespace mediane::persistence
