#include "support/demo_office.h"
#include "ui/attendance/matrix_model.h"
#include "ui/attendance/roster_model.h"
#include "ui/attendance/session_list_model.h"
#include "ui/devices/device_card_model.h"
#include "ui/people/person_list_model.h"
#include "ui/records/journal_model.h"
#include "ui/reports/report_lines.h"
#include "ui/reports/report_model.h"
#include "ui/settings/track_sessions_model.h"
#include "ui/widgets/rows_model.h"
#include "ui/widgets/text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

/// Aborts the test when a model breaks a rule of Qt's at any of its signals.
QAbstractItemModelTester* watch(QAbstractItemModel& model)
{
    return new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
}

/// Qt's tester takes it that the first column goes with its row. Here it shows the row's number, which stays in place
/// when rows come and go: the tester is not shown it, and a test looks at whether the change is announced.
template <class Model, int Number>
class Unnumbered : public Model
{
public:
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return index.column() == Number && role == Qt::DisplayRole ? QVariant() : Model::data(index, role);
    }
};

/// Qt's tester fetches more from within the signals of a model, then takes the insertion for a fault: here the test
/// alone fetches.
class Unhurried : public ui::PersonListModel
{
public:
    using PersonListModel::PersonListModel;
    void fetchMore(const QModelIndex&) override { }
};

template <class Work>
auto readFrom(const DemoOffice& office, Work work)
{
    auto read = office.store->read(work);
    REQUIRE(read);
    return *read;
}

domain::SessionId tourSession(const DemoOffice& office)
{
    return office.resolve<domain::SessionId>(application::SubjectKind::Session, office.tour.session);
}

std::vector<application::SessionRow> sessionsOn(const DemoOffice& office, Date from, Date to)
{
    return readFrom(office, [&](const Queries& queries) { return queries.planning.sessions({from, to}); });
}

} // namespace

