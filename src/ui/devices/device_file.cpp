#include "ui/devices/device_file.h"

#include "ui/devices/device_allocations_panel.h"
#include "ui/devices/device_facts_panel.h"
#include "ui/devices/device_form.h"
#include "ui/devices/device_media_panel.h"
#include "ui/devices/erasure_form.h"
#include "ui/devices/why_panel.h"
#include "ui/records/journal_view.h"
#include "ui/records/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::WorkshopState;

std::optional<WorkshopState> forwardFrom(WorkshopState state)
{
    switch (state) {
    case WorkshopState::Expected: return WorkshopState::Received;
    case WorkshopState::Received:
    case WorkshopState::WaitingForPart: return WorkshopState::InWorkshop;
    case WorkshopState::InWorkshop: return WorkshopState::ToInspect;
    case WorkshopState::ToInspect: return WorkshopState::Ready;
    case WorkshopState::ForParts: return WorkshopState::ToScrap;
    case WorkshopState::ToScrap: return WorkshopState::Scrapped;
    case WorkshopState::Ready:
    case WorkshopState::Scrapped:
    case WorkshopState::Missing: return std::nullopt;
    }
    return std::nullopt;
}

void DeviceFile::connectAll()
{
    connect(m_close, &QAbstractButton::clicked, this, &DeviceFile::closed);
    connect(m_states, &QAbstractButton::clicked, this, &DeviceFile::showStatesMenu);
    connect(m_next, &QAbstractButton::clicked, this, [this] {
        const auto forward = forwardFrom(m_device->row.facts.workshop);
        if (forward) {
            Q_EMIT moveRequested(m_device->row.id, *forward);
        } else {
            Q_EMIT handoverRequested(m_device->row.id);
        }
    });
    connect(m_why, &WhyPanel::leadRequested, this, &DeviceFile::follow);
    connect(m_facts, &DeviceFactsPanel::editRequested, this, [this] { startEdit(); });
    connect(m_facts, &DeviceFactsPanel::lotRequested, this, &DeviceFile::lotRequested);
    connect(m_media, &DeviceMediaPanel::erasureRequested, this, &DeviceFile::recordErasure);
    connect(m_allocations, &DeviceAllocationsPanel::personRequested, this, &DeviceFile::personRequested);
    connect(m_allocations, &DeviceAllocationsPanel::handoverRequested, this,
        [this] { Q_EMIT handoverRequested(m_device->row.id); });
    connect(m_form, &DeviceForm::cancelled, this, &DeviceFile::closeForm);
    connect(m_form, &DeviceForm::saved, this, [this](domain::DeviceId device) {
        const domain::DeviceFacts before = m_device->row.facts;
        closeForm();
        showDevice(device);
        Q_EMIT deviceEdited(device, before);
    });
    connect(m_erasure, &ErasureForm::cancelled, this, &DeviceFile::closeForm);
    connect(m_erasure, &ErasureForm::saved, this, [this] {
        closeForm();
        refresh();
        showSection(Section::Media);
    });
}

void DeviceFile::showDevice(domain::DeviceId device)
{
    Result<DeviceData> found = readDevice(m_services, device);
    if (!found) {
        m_device.reset();
        Q_EMIT closed();
        return;
    }
    const bool same = m_device && m_device->row.id == device;
    m_device = std::move(found).value();
    if (!same) closeForm();
    showHeader();
    showActions();
    m_why->setMissing(missingToBeReady(*m_device));
    m_facts->showDevice(*m_device);
    m_media->showDevice(*m_device);
    m_allocations->showDevice(*m_device);
    if (!same) m_history->showRecord({application::SubjectKind::Device, device.value()});
}

void DeviceFile::showHeader()
{
    const application::DeviceRow& row = m_device->row;
    m_number->setText(toQt(row.number));
    QString model = modelText(row.facts);
    if (row.facts.grade) model = tr("%1 · grade %2").arg(model, toQt(domain::code(*row.facts.grade)));
    m_model->setText(model);
    m_workshop->setChip(chipOf(row.facts.workshop));
    m_data->setChip(chipOf(row.data));
    m_allocation->setChip(chipOf(row.allocation));
    m_holder->setText(
        row.handedOn ? tr("%1, on %2").arg(toQt(row.holderName), shortDateText(*row.handedOn)) : toQt(row.holderName));
}

void DeviceFile::showActions()
{
    const application::DeviceRow& row = m_device->row;
    const bool held = domain::isWithHolder(row.allocation);
    const auto forward = forwardFrom(row.facts.workshop);
    const bool ready = row.facts.workshop == WorkshopState::Ready;
    m_next->setVisible(!held && (forward || ready));
    if (forward) {
        m_next->setText(tr("Move to: %1").arg(chipOf(*forward).word));
        m_next->setGlyph(chipOf(*forward).icon);
    } else if (ready) {
        m_next->setText(tr("Hand over"));
        m_next->setGlyph(Icon::People);
    }
    m_states->setVisible(!held && !application::DeviceService::next(row.facts.workshop).empty());
}

void DeviceFile::showStatesMenu()
{
    QMenu menu(this);
    for (const WorkshopState state : application::DeviceService::next(m_device->row.facts.workshop)) {
        const Chip chip = chipOf(state);
        menu.addAction(themedIcon(chip.icon, chip.tone), chip.word, this,
            [this, state] { Q_EMIT moveRequested(m_device->row.id, state); });
    }
    menu.exec(m_states->mapToGlobal(QPoint(0, m_states->height())));
}

void DeviceFile::follow(const MissingCondition& condition)
{
    if (condition.lead == Lead::Media) {
        showSection(Section::Media);
        recordErasure(condition.value);
    } else if (condition.lead == Lead::Workshop) {
        const WorkshopState state = m_device->row.facts.workshop;
        const auto forward = forwardFrom(state);
        if (forward && state != WorkshopState::ForParts && state != WorkshopState::ToScrap) {
            Q_EMIT moveRequested(m_device->row.id, *forward);
        } else {
            showStatesMenu();
        }
    } else {
        startEdit(condition.rule == "lot-unknown" ? u"lot"_s : u"grade"_s);
    }
}

void DeviceFile::refresh()
{
    if (m_device) showDevice(m_device->row.id);
}

void DeviceFile::showSection(Section section) { m_tabs->setCurrentIndex(int(section)); }

void DeviceFile::startEdit(const QString& field)
{
    if (!m_device) return;
    QString lot = toQt(m_device->row.lotRef);
    if (!m_device->row.donor.empty()) lot += u" · "_s + toQt(m_device->row.donor);
    m_stack->setCurrentWidget(m_form);
    m_form->editDevice(m_device->row, lot);
    if (!field.isEmpty()) m_form->focusField(field);
}

void DeviceFile::recordErasure(const QString& medium)
{
    if (!m_device) return;
    m_stack->setCurrentWidget(m_erasure);
    m_erasure->start(*m_device, medium);
}

void DeviceFile::save()
{
    if (m_stack->currentWidget() == m_form) m_form->save();
    if (m_stack->currentWidget() == m_erasure) m_erasure->save();
}

void DeviceFile::closeForm() { m_stack->setCurrentWidget(m_view); }

bool DeviceFile::isEditing() const { return m_stack->currentWidget() != m_view; }

bool DeviceFile::hasUnsavedInput() const { return m_stack->currentWidget() == m_form && m_form->isModified(); }

std::optional<domain::DeviceId> DeviceFile::device() const
{
    return m_device ? std::optional(m_device->row.id) : std::nullopt;
}

} // namespace mediane::ui
