#pragma once

#include "ui/devices/device_data.h"

#include <QScrollArea>

namespace mediane::ui {

class Button;
class FactList;

/// What is known of a machine, to read.
class DeviceFactsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceFactsPanel(QWidget* parent = nullptr);
    void showDevice(const DeviceData& device);

Q_SIGNALS:
    void editRequested();
    void lotRequested(mediane::domain::LotId lot);

private:
    std::optional<domain::LotId> m_lotId;
    FactList* m_facts;
    Button* m_edit;
    Button* m_lot;
};

} // namespace mediane::ui
