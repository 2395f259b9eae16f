#include "ui/widgets/job_panel.h"
#include "ui/widgets/jobs.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace mediane;
using namespace mediane::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Works until it is told to stop.
Result<int> untilCancelled(JobProgress& progress)
{
    while (!progress.cancelled()) {
        progress.report(1, 2);
        QThread::msleep(1);
    }
    return Error{ErrorCode::Cancelled, "asked to"};
}

} // namespace

TEST_CASE("A job runs on another thread and answers on this one", "[jobs]")
{
    Jobs jobs;
    QThread* const here = QThread::currentThread();
    QThread* there = nullptr;
    int answer = 0;
    jobs.run<int>(
        u"Import"_s,
        [&there](JobProgress&) -> Result<int> {
            there = QThread::currentThread();
            return 42;
        },
        qApp,
        [&](Result<int> result) {
            CHECK(QThread::currentThread() == here);
            answer = *result;
        });
    CHECK(jobs.busy());
    REQUIRE(QTest::qWaitFor([&] { return !jobs.busy(); }));
    CHECK(answer == 42);
    CHECK(there != here);
}

TEST_CASE("The panel shows what is being done and cancels it", "[jobs]")
{
    Jobs jobs;
    JobPanel panel(jobs);
    ErrorCode code = ErrorCode::Internal;
    jobs.run<int>(
        u"Import du dossier"_s, untilCancelled, qApp, [&](Result<int> result) { code = result.error().code; });
    CHECK(panel.isVisible());
    auto* bar = panel.findChild<QProgressBar*>();
    REQUIRE(bar != nullptr);
    REQUIRE(QTest::qWaitFor([bar] { return bar->maximum() > 0 && bar->value() == bar->maximum() / 2; }));
    QTest::mouseClick(panel.findChild<QPushButton*>(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !jobs.busy(); }));
    CHECK(code == ErrorCode::Cancelled);
    CHECK_FALSE(panel.isVisible());
}

TEST_CASE("A receiver that is gone is not called", "[jobs]")
{
    Jobs jobs;
    bool called = false;
    {
        QObject receiver;
        jobs.run<int>(
            u"Rapport"_s, [](JobProgress&) -> Result<int> { return 1; }, &receiver,
            [&](Result<int>) { called = true; });
    }
    REQUIRE(QTest::qWaitFor([&] { return !jobs.busy(); }));
    CHECK_FALSE(called);
}

TEST_CASE("Closing while a job runs cancels it and waits", "[jobs]")
{
    bool ended = false;
    {
        Jobs jobs;
        jobs.run<int>(
            u"Rapport"_s,
            [&ended](JobProgress& progress) {
                auto result = untilCancelled(progress);
                ended = true;
                return result;
            },
            qApp, [](Result<int>) {});
    }
    CHECK(ended);
}
