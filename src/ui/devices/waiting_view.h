#pragma once

#include "ui/widgets/rows_model.h"

#include <mediane/application/services.h>

namespace mediane::ui {

class Button;
class TextLabel;

/// Who earned a computer and has none, longest waiting first.
class WaitingView : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingView(application::Services& services, QWidget* parent = nullptr);
    void load();

Q_SIGNALS:
    void handoverRequested(mediane::domain::PersonId person);
    void personRequested(mediane::domain::PersonId person);
    void readFailed(const mediane::Error& error);

private:
    void updateButtons();

    application::Services& m_services;
    RowsModel<application::WaitingFamilyRow>* m_model;
    TextLabel* m_summary;
    DataTable* m_table;
    Button* m_handover;
    Button* m_person;
};

} // namespace mediane::ui
