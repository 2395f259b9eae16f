#include "page_stage.h"
#include "ui/planning/planning_page.h"
#include "ui/widgets/data_table.h"

#include <mediane/application/paper_queries.h>

#include <QComboBox>
#include <QDir>
#include <QTemporaryDir>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

/// The documents of the demonstration's cycle.
struct Documents : PageStage<ui::PlanningPage>
{
    Documents()
        : cycle(resolve<domain::CycleId>(application::SubjectKind::Cycle, tour.cycle))
    {
        shown().open({ui::PageId::Planning, ui::RecordKind::Cycle, cycle.value(), u"documents"_s});
        settle();
    }
    [[nodiscard]] std::vector<application::CertificateRow> issued()
    {
        return stored([this](const Queries& queries) { return queries.papers.certificatesOf(cycle); });
    }
    domain::CycleId cycle;
};

} // namespace

TEST_CASE("Certificates are issued to all who are entitled, one file each", "[planning][certificates]")
{
    Documents stage;
    QTemporaryDir folder;
    stage.click("certificateIssue"); // No answer in the script: the user gives up.
    CHECK(stage.issued().empty());

    stage.frame.prompts.texts.push_back(folder.path());
    stage.click("certificateIssue");
    const auto issued = stage.issued();
    REQUIRE_FALSE(issued.empty());
    CHECK(QDir(folder.path()).entryList({u"*.pdf"_s}).size() == qsizetype(issued.size()));
    CHECK(issued.back().ref == "2026-0001");
    CHECK_FALSE(stage.child<QAbstractButton>("certificateIssue").isEnabled()); // Everybody has theirs.
}

TEST_CASE("A certificate is printed again and cancelled with a reason", "[planning][certificates]")
{
    Documents stage;
    QTemporaryDir folder;
    stage.frame.prompts.texts.push_back(folder.path());
    stage.click("certificateIssue");
    stage.child<ui::DataTable>("certificates").setCurrentRow(0);
    stage.settle();
    const QString copy = folder.filePath(u"copie.pdf"_s);
    stage.frame.prompts.texts.push_back(copy);
    stage.click("certificateReprint");
    CHECK(QFile::exists(copy));

    stage.frame.prompts.texts.push_back(u"nom corrigé"_s);
    stage.click("certificateCancel");
    CHECK(stage.issued().front().facts.reason == "nom corrigé");
    CHECK(stage.child<QAbstractButton>("certificateIssue").isEnabled()); // A corrected one can follow.
}
