// How the device file is built; what it does is in device_file.cpp.
#include "ui/devices/device_allocations_panel.h"
#include "ui/devices/device_facts_panel.h"
#include "ui/devices/device_file.h"
#include "ui/devices/device_form.h"
#include "ui/devices/device_media_panel.h"
#include "ui/devices/erasure_form.h"
#include "ui/devices/why_panel.h"
#include "ui/records/journal_view.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kTabsHeight = 300; ///< Below it the whole file scrolls.

} // namespace

DeviceFile::DeviceFile(application::Services& services, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_stack(new QStackedWidget)
    , m_view(buildView(services, prompts))
    , m_form(new DeviceForm(services))
    , m_erasure(new ErasureForm(services))
{
    setObjectName(u"deviceFile"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_erasure);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectAll();
}

QWidget* DeviceFile::buildView(application::Services& services, Prompts& prompts)
{
    auto* contents = new QWidget;
    m_why = new WhyPanel;
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"deviceTabs"_s);
    m_tabs->setAccessibleName(tr("Sections of the file"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(scaled(kTabsHeight));
    m_tabs->addTab(m_facts = new DeviceFactsPanel, tr("Device"));
    m_tabs->addTab(m_media = new DeviceMediaPanel, tr("Disks"));
    m_tabs->addTab(m_allocations = new DeviceAllocationsPanel(services, prompts), tr("Allocations"));
    m_tabs->addTab(m_history = new JournalView(services), tr("History"));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 16, 16, 8);
    top->setSpacing(12);
    top->addWidget(buildHeader());
    top->addWidget(m_why);
    top->addWidget(buildActions());
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_tabs, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(contents);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

QWidget* DeviceFile::buildHeader()
{
    auto* header = new QWidget;
    m_number = new TextLabel(TextStyle::Title);
    m_number->setObjectName(u"deviceNumber"_s);
    m_number->setElided(true);
    m_model = new TextLabel(TextStyle::Body);
    m_model->setElided(true);
    m_close = Button::iconOnly(Icon::Close, tr("Close the file (Escape)"));
    m_close->setObjectName(u"closeDevice"_s);
    m_workshop = new StatusChip;
    m_workshop->setObjectName(u"workshopChip"_s);
    m_data = new StatusChip;
    m_data->setObjectName(u"dataChip"_s);
    m_allocation = new StatusChip;
    m_allocation->setObjectName(u"allocationChip"_s);
    m_holder = new TextLabel(TextStyle::Muted);
    m_holder->setElided(true);
    auto* grid = new QGridLayout(header);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_number, 0, 0, 1, 3);
    grid->addWidget(m_close, 0, 3);
    grid->addWidget(m_model, 1, 0, 1, 4);
    const auto axis = [&](int row, const QString& name, StatusChip* chip) {
        grid->addWidget(new TextLabel(TextStyle::Muted, name), row, 0);
        grid->addWidget(chip, row, 1, Qt::AlignLeft);
    };
    axis(2, tr("Workshop"), m_workshop);
    axis(3, tr("Data"), m_data);
    axis(4, tr("Allocation"), m_allocation);
    grid->addWidget(m_holder, 4, 2, 1, 2);
    return header;
}

QWidget* DeviceFile::buildActions()
{
    auto* actions = new QWidget;
    m_next = new Button(tr("Hand over"), Icon::People);
    m_next->setObjectName(u"nextStep"_s);
    m_states = new Button(tr("Other state…"), Icon::ChevronDown, ButtonKind::Quiet);
    m_states->setObjectName(u"otherState"_s);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_next);
    row->addWidget(m_states);
    row->addStretch(1);
    return actions;
}

} // namespace mediane::ui
