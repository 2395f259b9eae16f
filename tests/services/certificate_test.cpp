#include "services/workshop.h"

#include <mediane/application/paper_service.h>
#include <mediane/core/sha256.h>

using namespace mediane;
using namespace mediane::test;
using domain::CertificateKind;

namespace {

/// Albin came to two sessions of the two needed, Benali to one, Camara to none.
struct Certified : Workshop
{
    [[nodiscard]] domain::EnrolmentId of(domain::PersonId person) const { return enrolment(group, person).id; }
    [[nodiscard]] std::vector<application::CertificateRow> issued() const
    {
        return ask([this](const application::Queries& queries) { return queries.papers.certificatesOf(group); });
    }
};

} // namespace

TEST_CASE("T43: a certificate keeps what it said; a correction takes a new number", "[services][certificates]")
{
    Certified office;
    auto& papers = office.services->papers;
    const auto id = must(papers.issue(office.of(office.alice), CertificateKind::Assiduity, "Anne Marchand"));
    const auto first = must(papers.certificate(id));
    CHECK(first.number == "2026-0001");
    CHECK(first.content.sessions.size() == 2);
    CHECK(first.content.minutes() == 240);
    CHECK(first.content.satisfiesRule);

    auto facts = must(office.services->people.find(office.alice)).value.facts();
    facts.lastName = "Albine";
    must(office.services->people.edit(office.alice, facts));
    const auto again = must(papers.certificate(id));
    CHECK(again.content.name == first.content.name);
    CHECK(again.facts.sha256 == first.facts.sha256);

    const auto twice = refused(
        office, [&] { return papers.issue(office.of(office.alice), CertificateKind::Assiduity, "Anne Marchand"); });
    CHECK(problemOf(twice) == "enrolment: already-issued 2026-0001");
    CHECK(problemOf(refused(office, [&] { return papers.cancel(id, " "); })) == "reason: required");
    must(papers.cancel(id, "nom corrigé"));
    CHECK(problemOf(refused(office, [&] { return papers.cancel(id, "encore"); })) == "certificate: already-cancelled");
    const auto corrected
        = must(papers.certificate(must(papers.issue(office.of(office.alice), CertificateKind::Assiduity, "A. M."))));
    CHECK(corrected.number == "2026-0002");
    CHECK(corrected.content.name == "ALBINE");
    CHECK(office.issued().size() == 2);
    CHECK(office.issued().back().facts.reason == "nom corrigé");
}

TEST_CASE("CER-3: only those whose verdict allows a kind get it", "[services][certificates]")
{
    Certified office;
    auto& papers = office.services->papers;
    CHECK(must(papers.entitled(office.group, CertificateKind::Participation)).size() == 2);
    CHECK(must(papers.entitled(office.group, CertificateKind::Achievement)).size() == 1);
    const auto error
        = refused(office, [&] { return papers.issue(office.of(office.bruno), CertificateKind::Achievement, ""); });
    CHECK(problemOf(error) == "enrolment: not-entitled");
    const auto never
        = refused(office, [&] { return papers.issue(office.of(office.chloe), CertificateKind::Participation, ""); });
    CHECK(problemOf(never) == "enrolment: not-entitled");
    (void)must(papers.issue(office.of(office.bruno), CertificateKind::Participation, ""));
    CHECK(must(papers.entitled(office.group, CertificateKind::Participation)).size() == 1);
}

TEST_CASE("CER-1: numbers start again each year and are consecutive", "[services][certificates]")
{
    Certified office;
    auto& papers = office.services->papers;
    (void)must(papers.issue(office.of(office.bruno), CertificateKind::Participation, ""));
    office.clock.day = std::chrono::year(2027) / 1 / 4;
    const auto next = must(papers.issue(office.of(office.alice), CertificateKind::Participation, ""));
    CHECK(must(papers.certificate(next)).number == "2027-0001");
    const auto after = must(papers.issue(office.of(office.alice), CertificateKind::Achievement, ""));
    CHECK(must(papers.certificate(after)).number == "2027-0002");
}

TEST_CASE("a certificate is neither removed nor rewritten, whoever asks", "[services][certificates]")
{
    Certified office;
    const auto id = must(office.services->papers.issue(office.of(office.alice), CertificateKind::Assiduity, ""));
    const application::Actor actor;
    CHECK_FALSE(office.store->transact(
        actor, [&](application::Repositories& stored) { return stored.papers.certificates().remove(id); }));
    const auto rewritten
        = office.store->transact(actor, [&](application::Repositories& stored) -> Result<application::Outcome> {
              auto facts = must(stored.papers.certificates().find(id)).value.facts();
              facts.snapshot = "{}";
              return stored.papers.certificates().update(id, domain::Certificate::restore(facts));
          });
    CHECK_FALSE(rewritten);
    CHECK(office.issued().size() == 1);
}

TEST_CASE("a text that is no certificate is corrupt, one that is comes back the same", "[services][certificates]")
{
    CHECK(application::certificateFromJson("{}").error().code == ErrorCode::Corrupt);
    CHECK(application::certificateFromJson("no").error().code == ErrorCode::Corrupt);
    application::CertificateContent content;
    content.name = "BENALI Karim";
    content.sessions.push_back({std::chrono::year(2026) / 7 / 14, "Le « courriel »", 105});
    const auto text = application::toJson(content);
    CHECK(application::toJson(must(application::certificateFromJson(text))) == text);
}
