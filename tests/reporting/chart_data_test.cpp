#include "sample_document.h"

#include <mediane/reporting/chart_data.h>

#include <catch2/catch.hpp>

using namespace mediane::reporting;

TEST_CASE("A chart reads its table, without the total")
{
    const Document document = sample::document(0);
    const ChartData data = chartData(document, {ChartKind::Bars, "t", "C1", "tranche", {"F", "H"}});
    REQUIRE(data.categories.size() == 4);
    CHECK(data.categories.back() == "65 ans et plus");
    CHECK(data.series[1].title == "Hommes");
    CHECK(data.sum(2) == 149);
    CHECK(data.largestSum() == 149);
    CHECK(data.largestValue() == 82);
}

TEST_CASE("A chart without table, column or figure draws nothing")
{
    Document document = sample::document(0);
    CHECK(chartData(document, {ChartKind::Bars, "t", "Z9", "tranche", {"F"}}).categories.empty());
    CHECK(chartData(document, {ChartKind::Bars, "t", "C1", "tranche", {"Z"}}).categories.empty());
    CHECK(chartData(document, {ChartKind::Bars, "t", "A2", "action", {"presents"}}).categories.empty());
}
