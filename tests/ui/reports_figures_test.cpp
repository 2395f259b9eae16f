#include "page_stage.h"
#include "support/accessibility.h"
#include "ui/records/choice_box.h"
#include "ui/reports/report_table.h"
#include "ui/reports/reports_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_label.h"

#include <QTabBar>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using domain::Measure;

namespace {

constexpr Period kJune{Date{std::chrono::year{2026}, std::chrono::month{6}, std::chrono::day{1}},
    Date{std::chrono::year{2026}, std::chrono::month{6}, std::chrono::day{30}}};

/// The report of the operation that pays for the workshops, over all its dates.
struct Report : PageStage<ui::ReportsPage>
{
    Report()
    {
        shown().open(ui::destinationOf(operation));
        settle();
    }
    void choosePeriod(const QString& code)
    {
        child<ui::ChoiceBox>("reportPeriod").setCode(code);
        settle();
    }
    /// A key figure as it is read; empty when it is not shown.
    [[nodiscard]] QString figure(Measure measure)
    {
        const auto* const label = keyFigure(measure);
        return label == nullptr ? QString() : label->text();
    }
    [[nodiscard]] ui::FigureLabel* keyFigure(Measure measure)
    {
        return shown().findChild<ui::FigureLabel*>(QString::fromUtf8(domain::code(measure).data()));
    }
    [[nodiscard]] application::Measures counted(const Period& period)
    {
        const auto figures = services->reports.figures(operation, period);
        REQUIRE(figures);
        return figures->total;
    }
    [[nodiscard]] QAbstractItemModel& rows() { return *child<ui::DataTable>("reportRowsTable").model(); }
    [[nodiscard]] std::int64_t sumOfRows()
    {
        std::int64_t sum = 0;
        for (int row = 0; row < rows().rowCount(); ++row)
            sum += rows().index(row, 2).data(ui::kSortRole).toLongLong();
        return sum;
    }

    domain::OperationId operation = resolve<domain::OperationId>(application::SubjectKind::Operation, "FEDER");
    Period whole{Date{std::chrono::year{2025}, std::chrono::month{1}, std::chrono::day{1}},
        Date{std::chrono::year{2027}, std::chrono::month{12}, std::chrono::day{31}}};
};

} // namespace

TEST_CASE("Choosing an operation and a period counts again")
{
    Report report;
    CHECK(report.figure(Measure::SessionsHeld) == u"17"_s); // Eight, two, and seven open days.
    CHECK(report.figure(Measure::DevicesHandedOver) == u"4"_s);
    report.choosePeriod(u"last-year"_s);
    CHECK(report.figure(Measure::SessionsHeld) == u"0"_s);
    CHECK_FALSE(report.keyFigure(Measure::SessionsHeld)->isEnabled()); // Nothing is behind it.
    CHECK(report.figure(Measure::DevicesHandedOver).isEmpty());
    report.choosePeriod(u"this-quarter"_s);
    CHECK(report.figure(Measure::SessionsHeld) == u"1"_s); // The open day of 7 July.
    CHECK(report.figure(Measure::DevicesHandedOver) == u"4"_s);

    const auto city = report.resolve<domain::OperationId>(application::SubjectKind::Operation, "CDV");
    report.child<ui::ChoiceBox>("reportOperation").setCode(QString::number(city.value()));
    report.choosePeriod(u"whole"_s);
    CHECK(report.figure(Measure::SessionsHeld) == u"20"_s); // Three visits to the school more.
    CHECK(report.shown().here().id == city.value());
}

TEST_CASE("Dates may be typed; dates that are no period are refused in place")
{
    Report report;
    report.fill("reportFrom", u"01/06/2026"_s);
    report.fill("reportTo", u"30/06/2026"_s);
    report.press("Tab");
    report.settle();
    CHECK(report.child<ui::ChoiceBox>("reportPeriod").code() == u"own"_s);
    CHECK(report.figure(Measure::SessionsHeld) == u"11"_s);
    CHECK(report.counted(kJune)[Measure::SessionsHeld] == 11);

    report.fill("reportTo", u"31/05/2026"_s);
    report.press("Tab");
    report.settle();
    CHECK_FALSE(report.child<QAbstractButton>("reportExport").isEnabled());
    CHECK_FALSE(report.child<QAbstractButton>("reportExport").accessibleDescription().isEmpty());
    report.choosePeriod(u"whole"_s);
    CHECK(report.child<QAbstractButton>("reportExport").isEnabled());
    CHECK(report.figure(Measure::SessionsHeld) == u"17"_s);
}

TEST_CASE("Every key figure opens exactly the rows that it counts")
{
    Report report;
    const auto total = report.counted(report.whole);
    int opened = 0;
    for (const Measure measure : domain::allOf<Measure>()) {
        auto* const label = report.keyFigure(measure);
        if (label == nullptr || !label->isEnabled()) continue;
        INFO(domain::code(measure));
        label->click();
        report.settle();
        CHECK(report.child<QWidget>("reportRows").isVisible());
        CHECK(report.sumOfRows() == total[measure]);
        ++opened;
    }
    CHECK(opened >= 9);
}

