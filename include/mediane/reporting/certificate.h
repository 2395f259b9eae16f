#pragma once

#include <mediane/application/paper_service.h>
#include <mediane/reporting/document.h>
#include <mediane/reporting/report_builder.h>
#include <mediane/reporting/translator.h>

namespace mediane::reporting {

/// « Attestation de participation »
[[nodiscard]] std::string certificateName(const Translator& translator, domain::CertificateKind kind);
/// A certificate from its frozen content. A `duplicate` says when it was printed again (CER-2); a cancelled one says
/// so across the page.
[[nodiscard]] Document buildCertificate(
    const Translator& translator, const application::CertificatePaper& paper, const Edition& edition, bool duplicate);

} // namespace mediane::reporting
