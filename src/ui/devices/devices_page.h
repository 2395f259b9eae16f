#pragma once

#include "ui/devices/missing_condition.h"
#include "ui/widgets/page.h"

#include <mediane/application/undo_stack.h>

class QStackedWidget;
class QTabBar;

namespace mediane::ui {

class Button;
class DeviceBoard;
class DeviceFile;
class DeviceForm;
class DeviceList;
class HandoverPanel;
class LotForm;
class LotsView;
class RememberedSplitter;
class SearchField;
class WaitingView;

/// Computers: board, list, lots and waiting families at the left; the file, the lot or the handover at the right.
class DevicesPage : public Page
{
    Q_OBJECT
public:
    enum class View { Board, List, Lots, Waiting };

    DevicesPage(application::Services& services, const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    /// A device, a lot, a person (view "handover"), or one of the views "board", "list", "lots", "waiting".
    void open(const Destination& destination) override;
    [[nodiscard]] Destination here() const override;
    [[nodiscard]] application::UndoStack* undoStack() override { return &m_undo; }
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString guideSection() const override;

private:
    void buildHeader();
    void buildBody();
    void connectViews();
    void connectPanels();
    void addKeys();
    void showView(View view);
    void reload();
    void refresh();
    void showCounts();
    void showPanel(QWidget* panel);
    void select(domain::DeviceId device);
    void closePanel();
    void save();
    void showDevice(domain::DeviceId device);
    void showLot(domain::LotId lot);
    void newDevice();
    void newLot();
    void startHandover(std::optional<domain::DeviceId> device, std::optional<domain::PersonId> person);
    void move(domain::DeviceId device, domain::WorkshopState to);
    void deviceEdited(domain::DeviceId device, const domain::DeviceFacts& before);
    void followLead(const MissingCondition& condition, domain::DeviceId device, domain::PersonId person,
        std::optional<domain::CycleId> cycle);
    void openHouseholdDevice(const QString& number);
    void showFault(const Error& error);

    application::Services& m_services;
    application::UndoStack m_undo;
    QTabBar* m_tabs;
    SearchField* m_search;
    Button* m_new;
    RememberedSplitter* m_splitter;
    QStackedWidget* m_views;
    DeviceBoard* m_board;
    DeviceList* m_list;
    LotsView* m_lots;
    WaitingView* m_waiting;
    QStackedWidget* m_panels;
    DeviceFile* m_file;
    DeviceForm* m_newDevice;
    LotForm* m_lotForm;
    HandoverPanel* m_handover;
};

} // namespace mediane::ui
