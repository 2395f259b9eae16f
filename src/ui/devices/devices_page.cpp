#include "ui/devices/devices_page.h"

#include "ui/devices/device_board.h"
#include "ui/devices/device_file.h"
#include "ui/devices/device_form.h"
#include "ui/devices/device_list.h"
#include "ui/devices/handover_panel.h"
#include "ui/devices/lot_form.h"
#include "ui/devices/lots_view.h"
#include "ui/devices/waiting_view.h"
#include "ui/frame/navigator.h"
#include "ui/frame/notifier.h"
#include "ui/records/labels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text.h"
#include "ui/wording/problem_text.h"

#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

QString DevicesPage::title() const { return tr("Computers"); }

QString DevicesPage::guideSection() const { return u"ordinateurs"_s; }

void DevicesPage::activated() { refresh(); }

void DevicesPage::open(const Destination& destination)
{
    if (destination.view == u"board"_s) showView(View::Board);
    if (destination.view == u"list"_s) showView(View::List);
    if (destination.view == u"lots"_s) showView(View::Lots);
    if (destination.view == u"waiting"_s) showView(View::Waiting);
    if (destination.kind == RecordKind::Device) {
        const domain::DeviceId device(destination.id);
        if (destination.view == u"handover"_s) {
            startHandover(device, std::nullopt);
        } else {
            showDevice(device);
        }
    } else if (destination.kind == RecordKind::Lot) {
        showView(View::Lots);
        showLot(domain::LotId(destination.id));
    } else if (destination.kind == RecordKind::Person || destination.view == u"handover"_s) {
        const bool known = destination.kind == RecordKind::Person;
        startHandover(std::nullopt, known ? std::optional(domain::PersonId(destination.id)) : std::nullopt);
    }
}

Destination DevicesPage::here() const
{
    static const QStringList views{u"board"_s, u"list"_s, u"lots"_s, u"waiting"_s};
    Destination place{PageId::Devices, RecordKind::None, 0, views.value(m_tabs->currentIndex())};
    const bool shown = m_panels->isVisible() && m_panels->currentWidget() == m_file;
    if (const auto device = m_file->device(); device && shown) {
        place.kind = RecordKind::Device;
        place.id = device->value();
    }
    return place;
}

bool DevicesPage::mayLeave()
{
    if (m_panels->isHidden()) return true;
    const QWidget* panel = m_panels->currentWidget();
    const bool unsaved = (panel == m_file && m_file->hasUnsavedInput())
        || (panel == m_newDevice && m_newDevice->isModified()) || (panel == m_lotForm && m_lotForm->isModified())
        || (panel == m_handover && m_handover->hasInput());
    if (!unsaved) return true;
    const bool leave = context().prompts.confirm({tr("Leave without saving?"),
        tr("What was typed in the form has not been saved."), tr("Leave without saving"), true});
    if (leave) {
        m_file->closeForm();
        m_panels->hide();
    }
    return leave;
}

void DevicesPage::showView(View view)
{
    m_tabs->setCurrentIndex(int(view));
    m_views->setCurrentIndex(int(view));
    m_search->setVisible(view == View::Board || view == View::List);
    m_new->setText(view == View::Lots ? tr("New lot") : tr("New device"));
    reload();
}

void DevicesPage::reload()
{
    switch (View(m_tabs->currentIndex())) {
    case View::Board: m_board->load(m_search->text()); return;
    case View::List: m_list->load(m_search->text()); return;
    case View::Lots: m_lots->load(); return;
    case View::Waiting: m_waiting->load(); return;
    }
}

void DevicesPage::refresh()
{
    reload();
    showCounts();
    if (m_panels->isHidden()) return;
    if (m_panels->currentWidget() == m_file && !m_file->isEditing()) m_file->refresh();
    if (m_panels->currentWidget() == m_handover) m_handover->assess();
}

void DevicesPage::showCounts()
{
    const auto counts
        = m_services.context.store.read([](const application::Queries& queries) { return queries.devices.counts(); });
    if (!counts) return;
    int stock = 0;
    for (const auto& [state, count] : counts->inStock) {
        if (state != domain::WorkshopState::Scrapped && state != domain::WorkshopState::Missing) stock += count;
    }
    header().setSubtitle(tr("%1 · %2", "in stock · handed over")
                             .arg(tr("%n in stock", "", stock), tr("%n handed over", "", counts->withHolders)));
}

void DevicesPage::showPanel(QWidget* panel)
{
    m_panels->setCurrentWidget(panel);
    m_panels->show();
}

