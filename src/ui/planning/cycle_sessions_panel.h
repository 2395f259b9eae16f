#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/rows_model.h"

#include <mediane/application/services.h>

namespace mediane::ui {

class DataTable;
class SessionDetail;

/// The sessions of a cycle: the list at the left, the chosen one at the right.
class CycleSessionsPanel : public QWidget
{
    Q_OBJECT
public:
    CycleSessionsPanel(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    void showCycle(domain::CycleId cycle, const domain::CycleFacts& facts);
    void refresh();
    void select(domain::SessionId session);
    void takeFocus();
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    void failed(const mediane::Error& error);

private:
    void startNew();
    void rowChosen(int row);

    PageContext m_context;
    application::Services& m_services;
    domain::CycleId m_cycle{0};
    domain::CycleFacts m_facts;
    RowsModel<application::SessionRow> m_rows;
    DataTable* m_table;
    SessionDetail* m_detail;
    bool m_reading = false; ///< The current row moves because the list is read again.
};

} // namespace mediane::ui
