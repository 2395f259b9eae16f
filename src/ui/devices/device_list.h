#pragma once

#include "ui/widgets/rows_model.h"

#include <mediane/application/services.h>

namespace mediane::ui {

class ChoiceBox;

/// Every machine in a table, narrowed by text, workshop state, allocation and lot.
class DeviceList : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceList(application::Services& services, QWidget* parent = nullptr);

    void load(const QString& text);
    void showState(domain::WorkshopState state); ///< Sets the filters to that state alone.
    void showLot(domain::LotId lot);
    void selectDevice(domain::DeviceId device);

Q_SIGNALS:
    void chosen(mediane::domain::DeviceId device);
    void opened(mediane::domain::DeviceId device);
    void newDeviceRequested();
    void readFailed(const mediane::Error& error);

private:
    [[nodiscard]] static std::vector<RowsModel<application::DeviceRow>::Column> columns();
    void buildFilters();
    void fillLots();
    void reload();

    application::Services& m_services;
    QString m_text;
    RowsModel<application::DeviceRow>* m_model;
    ChoiceBox* m_workshop;
    ChoiceBox* m_allocation;
    ChoiceBox* m_lot;
    DataTable* m_table;
    bool m_loading = false;
};

} // namespace mediane::ui
