#include "gui/views.h"
#include "support/accessibility.h"

using namespace mediane;
using namespace mediane::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every finding of every view, each with the name of its view.
QStringList found(Office& office, const std::function<QStringList(QWidget&)>& look)
{
    QStringList all;
    for (const View& view : views()) {
        view.show(office);
        office.settle();
        for (const QString& finding : look(office.frame()))
            all.append(view.name + u" : "_s + finding);
    }
    all.removeDuplicates();
    return all;
}

QStringList unnamedOrCut(QWidget& window) { return unnamedControls(window) + truncatedTexts(window); }

} // namespace

TEST_CASE("Every page fits 1366×768 and names its controls")
{
    Office office;
    office.prompts.confirmations.assign(50, true);
    CHECK(found(office, unnamedOrCut) == QStringList());
}

TEST_CASE("Every page works with text twice as large, in the dark")
{
    Office office;
    office.prompts.confirmations.assign(50, true);
    office.theme.setChoice(ui::ThemeChoice::Dark);
    office.theme.setTextScale(200);
    office.settle();
    CHECK(found(office, unnamedControls) == QStringList());
    CHECK(office.frame().width() <= 1366);
    CHECK(office.frame().height() <= 768);
}

TEST_CASE("The first start fits and names its choices")
{
    Office office(Office::Data::Empty);
    CHECK(unnamedOrCut(office.frame()) == QStringList());
    office.theme.setTextScale(200);
    office.settle();
    CHECK(unnamedControls(office.frame()) == QStringList());
}
