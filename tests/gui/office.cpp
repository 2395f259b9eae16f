#include "gui/office.h"

#include "ui/frame/navigator.h"
#include "ui/widgets/jobs.h"

#include <mediane/persistence/open_store.h>

#include <QApplication>
#include <QLibraryInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace mediane::testing {
namespace {

constexpr int kMostTabs = 200;
constexpr int kLongestJob = 20'000; // Milliseconds, under a sanitizer.
constexpr int kPause = 200; // Longer than the delay after which a page reads what follows from a mark.

QWidget& keyboardTarget()
{
    for (QWidget* const target : {QApplication::activePopupWidget(), QApplication::focusWidget()}) {
        if (target != nullptr) return *target;
    }
    FAIL("Nothing has the focus: a keyboard would be dead.");
    throw std::logic_error("unreachable");
}

} // namespace

Office::Office(Data data, QSize size)
{
    REQUIRE(m_ourTexts.load(u":/i18n/mediane_fr.qm"_s));
    if (m_qtTexts.load(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    QCoreApplication::installTranslator(&m_ourTexts);
    QCoreApplication::setApplicationName(u"mediane"_s);
    QGuiApplication::setApplicationDisplayName(u"Médiane"_s);
    theme.setChoice(ui::ThemeChoice::Light);
    theme.setTextScale(100);
    theme.apply();
    const auto file = std::filesystem::path(folder.filePath(u"centre.mediane"_s).toStdU16String());
    auto opened = app::Workspace::open(file, std::make_shared<FixedClock>(kDemoDay));
    REQUIRE(opened);
    m_workspace = std::move(opened).value();
    if (data == Data::Demo) {
        const auto made = application::createDemoCentre(services().context);
        REQUIRE(made);
        m_tour = *made;
    }
    m_window = std::make_unique<app::Window>(theme, *m_workspace, &prompts);
    m_window->show();
    frame().resize(size);
    QApplication::setActiveWindow(&frame());
    REQUIRE(QTest::qWaitForWindowActive(&frame()));
    settle();
}

Office::~Office()
{
    settle();
    m_window.reset();
}

ui::Page& Office::page()
{
    auto* const page = frame().currentPage();
    REQUIRE(page != nullptr);
    return *page;
}

void Office::settle()
{
    const auto idle = [this] { return !frame().context().jobs.busy(); };
    QTest::qWait(kPause);
    REQUIRE(QTest::qWaitFor(idle, kLongestJob));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void Office::comeBack()
{
    // The offscreen platform activates a popup after it has closed.
    if (QApplication::activePopupWidget() == nullptr && QApplication::activeModalWidget() == nullptr
        && QApplication::activeWindow() != &frame())
        QApplication::setActiveWindow(&frame());
}

void Office::press(const QString& keys)
{
    comeBack();
    const QKeySequence sequence(keys);
    REQUIRE(sequence.count() == 1);
    const QKeyCombination pressed = sequence[0];
    QTest::keyClick(&keyboardTarget(), pressed.key(), pressed.keyboardModifiers());
}

void Office::type(const QString& text)
{
    comeBack();
    // QTest::keyClicks knows ASCII only.
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &keyboardTarget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void Office::tabTo(const QString& objectName)
{
    QStringList passed;
    for (int tabs = 0; tabs < kMostTabs; ++tabs) {
        comeBack();
        const QWidget* const focused = QApplication::focusWidget();
        if (focused != nullptr && focused->objectName() == objectName) return;
        if (focused != nullptr && !passed.contains(focused->objectName())) passed.append(focused->objectName());
        press(u"Tab"_s);
    }
    FAIL("Tab never reaches " << objectName.toStdString() << "; it went round " << passed.join(u", "_s).toStdString());
}

void Office::goTo(const ui::Destination& destination)
{
    frame().goTo(destination);
    settle();
}

std::unique_ptr<application::Store> Office::secondLook() const
{
    auto store = m_workspace->services().openWorkerStore();
    REQUIRE(store);
    return std::move(store).value();
}

std::int64_t Office::idOf(application::SubjectKind kind, const std::string& ref) const
{
    const auto found
        = secondLook()->read([&](const application::Queries& queries) { return queries.catalogue.resolve(kind, ref); });
    REQUIRE(found);
    return *found;
}

} // namespace mediane::testing
