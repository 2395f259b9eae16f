#pragma once

#include "ui/devices/device_data.h"
#include "ui/widgets/rows_model.h"

namespace mediane::ui {

class Button;

/// The disks of a machine with their states, and everything that was done to erase them.
class DeviceMediaPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceMediaPanel(QWidget* parent = nullptr);
    void showDevice(const DeviceData& device);

Q_SIGNALS:
    void erasureRequested(const QString& medium); ///< The disk chosen in the table; empty = none.

private:
    [[nodiscard]] QString chosenMedium() const;

    RowsModel<application::MediumRow>* m_mediaModel;
    RowsModel<application::ErasureRow>* m_erasureModel;
    DataTable* m_media;
    DataTable* m_erasures;
    Button* m_record;
};

} // namespace mediane::ui
