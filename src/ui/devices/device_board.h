#pragma once

#include "ui/devices/device_column.h"

#include <mediane/application/services.h>

#include <QWidget>

#include <array>

namespace mediane::ui {

class FigureLabel;

/// The machines by where they are in the workshop. A card moves only along the state machine.
class DeviceBoard : public QWidget
{
    Q_OBJECT
public:
    enum Stage { Received, InWorkshop, ToInspect, Ready, HandedOver, StageCount };

    explicit DeviceBoard(application::Services& services, QWidget* parent = nullptr);

    void load(const QString& text);
    void selectDevice(domain::DeviceId device);
    [[nodiscard]] DeviceColumn& column(Stage stage) { return *m_columns[std::size_t(stage)]; }

Q_SIGNALS:
    void chosen(mediane::domain::DeviceId device);
    void opened(mediane::domain::DeviceId device);
    void moveRequested(mediane::domain::DeviceId device, mediane::domain::WorkshopState to);
    void handoverRequested(mediane::domain::DeviceId device);
    void moveRefused(const QString& why);
    void readFailed(const mediane::Error& error);
    void elsewhereRequested(mediane::domain::WorkshopState state); ///< The list of a state that has no column.

private:
    void connectColumn(Stage stage);
    void moveSideways(const application::DeviceRow& device, Stage from, int direction);
    void dropInto(domain::DeviceId device, Stage stage);
    [[nodiscard]] bool accepts(domain::DeviceId device, Stage stage) const;
    [[nodiscard]] const application::DeviceRow* find(domain::DeviceId device) const;
    void showMenu(domain::DeviceId device, const QPoint& where);
    void showElsewhere(const std::vector<application::DeviceRow>& devices);

    application::Services& m_services;
    std::array<DeviceColumn*, StageCount> m_columns{};
    QWidget* m_elsewhere;
    std::vector<std::pair<domain::WorkshopState, FigureLabel*>> m_figures;
};

/// The column of a device; none when it is for parts, scrapped or missing.
[[nodiscard]] std::optional<DeviceBoard::Stage> stageOf(const application::DeviceRow& device);

} // namespace mediane::ui
