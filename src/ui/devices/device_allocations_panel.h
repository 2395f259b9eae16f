#pragma once

#include "ui/devices/device_data.h"
#include "ui/widgets/rows_model.h"

namespace mediane::ui {

class Banner;
class Button;
class DateEdit;
class Prompts;

/// To whom a machine was promised or given, and what may follow: installed, taken back, released, handed over.
class DeviceAllocationsPanel : public QWidget
{
    Q_OBJECT
public:
    DeviceAllocationsPanel(application::Services& services, Prompts& prompts, QWidget* parent = nullptr);
    void showDevice(const DeviceData& device);

Q_SIGNALS:
    void handoverRequested();
    void personRequested(mediane::domain::PersonId person);

private:
    QWidget* buildActions();
    void showActions();
    void markInstalled();
    void takeBack();
    void release();
    void report(const Result<void>& done);
    [[nodiscard]] std::optional<Date> chosenDay();

    application::Services& m_services;
    Prompts& m_prompts;
    DeviceData m_device;
    RowsModel<application::AllocationRow>* m_model;
    Banner* m_banner;
    DataTable* m_table;
    QWidget* m_day;
    DateEdit* m_date;
    Button* m_installed;
    Button* m_back;
    Button* m_release;
    Button* m_handover;
};

} // namespace mediane::ui
