#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/rows_model.h"

#include <mediane/application/services.h>

namespace mediane::ui {

class Banner;
class DataTable;
class EnrolmentDetail;
class RecordPicker;

/// Who takes part in a cycle, waits or left: the list at the left, one enrolment at the right.
class CyclePeoplePanel : public QWidget
{
    Q_OBJECT
public:
    CyclePeoplePanel(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    void showCycle(domain::CycleId cycle, domain::CycleStatus status);
    void refresh();
    void select(domain::PersonId person);
    void takeFocus();

Q_SIGNALS:
    void failed(const mediane::Error& error);

private:
    void build();
    void enrol();

    PageContext m_context;
    application::Services& m_services;
    domain::CycleId m_cycle{0};
    RowsModel<application::EnrolmentRow> m_rows;
    RecordPicker* m_picker;
    Banner* m_banner;
    DataTable* m_table;
    EnrolmentDetail* m_detail;
};

} // namespace mediane::ui
