#include "domain/checks.h"

#include <mediane/domain/certificate.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const CertificateFacts& facts)
{
    Checks checks;
    checks.required(facts.snapshot, "snapshot");
    checks.required(facts.sha256, "sha256");
    checks.require(facts.issuedOn.ok(), "issuedOn", "not-a-date");
    checks.require(!facts.cancelledOn || !facts.reason.empty(), "reason", "required");
    return checks.take();
}

bool allows(CertificateKind kind, int attended, bool satisfiesRule)
{
    return attended > 0 && (kind == CertificateKind::Participation || satisfiesRule);
}

} // namespace mediane::domain
