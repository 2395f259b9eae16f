#pragma once

#include "ui/attendance/sheet_printing.h"
#include "ui/widgets/panel.h"

#include <mediane/application/paper_queries.h>

class QComboBox;
class QLineEdit;

namespace mediane::ui {

class Banner;
class Button;
class FormField;
class TextLabel;

/// The sheet on paper: prints it, and takes back what was written on it, by the row numbers of that print (FEU-5).
class PaperPanel : public Panel
{
    Q_OBJECT
public:
    PaperPanel(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    /// `blocked` says why nothing can be recorded; empty when it can.
    void openFor(domain::SessionId session, const QString& blocked);
    void block(const QString& blocked); ///< Whether something can be recorded has changed.
    /// Prints the sheet of the session that is open, and says where it is.
    void print();

Q_SIGNALS:
    void recorded(int people);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void readSheets();
    void showRows();
    void check(const QString& line);
    void record();
    void openFile();
    [[nodiscard]] const application::PrintedSheetRow* chosen() const;

    PageContext m_context;
    application::Services& m_services;
    domain::SessionId m_session{0};
    std::vector<application::PrintedSheetRow> m_sheets;
    QString m_blocked;
    QString m_file; ///< Written last.
    Banner* m_banner;
    QComboBox* m_choice;
    Button* m_print;
    TextLabel* m_rows;
    QLineEdit* m_line;
    FormField* m_field;
    Button* m_record;
};

} // namespace mediane::ui
