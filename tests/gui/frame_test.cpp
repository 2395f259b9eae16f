#include "gui/office.h"
#include "ui/frame/choice_card.h"
#include "ui/frame/command_palette.h"

#include <QLineEdit>

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Which of the three choices of the first start: to create, to try the demonstration, to import.
void chooseAtFirstStart(Office& office, int which)
{
    REQUIRE(office.frame().currentPage() == nullptr);
    for (int i = 0; i < which; ++i)
        office.press(u"Tab"_s);
    office.press(u"Space"_s);
    office.settle();
}

bool isEmpty(Office& office)
{
    const auto empty
        = office.secondLook()->read([](const application::Queries& queries) { return queries.catalogue.isEmpty(); });
    REQUIRE(empty);
    return *empty;
}

} // namespace

TEST_CASE("Ctrl+1 to Ctrl+7 show the seven pages")
{
    Office office;
    for (int number = 1; number <= 7; ++number) {
        office.press(u"Ctrl+%1"_s.arg(number));
        office.settle();
        INFO("page " << number);
        CHECK(static_cast<int>(office.page().here().page) == number - 1);
        CHECK_FALSE(office.page().title().isEmpty());
    }
    office.press(u"Alt+Left"_s);
    CHECK(office.page().here().page == ui::PageId::Reports);
    office.press(u"Alt+Right"_s);
    CHECK(office.page().here().page == ui::PageId::Settings);
}

TEST_CASE("The first start leads to the centre's settings, the demonstration or an import")
{
    Office office(Office::Data::Empty);
    REQUIRE(office.frame().findChildren<ui::ChoiceCard*>().size() == 3);
    SECTION("create")
    {
        chooseAtFirstStart(office, 0);
        CHECK(office.page().here() == ui::Destination{ui::PageId::Settings, ui::RecordKind::None, 0, u"centre"_s});
        CHECK(isEmpty(office));
    }
    SECTION("demonstration")
    {
        chooseAtFirstStart(office, 1);
        CHECK(office.page().here().page == ui::PageId::Today);
        CHECK_FALSE(isEmpty(office));
    }
    SECTION("import")
    {
        chooseAtFirstStart(office, 2);
        CHECK(office.page().here() == ui::Destination{ui::PageId::Settings, ui::RecordKind::None, 0, u"exchange"_s});
        CHECK(isEmpty(office));
    }
}

TEST_CASE("Ctrl+K finds a person, a command and a session")
{
    Office office;
    office.press(u"Ctrl+K"_s);
    auto* const palette = office.frame().findChild<ui::CommandPalette*>();
    REQUIRE(palette != nullptr);
    REQUIRE(palette->isVisible());
    office.type(u"lefevre odi"_s);
    office.press(u"Return"_s);
    office.settle();
    CHECK_FALSE(palette->isVisible());
    CHECK(office.page().here().kind == ui::RecordKind::Person);

    office.press(u"Ctrl+K"_s);
    office.type(u"permanence 14/07"_s);
    office.press(u"Escape"_s);
    CHECK_FALSE(palette->isVisible());
    CHECK(office.page().here().kind == ui::RecordKind::Person);

    office.press(u"Ctrl+K"_s);
    office.type(u"sombre"_s);
    office.press(u"Return"_s);
    CHECK(office.theme.dark());
}
