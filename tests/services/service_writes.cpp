#include "services/service_writes.h"

namespace mediane::test {

using application::Subject;
using application::SubjectKind;
using domain::AttendanceState;
using domain::EnrolmentStatus;
using Scene = WatchedGroup;

namespace {

using std::chrono::year;

domain::PersonFacts named(const std::string& last)
{
    domain::PersonFacts facts;
    facts.lastName = last;
    return facts;
}

domain::OperationFacts operation()
{
    domain::OperationFacts facts;
    facts.title = "Inclusion";
    facts.start = year(2026) / 1 / 1;
    facts.end = year(2026) / 12 / 31;
    return facts;
}

/// A kind of the catalogue created, changed and removed.
template <class Facts, class Change>
void keep(std::vector<ServiceWrite>& writes, const std::string& kind, SubjectKind subject, Facts facts, Change change)
{
    const auto create
        = [](application::Services& services, const Facts& all) { return services.catalogue.save(std::nullopt, all); };
    writes.push_back({"create " + kind,
        [=](Scene& office) { return [&office, facts, create] { return ended(create(office.work, facts)); }; }});
    writes.push_back({"change " + kind, [=](Scene& office) {
                          const auto id = must(create(*office.services, facts));
                          auto changed = facts;
                          change(changed);
                          return [&office, id, changed] { return ended(office.work.catalogue.save(id, changed)); };
                      }});
    writes.push_back({"remove " + kind, [=](Scene& office) {
                          const Subject which{subject, must(create(*office.services, facts)).value()};
                          return [&office, which] { return office.work.catalogue.remove(which); };
                      }});
}

} // namespace

std::vector<ServiceWrite> peopleWrites()
{
    return {
        {"register a person",
            [](Scene& office) { return [&] { return ended(office.work.people.registerPerson(named("Diallo"))); }; }},
        {"register a person and a household",
            [](Scene& office) {
                return [&] { return ended(office.work.people.registerPerson(named("Diallo"), "Diallo")); };
            }},
        {"edit a person and make a household",
            [](Scene& office) {
                return [&] { return ended(office.work.people.edit(office.alice, named("Aubin"), "Aubin")); };
            }},
    };
}

std::vector<ServiceWrite> catalogueWrites()
{
    std::vector<ServiceWrite> writes{
        {"name the centre",
            [](Scene& office) {
                return [&] { return ended(office.work.catalogue.saveCentre({"Espace numérique"})); };
            }},
        {"rename the centre",
            [](Scene& office) {
                (void)must(office.services->catalogue.saveCentre({"Espace numérique"}));
                return [&] { return ended(office.work.catalogue.saveCentre({"Espace public numérique"})); };
            }},
        {"create an indicator",
            [](Scene& office) {
                const auto paid = must(office.services->catalogue.save(std::nullopt, operation()));
                return [&office, paid] {
                    return ended(office.work.catalogue.save(
                        std::nullopt, domain::IndicatorFacts{paid, "I1", "Personnes", domain::Measure::Passages}));
                };
            }},
    };
    keep(writes, "an organisation", SubjectKind::Organisation, domain::OrganisationFacts{"Mairie"},
        [](domain::OrganisationFacts& facts) { facts.city = "Lyon"; });
    keep(writes, "a place", SubjectKind::Place, domain::PlaceFacts{"Salle"},
        [](domain::PlaceFacts& facts) { facts.capacity = 12; });
    keep(writes, "a member of staff", SubjectKind::Staff, domain::StaffFacts{"Roux", "Anne"},
        [](domain::StaffFacts& facts) { facts.volunteer = true; });
    keep(writes, "a track", SubjectKind::Track, domain::TrackFacts{"Débuter", 1, false, {{"S1"}, {"S2"}}},
        [](domain::TrackFacts& facts) { facts.sessions.push_back({"S3"}); });
    keep(writes, "an action", SubjectKind::Action, domain::ActionFacts{"Permanences"},
        [](domain::ActionFacts& facts) { facts.axis = "Droits"; });
    keep(writes, "an operation", SubjectKind::Operation, operation(),
        [](domain::OperationFacts& facts) { facts.number = "N1"; });
    return writes;
}

std::vector<ServiceWrite> enrolmentWrites()
{
    const auto enrolled = [](Scene& office) { return office.enrolment(office.group, office.alice).id; };
    return {
        {"enrol",
            [](Scene& office) {
                const auto person = office.person("Diallo");
                return [&office, person] { return ended(office.work.enrolments.enrol(office.group, person)); };
            }},
        {"drop out",
            [enrolled](Scene& office) {
                const auto id = enrolled(office);
                return [&office, id] {
                    return office.work.enrolments.change(id, {EnrolmentStatus::DroppedOut, {}, "emploi"});
                };
            }},
        {"sign a contract",
            [enrolled](Scene& office) {
                const auto id = enrolled(office);
                return [&office, id] { return office.work.enrolments.signContract(id, office.clock.today()); };
            }},
    };
}

std::vector<ServiceWrite> attendanceWrites()
{
    using Attendance = application::AttendanceService;
    const auto make = [](std::string name, auto before, auto act) {
        return ServiceWrite{std::move(name), [before, act](Scene& office) {
                                before(office.work.attendance, office);
                                office.probe.reset();
                                return [&office, act] { return ended(act(office.work.attendance, office)); };
                            }};
    };
    const auto nothing = [](Attendance&, Scene&) {};
    const auto allPresent
        = [](Attendance& attendance, Scene& office) { (void)must(attendance.markAllPresent(office.first)); };
    const domain::HeadcountFacts counts{{}, {}, {{domain::HeadcountDimension::Total, "", 4}}};
    return {
        make("mark", nothing, [](Attendance& all, Scene& at) { return all.mark(at.first, at.alice, {}); }),
        make("mark an absence ahead", nothing,
            [](Attendance& all, Scene& at) { return all.mark(at.sessions[1], at.alice, {AttendanceState::Excused}); }),
        make("mark many", nothing,
            [](Attendance& all, Scene& at) {
                return all.markMany(at.first, {{at.alice, {}}, {at.bruno, {AttendanceState::Late}}});
            }),
        make("mark all present", nothing, [](Attendance& all, Scene& at) { return all.markAllPresent(at.first); }),
        make("clear", allPresent, [](Attendance& all, Scene& at) { return all.clear(at.first, at.alice); }),
        make("comment", allPresent,
            [](Attendance& all, Scene& at) { return all.comment(at.first, at.alice, "en avance"); }),
        make("walk in", nothing, [](Attendance& all, Scene& at) { return all.walkIn(at.first, at.alice); }),
        make("walk in anew", nothing,
            [](Attendance& all, Scene& at) { return all.walkInNew(at.first, "Ehrmann", "Zoé"); }),
        make("count", nothing, [counts](Attendance& all, Scene& at) { return all.setHeadcount(at.first, counts); }),
        make(
            "clear the count", [counts](Attendance& all, Scene& at) { (void)must(all.setHeadcount(at.first, counts)); },
            [](Attendance& all, Scene& at) { return all.clearHeadcount(at.first); }),
        make("validate", allPresent, [](Attendance& all, Scene& at) { return all.validate(at.first); }),
        make(
            "reopen",
            [](Attendance& all, Scene& at) {
                (void)must(all.markAllPresent(at.first));
                must(all.validate(at.first));
            },
            [](Attendance& all, Scene& at) { return all.reopen(at.first, "erreur"); }),
        make("undo", allPresent, [](Attendance& all, Scene&) { return all.undoStack().undo(); }),
        make(
            "redo",
            [](Attendance& all, Scene& at) {
                (void)must(all.markAllPresent(at.first));
                must(all.undoStack().undo());
            },
            [](Attendance& all, Scene&) { return all.undoStack().redo(); }),
    };
}

} // namespace mediane::test
