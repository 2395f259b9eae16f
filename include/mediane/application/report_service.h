#pragma once

#include <mediane/application/service_context.h>

namespace mediane::application {

/// All tables of a first report, computed at one moment from one state of the data.
struct ReportData
{
    ReportFigures figures; ///< With the audit.
    std::vector<JournalSessionRow> sessions;
    std::vector<ParticipantRow> participants;
    std::vector<HandoverRow> handovers;
    std::vector<PublicCell> publics;
    std::vector<DistrictRow> districts;
    std::vector<MonthRow> months;
    std::vector<AgeBand> ageBands; ///< Of the operation's set, in order.
    std::string generatedAt; ///< UTC, ISO 8601.
};

class ReportService
{
public:
    explicit ReportService(ServiceContext& context)
        : m_context(context)
    {
    }
    /// Figures and audit: what the screens and the JSON report show.
    [[nodiscard]] Result<ReportFigures> figures(domain::OperationId operation, Period period) const;
    /// Everything that the printed report holds.
    [[nodiscard]] Result<ReportData> data(domain::OperationId operation, Period period) const;

private:
    ServiceContext& m_context;
};

} // namespace mediane::application