TEST_CASE("A row behind a figure leads to its record, and Escape back to the figure")
{
    Report report;
    auto* const figure = report.keyFigure(Measure::SessionsHeld);
    figure->setFocus();
    report.press("Return");
    report.settle();
    REQUIRE(report.rows().rowCount() == 17);
    report.press("Down"); // The list has the focus.
    report.press("Return");
    REQUIRE(report.frame.destinations.size() == 1);
    CHECK(report.frame.destinations.front().page == ui::PageId::Attendance);
    CHECK(report.frame.destinations.front().kind == ui::RecordKind::Session);
    report.press("Escape");
    CHECK_FALSE(report.child<QWidget>("reportRows").isVisible());
    CHECK(QApplication::focusWidget() == figure);
}

TEST_CASE("Indicators stand against their targets and open their rows")
{
    Report report;
    auto& table = report.child<ui::ReportTable>("reportIndicators");
    REQUIRE(table.lines().size() == 3);
    const auto textsOf = [&](std::size_t line) {
        QStringList texts;
        for (const auto& cell : table.lines()[line].cells)
            texts << QString(cell.text).replace(QChar(0x202F), u' ').replace(QChar(QChar::Nbsp), u' ');
        return texts.join(u" | "_s);
    };
    CHECK(textsOf(0) == u"Personnes formées | 40 | 16 | −24 | 40 % | 16"_s);
    CHECK(textsOf(1) == u"Ordinateurs remis | 12 | 4 | −8 | 33 % | 4"_s);
    CHECK(textsOf(2) == u"Ateliers réalisés | 60 | 17 | −43 | 28 % | 17"_s);
    table.setFocus();
    report.press("Return"); // On the words of the first line: its figure.
    report.settle();
    CHECK(report.rows().rowCount() == 16);
    report.press("Return");
    REQUIRE(report.frame.destinations.size() == 1);
    CHECK(report.frame.destinations.front().kind == ui::RecordKind::Person);
}

TEST_CASE("Each breakdown adds up to the participants, and a click on a figure opens its people")
{
    Report report;
    const auto people = report.counted(report.whole)[Measure::UniqueParticipants];
    auto& table = report.child<ui::ReportTable>("reportBreakdown");
    auto& tabs = report.child<QTabBar>("reportDimensions");
    for (int tab = 0; tab < 4; ++tab) { // The fifth splits only those of a known neighbourhood.
        tabs.setCurrentIndex(tab);
        double sum = 0;
        for (const auto& line : table.lines())
            sum += line.cells.at(1).number;
        INFO(tabs.tabText(tab).toStdString());
        CHECK(sum == double(people));
    }
    tabs.setCurrentIndex(1);
    const auto line
        = std::ranges::find_if(table.lines(), [](const auto& one) { return one.cells.at(1).request.has_value(); });
    REQUIRE(line != table.lines().end());
    const int row = static_cast<int>(line - table.lines().begin());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 1)).center());
    report.settle();
    CHECK(report.rows().rowCount() == static_cast<int>(line->cells.at(1).number));
    CHECK(report.child<QWidget>("reportRows").isVisible());
}

TEST_CASE("The report follows what is done elsewhere")
{
    Report report;
    const auto late = report.resolve<domain::SessionId>(application::SubjectKind::Session, report.tour.session);
    REQUIRE(report.services->attendance.markAllPresent(late));
    report.settle();
    CHECK(report.figure(Measure::SessionsHeld) == u"18"_s);
}

TEST_CASE("Without an operation the page leads to creating one")
{
    DemoOffice office(false);
    ui::ReportsPage page(office.page, *office.services);
    page.resize(1150, 720);
    page.show();
    page.activated();
    auto* const empty = page.findChild<ui::EmptyState*>();
    REQUIRE(empty != nullptr);
    for (auto* const state : page.findChildren<ui::EmptyState*>())
        if (state->isVisible()) state->findChild<QAbstractButton*>()->click();
    REQUIRE(office.frame.destinations.size() == 1);
    CHECK(office.frame.destinations.front() == ui::Destination{ui::PageId::Settings, {}, 0, u"operations"_s});
}

TEST_CASE("The report fits an old screen and names its controls")
{
    Report report;
    const auto check = [&](const char* state) {
        INFO(state);
        CHECK(unnamedControls(report.shown()) == QStringList());
        CHECK(truncatedTexts(report.shown()) == QStringList());
    };
    check("figures");
    report.keyFigure(Measure::SessionsHeld)->click();
    report.settle();
    check("rows");
    report.choosePeriod(u"last-year"_s);
    check("nothing");
}
