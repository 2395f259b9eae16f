#pragma once

#include "ui/people/person_data.h"
#include "ui/widgets/rows_model.h"

namespace mediane::ui {

class Button;
class DataTable;

/// The computers a person was promised, holds or gave back.
class PersonDevicesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PersonDevicesPanel(QWidget* parent = nullptr);
    void showPerson(const PersonData& person);

Q_SIGNALS:
    void deviceRequested(mediane::domain::DeviceId device);
    void handoverRequested();

private:
    RowsModel<application::PersonDeviceRow>* m_model;
    DataTable* m_table;
    Button* m_handover;
};

} // namespace mediane::ui
