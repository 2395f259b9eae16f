#include "page_stage.h"
#include "support/accessibility.h"
#include "ui/reports/reports_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTemporaryDir>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Report : PageStage<ui::ReportsPage>
{
    Report()
    {
        shown().open(ui::destinationOf(operation));
        settle();
    }
    [[nodiscard]] std::vector<application::AuditFinding> findings()
    {
        const auto figures = services->reports.figures(operation, whole);
        REQUIRE(figures);
        return figures->audit;
    }
    /// Exports in a format of the menu; gives what the file holds.
    [[nodiscard]] QByteArray exported(const char* format, const QString& name)
    {
        frame.prompts.texts = {folder.filePath(name)};
        auto* const action = shown().findChild<QAction*>(QString::fromLatin1(format));
        REQUIRE(action != nullptr);
        action->trigger();
        settle();
        CHECK(frame.prompts.texts.empty());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(shown().banner().tone() == ui::Tone::Good);
        return file.readAll();
    }

    QTemporaryDir folder;
    domain::OperationId operation = resolve<domain::OperationId>(application::SubjectKind::Operation, "FEDER");
    Period whole{Date{std::chrono::year{2025}, std::chrono::month{1}, std::chrono::day{1}},
        Date{std::chrono::year{2027}, std::chrono::month{12}, std::chrono::day{31}}};
};

} // namespace

TEST_CASE("Each finding of the checks leads to the record to correct")
{
    Report report;
    const auto findings = report.findings();
    REQUIRE(findings.size() > 1);
    int direct = 0;
    int listed = 0;
    for (const auto& finding : findings) {
        INFO(finding.check);
        if (finding.subjects.empty()) continue;
        report.frame.destinations.clear();
        report.click(("correct-" + finding.check).c_str());
        if (finding.subjects.size() == 1) {
            REQUIRE(report.frame.destinations.size() == 1);
            CHECK(report.frame.destinations.front() == ui::destinationOf(finding.subjects.front().subject));
            ++direct;
            continue;
        }
        auto& table = report.child<ui::DataTable>("reportRowsTable");
        CHECK(table.model()->rowCount() == static_cast<int>(finding.subjects.size()));
        report.press("Return");
        REQUIRE(report.frame.destinations.size() == 1);
        CHECK(std::ranges::any_of(finding.subjects,
            [&](const auto& one) { return ui::destinationOf(one.subject) == report.frame.destinations.front(); }));
        report.press("Escape");
        ++listed;
    }
    CHECK(direct > 0);
    CHECK(listed > 0);
}

TEST_CASE("A finding goes once it is corrected")
{
    Report report;
    const auto late = report.resolve<domain::SessionId>(application::SubjectKind::Session, report.tour.session);
    const auto names = [&](const std::vector<application::AuditFinding>& findings) {
        std::string all;
        for (const auto& finding : findings) {
            for (const auto& one : finding.subjects)
                if (one.subject.kind == application::SubjectKind::Session && one.subject.id == late.value())
                    all += finding.check;
        }
        return all;
    };
    const std::string check = names(report.findings());
    REQUIRE_FALSE(check.empty());
    REQUIRE(report.shown().findChild<QAbstractButton*>(u"correct-"_s + QString::fromStdString(check)) != nullptr);
    REQUIRE(report.services->attendance.markAllPresent(late));
    REQUIRE(report.services->attendance.validate(late));
    report.settle();
    CHECK(report.shown().findChild<QAbstractButton*>(u"correct-"_s + QString::fromStdString(check)) == nullptr);
}

TEST_CASE("The report is written in each format of the menu")
{
    Report report;
    CHECK(report.exported("export-pdf", u"r.pdf"_s).startsWith("%PDF-"));
    const QByteArray html = report.exported("export-html", u"r.html"_s);
    CHECK(html.toLower().startsWith("<!doctype html"));
    CHECK(html.contains("scope=\"col\""));
    CHECK(report.exported("export-xlsx", u"r.xlsx"_s).startsWith("PK"));
    const QByteArray csv = report.exported("export-csv", u"r.csv"_s);
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.contains("Ordinateurs remis"));
    const auto json = QJsonDocument::fromJson(report.exported("export-json", u"r.json"_s)).object();
    CHECK(json.value(u"format"_s).toString() == u"mediane-report/1"_s);
    CHECK(report.shown().findChild<QMenu*>(u"reportFormats"_s)->actions().size() == 5);
}

TEST_CASE("A file named without its ending gets it")
{
    Report report;
    report.frame.prompts.texts = {report.folder.filePath(u"bilan"_s)};
    report.shown().findChild<QAction*>(u"export-csv"_s)->trigger();
    report.settle();
    CHECK(QFile::exists(report.folder.filePath(u"bilan.csv"_s)));
}

TEST_CASE("An export that is given up or cannot be written says so and leaves nothing")
{
    Report report;
    report.shown().findChild<QAction*>(u"export-pdf"_s)->trigger(); // No file is chosen.
    report.settle();
    CHECK_FALSE(report.shown().banner().isVisible());
    for (const auto* format : {"export-pdf", "export-html", "export-xlsx", "export-csv", "export-json"}) {
        INFO(format);
        report.frame.prompts.texts = {report.folder.filePath(u"absent/rapport.xyz"_s)};
        report.shown().findChild<QAction*>(QString::fromLatin1(format))->trigger();
        report.settle();
        CHECK(report.shown().banner().isVisible());
        CHECK(report.shown().banner().tone() == ui::Tone::Fault);
    }
}

TEST_CASE("Ctrl+E opens the formats, and Enter takes the first one")
{
    Report report;
    report.frame.prompts.texts = {report.folder.filePath(u"clavier.pdf"_s)};
    report.child<QWidget>("reportOperation").setFocus();
    report.press("Ctrl+E");
    auto* const menu = QApplication::activePopupWidget();
    REQUIRE(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Return);
    report.settle();
    CHECK(QFile::exists(report.folder.filePath(u"clavier.pdf"_s)));
}
