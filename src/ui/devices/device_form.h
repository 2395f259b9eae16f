#pragma once

#include "ui/devices/device_data.h"

#include <QWidget>

class QLineEdit;

namespace mediane::ui {

class Button;
class ChoiceBox;
class Form;
class RecordPicker;
class TextLabel;

/// Creates a device, or edits the facts that a person types; its number and its states are never typed.
class DeviceForm : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceForm(application::Services& services, QWidget* parent = nullptr);

    void createDevice();
    void editDevice(const application::DeviceRow& device, const QString& lot);
    [[nodiscard]] bool isModified() const;
    void save();
    void focusField(const QString& field); ///< "grade", "lot"…

Q_SIGNALS:
    void saved(mediane::domain::DeviceId device);
    void cancelled();

private:
    void buildForm();
    void fill(const domain::DeviceFacts& facts, const QString& lot);

    application::Services& m_services;
    std::optional<domain::DeviceId> m_device;
    domain::DeviceFacts m_original;
    TextLabel* m_title;
    Form* m_form;
    RecordPicker* m_lot;
    ChoiceBox* m_kind;
    QLineEdit* m_maker;
    QLineEdit* m_model;
    QLineEdit* m_serial;
    ChoiceBox* m_grade;
    Button* m_cancel;
    Button* m_save;
};

} // namespace mediane::ui
