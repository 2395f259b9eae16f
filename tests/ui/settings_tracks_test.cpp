#include "page_stage.h"
#include "support/accessibility.h"
#include "ui/records/choice_box.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/track_sessions_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"

#include <QTabBar>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

/// The settings at the lists whose records have parts: tracks with sessions, operations with indicators.
struct Desk : PageStage<ui::SettingsPage>
{
    void open(const QString& section)
    {
        shown().open({ui::PageId::Settings, ui::RecordKind::None, 0, section});
        settle();
    }
    [[nodiscard]] QString fault(const char* form, const QString& field)
    {
        auto* const found = child<ui::Form>(form).field(field);
        REQUIRE(found != nullptr);
        return found->fault();
    }
    void save()
    {
        press("Ctrl+Return");
        settle();
    }
    void typeLine(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(
                QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        press("Return");
        settle();
    }
    [[nodiscard]] std::optional<domain::TrackFacts> track(const std::string& name)
    {
        for (const auto& row : stored([](const Queries& queries) { return queries.catalogue.tracks(); }))
            if (row.value->name == name) return row.value.facts();
        return std::nullopt;
    }
    [[nodiscard]] auto operation(const std::string& ref)
    {
        auto rows = stored([](const Queries& queries) { return queries.catalogue.operations(); });
        std::erase_if(rows, [&](const auto& row) { return row.ref != ref; });
        return rows.empty() ? std::nullopt : std::optional(rows.front());
    }
};

} // namespace

TEST_CASE("A track is written session after session, in the order wanted")
{
    Desk desk;
    desk.open(u"tracks"_s);
    desk.click("tracksAdd");
    desk.fill("trackName", u"Smartphone, 2 séances"_s);
    desk.click("trackAddSession"); // The title is typed at once.
    desk.typeLine(u"Photos"_s);
    desk.click("trackAddSession");
    desk.typeLine(u"Découvrir"_s);
    auto& table = desk.child<ui::DataTable>("trackSessions");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(1, ui::TrackSessionsModel::Mandatory));
    desk.press("Space");
    desk.press("Alt+Up");
    desk.fill("trackMinSessions", u"3"_s);
    desk.save();
    CHECK_FALSE(desk.fault("tracksForm", u"minSessions"_s).isEmpty()); // More than there are.
    CHECK_FALSE(desk.track("Smartphone, 2 séances"));
    desk.fill("trackMinSessions", u"2"_s);
    desk.child<QAbstractButton>("trackGrantsDevice").click();
    desk.save();

    const auto kept = desk.track("Smartphone, 2 séances");
    REQUIRE(kept);
    CHECK(kept->minSessions == 2);
    CHECK(kept->grantsDevice);
    REQUIRE(kept->sessions.size() == 2);
    CHECK(kept->sessions[0].title == "Découvrir");
    CHECK(kept->sessions[0].mandatory);
    CHECK(kept->sessions[1].title == "Photos");
    CHECK_FALSE(kept->sessions[1].mandatory);
}

TEST_CASE("A session is taken out of a track with Delete, and undone whole")
{
    Desk desk;
    const auto row = desk.stored([](const Queries& queries) { return queries.catalogue.tracks(); }).front();
    REQUIRE(row.value->name == "Bases de la bureautique, 6 séances");
    desk.shown().open({ui::PageId::Settings, ui::RecordKind::Track, row.id.value(), {}});
    desk.settle();
    auto& table = desk.child<ui::DataTable>("trackSessions");
    table.setFocus();
    table.setCurrentRow(1);
    desk.press("Delete");
    desk.save();
    auto kept = desk.track(row.value->name);
    REQUIRE(kept->sessions.size() == 5);
    CHECK(kept->sessions[1].title == "Tableaux simples");
    REQUIRE(desk.shown().undoStack()->undo());
    kept = desk.track(row.value->name);
    CHECK(kept->sessions == row.value->sessions);
}

TEST_CASE("An operation is described with its faults shown together, then its indicators")
{
    Desk desk;
    desk.open(u"operations"_s);
    desk.click("operationsAdd");
    desk.fill("operationStart", u"01/09/2026"_s);
    desk.fill("operationEnd", u"31/06/2027"_s);
    desk.save();
    CHECK_FALSE(desk.fault("operationsForm", u"title"_s).isEmpty());
    CHECK_FALSE(desk.fault("operationsForm", u"end"_s).isEmpty()); // There is no 31 June.
    CHECK(desk.fault("operationsForm", u"start"_s).isEmpty());
    desk.fill("operationTitle", u"Numérique en famille"_s);
    desk.fill("operationEnd", u"31/08/2026"_s);
    desk.save();
    CHECK_FALSE(desk.fault("operationsForm", u"end"_s).isEmpty()); // Before its start.
    desk.fill("operationEnd", u"31/08/2027"_s);
    desk.fill("operationRef", u"CAF27"_s);
    desk.child<ui::ChoiceBox>("operationKind").setValue(std::optional(domain::OperationKind::FamilyFund));
    desk.save();
    const auto kept = desk.operation("CAF27");
    REQUIRE(kept);
    CHECK(kept->value->title == "Numérique en famille");
    CHECK(kept->value->kind == domain::OperationKind::FamilyFund);
    CHECK(kept->value->end == Date{std::chrono::year{2027}, std::chrono::month{8}, std::chrono::day{31}});

    desk.child<QTabBar>("operationTabs").setCurrentIndex(1);
    desk.click("indicatorsAdd");
    desk.fill("indicatorTarget", u"beaucoup"_s);
    desk.save();
    CHECK_FALSE(desk.fault("indicatorsForm", u"code"_s).isEmpty());
    CHECK_FALSE(desk.fault("indicatorsForm", u"label"_s).isEmpty());
    CHECK_FALSE(desk.fault("indicatorsForm", u"target"_s).isEmpty());
    desk.fill("indicatorCode", u"F1"_s);
    desk.fill("indicatorLabel", u"Parents accompagnés"_s);
    desk.fill("indicatorTarget", u"40"_s);
    desk.child<ui::ChoiceBox>("indicatorMeasure").setValue(std::optional(domain::Measure::AudienceReached));
    desk.child<ui::ChoiceBox>("indicatorAudience").setCode(u"parents"_s);
    desk.save();
    const auto indicators = desk.stored([&](const Queries& queries) { return queries.catalogue.indicators(kept->id); });
    REQUIRE(indicators.size() == 1);
    CHECK(indicators.front().value->code == "F1");
    CHECK(indicators.front().value->measure == domain::Measure::AudienceReached);
    CHECK(indicators.front().value->audience == "parents");
    CHECK(indicators.front().value->target == 40);
    CHECK(desk.child<QTabBar>("operationTabs").tabText(1).contains(u'1'));
    CHECK(unnamedControls(desk.shown()) == QStringList());
    CHECK(truncatedTexts(desk.shown()) == QStringList());
}
