#include "application/refusal.h"

#include <mediane/application/paper_service.h>
#include <mediane/core/sha256.h>
#include <mediane/core/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace mediane::application {

using domain::Certificate;
using domain::CertificateFacts;
using domain::CertificateId;
using domain::CertificateKind;

namespace {

constexpr auto kCentreKey = "centre";

Result<EnrolmentRow> rowOf(Repositories& stored, domain::EnrolmentId enrolment)
{
    auto found = stored.enrolments.find(enrolment);
    if (!found) return found.error();
    auto rows = stored.queries.planning.enrolmentsOf(found->value.facts().cycle);
    if (!rows) return rows.error();
    const auto row = std::ranges::find(*rows, enrolment, &EnrolmentRow::id);
    if (row == rows->end()) return Error{ErrorCode::NotFound, "enrolment"};
    return *row;
}

/// The certificate of that kind that was issued and not cancelled.
const CertificateRow* inForce(
    const std::vector<CertificateRow>& certificates, domain::EnrolmentId enrolment, CertificateKind kind)
{
    const auto found = std::ranges::find_if(certificates, [&](const CertificateRow& row) {
        return row.facts.enrolment == enrolment && row.facts.kind == kind && !row.facts.cancelledOn;
    });
    return found == certificates.end() ? nullptr : &*found;
}

Result<void> addSessions(Repositories& stored, const EnrolmentRow& enrolment, CertificateContent& content)
{
    auto matrix = stored.queries.attendance.matrix(enrolment.facts.cycle);
    if (!matrix) return matrix.error();
    const auto row = std::ranges::find(matrix->rows, enrolment.facts.person, &MatrixRow::person);
    if (row == matrix->rows.end()) return {};
    for (std::size_t at = 0; at < matrix->sessions.size(); ++at) {
        const auto& mark = row->cells[at].mark;
        const auto& facts = matrix->sessions[at].facts;
        const bool held = facts.status == domain::SessionStatus::Held;
        if (held && mark && domain::countsPresent(mark->state))
            content.sessions.push_back({facts.date, facts.title, mark->minutes});
    }
    return {};
}

Result<void> addCentre(Repositories& stored, CertificateContent& content)
{
    auto key = stored.settings.get(kCentreKey);
    if (!key) return key.error();
    if (!*key) return {};
    auto centre = stored.organisations.find(domain::OrganisationId(std::stoll(**key)));
    if (!centre) return centre.error();
    const auto& facts = centre->value.facts();
    content.centre = facts.name;
    content.city = facts.city;
    content.centreAddress = trimmed(facts.address + " " + trimmed(facts.postcode + " " + facts.city));
    return {};
}

Result<CertificateContent> contentOf(Repositories& stored, const EnrolmentRow& row, const std::string& signatory)
{
    domain::PersonFacts person;
    person.lastName = row.lastName;
    person.firstName = row.firstName;
    CertificateContent content;
    content.name = domain::fullName(person);
    content.cycle = row.cycleTitle;
    content.signatory = trimmed(signatory);
    content.expected = row.expected;
    content.satisfiesRule = row.satisfiesRule();
    if (auto added = addSessions(stored, row, content); !added) return added.error();
    if (auto added = addCentre(stored, content); !added) return added.error();
    return content;
}

Result<std::string> nextNumber(const Queries& queries, Date today)
{
    const int year = int(today.year());
    auto last = queries.papers.lastCertificateOf(year);
    if (!last) return last.error();
    return fmt::format("{:04}-{:04}", year, *last + 1);
}

} // namespace

Result<CertificateId> PaperService::issue(
    domain::EnrolmentId enrolment, CertificateKind kind, const std::string& signatory)
{
    auto issued = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<CertificateId> {
        auto row = rowOf(stored, enrolment);
        if (!row) return row.error();
        if (!domain::allows(kind, row->attended, row->satisfiesRule())) return refusal("enrolment", "not-entitled");
        auto before = stored.queries.papers.certificatesOf(row->facts.cycle);
        if (!before) return before.error();
        if (const auto* const other = inForce(*before, enrolment, kind))
            return refusal("enrolment", "already-issued", other->ref);
        auto content = contentOf(stored, *row, signatory);
        if (!content) return content.error();
        auto number = nextNumber(stored.queries, m_context.clock.today());
        if (!number) return number.error();
        CertificateFacts facts{enrolment, row->facts.person, kind, toJson(*content)};
        facts.sha256 = sha256(facts.snapshot);
        facts.issuedOn = m_context.clock.today();
        auto certificate = Certificate::create(std::move(facts));
        if (!certificate) return certificate.error();
        return stored.papers.certificates().add(*certificate, *number);
    });
    if (issued) m_context.changes.publish({Subject{SubjectKind::Certificate, issued->value()}});
    return issued;
}

Result<void> PaperService::cancel(CertificateId certificate, const std::string& reason)
{
    if (trimmed(reason).empty()) return invalid("reason", "required");
    auto done = m_context.store.transact(m_context.actor, [&](Repositories& stored) -> Result<Outcome> {
        auto found = stored.papers.certificates().find(certificate);
        if (!found) return found.error();
        CertificateFacts facts = found->value.facts();
        if (facts.cancelledOn) return refusal("certificate", "already-cancelled");
        facts.cancelledOn = m_context.clock.today();
        facts.reason = trimmed(reason);
        return stored.papers.certificates().update(certificate, Certificate::restore(std::move(facts)));
    });
    if (!done) return done.error();
    m_context.changes.publish({Subject{SubjectKind::Certificate, certificate.value()}});
    return {};
}

Result<CertificatePaper> PaperService::certificate(CertificateId certificate)
{
    auto found = m_context.store.transact(
        m_context.actor, [&](Repositories& stored) { return stored.papers.certificates().find(certificate); });
    if (!found) return found.error();
    const CertificateFacts& facts = found->value.facts();
    if (sha256(facts.snapshot) != facts.sha256) return Error{ErrorCode::Corrupt, "certificate " + found->ref};
    auto content = certificateFromJson(facts.snapshot);
    if (!content) return content.error();
    return CertificatePaper{found->ref, facts, *content};
}

Result<std::vector<EnrolmentRow>> PaperService::entitled(domain::CycleId cycle, CertificateKind kind) const
{
    return m_context.store.read([&](const Queries& queries) -> Result<std::vector<EnrolmentRow>> {
        auto rows = queries.planning.enrolmentsOf(cycle);
        if (!rows) return rows;
        auto certificates = queries.papers.certificatesOf(cycle);
        if (!certificates) return certificates.error();
        std::vector<EnrolmentRow> people;
        for (const auto& row : *rows) {
            if (domain::allows(kind, row.attended, row.satisfiesRule())
                && inForce(*certificates, row.id, kind) == nullptr)
                people.push_back(row);
        }
        return people;
    });
}

} // namespace mediane::application