void DevicesPage::closePanel()
{
    if (m_panels->isHidden() || !mayLeave()) return;
    if (m_panels->currentWidget() == m_file && m_file->isEditing()) {
        m_file->closeForm();
        return;
    }
    m_panels->hide();
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void DevicesPage::save()
{
    if (m_panels->isHidden()) return;
    const QWidget* panel = m_panels->currentWidget();
    if (panel == m_file) m_file->save();
    if (panel == m_newDevice) m_newDevice->save();
    if (panel == m_lotForm) m_lotForm->save();
    if (panel == m_handover) m_handover->handOver();
}

void DevicesPage::showDevice(domain::DeviceId device)
{
    if (!mayLeave()) {
        if (const auto kept = m_file->device()) select(*kept); // The list has moved on already.
        return;
    }
    banner().dismiss();
    m_file->showDevice(device);
    if (m_file->device() != device) return;
    m_file->closeForm();
    showPanel(m_file);
    select(device);
}

void DevicesPage::select(domain::DeviceId device)
{
    m_board->selectDevice(device);
    m_list->selectDevice(device);
}

void DevicesPage::showLot(domain::LotId lot)
{
    const auto row = m_lots->lot(lot);
    if (!row || !mayLeave()) return;
    m_lotForm->editLot(*row);
    showPanel(m_lotForm);
    m_lots->selectLot(lot);
}

void DevicesPage::newDevice()
{
    if (!mayLeave()) return;
    showPanel(m_newDevice);
    m_newDevice->createDevice();
}

void DevicesPage::newLot()
{
    if (!mayLeave()) return;
    showPanel(m_lotForm);
    m_lotForm->createLot();
}

void DevicesPage::startHandover(std::optional<domain::DeviceId> device, std::optional<domain::PersonId> person)
{
    if (!mayLeave()) return;
    showPanel(m_handover);
    m_handover->start(device, person);
}

void DevicesPage::move(domain::DeviceId device, domain::WorkshopState to)
{
    banner().dismiss();
    const auto before = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.devices.device(device); });
    if (!before) return showFault(before.error());
    const domain::WorkshopState from = before->facts.workshop;
    const Result<void> done = m_services.devices.moveWorkshop(device, to);
    if (!done) return showFault(done.error());
    context().notifier.say(tr("%1: %2.", "number: state").arg(toQt(before->number), chipOf(to).word));
    if (domain::find(domain::workshopTransitions(), to, from) == nullptr) {
        m_undo.clear(); // The state machine knows no way back.
        return;
    }
    m_undo.push({"move-device", [this, device, from] { return m_services.devices.moveWorkshop(device, from); },
        [this, device, to] { return m_services.devices.moveWorkshop(device, to); }});
}

void DevicesPage::deviceEdited(domain::DeviceId device, const domain::DeviceFacts& before)
{
    const auto after = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.devices.device(device); });
    if (!after || after->facts == before) return;
    const auto write = [this, device](const domain::DeviceFacts& facts) -> Result<void> {
        const auto done = m_services.devices.saveDevice(device, facts);
        return done ? Result<void>() : Result<void>(done.error());
    };
    m_undo.push({"edit-device", [write, before] { return write(before); },
        [write, facts = after->facts] { return write(facts); }});
    context().notifier.say(tr("Device saved."));
}

void DevicesPage::followLead(const MissingCondition& condition, domain::DeviceId device, domain::PersonId person,
    std::optional<domain::CycleId> cycle)
{
    switch (condition.lead) {
    case Lead::Facts:
    case Lead::Workshop:
    case Lead::Allocation:
    case Lead::Media:
        showDevice(device);
        if (condition.lead == Lead::Media) m_file->showSection(DeviceFile::Section::Media);
        if (condition.lead == Lead::Allocation) m_file->showSection(DeviceFile::Section::Allocations);
        return;
    case Lead::HouseholdDevice: return openHouseholdDevice(condition.value);
    case Lead::Cycle:
        if (cycle) context().navigator.open({PageId::Planning, RecordKind::Cycle, cycle->value()});
        return;
    case Lead::Person:
        context().navigator.open({PageId::People, RecordKind::Person, person.value(), u"enrolments"_s});
        return;
    case Lead::SignedOn:
    case Lead::Reason: return;
    }
}

void DevicesPage::openHouseholdDevice(const QString& number)
{
    const auto id = m_services.context.store.read([&](const application::Queries& queries) {
        return queries.catalogue.resolve(application::SubjectKind::Device, toStd(number));
    });
    if (id) showDevice(domain::DeviceId(*id));
}

void DevicesPage::showFault(const Error& error) { banner().say(Tone::Attention, errorText(error)); }

} // namespace mediane::ui
