#pragma once

#include "persistence/repositories/printed_sheet_mapping.h"
#include "persistence/repositories/table_repository.h"

#include <mediane/application/papers.h>

namespace mediane::persistence {

class PapersRepository final : public application::Papers
{
public:
    PapersRepository(sql::Connection& connection, RowWriter& writer)
        : m_sheets(connection, writer)
    {
    }
    application::PrintedSheets& sheets() override { return m_sheets; }

private:
    TableRepository<PrintedSheetMapping, application::PrintedSheets> m_sheets;
};

} // namespace mediane::persistence
