#include "support/accessibility.h"
#include "support/ui_context.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/first_start.h"
#include "ui/frame/guide_window.h"
#include "ui/frame/history.h"
#include "ui/frame/main_window.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_area.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_header.h"

#include <mediane/application/undo_stack.h>

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace mediane;
using namespace mediane::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page that writes down what the frame did to it.
class ProbePage : public Page
{
public:
    ProbePage(const PageContext& context, PageId id)
        : Page(context)
        , m_here{id, RecordKind::None, 0, {}}
    {
        auto* field = new QLineEdit;
        field->setAccessibleName(u"Champ"_s);
        body().addWidget(field);
        addShortcut(QKeySequence(u"Ctrl+Shift+P"_s), u"Tous présents"_s, [this] { ++shortcuts; });
    }
    [[nodiscard]] QString title() const override { return u"Page"_s; }
    [[nodiscard]] Destination here() const override { return m_here; }
    void activated() override { ++activations; }
    void open(const Destination& destination) override { m_here = destination; }
    [[nodiscard]] application::UndoStack* undoStack() override { return &undo; }
    [[nodiscard]] bool mayLeave() override { return leave; }

    application::UndoStack undo;
    int activations = 0;
    int shortcuts = 0;
    bool leave = true;

private:
    Destination m_here;
};

struct Fixture
{
    Fixture()
    {
        theme.apply();
        const auto add = [this](PageId id, Icon icon, const QString& word) {
            window.addPage({id, icon, word, [this, id](const PageContext& context) -> Page* {
                                ++made;
                                return new ProbePage(context, id);
                            }});
        };
        add(PageId::Today, Icon::Today, u"Aujourd’hui"_s);
        add(PageId::People, Icon::People, u"Bénéficiaires"_s);
        add(PageId::Planning, Icon::Calendar, u"Planning"_s);
        window.addPaletteProvider([](const QString& query, int) {
            return matching(
                {{Icon::People, u"BENALI Karim"_s, u"né en 1962"_s, {PageId::People, RecordKind::Person, 7, {}}, {}}},
                query, 8);
        });
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.showPages();
    }
    [[nodiscard]] ProbePage& current() const { return *static_cast<ProbePage*>(window.currentPage()); }
    [[nodiscard]] QString message() const { return window.findChild<StatusArea*>()->message(); }

    Theme theme;
    testing::ScriptedPrompts prompts;
    MainWindow window{theme, prompts};
    int made = 0;
};

} // namespace

TEST_CASE_METHOD(Fixture, "Pages are made on first use and reached by Ctrl+1…", "[frame]")
{
    CHECK(made == 1);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    CHECK(made == 2);
    CHECK(current().here().page == PageId::People);
    CHECK(current().activations == 1);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    CHECK(made == 2);
    CHECK(current().activations == 2);
    CHECK(current().header().title() == u"Page"_s);
}

TEST_CASE_METHOD(Fixture, "A record opens on its page; Alt+Left comes back", "[frame]")
{
    const Destination person{PageId::People, RecordKind::Person, 7, {}};
    window.context().navigator.open(person);
    CHECK(current().here() == person);
    window.context().navigator.open({PageId::Planning, RecordKind::Cycle, 3, {}});
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    CHECK(current().here() == person);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    CHECK(current().here().page == PageId::Today);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    CHECK(current().here() == person);
}

TEST_CASE_METHOD(Fixture, "A page with unfinished input may refuse to be left", "[frame]")
{
    current().leave = false;
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    CHECK(current().here().page == PageId::Today);
    CHECK_FALSE(window.close());
    current().leave = true;
    CHECK(window.close());
}

TEST_CASE_METHOD(Fixture, "The palette finds records and commands with the keyboard alone", "[frame]")
{
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* palette = window.findChild<CommandPalette*>();
    REQUIRE(palette != nullptr);
    REQUIRE(palette->isVisible());
    auto* input = palette->findChild<QLineEdit*>();
    CHECK(window.focusWidget() == input);
    QTest::keyClicks(input, u"benali"_s);
    QTest::keyClick(input, Qt::Key_Return); // Faster than the search.
    CHECK_FALSE(palette->isVisible());
    CHECK(current().here() == Destination{PageId::People, RecordKind::Person, 7, {}});

    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(input, u"tous pres"_s); // The page's own shortcut, without its accents.
    REQUIRE(QTest::qWaitFor([&] { return palette->entries().size() == 1; }));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(current().shortcuts == 1);

    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(input, u"zzz"_s);
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(palette->isVisible()); // Nothing to go to.
    QTest::keyClick(input, Qt::Key_Escape);
    CHECK_FALSE(palette->isVisible());
}

