// How the page of computers is built and wired; what it does is in devices_page.cpp.
#include "ui/devices/device_board.h"
#include "ui/devices/device_file.h"
#include "ui/devices/device_form.h"
#include "ui/devices/device_list.h"
#include "ui/devices/devices_page.h"
#include "ui/devices/handover_panel.h"
#include "ui/devices/lot_form.h"
#include "ui/devices/lots_view.h"
#include "ui/devices/waiting_view.h"
#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/records/change_watch.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/remembered_splitter.h"
#include "ui/widgets/search_field.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

DevicesPage::DevicesPage(application::Services& services, const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_services(services)
    , m_splitter(new RememberedSplitter(Qt::Horizontal, u"devices"_s))
    , m_views(new QStackedWidget)
    , m_board(new DeviceBoard(services))
    , m_list(new DeviceList(services))
    , m_lots(new LotsView(services))
    , m_waiting(new WaitingView(services))
    , m_panels(new QStackedWidget)
    , m_file(new DeviceFile(services, context.prompts))
    , m_newDevice(new DeviceForm(services))
    , m_lotForm(new LotForm(services))
    , m_handover(new HandoverPanel(services))
{
    m_newDevice->setObjectName(u"newDeviceForm"_s);
    buildHeader();
    buildBody();
    connectViews();
    connectPanels();
    addKeys();
    using K = application::SubjectKind;
    new ChangeWatch(services.context.changes,
        {K::Device, K::Lot, K::Erasure, K::Medium, K::Allocation, K::Person, K::Household, K::Cycle, K::Session,
            K::Enrolment, K::Organisation},
        this, [this] { refresh(); });
}

void DevicesPage::buildHeader()
{
    header().setTitle(tr("Computers"));
    m_tabs = header().addTabs({tr("Board"), tr("List"), tr("Lots"), tr("Waiting families")});
    m_tabs->setObjectName(u"deviceViews"_s);
    m_tabs->setAccessibleName(tr("Views of the computers"));
    m_search = header().addSearch(tr("Number, model, serial, holder…"));
    m_search->setObjectName(u"deviceSearch"_s);
    m_new = header().addButton(tr("New device"), Icon::Add);
    m_new->setObjectName(u"newDevice"_s);
    m_new->setToolTip(tr("Ctrl+N"));
    Button* handover = header().addButton(tr("Hand over"), Icon::People, ButtonKind::Primary);
    handover->setObjectName(u"startHandover"_s);
    handover->setToolTip(tr("Hand over a computer (Ctrl+R)"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int view) { showView(View(view)); });
    connect(m_search, &QLineEdit::textChanged, this, &DevicesPage::reload);
    connect(m_search, &SearchField::moveToResults, this, [this] { m_views->currentWidget()->setFocus(); });
    connect(m_new, &QAbstractButton::clicked, this,
        [this] { View(m_tabs->currentIndex()) == View::Lots ? newLot() : newDevice(); });
    connect(handover, &QAbstractButton::clicked, this, [this] {
        const bool shown = !m_panels->isHidden() && m_panels->currentWidget() == m_file;
        startHandover(shown ? m_file->device() : std::nullopt, std::nullopt);
    });
}

void DevicesPage::buildBody()
{
    m_views->addWidget(m_board);
    m_views->addWidget(m_list);
    m_views->addWidget(m_lots);
    m_views->addWidget(m_waiting);
    for (QWidget* panel : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_newDevice),
             static_cast<QWidget*>(m_lotForm), static_cast<QWidget*>(m_handover)})
        m_panels->addWidget(panel);
    m_panels->hide();
    m_splitter->setObjectName(u"devicesSplitter"_s);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(m_panels);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({720, 440});
    m_splitter->recall();
    body().addWidget(m_splitter, 1);
}

