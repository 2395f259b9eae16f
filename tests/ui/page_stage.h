#pragma once

#include "support/demo_office.h"
#include "support/qt_strings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QTest>

namespace mediane::testing {

/// Notes widgets that come up as windows of their own: a control shown before it has a parent flashes on the screen and
/// takes the keyboard away.
class WindowSpy : public QObject
{
public:
    QStringList windows;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* const widget = event->type() == QEvent::Show ? qobject_cast<QWidget*>(watched) : nullptr;
        if (widget != nullptr && widget->isWindow() && widget->windowType() == Qt::Window)
            windows.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        return false;
    }
};

/// One page on its own over the demonstration centre, shown at the size of an old laptop, with a keyboard.
template <class PageType>
class PageStage : public DemoOffice
{
public:
    explicit PageStage(bool filled = true)
        : DemoOffice(filled)
        , m_page(make())
    {
        WindowSpy spy;
        qApp->installEventFilter(&spy);
        m_page->resize(1150, 720);
        m_page->setVisible(true);
        m_page->activated();
        QApplication::setActiveWindow(m_page.get());
        REQUIRE(QTest::qWaitForWindowActive(m_page.get()));
        settle();
        spy.windows.removeOne(QString::fromLatin1(m_page->metaObject()->className()) + u' ' + m_page->objectName());
        CHECK(spy.windows == QStringList());
    }

    [[nodiscard]] PageType& shown() { return *m_page; }

    /// Runs what the page still has to do: delayed reading, jobs, deletions.
    void settle(int pause = 20)
    {
        QTest::qWait(pause);
        REQUIRE(QTest::qWaitFor([this] { return !frame.jobs.busy(); }, 20'000));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    /// The child of that name that is on screen; any one when none is.
    template <class Widget>
    [[nodiscard]] Widget& child(const char* name)
    {
        const auto all = m_page->template findChildren<Widget*>(QString::fromLatin1(name));
        INFO("No child named " << name);
        REQUIRE_FALSE(all.isEmpty());
        const auto visible = std::ranges::find_if(all, [](const QWidget* one) { return one->isVisible(); });
        return visible == all.end() ? *all.front() : **visible;
    }
    /// Presses a button as a user can: only when it is there and enabled.
    void click(const char* name)
    {
        auto& button = child<QAbstractButton>(name);
        INFO(name);
        REQUIRE(button.isVisibleTo(m_page.get()));
        REQUIRE(button.isEnabled());
        button.click();
        settle();
    }
    /// One keystroke to whatever has the focus.
    void press(const char* keys)
    {
        back();
        const QKeySequence sequence(QString::fromLatin1(keys));
        REQUIRE(sequence.count() == 1);
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), sequence[0].key(), sequence[0].keyboardModifiers());
        ++keystrokes;
    }
    /// Replaces the text of a field, as somebody who selects it and types.
    void fill(const char* name, const QString& text)
    {
        back();
        auto& field = child<QWidget>(name);
        field.setFocus(Qt::OtherFocusReason);
        QWidget* const target = QApplication::focusWidget() == nullptr ? &field : QApplication::focusWidget();
        QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        for (const QChar letter : text) // QTest::keyClicks knows ASCII only.
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    /// What is stored, whatever the page shows.
    template <class Work>
    [[nodiscard]] auto stored(Work work)
    {
        auto read = store->read(work);
        REQUIRE(read);
        return *read;
    }

    int keystrokes = 0;

private:
    [[nodiscard]] PageType* make()
    {
        if constexpr (std::is_constructible_v<PageType, const ui::PageContext&, application::Services&>) {
            return new PageType(page, *services);
        } else {
            return new PageType(*services, page);
        }
    }
    void back() // The offscreen platform activates a popup after it has closed.
    {
        if (QApplication::activePopupWidget() == nullptr && QApplication::activeWindow() != m_page.get())
            QApplication::setActiveWindow(m_page.get());
    }

    std::unique_ptr<PageType> m_page;
};

} // namespace mediane::testing
