#pragma once

#include <mediane/application/repository.h>
#include <mediane/domain/printed_sheet.h>

namespace mediane::application {

using PrintedSheets = Repository<domain::SheetId, domain::PrintedSheet>; ///< `ref` is the number on the paper.

/// What was printed and must be found again: attendance sheets.
class Papers
{
public:
    virtual ~Papers() = default;
    [[nodiscard]] virtual PrintedSheets& sheets() = 0;
};

} // namespace mediane::application
