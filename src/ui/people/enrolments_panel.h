#pragma once

#include "ui/people/person_data.h"
#include "ui/widgets/rows_model.h"

namespace mediane::ui {

class Banner;
class Button;
class DataTable;
class RecordPicker;

/// The cycles a person takes or took part in, and how to enrol them in another one.
class EnrolmentsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EnrolmentsPanel(application::Services& services, QWidget* parent = nullptr);
    void showPerson(const PersonData& person);

Q_SIGNALS:
    void cycleRequested(mediane::domain::CycleId cycle);

private:
    void buildLayout();
    void enrol();

    application::Services& m_services;
    domain::PersonId m_person{0};
    RowsModel<application::EnrolmentRow>* m_model;
    Banner* m_banner;
    DataTable* m_table;
    RecordPicker* m_cycle;
    Button* m_enrol;
};

} // namespace mediane::ui
