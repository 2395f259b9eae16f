#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/paper_queries.h>

namespace mediane::persistence {

class SqlPaperQueries final : public application::PaperQueries
{
public:
    explicit SqlPaperQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<std::vector<application::PrintedSheetRow>> sheetsOf(domain::SessionId session) const override;
    Result<std::vector<application::PrintedSheetRow>> sheetsOf(domain::CycleId cycle) const override;
    Result<application::PrintedSheetRow> sheet(domain::SheetId sheet) const override;
    Result<application::SheetContent> content(domain::SheetId sheet) const override;
    Result<std::vector<application::CertificateRow>> certificatesOf(domain::CycleId cycle) const override;
    Result<int> lastCertificateOf(int year) const override;

private:
    sql::Connection& m_connection;
};

} // namespace mediane::persistence
