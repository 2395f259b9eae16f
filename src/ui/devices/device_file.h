#pragma once

#include "ui/devices/missing_condition.h"

#include <QWidget>

class QGridLayout;
class QStackedWidget;
class QTabWidget;

namespace mediane::ui {

class Button;
class DeviceAllocationsPanel;
class DeviceFactsPanel;
class DeviceForm;
class DeviceMediaPanel;
class ErasureForm;
class JournalView;
class Prompts;
class StatusChip;
class TextLabel;
class WhyPanel;

/// The file of one machine: its three axes, why it is not ready yet, what to do next, and its sections.
class DeviceFile : public QWidget
{
    Q_OBJECT
public:
    enum class Section { Facts, Media, Allocations, History };

    DeviceFile(application::Services& services, Prompts& prompts, QWidget* parent = nullptr);

    void showDevice(domain::DeviceId device);
    void refresh();
    void showSection(Section section);
    void startEdit(const QString& field = {});
    void recordErasure(const QString& medium = {});
    void save(); ///< As the button of the form that is open.
    void closeForm();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool hasUnsavedInput() const;
    [[nodiscard]] std::optional<domain::DeviceId> device() const;

Q_SIGNALS:
    void moveRequested(mediane::domain::DeviceId device, mediane::domain::WorkshopState to);
    void handoverRequested(mediane::domain::DeviceId device);
    void lotRequested(mediane::domain::LotId lot);
    void personRequested(mediane::domain::PersonId person);
    void deviceEdited(mediane::domain::DeviceId device, const mediane::domain::DeviceFacts& before);
    void closed();

private:
    QWidget* buildView(application::Services& services, Prompts& prompts);
    QWidget* buildHeader();
    QWidget* buildActions();
    void connectAll();
    void showHeader();
    void showActions();
    void showStatesMenu();
    void follow(const MissingCondition& condition);

    application::Services& m_services;
    std::optional<DeviceData> m_device;
    QStackedWidget* m_stack;
    QWidget* m_view;
    DeviceForm* m_form;
    ErasureForm* m_erasure;
    TextLabel* m_number;
    TextLabel* m_model;
    StatusChip* m_workshop;
    StatusChip* m_data;
    StatusChip* m_allocation;
    TextLabel* m_holder;
    WhyPanel* m_why;
    Button* m_close;
    Button* m_next;
    Button* m_states;
    QTabWidget* m_tabs;
    DeviceFactsPanel* m_facts;
    DeviceMediaPanel* m_media;
    DeviceAllocationsPanel* m_allocations;
    JournalView* m_history;
};

/// Where a machine normally goes next in the workshop; none once it is ready or gone.
[[nodiscard]] std::optional<domain::WorkshopState> forwardFrom(domain::WorkshopState state);

} // namespace mediane::ui
