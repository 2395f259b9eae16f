#pragma once

#include "ui/people/person_data.h"
#include "ui/widgets/rows_model.h"

namespace mediane::ui {

class DataTable;
class TextLabel;

/// The sessions a person was expected in, with what was recorded.
class AttendancePanel : public QWidget
{
    Q_OBJECT
public:
    explicit AttendancePanel(QWidget* parent = nullptr);
    void showPerson(const PersonData& person);

Q_SIGNALS:
    void sessionRequested(mediane::domain::SessionId session);

private:
    RowsModel<application::PersonAttendanceRow>* m_model;
    TextLabel* m_summary;
    DataTable* m_table;
};

} // namespace mediane::ui