TEST_CASE_METHOD(Fixture, "Undo and redo go to the page in sight", "[frame]")
{
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    const QString nothing = message();
    CHECK_FALSE(nothing.isEmpty());
    int value = 1;
    bool fails = false;
    current().undo.push({"mark",
        [&]() -> Result<void> {
            if (fails) return Error{ErrorCode::Busy, "locked", {}};
            value = 0;
            return {};
        },
        [&]() -> Result<void> {
            value = 1;
            return {};
        }});
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(value == 0);
    CHECK(message() != nothing);
    QTest::keyClick(&window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(value == 1);
    fails = true;
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(value == 1);
    CHECK_FALSE(message().isEmpty());
}

TEST_CASE_METHOD(Fixture, "The sidebar gives way to large text and narrow windows", "[frame]")
{
    auto* sidebar = window.findChild<Sidebar*>();
    const int wide = sidebar->width();
    CHECK_FALSE(sidebar->isCollapsed());
    theme.setTextScale(200);
    CHECK(sidebar->isCollapsed());
    theme.setTextScale(100);
    CHECK_FALSE(sidebar->isCollapsed());
    window.resize(900, 700);
    CHECK(sidebar->isCollapsed());
    CHECK(sidebar->width() < wide / 2);
}

TEST_CASE_METHOD(Fixture, "Closing while work goes on asks first", "[frame]")
{
    window.context().jobs.run<int>(
        u"Import"_s,
        [](JobProgress& progress) -> Result<int> {
            while (!progress.cancelled())
                QThread::msleep(1);
            return 1;
        },
        &window, [](Result<int>) {});
    prompts.confirmations = {false, true};
    CHECK_FALSE(window.close());
    CHECK(window.close());
    CHECK(prompts.asked.size() == 2);
}

TEST_CASE_METHOD(Fixture, "Everything in the frame has a name and fits", "[frame]")
{
    CHECK(testing::unnamedControls(window) == QStringList());
    CHECK(testing::truncatedTexts(window) == QStringList());
    window.setCentreName(u"Espace public numérique du Biollay"_s);
    CHECK(testing::truncatedTexts(window) == QStringList());
}

TEST_CASE_METHOD(Fixture, "The first start offers three ways, by keyboard", "[frame]")
{
    window.showFirstStart();
    QSignalSpy create(&window, &MainWindow::createCentreRequested);
    QSignalSpy demo(&window, &MainWindow::openDemoRequested);
    QSignalSpy bring(&window, &MainWindow::importFolderRequested);
    CHECK(testing::unnamedControls(window) == QStringList());
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    }
    CHECK(create.count() == 1);
    CHECK(demo.count() == 1);
    CHECK(bring.count() == 1);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); // Nothing to find yet.
    CHECK(window.findChild<CommandPalette*>() == nullptr);
    window.showPages();
    CHECK(window.currentPage() != nullptr);
}

TEST_CASE("History goes back and forward, and forgets after a new way", "[frame]")
{
    const auto page = [](PageId id) { return Destination{id, RecordKind::None, 0, {}}; };
    History history;
    CHECK_FALSE(history.back(page(PageId::Today)));
    history.leave(page(PageId::Today));
    history.leave(page(PageId::People));
    CHECK(history.back(page(PageId::Planning)) == page(PageId::People));
    CHECK(history.back(page(PageId::People)) == page(PageId::Today));
    CHECK(history.forward(page(PageId::Today)) == page(PageId::People));
    history.leave(page(PageId::People));
    CHECK_FALSE(history.forward(page(PageId::Reports)));
}

TEST_CASE("Headings of the guide become addresses", "[frame]")
{
    CHECK(GuideWindow::slugOf(u"Émargement d’un atelier"_s) == u"emargement-d-un-atelier"_s);
}
