#include "support/accessibility.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/pyramid_chart.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/status_chip.h"

#include <catch2/catch.hpp>

#include <QChartView>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace mediane;
using namespace mediane::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A search is told soon after the last key, and once", "[widgets]")
{
    SearchField field(u"Rechercher une personne"_s);
    QSignalSpy searched(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, u"bena"_s);
    CHECK(searched.count() == 0);
    QElapsedTimer timer;
    timer.start();
    REQUIRE(searched.wait(1000));
    CHECK(searched.count() == 1);
    CHECK(searched.last().first().toString() == u"bena"_s);

    QTest::keyClicks(&field, u"l"_s);
    QSignalSpy moved(&field, &SearchField::moveToResults);
    QTest::keyClick(&field, Qt::Key_Return); // Does not wait.
    CHECK(searched.count() == 2);
    CHECK(moved.count() == 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(searched.count() == 3);
}

TEST_CASE("A figure says what it counts and opens with Enter, Space or a click", "[widgets]")
{
    FigureLabel figure(FigureLabel::Size::Key);
    figure.setFigure(1234, u"personnes formées"_s);
    CHECK(figure.accessibleName().contains(u"personnes formées"_s));
    QSignalSpy clicked(&figure, &FigureLabel::clicked);
    QTest::keyClick(&figure, Qt::Key_Return);
    QTest::keyClick(&figure, Qt::Key_Space);
    QTest::mouseClick(&figure, Qt::LeftButton);
    CHECK(clicked.count() == 3);
}

TEST_CASE("A measure against its target", "[widgets]")
{
    ProgressRow row(u"Personnes formées"_s);
    row.setValue(61, 84);
    CHECK(row.figureText() == u"61 / 84"_s);
    row.setValue(100, 84); // Beyond the target the bar is full, the figure exact.
    CHECK(row.figureText() == u"100 / 84"_s);
    row.setValue(5, 0);
    CHECK(row.figureText() == u"5"_s);
}

TEST_CASE("A banner announces, leads on and goes away", "[widgets]")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* banner = new Banner;
    column->addWidget(banner);
    window.show();
    CHECK_FALSE(banner->isVisible());
    banner->say(Tone::Attention, u"2 personnes n’ont pas de statut."_s, u"Voir"_s);
    CHECK(banner->isVisible());
    CHECK(banner->accessibleName() == banner->text());
    CHECK(mediane::testing::unnamedControls(window) == QStringList());
    QSignalSpy asked(banner, &Banner::actionTriggered);
    for (auto* button : banner->findChildren<Button*>())
        QTest::mouseClick(button, Qt::LeftButton);
    CHECK(asked.count() == 1);
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("A blocked button says why", "[widgets]")
{
    Button button(u"Remettre"_s, Icon::Computer, ButtonKind::Primary);
    button.setBlockedBecause(u"Il manque 2 séances"_s);
    CHECK_FALSE(button.isEnabled());
    CHECK(button.toolTip() == u"Il manque 2 séances"_s);
    button.setBlockedBecause({});
    CHECK(button.isEnabled());
}

TEST_CASE("Rows and chips bear their words", "[widgets]")
{
    StatusChip chip({Icon::Check, u"Présent"_s, Tone::Good});
    CHECK(chip.text() == u"Présent"_s);
    LinkRow row({Icon::Seat, u"1 place libérée"_s, Tone::Attention}, u"3 en attente"_s);
    QSignalSpy clicked(&row, &LinkRow::clicked);
    QTest::keyClick(&row, Qt::Key_Return);
    CHECK(clicked.count() == 1);
    CHECK(row.accessibleName() == u"1 place libérée"_s);
}

TEST_CASE("A header puts its tools below the title when there is no room", "[widgets]")
{
    Theme theme;
    theme.apply();
    PageHeader header;
    header.setTitle(u"Ordi’Pratique 12 · séance 4/8"_s);
    QTabBar* tabs = header.addTabs({u"Séances"_s, u"Personnes"_s, u"Matrice"_s, u"Documents"_s});
    Button* button = header.addButton(u"Nouvelle séance"_s, Icon::Add, ButtonKind::Primary);
    header.addSearch(u"Rechercher"_s);
    header.resize(1150, 64);
    header.show();
    QTest::qWait(1);
    const int wide = header.sizeHint().height();
    CHECK(mediane::testing::truncatedTexts(header) == QStringList());
    CHECK(mediane::testing::unnamedControls(header) == QStringList());
    theme.setTextScale(200);
    header.resize(1254, 140);
    QTest::qWait(1);
    CHECK(header.sizeHint().height() > wide * 3 / 2);
    CHECK(button->mapTo(&header, QPoint()).y() > header.height() / 3);
    CHECK(tabs->isVisible());
    theme.setTextScale(100);
}

TEST_CASE("Charts are made when they are shown, and follow the theme", "[widgets]")
{
    Theme theme;
    theme.apply();
    BarChart bars(u"Par quartier"_s);
    bars.setBars({{u"Le Biollay"_s, 34, u"a"_s}, {u"Bellevue"_s, 12, u"b"_s}});
    CHECK(bars.findChild<QChartView*>() == nullptr);
    bars.show();
    CHECK(bars.findChild<QChartView*>() != nullptr);
    bars.setBars({});
    PyramidChart pyramid(u"Âge et genre"_s, u"Femmes"_s, u"Hommes"_s);
    pyramid.setBands({{u"18–25"_s, 4, 6}, {u"26–45"_s, 18, 11}});
    pyramid.show();
    theme.setChoice(ThemeChoice::Dark);
    CHECK(pyramid.findChild<QChartView*>() != nullptr);
    theme.setChoice(ThemeChoice::System);
}
