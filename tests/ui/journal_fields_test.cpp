#include "support/demo_office.h"
#include "support/qt_strings.h"
#include "ui/records/journal_fields.h"

#include <mediane/application/calendar_service.h>
#include <mediane/application/follow_up_service.h>
#include <mediane/application/paper_service.h>
#include <mediane/application/skill_queries.h>
#include <mediane/application/skill_service.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::set<std::string> kShown{"person", "household", "enrolment", "attendance", "headcount", "session", "cycle",
    "lot", "device", "medium", "erasure", "allocation", "contact", "enrolment_step", "session_notice", "assessment",
    "certificate"};

std::vector<application::JournalEntry> wholeJournal(const DemoOffice& office)
{
    application::JournalFilter filter;
    filter.limit = 1'000'000;
    auto entries
        = office.store->read([&](const application::Queries& queries) { return queries.journal.entries(filter); });
    REQUIRE(entries);
    return *entries;
}

/// "table.column" of every changed field that a journal view would show under its bare column name.
QStringList unknownFields(const std::vector<application::JournalEntry>& entries, std::set<std::string>& tables)
{
    QStringList unknown;
    for (const auto& entry : entries) {
        if (!kShown.contains(entry.table)) continue;
        tables.insert(entry.table);
        for (const std::string& fields : {entry.before, entry.after}) {
            const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(fields)).object();
            for (const QString& column : object.keys()) {
                if (ui::journalField(entry.table, column.toStdString()) != nullptr) continue;
                if (ui::breakdownLabel(column) != column) continue;
                const QString name = QString::fromStdString(entry.table) + u'.' + column;
                if (!unknown.contains(name)) unknown.append(name);
            }
        }
    }
    return unknown;
}

/// Does with the demonstration centre what it does not hold by itself, so that every table has entries.
void useEverything(DemoOffice& office)
{
    const auto session = office.resolve<domain::SessionId>(application::SubjectKind::Session, office.tour.session);
    const auto device = office.resolve<domain::DeviceId>(application::SubjectKind::Device, office.tour.device);
    const auto person = office.resolve<domain::PersonId>(application::SubjectKind::Person, office.tour.people.front());
    auto& services = *office.services;
    domain::PersonFacts facts;
    facts.lastName = "Ségur";
    facts.firstName = "Anaïs";
    facts.welcomedOn = office.clock.today();
    REQUIRE(services.people.registerPerson(facts, "Foyer Ségur"));
    REQUIRE(services.attendance.mark(session, person, {domain::AttendanceState::Late, 90}));
    REQUIRE(services.attendance.comment(session, person, "En retard du bus"));
    REQUIRE(services.attendance.clear(session, person));
    domain::HeadcountFacts counts;
    counts.lines = {{domain::HeadcountDimension::Total, "", 12}, {domain::HeadcountDimension::Gender, "F", 7}};
    REQUIRE(services.attendance.setHeadcount(session, counts));
    REQUIRE(services.attendance.markAllPresent(session));
    REQUIRE(services.attendance.validate(session));
    REQUIRE(services.attendance.reopen(session, "Une erreur de saisie"));
    const auto enrolment
        = office.store->read([&](const application::Queries& queries) { return queries.people.enrolments(person); })
              ->front();
    domain::ContactFacts call;
    call.decision = domain::FollowUpDecision::Resumes;
    call.note = "Reviendra jeudi";
    REQUIRE(services.followUps.recordContact(enrolment.id, call));
    REQUIRE(services.followUps.recordStep(
        enrolment.id, domain::EnrolmentStep::NeedsAssessment, office.clock.today(), "Sait allumer"));
    REQUIRE(services.calendar.setNotice(
        session, person, domain::SessionNotice{office.clock.today(), domain::ContactChannel::Letter}));
    const auto grid
        = office.store->read([](const application::Queries& queries) { return queries.skills.grids(); })->front().id;
    const auto skill
        = office.store->read([&](const application::Queries& queries) { return queries.skills.skills(grid); })
              ->front()
              .id;
    REQUIRE(services.skills.note({enrolment.facts.cycle, grid, domain::AssessmentMoment::Entry}, person, skill, 1));
    const auto holder = office.resolve<domain::PersonId>(application::SubjectKind::Person, office.tour.beneficiary);
    const auto finished
        = office.store->read([&](const application::Queries& queries) { return queries.people.enrolments(holder); })
              ->front()
              .id;
    const auto certificate = services.papers.issue(finished, domain::CertificateKind::Participation, "Anne Marchand");
    REQUIRE(certificate);
    REQUIRE(services.papers.cancel(*certificate, "Nom corrigé"));
    REQUIRE(services.devices.reserve(device, person));
    REQUIRE(services.devices.release(device, "La famille a déménagé"));
}

} // namespace

TEST_CASE("Every field in the journal of the demonstration centre has a name for people")
{
    DemoOffice office;
    useEverything(office);
    const auto entries = wholeJournal(office);
    REQUIRE(entries.size() > 100);
    std::set<std::string> tables;
    CHECK(unknownFields(entries, tables) == QStringList());
    CHECK(tables == kShown);
}

TEST_CASE("Every shown field of the journal has a label, and every code a word")
{
    DemoOffice office;
    useEverything(office);
    QStringList bad;
    for (const auto& entry : wholeJournal(office)) {
        if (!kShown.contains(entry.table)) continue;
        const auto after = QJsonDocument::fromJson(QByteArray::fromStdString(entry.after)).object();
        for (auto field = after.begin(); field != after.end(); ++field) {
            const auto* known = ui::journalField(entry.table, field.key().toStdString());
            if (known == nullptr || known->shape == ui::JournalField::Shape::Hidden) continue;
            const QString name = QString::fromStdString(entry.table) + u'.' + field.key();
            if (ui::labelOf(*known).isEmpty()) bad.append(name + u" has no label"_s);
            if (known->shape != ui::JournalField::Shape::Code || !field.value().isString()) continue;
            const std::string code = field.value().toString().toStdString();
            if (known->word == nullptr || known->word(code).isEmpty()) bad.append(name + u" has no word"_s);
        }
    }
    bad.removeDuplicates();
    CHECK(bad == QStringList());
}
