#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/rows_model.h"

#include <mediane/application/follow_up_queries.h>
#include <mediane/application/services.h>

class QScrollArea;

namespace mediane::ui {

class Banner;
class Button;
class ContactLog;
class DataTable;
class TextLabel;

/// One person to call: for a free seat, for an answer, or about absences.
struct Call
{
    application::CallRow row;
    std::optional<application::SeatTask> seat;
    std::optional<application::AlertRow> alert;
};

/// People to call, the reason in words, and what the call leads to: the seat offered, taken or declined, an outcome.
class CallsPanel : public QWidget
{
    Q_OBJECT
public:
    CallsPanel(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    void refresh();
    void takeFocus();
    [[nodiscard]] int count() const { return int(m_rows.rows().size()); }

Q_SIGNALS:
    void failed(const mediane::Error& error);

private:
    void build();
    void showCall(int row);
    void change(domain::EnrolmentStatus to, const QString& said);

    PageContext m_context;
    application::Services& m_services;
    RowsModel<Call> m_rows;
    DataTable* m_table;
    QWidget* m_detail;
    QScrollArea* m_scroll = nullptr;
    TextLabel* m_name;
    TextLabel* m_why;
    Banner* m_banner;
    Button* m_offer;
    Button* m_accept;
    Button* m_decline;
    ContactLog* m_log;
};

} // namespace mediane::ui
