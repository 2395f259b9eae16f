#pragma once

#include "ui/widgets/rows_model.h"

#include <mediane/application/services.h>

#include <QWidget>

namespace mediane::ui {

class DataTable;
class SearchField;

/// All cycles with their seats in words, found as one types.
class CyclesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CyclesPanel(application::Services& services, QWidget* parent = nullptr);

    void refresh();
    void takeFocus();

Q_SIGNALS:
    void cycleActivated(mediane::domain::CycleId cycle);
    void newCycleRequested();
    void failed(const mediane::Error& error);

private:
    application::Services& m_services;
    RowsModel<application::CycleRow> m_rows;
    SearchField* m_search;
    DataTable* m_table;
    QString m_typed;
};

} // namespace mediane::ui
