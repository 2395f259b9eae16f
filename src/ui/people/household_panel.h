#pragma once

#include "ui/people/person_data.h"
#include "ui/widgets/rows_model.h"

namespace mediane::ui {

class Banner;
class Button;
class DataTable;
class RecordPicker;
class TextLabel;

/// The household of a person: who lives in it, and how somebody joins it.
class HouseholdPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HouseholdPanel(application::Services& services, QWidget* parent = nullptr);
    void showPerson(const PersonData& person);

Q_SIGNALS:
    void openRequested(mediane::domain::PersonId person);
    void newMemberRequested();

private:
    void join();

    application::Services& m_services;
    PersonData m_person;
    RowsModel<application::PersonRow>* m_model;
    TextLabel* m_title;
    Banner* m_banner;
    DataTable* m_table;
    Button* m_new;
    RecordPicker* m_known;
    Button* m_join;
};

} // namespace mediane::ui
