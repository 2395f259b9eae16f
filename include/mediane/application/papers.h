#pragma once

#include <mediane/application/repository.h>
#include <mediane/domain/certificate.h>
#include <mediane/domain/printed_sheet.h>

namespace mediane::application {

using PrintedSheets = Repository<domain::SheetId, domain::PrintedSheet>; ///< `ref` is the number on the paper.
using Certificates = Repository<domain::CertificateId, domain::Certificate>; ///< `ref` is the number.

/// What was printed and must be found again: attendance sheets, certificates.
class Papers
{
public:
    virtual ~Papers() = default;
    [[nodiscard]] virtual PrintedSheets& sheets() = 0;
    [[nodiscard]] virtual Certificates& certificates() = 0; ///< Removing one is refused.
};

} // namespace mediane::application