TEST_CASE("The roster model keeps Qt's rules while marks come and go, people join, and the list empties")
{
    const DemoOffice office;
    const auto session = tourSession(office);
    const auto row = readFrom(office, [&](const Queries& queries) { return queries.planning.session(session); });
    const auto roster = readFrom(office, [&](const Queries& queries) { return queries.attendance.roster(session); });
    Unnumbered<ui::RosterModel, ui::RosterModel::Number> model;
    watch(model);
    model.show(row, roster);
    REQUIRE(model.rowCount() == 8);
    CHECK(model.unmarked() == 8);
    model.setMark(session, roster[2].person, domain::AttendanceMark{domain::AttendanceState::Absent});
    CHECK(model.unmarked() == 7);
    model.setMark(session, roster[2].person, std::nullopt);
    CHECK(model.unmarked() == 8);
    auto more = roster;
    more.insert(more.begin() + 3, roster.front());
    more[3].person = domain::PersonId(99'999);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.show(row, more);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toModelIndex() == model.index(4, ui::RosterModel::Number));
    CHECK(changes[0][1].toModelIndex() == model.index(8, ui::RosterModel::Number));
    CHECK(model.rowOf(domain::PersonId(99'999)) == 3);
    model.show(row, {roster.begin() + 1, roster.end()});
    CHECK(model.rowOf(roster.front().person) == -1);
    model.clear();
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.cellAt(model.index(0, 0)));
}

TEST_CASE("The matrix model keeps Qt's rules when cells, people and sessions change")
{
    const DemoOffice office;
    const auto cycle = *readFrom(office, [&](const Queries& queries) {
        return queries.planning.session(tourSession(office));
    }).facts.cycle;
    const auto matrix = readFrom(office, [&](const Queries& queries) { return queries.attendance.matrix(cycle); });
    ui::MatrixModel model;
    watch(model);
    model.show(matrix);
    REQUIRE(model.people() == int(matrix.rows.size()));
    REQUIRE(model.rowCount() == model.people() + 1);
    REQUIRE(model.columnCount() == int(matrix.sessions.size()) + 2);
    const int column = model.columnOf(tourSession(office));
    REQUIRE(column >= 0);
    const auto total = [&] { return model.index(0, model.totalColumn()).data().toString(); };
    const QString before = total();
    model.setMark(tourSession(office), matrix.rows[0].person, domain::AttendanceMark{});
    CHECK(total() != before);
    auto smaller = matrix;
    smaller.rows.pop_back();
    model.show(smaller);
    CHECK(model.people() == int(matrix.rows.size()) - 1);
    model.show({});
    CHECK(model.people() == 0);
}

TEST_CASE("The list of sessions keeps Qt's rules and offers headings to nobody")
{
    const DemoOffice office;
    const Date today = office.clock.today();
    const auto now = sessionsOn(office, today, today);
    const auto late = readFrom(office, [&](const Queries& queries) { return queries.planning.toRecord(today, 100); });
    REQUIRE_FALSE(now.empty());
    REQUIRE_FALSE(late.empty());
    ui::SessionListModel model(office.clock);
    watch(model);
    model.show(now, late, std::nullopt);
    CHECK(model.rowCount() == int(now.size() + late.size()) + 2);
    CHECK(model.sessionAt(model.index(0, 0)) == nullptr);
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.toRecord() == int(late.size()));
    auto changed = now.front();
    changed.present = 42;
    model.replace(changed);
    CHECK(model.sessionAt(model.indexOf(changed.id))->present == 42);
    model.show({}, {}, late.front());
    CHECK(model.indexOf(late.front().id).isValid());
    model.show({}, {}, std::nullopt);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.first());
}

TEST_CASE("The cards of the board keep Qt's rules, and a card is dropped only where it is accepted")
{
    const DemoOffice office;
    std::vector<ui::DeviceCard> cards;
    for (auto& row : readFrom(office, [](const Queries& queries) { return queries.devices.devices({}); }))
        cards.push_back({row, {}});
    REQUIRE(cards.size() > 3);
    const auto device = cards.front().device.id;
    ui::DeviceCardModel source;
    ui::DeviceCardModel target;
    watch(source);
    watch(target);
    source.setCards(cards);
    REQUIRE(source.find(device) != nullptr);
    const std::unique_ptr<QMimeData> carried(source.mimeData({source.index(0, 0)}));
    std::vector<domain::DeviceId> dropped;
    QObject::connect(&target, &ui::DeviceCardModel::dropped, &target, [&](auto id) { dropped.push_back(id); });
    CHECK_FALSE(target.canDropMimeData(carried.get(), Qt::MoveAction, 0, 0, {})); // Nothing said: nothing accepted.
    target.setAccepts([&](domain::DeviceId id) { return id == device; });
    CHECK(target.canDropMimeData(carried.get(), Qt::MoveAction, 0, 0, {}));
    const std::unique_ptr<QMimeData> other(source.mimeData({source.index(1, 0)}));
    CHECK_FALSE(target.canDropMimeData(other.get(), Qt::MoveAction, 0, 0, {}));
    target.dropMimeData(carried.get(), Qt::MoveAction, 0, 0, {});
    CHECK(dropped == std::vector{device});
    cards.resize(2);
    source.setCards(cards);
    CHECK(source.rowCount() == 2);
    source.setCards({});
    CHECK(source.find(device) == nullptr);
}

TEST_CASE("The list of people keeps Qt's rules and holds few pages of a large search")
{
    DemoOffice office;
    for (int i = 0; i < 1500; ++i) {
        domain::PersonFacts facts;
        facts.lastName = "Zola";
        facts.firstName = "Personne " + std::to_string(i);
        facts.welcomedOn = office.clock.today();
        REQUIRE(office.services->people.registerPerson(facts));
    }
    Unhurried model(*office.store);
    watch(model);
    model.search(u"zola"_s);
    CHECK(model.rowCount() == ui::PersonListModel::kPageSize);
    while (model.canFetchMore({}))
        model.PersonListModel::fetchMore({});
    CHECK(model.rowCount() == 1500);
    CHECK(model.pagesHeld() <= ui::PersonListModel::kPagesKept);
    CHECK(model.index(0, ui::PersonListModel::Name).data().toString().contains(u"Personne 0"_s));
    model.reload();
    CHECK(model.rowCount() == 1500);
    model.search(u"ndiaye"_s);
    CHECK(model.rowCount() == 1);
    model.search(u"personne de ce nom xyz"_s);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The journal model keeps Qt's rules as a tree, from record to record")
{
    const DemoOffice office;
    ui::JournalModel model(*office.store);
    watch(model);
    const auto person = office.resolve<domain::PersonId>(application::SubjectKind::Person, office.tour.beneficiary);
    model.show({application::SubjectKind::Person, person.value()});
    while (model.canFetchMore({}))
        model.fetchMore({});
    REQUIRE(model.rowCount() > 3);
    const QModelIndex oldest = model.index(model.rowCount() - 1, 0);
    CHECK(model.rowCount(oldest) > 0);
    CHECK(model.parent(model.index(0, 0, oldest)) == oldest);
    const auto device = office.resolve<domain::DeviceId>(application::SubjectKind::Device, office.tour.device);
    model.show({application::SubjectKind::Device, device.value()});
    CHECK(model.rowCount() > 0);
    model.show({application::SubjectKind::Device, 999'999});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The tables of the report keep Qt's rules with lines and without")
{
    const DemoOffice office;
    const auto operation
        = office.resolve<domain::OperationId>(application::SubjectKind::Operation, office.tour.operation);
    const Date today = office.clock.today();
    const auto reading = ui::readReport(*office.store, {operation, {addDays(today, -365), addDays(today, 365)}}, today);
    REQUIRE(reading);
    ui::ReportModel model;
    watch(model);
    const auto show = [&](const ui::ReportColumns& columns, std::vector<ui::ReportLine> lines) {
        model.setColumns(columns.titles, columns.meanings);
        model.setLines(std::move(lines));
        CHECK(model.columnCount() == columns.titles.size());
        CHECK(model.rowCount() > 0);
    };
    show(ui::indicatorColumns(), ui::indicatorLines(*reading));
    show(ui::actionColumns(), ui::actionLines(*reading));
    show(ui::breakdownColumns(ui::Dimension::Age), ui::breakdown(*reading, ui::Dimension::Age).lines);
    show(ui::monthColumns(*reading), ui::activityByMonth(*reading).lines);
    model.setLines({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The sessions of a track are edited in place within Qt's rules")
{
    using Model = ui::TrackSessionsModel;
    Unnumbered<Model, Model::Position> model;
    watch(model);
    model.setSessions({{"Découvrir", 120, true}, {"Écrire", 90, false}});
    model.add();
    REQUIRE(model.rowCount() == 3);
    CHECK(model.sessions()[2].minutes == 90);
    REQUIRE(model.setData(model.index(2, Model::Title), u"Naviguer"_s, Qt::EditRole));
    REQUIRE(model.setData(model.index(2, Model::Mandatory), Qt::Checked, Qt::CheckStateRole));
    CHECK_FALSE(model.setData(model.index(2, Model::Position), 9, Qt::EditRole));
    model.move(2, 0);
    CHECK(model.sessions().front().title == "Naviguer");
    CHECK(model.sessions().front().mandatory);
    CHECK(model.Model::data(model.index(0, Model::Position), Qt::DisplayRole).toInt() == 1);
    model.removeAt(1);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.sessions()[1].title == "Écrire");
    CHECK(model.Model::data(model.index(1, Model::Position), Qt::DisplayRole).toInt() == 2);
    model.setSessions({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A table of rows keeps Qt's rules when rows are set, replaced and taken away")
{
    using Model = ui::RowsModel<application::SessionRow>;
    const DemoOffice office;
    const Date today = office.clock.today();
    auto sessions = sessionsOn(office, addDays(today, -90), addDays(today, 90));
    REQUIRE(sessions.size() > 5);
    Model model({{u"Titre"_s, [](const auto& row) { return ui::toQt(row.facts.title); }},
                    {u"Présents"_s, [](const auto& row) { return row.present; }, Model::Kind::Number}},
        [](const auto& row) { return QVariant::fromValue(row.id.value()); });
    watch(model);
    model.setRows(sessions);
    CHECK(model.index(0, 0).data(ui::kKeyRole).toLongLong() == sessions.front().id.value());
    sessions.front().present = 77;
    model.replaceRow(0, sessions.front());
    CHECK(model.index(0, 1).data().toInt() == 77);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}
