#include "gui/views.h"

#include <mediane/application/skill_service.h>

#include <QAbstractButton>
#include <QDir>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace mediane::testing {

using application::SubjectKind;
using ui::PageId;
using ui::RecordKind;

namespace {

View at(const QString& name, const ui::Destination& destination)
{
    return {name, [destination](Office& office) { office.goTo(destination); }};
}

View of(const QString& name, PageId page, RecordKind kind, SubjectKind subject, std::function<std::string(Office&)> ref,
    const QString& view = {})
{
    return {name, [=](Office& office) {
                const auto id = office.resolve<domain::PersonId>(subject, ref(office)).value();
                office.goTo({page, kind, id, view});
            }};
}

void showTab(Office& office, const QString& tabs, int tab)
{
    auto* const widget = office.page().findChild<QTabWidget*>(tabs);
    REQUIRE(widget != nullptr);
    widget->setCurrentIndex(tab);
    office.settle();
}

std::string completed(Office& office) { return office.tour().beneficiary; }
std::string cycle(Office& office) { return office.tour().cycle; }
std::string session(Office& office) { return office.tour().session; }
std::string machine(Office& office) { return office.tour().device; }

/// Notes every skill of the first grid on entry and on exit.
void assess(Office& office, domain::PersonId person)
{
    using domain::AssessmentMoment;
    application::Services& services = office.services();
    const auto on = office.resolve<domain::CycleId>(SubjectKind::Cycle, cycle(office));
    const auto grids = services.context.store.read([](const auto& queries) { return queries.skills.grids(); });
    REQUIRE(grids);
    const auto grid = grids->front().id;
    const auto skills = services.context.store.read([&](const auto& queries) { return queries.skills.skills(grid); });
    REQUIRE(skills);
    int number = 0;
    for (const auto& skill : *skills) {
        ++number;
        REQUIRE(services.skills.note({on, grid, AssessmentMoment::Entry}, person, skill.id, number % 3));
        REQUIRE(services.skills.note({on, grid, AssessmentMoment::Exit}, person, skill.id, 1 + number % 5 / 2));
    }
}

void addPeople(std::vector<View>& all)
{
    all.push_back(at(u"2-beneficiaires"_s, {PageId::People}));
    for (const auto& [tab, word] : {std::pair{0, u"identite"_s}, {1, u"foyer"_s}, {2, u"inscriptions"_s},
             {3, u"presences"_s}, {4, u"ordinateurs"_s}, {5, u"historique"_s}}) {
        all.push_back({u"2-beneficiaires-"_s + word, [tab = tab](Office& office) {
                           const auto id = office.resolve<domain::PersonId>(SubjectKind::Person, completed(office));
                           office.goTo({PageId::People, RecordKind::Person, id.value()});
                           showTab(office, u"personTabs"_s, tab);
                       }});
    }
    all.push_back(at(u"2-beneficiaires-appels"_s, {PageId::People, RecordKind::None, 0, u"calls"_s}));
    all.push_back({u"2-beneficiaires-competences"_s, [](Office& office) {
                       const auto id = office.resolve<domain::PersonId>(SubjectKind::Person, completed(office));
                       assess(office, id);
                       office.goTo({PageId::People, RecordKind::Person, id.value()});
                       showTab(office, u"personTabs"_s, 3);
                       office.page().findChild<QTabBar*>(u"followUpParts"_s)->setCurrentIndex(1);
                   }});
    all.push_back({u"2-beneficiaires-competences-radar"_s, [](Office& office) {
                       auto* const radar = office.page().findChild<QWidget*>(u"skillRadar"_s);
                       for (QWidget* above = radar; above != nullptr; above = above->parentWidget()) {
                           auto* const scroll = qobject_cast<QScrollArea*>(above);
                           if (scroll != nullptr) scroll->ensureWidgetVisible(radar);
                       }
                   }});
    all.push_back({u"2-beneficiaires-nouveau"_s, [](Office& office) {
                       office.goTo({PageId::People, RecordKind::None, 0, u"new"_s});
                   }});
}

void addPlanning(std::vector<View>& all)
{
    all.push_back(at(u"3-planning-semaine"_s, {PageId::Planning, RecordKind::None, 0, u"week"_s}));
    all.push_back(at(u"3-planning-cycles"_s, {PageId::Planning, RecordKind::None, 0, u"cycles"_s}));
    for (const QString& tab : {u"sessions"_s, u"people"_s, u"matrix"_s, u"information"_s, u"documents"_s}) {
        all.push_back(
            of(u"3-planning-cycle-"_s + tab, PageId::Planning, RecordKind::Cycle, SubjectKind::Cycle, &cycle, tab));
    }
    all.push_back(
        {u"3-planning-cycle-attestations"_s, [](Office& office) {
             const QString folder = QDir::temp().filePath(u"mediane-attestations"_s);
             QDir().mkpath(folder);
             office.goTo({PageId::Planning, RecordKind::Cycle,
                 office.resolve<domain::PersonId>(SubjectKind::Cycle, cycle(office)).value(), u"documents"_s});
             office.prompts.texts.push_back(folder);
             office.page().findChild<QAbstractButton*>(u"certificateIssue"_s)->click();
         }});
    all.push_back({u"3-planning-cycle-competences"_s, [](Office& office) {
                       office.goTo({PageId::Planning, RecordKind::Cycle,
                           office.resolve<domain::PersonId>(SubjectKind::Cycle, cycle(office)).value(), u"skills"_s});
                       office.page().findChild<QWidget*>(u"skills"_s)->setFocus();
                       for (const QString& key : {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"Right"_s, u"2"_s, u"Left"_s})
                           office.press(key);
                   }});
    all.push_back(at(u"3-planning-nouveau-cycle"_s, {PageId::Planning, RecordKind::None, 0, u"new-cycle"_s}));
}

void addAttendance(std::vector<View>& all)
{
    all.push_back(of(u"4-emargement"_s, PageId::Attendance, RecordKind::Session, SubjectKind::Session, &session));
    all.push_back({u"4-emargement-sur-place"_s, [](Office& office) { office.press(u"Insert"_s); }});
    all.push_back({u"4-emargement-historique"_s, [](Office& office) {
                       office.press(u"Escape"_s);
                       office.press(u"Ctrl+H"_s);
                   }});
    all.push_back({u"4-emargement-comptage"_s, [](Office& office) {
                       office.press(u"Ctrl+H"_s);
                       office.press(u"C"_s);
                   }});
    all.push_back({u"4-emargement-papier"_s, [](Office& office) {
                       office.prompts.texts.push_back(QDir::temp().filePath(u"mediane-feuille.pdf"_s));
                       office.press(u"Ctrl+P"_s);
                   }});
    all.push_back(of(u"4-emargement-matrice"_s, PageId::Attendance, RecordKind::Cycle, SubjectKind::Cycle, &cycle));
}

void addDevices(std::vector<View>& all)
{
    all.push_back(at(u"5-ordinateurs"_s, {PageId::Devices}));
    for (const QString& view : {u"list"_s, u"lots"_s, u"waiting"_s})
        all.push_back(at(u"5-ordinateurs-"_s + view, {PageId::Devices, RecordKind::None, 0, view}));
    for (const auto& [tab, word] : {std::pair{0, u"appareil"_s}, {1, u"disques"_s}, {2, u"remises"_s}}) {
        all.push_back({u"5-ordinateurs-fiche-"_s + word, [tab = tab](Office& office) {
                           const auto id = office.resolve<domain::DeviceId>(SubjectKind::Device, machine(office));
                           office.goTo({PageId::Devices, RecordKind::Device, id.value()});
                           showTab(office, u"deviceTabs"_s, tab);
                       }});
    }
    all.push_back(of(u"5-ordinateurs-remise"_s, PageId::Devices, RecordKind::Person, SubjectKind::Person, &completed,
        u"handover"_s));
}

void addSettings(std::vector<View>& all)
{
    for (const QString& section :
        {u"centre"_s, u"calendar"_s, u"school"_s, u"closures"_s, u"localDays"_s, u"places"_s, u"staff"_s,
            u"organisations"_s, u"tracks"_s, u"actions"_s, u"operations"_s, u"exchange"_s, u"display"_s, u"about"_s}) {
        all.push_back(at(u"7-parametres-"_s + section, {PageId::Settings, RecordKind::None, 0, section}));
    }
}

} // namespace

std::vector<View> views()
{
    std::vector<View> all;
    all.push_back(at(u"1-aujourdhui"_s, {PageId::Today}));
    addPeople(all);
    addPlanning(all);
    addAttendance(all);
    addDevices(all);
    all.push_back(at(u"6-rapports"_s, {PageId::Reports}));
    addSettings(all);
    return all;
}

} // namespace mediane::testing
