#include "page_stage.h"
#include "support/accessibility.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

/// The settings at import and export, with a folder to write to.
struct Exchange : PageStage<ui::SettingsPage>
{
    Exchange()
    {
        shown().open({ui::PageId::Settings, ui::RecordKind::None, 0, u"import"_s});
        settle();
    }
    void exportAll()
    {
        frame.prompts.texts = {folder.path()};
        click("exportFolder");
    }
    void preview()
    {
        frame.prompts.texts = {folder.path()};
        click("importFolder");
    }
    void replace(const QString& file, const QByteArray& before, const QByteArray& after)
    {
        QFile table(folder.filePath(file));
        REQUIRE(table.open(QIODevice::ReadOnly));
        QByteArray content = table.readAll();
        table.close();
        REQUIRE(content.contains(before));
        content.replace(content.indexOf(before), before.size(), after);
        REQUIRE(table.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(table.write(content) == content.size());
    }
    [[nodiscard]] QString summary() { return child<QLabel>("importSummary").text(); }
    [[nodiscard]] std::string firstNameOf(const std::string& lastName)
    {
        const auto found = stored([&](const Queries& queries) { return queries.people.search(lastName, 5); });
        REQUIRE(found.size() == 1);
        return found.front().firstName;
    }
    [[nodiscard]] QStringList cells(const char* table, int row)
    {
        const auto* const model = child<ui::DataTable>(table).model();
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->index(row, column).data().toString();
        return texts;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("Everything is exported into a folder, and importing it again would change nothing")
{
    Exchange page;
    page.exportAll();
    const QStringList files = QDir(page.folder.path()).entryList({u"*.csv"_s}, QDir::Files);
    for (const auto* file : {"personnes.csv", "seances.csv", "presences.csv", "appareils.csv", "attributions.csv"})
        CHECK(files.contains(QString::fromLatin1(file)));
    CHECK(page.child<ui::Banner>("exchangeBanner").isVisible());
    page.preview();
    CHECK(page.summary().contains(u"0 created, 0 updated"_s));
}

TEST_CASE("An import is shown file by file before anything is written, then carried out")
{
    Exchange page;
    page.exportAll();
    page.replace(u"personnes.csv"_s, "Karim", "Karima");
    page.preview();
    CHECK(page.summary().contains(u"0 created, 1 updated"_s));
    auto& files = page.child<ui::DataTable>("importFiles");
    bool seen = false;
    for (int row = 0; row < files.model()->rowCount(); ++row) {
        const QStringList texts = page.cells("importFiles", row);
        if (texts.front() != u"personnes.csv"_s) continue;
        seen = true;
        CHECK(texts == QStringList{u"personnes.csv"_s, u"0"_s, u"1"_s, u"29"_s, u"0"_s});
    }
    CHECK(seen);
    CHECK(page.firstNameOf("benali") == "Karim");
    CHECK(unnamedControls(page.shown()) == QStringList());
    CHECK(truncatedTexts(page.shown()) == QStringList());

    page.click("importNow");
    CHECK(page.firstNameOf("benali") == "Karima");
    CHECK(page.child<ui::Banner>("exchangeBanner").isVisible());
    CHECK_FALSE(page.child<QAbstractButton>("importNow").isVisible()); // Once is enough.
}

TEST_CASE("A preview may be left without importing")
{
    Exchange page;
    page.exportAll();
    page.replace(u"personnes.csv"_s, "Karim", "Karima");
    page.preview();
    page.click("importGiveUp");
    CHECK_FALSE(page.child<QWidget>("importPreview").isVisible());
    CHECK(page.firstNameOf("benali") == "Karim");
}

TEST_CASE("A faulty folder says where and what is expected, and cannot be imported")
{
    Exchange page;
    page.exportAll();
    page.replace(u"personnes.csv"_s, "Karim", "Karima");
    page.replace(u"presences.csv"_s, ";present;", ";la;");
    page.preview();
    CHECK(page.summary().contains(u"1 fault"_s));
    REQUIRE(page.child<ui::DataTable>("importFaults").model()->rowCount() == 1);
    const QStringList fault = page.cells("importFaults", 0);
    CHECK(fault[0] == u"presences.csv"_s);
    CHECK(fault[1] == u"2"_s);
    CHECK(fault[2] == u"etat"_s);
    CHECK(fault[3] == u"la"_s);
    CHECK_FALSE(fault[4].isEmpty());
    CHECK_FALSE(page.child<QAbstractButton>("importNow").isVisible());
    CHECK(page.firstNameOf("benali") == "Karim");
    CHECK(truncatedTexts(page.shown()) == QStringList());
}

TEST_CASE("A folder that is none is refused in words, and nothing changes")
{
    Exchange page;
    page.frame.prompts.texts = {page.folder.filePath(u"nulle part"_s)};
    page.click("importFolder");
    CHECK(page.summary().contains(u"1 fault"_s));
    const QStringList fault = page.cells("importFaults", 0);
    CHECK(fault.front() == u"nulle part"_s);
    CHECK_FALSE(fault.back().isEmpty());
    CHECK_FALSE(page.child<QAbstractButton>("importNow").isVisible());
}
