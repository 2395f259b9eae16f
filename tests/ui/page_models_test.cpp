#include "page_stage.h"
#include "ui/attendance/attendance_page.h"
#include "ui/devices/devices_page.h"
#include "ui/people/people_page.h"
#include "ui/planning/planning_page.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/rows_model.h"
#include "ui/widgets/sort_proxy.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QListWidget>
#include <QStandardItemModel>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;
using application::SubjectKind;

namespace {

/// A page all of whose models are watched: a broken rule of Qt's aborts the test at the signal that broke it.
template <class PageType>
struct Watched : PageStage<PageType>
{
    Watched()
    {
        for (auto* const view : this->shown().template findChildren<QAbstractItemView*>()) {
            const bool ofQt = qobject_cast<QListWidget*>(view) != nullptr
                || qobject_cast<QStandardItemModel*>(view->model()) != nullptr;
            if (!ofQt) watch(view->model());
            if (auto* const proxy = qobject_cast<QAbstractProxyModel*>(view->model())) watch(proxy->sourceModel());
        }
    }
    void watch(QAbstractItemModel* model)
    {
        if (model == nullptr || models.contains(model)) return;
        models.append(model);
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    }
    void open(ui::RecordKind kind, std::int64_t id, const QString& view = {})
    {
        this->shown().open({this->shown().here().page, kind, id, view});
        this->settle();
    }
    /// What pages show changes under them: marks, enrolments, names, machines, and everything at once.
    void changeEverything()
    {
        auto& office = *this->services;
        const auto session = this->template resolve<domain::SessionId>(SubjectKind::Session, this->tour.session);
        const auto person = this->template resolve<domain::PersonId>(SubjectKind::Person, this->tour.beneficiary);
        const auto device = this->template resolve<domain::DeviceId>(SubjectKind::Device, "PC-2026-0012");
        REQUIRE(office.attendance.markAllPresent(session));
        REQUIRE(office.attendance.walkIn(session, person));
        REQUIRE(office.devices.moveWorkshop(device, domain::WorkshopState::InWorkshop));
        const auto cycle
            = this->stored([&](const Queries& queries) { return queries.planning.session(session); }).facts.cycle;
        REQUIRE(office.enrolments.enrol(*cycle, person));
        auto facts = office.people.find(person)->value.facts();
        facts.lastName = "Zz dernière de la liste";
        REQUIRE(office.people.edit(person, facts));
        this->settle();
        this->changes.publish({});
        this->settle();
    }

    QList<QAbstractItemModel*> models;
};

} // namespace

TEST_CASE("The models of attendance keep Qt's rules while everything changes")
{
    Watched<ui::AttendancePage> page;
    CHECK(page.models.size() >= 3);
    const auto session = page.resolve<domain::SessionId>(SubjectKind::Session, page.tour.session);
    page.open(ui::RecordKind::Session, session.value());
    page.changeEverything();
    page.open(ui::RecordKind::Session, session.value(), u"matrix"_s);
    REQUIRE(page.services->attendance.undoStack().undo());
    page.settle();
    REQUIRE(page.services->attendance.undoStack().undo());
    page.settle();
    const auto empty = page.stored([&](const Queries& queries) {
        return queries.planning.sessions({page.clock.today(), page.clock.today()});
    });
    page.open(ui::RecordKind::Session, empty.back().id.value()); // Nobody is enrolled there.
}

TEST_CASE("The models of planning keep Qt's rules while everything changes")
{
    Watched<ui::PlanningPage> page;
    CHECK(page.models.size() >= 5);
    page.press("Ctrl+Right");
    page.open(ui::RecordKind::None, 0, u"cycles"_s);
    page.changeEverything();
    const auto cycles = page.stored([](const Queries& queries) { return queries.planning.cycles(""); });
    for (const auto& cycle : cycles) {
        for (const auto& tab : {u"sessions"_s, u"people"_s, u"matrix"_s, u"information"_s})
            page.open(ui::RecordKind::Cycle, cycle.id.value(), tab);
    }
    page.changes.publish({});
    page.settle();
}

TEST_CASE("The models of people keep Qt's rules while everything changes")
{
    Watched<ui::PeoplePage> page;
    CHECK(page.models.size() >= 6);
    const auto person = page.resolve<domain::PersonId>(SubjectKind::Person, page.tour.beneficiary);
    page.open(ui::RecordKind::Person, person.value());
    page.changeEverything();
    page.fill("peopleSearch", u"personne de ce nom"_s);
    page.settle();
    page.fill("peopleSearch", u"zz"_s);
    page.settle();
}

TEST_CASE("The models of computers keep Qt's rules while everything changes")
{
    Watched<ui::DevicesPage> page;
    CHECK(page.models.size() >= 7);
    page.changeEverything();
    page.fill("deviceSearch", u"aucune machine"_s);
    page.settle(100);
    for (const auto& view : {u"list"_s, u"lots"_s, u"waiting"_s, u"board"_s})
        page.open(ui::RecordKind::None, 0, view);
    const auto device = page.resolve<domain::DeviceId>(SubjectKind::Device, page.tour.device);
    page.open(ui::RecordKind::Device, device.value());
    page.changes.publish({});
    page.settle();
}

TEST_CASE("The models of the reports keep Qt's rules while everything changes")
{
    Watched<ui::ReportsPage> page;
    CHECK(page.models.size() >= 5);
    page.changeEverything();
    const auto operation = page.resolve<domain::OperationId>(SubjectKind::Operation, page.tour.operation);
    page.open(ui::RecordKind::Operation, operation.value());
}

TEST_CASE("The models of the settings keep Qt's rules while everything changes")
{
    Watched<ui::SettingsPage> page;
    CHECK(page.models.size() >= 8);
    auto& sections = page.child<QListWidget>("settingsSections");
    for (int row = 0; row < sections.count(); ++row) {
        sections.setCurrentRow(row);
        page.settle();
    }
    page.changeEverything();
}

TEST_CASE("Sorting keeps Qt's rules and puts dates and numbers in their order, not that of their words")
{
    using Model = ui::RowsModel<int>;
    Model rows({{u"Nombre"_s, [](const int& row) { return QString::number(row); }, Model::Kind::Number,
                    [](const int& row) { return row; }},
        {u"Nom"_s, [](const int& row) { return row == 9 ? u"Éloi"_s : u"Fatou %1"_s.arg(row); }}});
    ui::SortProxy proxy;
    new QAbstractItemModelTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal, &proxy);
    proxy.setSourceModel(&rows);
    rows.setRows({10, 9, 100});
    proxy.sort(0);
    CHECK(proxy.index(0, 0).data().toString() == u"9"_s);
    CHECK(proxy.index(2, 0).data().toString() == u"100"_s);
    proxy.sort(1); // É comes before F.
    CHECK(proxy.index(0, 1).data().toString() == u"Éloi"_s);
    rows.replaceRow(1, 11);
    CHECK(proxy.rowCount() == 3);
    rows.setRows({});
    CHECK(proxy.rowCount() == 0);
}
