#pragma once

#include "persistence/repositories/certificate_mapping.h"
#include "persistence/repositories/printed_sheet_mapping.h"
#include "persistence/repositories/table_repository.h"

#include <mediane/application/papers.h>

namespace mediane::persistence {

class PapersRepository final : public application::Papers
{
public:
    PapersRepository(sql::Connection& connection, RowWriter& writer)
        : m_sheets(connection, writer)
        , m_certificates(connection, writer)
    {
    }
    application::PrintedSheets& sheets() override { return m_sheets; }
    application::Certificates& certificates() override { return m_certificates; }

private:
    TableRepository<PrintedSheetMapping, application::PrintedSheets> m_sheets;
    TableRepository<CertificateMapping, application::Certificates> m_certificates;
};

} // namespace mediane::persistence