void DevicesPage::connectViews()
{
    const auto fault = [this](const Error& error) { showFault(error); };
    connect(m_board, &DeviceBoard::chosen, this, &DevicesPage::showDevice);
    connect(m_board, &DeviceBoard::opened, this, &DevicesPage::showDevice);
    connect(m_board, &DeviceBoard::moveRequested, this, &DevicesPage::move);
    connect(
        m_board, &DeviceBoard::moveRefused, this, [this](const QString& why) { banner().say(Tone::Attention, why); });
    connect(m_board, &DeviceBoard::handoverRequested, this,
        [this](domain::DeviceId device) { startHandover(device, std::nullopt); });
    connect(m_board, &DeviceBoard::elsewhereRequested, this, [this](domain::WorkshopState state) {
        showView(View::List);
        m_list->showState(state);
    });
    connect(m_board, &DeviceBoard::readFailed, this, fault);
    connect(m_list, &DeviceList::chosen, this, &DevicesPage::showDevice);
    connect(m_list, &DeviceList::opened, this, &DevicesPage::showDevice);
    connect(m_list, &DeviceList::newDeviceRequested, this, &DevicesPage::newDevice);
    connect(m_list, &DeviceList::readFailed, this, fault);
    connect(m_lots, &LotsView::opened, this, &DevicesPage::showLot);
    connect(m_lots, &LotsView::newLotRequested, this, &DevicesPage::newLot);
    connect(m_lots, &LotsView::readFailed, this, fault);
    connect(m_waiting, &WaitingView::readFailed, this, fault);
    connect(m_waiting, &WaitingView::handoverRequested, this,
        [this](domain::PersonId person) { startHandover(std::nullopt, person); });
    connect(m_waiting, &WaitingView::personRequested, this, [this](domain::PersonId person) {
        context().navigator.open({PageId::People, RecordKind::Person, person.value()});
    });
}

void DevicesPage::connectPanels()
{
    connect(m_file, &DeviceFile::closed, this, &DevicesPage::closePanel);
    connect(m_file, &DeviceFile::moveRequested, this, &DevicesPage::move);
    connect(m_file, &DeviceFile::deviceEdited, this, &DevicesPage::deviceEdited);
    connect(m_file, &DeviceFile::handoverRequested, this,
        [this](domain::DeviceId device) { startHandover(device, std::nullopt); });
    connect(m_file, &DeviceFile::lotRequested, this, [this](domain::LotId lot) {
        showView(View::Lots);
        showLot(lot);
    });
    connect(m_file, &DeviceFile::personRequested, this, [this](domain::PersonId person) {
        context().navigator.open({PageId::People, RecordKind::Person, person.value()});
    });
    connect(m_newDevice, &DeviceForm::cancelled, this, &DevicesPage::closePanel);
    connect(m_newDevice, &DeviceForm::saved, this, [this](domain::DeviceId device) {
        m_panels->hide();
        reload();
        showDevice(device);
    });
    connect(m_lotForm, &LotForm::cancelled, this, &DevicesPage::closePanel);
    connect(m_lotForm, &LotForm::saved, this, [this](domain::LotId lot) {
        m_panels->hide();
        m_lots->load();
        showLot(lot);
        context().notifier.say(tr("Lot saved."));
    });
    connect(m_lotForm, &LotForm::devicesRequested, this, [this](domain::LotId lot) {
        showView(View::List);
        m_list->showLot(lot);
    });
    connect(m_handover, &HandoverPanel::closed, this, &DevicesPage::closePanel);
    connect(m_handover, &HandoverPanel::leadRequested, this, &DevicesPage::followLead);
    connect(m_handover, &HandoverPanel::fileRequested, this, &DevicesPage::showDevice);
    connect(m_handover, &HandoverPanel::handedOver, this,
        [this](domain::DeviceId, const QString& what) { context().notifier.say(what); });
}

void DevicesPage::addKeys()
{
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), tr("New device or lot"), [this] { m_new->click(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), tr("Hand over a computer"),
        [this] { startHandover(std::nullopt, std::nullopt); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), tr("Edit the device"), [this] {
        if (!m_panels->isHidden() && m_panels->currentWidget() == m_file) m_file->startEdit();
    });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Save, or hand over"), [this] { save(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), tr("Save, or hand over"), [this] { save(); });
    addShortcut(QKeySequence(Qt::Key_Escape), tr("Close the file"), [this] { closePanel(); });
}

} // namespace mediane::ui
