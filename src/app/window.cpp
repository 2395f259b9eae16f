#include "app/window.h"

#include "app/palette.h"
#include "ui/attendance/attendance_page.h"
#include "ui/devices/devices_page.h"
#include "ui/people/people_page.h"
#include "ui/planning/planning_page.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text.h"
#include "ui/wording/problem_text.h"

#include <mediane/application/demo_centre.h>

#include <QCoreApplication>

#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace mediane::app {

using application::SubjectKind;
using ui::Icon;
using ui::PageContext;
using ui::PageId;

namespace {

template <class P>
std::function<ui::Page*(const PageContext&)> maker(application::Services& services)
{
    return [&services](const PageContext& context) -> ui::Page* {
        if constexpr (std::is_constructible_v<P, const PageContext&, application::Services&>) {
            return new P(context, services);
        } else {
            return new P(services, context);
        }
    };
}

} // namespace

Window::Window(ui::Theme& theme, Workspace& workspace, ui::Prompts* prompts)
    : m_workspace(workspace)
    , m_frame(theme, prompts != nullptr ? *prompts : m_dialogs)
    , m_subscription(workspace.services().context.changes.subscribe([this](const application::Change& change) {
        if (change.touches(SubjectKind::Organisation)) showCentreName();
    }))
{
    m_dialogs.setWindow(&m_frame);
    addPages(theme);
    addPalette();
    connectFirstStart();
    showCentreName();
}

void Window::addPages(ui::Theme& theme)
{
    auto& services = m_workspace.services();
    m_frame.addPage({PageId::Today, Icon::Today, tr("Today"), maker<ui::TodayPage>(services)});
    m_frame.addPage({PageId::People, Icon::People, tr("People"), maker<ui::PeoplePage>(services)});
    m_frame.addPage({PageId::Planning, Icon::Calendar, tr("Planning"), maker<ui::PlanningPage>(services)});
    m_frame.addPage({PageId::Attendance, Icon::Attendance, tr("Attendance"), maker<ui::AttendancePage>(services)});
    m_frame.addPage({PageId::Devices, Icon::Computer, tr("Computers"), maker<ui::DevicesPage>(services)});
    m_frame.addPage({PageId::Reports, Icon::Report, tr("Reports"), maker<ui::ReportsPage>(services)});
    const ui::ProgramFacts program{
        &theme, QCoreApplication::applicationVersion(), QString::fromStdString(m_workspace.file().string())};
    m_frame.addPage({PageId::Settings, Icon::Settings, tr("Settings"),
        [&services, program](const PageContext& context) -> ui::Page* {
            auto* const page = new ui::SettingsPage(context, services);
            page->setProgram(program);
            return page;
        }});
}

void Window::addPalette()
{
    for (auto& provider : paletteProviders(m_workspace.services()))
        m_frame.addPaletteProvider(std::move(provider));
}

void Window::connectFirstStart()
{
    connect(&m_frame, &ui::MainWindow::createCentreRequested, this, [this] {
        m_frame.showPages();
        m_frame.goTo({PageId::Settings, ui::RecordKind::None, 0, u"centre"_s});
    });
    connect(&m_frame, &ui::MainWindow::importFolderRequested, this, [this] {
        m_frame.showPages();
        m_frame.goTo({PageId::Settings, ui::RecordKind::None, 0, u"import"_s});
    });
    connect(&m_frame, &ui::MainWindow::openDemoRequested, this, &Window::openDemo);
}

void Window::openDemo()
{
    const auto made = application::createDemoCentre(m_workspace.services().context);
    m_frame.showPages();
    if (!made && m_frame.currentPage() != nullptr)
        m_frame.currentPage()->banner().say(ui::Tone::Fault, ui::errorText(made.error()));
}

void Window::showCentreName()
{
    const auto centre = m_workspace.services().catalogue.centre();
    m_frame.setCentreName(centre && *centre ? ui::toQt((*centre)->value->name) : QString());
}

void Window::show()
{
    const auto empty = m_workspace.services().context.store.read(
        [](const application::Queries& queries) { return queries.catalogue.isEmpty(); });
    if (empty && *empty) {
        m_frame.showFirstStart();
    } else {
        m_frame.showPages();
    }
    m_frame.show();
}

} // namespace mediane::app
