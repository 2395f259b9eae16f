#include "support/accessibility.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/rows_model.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace mediane;
using namespace mediane::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Device
{
    int id;
    QString number;
    int age;
    QString remark;
};

using Model = RowsModel<Device>;

std::vector<Device> someDevices()
{
    return {{11, u"PC-10"_s, 3, {}}, {12, u"PC-9"_s, 12, {}}, {13, u"Écran-1"_s, 5, {}}};
}

struct Fixture
{
    Fixture()
    {
        theme.apply();
        table.setRows(&model);
        model.setRows(someDevices());
        table.resize(600, 300);
        table.show();
        table.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&table));
    }
    Theme theme;
    Model model{{{u"Numéro"_s, [](const Device& device) { return device.number; }},
                    {u"Âge"_s, [](const Device& device) { return device.age; }, Model::Kind::Number},
                    {u"Remarque"_s, [](const Device& device) { return device.remark; }}},
        [](const Device& device) { return QVariant(device.id); }};
    DataTable table{u"Ordinateurs"_s, u"test/devices"_s};

    [[nodiscard]] QString shown(int row, int column = 0) const
    {
        return table.model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "The model of rows keeps the rules of item models", "[table]")
{
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const QAbstractItemModelTester sorted(table.model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setRows({{14, u"PC-1"_s, 1, {}}});
    model.replaceRow(0, {14, u"PC-2"_s, 1, u"rayé"_s});
    table.sortByColumn(0, Qt::DescendingOrder);
    model.setRows({});
}

TEST_CASE_METHOD(Fixture, "Rows sort as people expect, and signals speak of the model's rows", "[table]")
{
    CHECK(shown(0) == u"PC-10"_s); // As given, until a column is chosen.
    table.sortByColumn(0, Qt::AscendingOrder);
    CHECK(shown(0) == u"Écran-1"_s);
    CHECK(shown(1) == u"PC-9"_s);
    table.sortByColumn(1, Qt::DescendingOrder);
    CHECK(shown(0) == u"PC-9"_s);

    QSignalSpy activated(&table, &DataTable::rowActivated);
    table.setCurrentRow(1);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().toInt() == 1);
    CHECK(table.currentRow() == 1);
    CHECK(table.selectedRows() == QList<int>{1});
}

TEST_CASE_METHOD(Fixture, "The selection survives a reload, by key", "[table]")
{
    CHECK(table.setCurrentKey(13));
    QSignalSpy changed(&table, &DataTable::currentRowChanged);
    model.setRows({{13, u"Écran-1"_s, 5, {}}, {11, u"PC-10"_s, 3, {}}});
    CHECK(table.currentRow() == 0);
    model.setRows({{11, u"PC-10"_s, 3, {}}});
    CHECK(table.currentRow() == -1);
    REQUIRE(changed.count() >= 1);
    CHECK(changed.last().first().toInt() == -1);
    CHECK_FALSE(table.setCurrentKey(99));
}

TEST_CASE_METHOD(Fixture, "An empty column is hidden, an empty table teaches", "[table]")
{
    table.setHiddenWhenEmpty({2});
    CHECK(table.isColumnHidden(2));
    model.replaceRow(0, {11, u"PC-10"_s, 3, u"rayé"_s});
    CHECK_FALSE(table.isColumnHidden(2));

    table.setEmptyState(Icon::Computer, u"Aucun ordinateur."_s, u"Recevoir un lot"_s);
    auto* empty = table.findChild<EmptyState*>();
    REQUIRE(empty != nullptr);
    CHECK_FALSE(empty->isVisible());
    model.setRows({});
    CHECK(empty->isVisible());
    QSignalSpy asked(&table, &DataTable::emptyActionTriggered);
    QTest::mouseClick(empty->findChild<QAbstractButton*>(), Qt::LeftButton);
    CHECK(asked.count() == 1);
}

TEST_CASE_METHOD(Fixture, "The keyboard enters and leaves the table", "[table]")
{
    table.setFocus(Qt::TabFocusReason);
    CHECK(table.currentRow() == 0);
    QTest::keyClick(&table, Qt::Key_End);
    CHECK(table.currentRow() == 2);
    QTest::keyClick(&table, Qt::Key_Home);
    CHECK(table.currentRow() == 0);
    CHECK_FALSE(table.tabKeyNavigation());
}

TEST_CASE_METHOD(Fixture, "Rows follow the text size", "[table]")
{
    CHECK(table.rowHeight(0) == 32);
    theme.setTextScale(200);
    CHECK(table.rowHeight(0) == 64);
    theme.setTextScale(100);
    CHECK(testing::unnamedControls(table) == QStringList());
    CHECK(testing::truncatedTexts(table) == QStringList());
}
