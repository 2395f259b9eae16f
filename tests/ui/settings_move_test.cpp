#include "page_stage.h"
#include "ui/settings/settings_page.h"

#include <QTemporaryDir>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;
using application::Queries;

namespace {

struct Centre : PageStage<ui::SettingsPage>
{
    explicit Centre(bool filled)
        : PageStage(filled)
    {
        shown().open({ui::PageId::Settings, ui::RecordKind::None, 0, u"exchange"_s});
        settle();
    }
    [[nodiscard]] int people()
    {
        return stored([](const Queries& queries) { return queries.people.count(); });
    }
    [[nodiscard]] application::Measures reported()
    {
        const auto operation = resolve<domain::OperationId>(application::SubjectKind::Operation, "FEDER");
        const Date today = clock.today();
        const auto figures = services->reports.figures(operation, {addDays(today, -400), addDays(today, 400)});
        REQUIRE(figures);
        return figures->total;
    }
};

} // namespace

TEST_CASE("A centre moves to another computer: exported there, imported here after a preview, with the same report")
{
    const QTemporaryDir folder;
    Centre from(true);
    from.frame.prompts.texts = {folder.path()};
    from.click("exportFolder");

    Centre to(false);
    to.frame.prompts.texts = {folder.path()};
    to.click("importFolder");
    CHECK(to.people() == 0); // A preview writes nothing.
    to.click("importNow");
    CHECK(to.people() == from.people());
    CHECK(to.reported() == from.reported());
    CHECK(to.reported()[domain::Measure::UniqueParticipants] > 0);
}
