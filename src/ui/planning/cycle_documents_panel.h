#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/rows_model.h"

#include <mediane/application/paper_queries.h>
#include <mediane/application/services.h>

class QLineEdit;

namespace mediane::ui {

class Banner;
class Button;
class ChoiceBox;
class DataTable;
class TextLabel;

/// The certificates of a cycle: issues them to those who are entitled, prints them again, cancels them.
class CycleDocumentsPanel : public QWidget
{
    Q_OBJECT
public:
    CycleDocumentsPanel(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    void showCycle(domain::CycleId cycle);
    void refresh();
    void takeFocus();

private:
    void build();
    void showEntitled();
    void showActions();
    void issue();
    void reprint();
    void cancel();
    [[nodiscard]] Result<void> write(domain::CertificateId certificate, const QString& path, bool duplicate) const;
    [[nodiscard]] const application::CertificateRow* current() const;
    void fail(const Error& error);

    PageContext m_context;
    application::Services& m_services;
    domain::CycleId m_cycle{0};
    std::vector<application::EnrolmentRow> m_entitled;
    RowsModel<application::CertificateRow> m_rows;
    Banner* m_banner;
    ChoiceBox* m_kind;
    QLineEdit* m_signatory;
    Button* m_issue;
    TextLabel* m_names;
    DataTable* m_table;
    Button* m_reprint;
    Button* m_cancel;
};

} // namespace mediane::ui
