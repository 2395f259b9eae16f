#pragma once

#include "ui/devices/device_data.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mediane::ui {

class Button;
class ChoiceBox;
class DateEdit;
class Form;

/// Records one attempt to erase a disk, its destruction, or that the device holds none.
class ErasureForm : public QWidget
{
    Q_OBJECT
public:
    explicit ErasureForm(application::Services& services, QWidget* parent = nullptr);

    /// `medium`: the disk proposed first; empty = the first that is not erased.
    void start(const DeviceData& device, const QString& medium = {});
    void save();

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    void buildForm();
    void adaptToOutcome();

    application::Services& m_services;
    domain::DeviceId m_device{0};
    Form* m_form;
    QComboBox* m_medium;
    ChoiceBox* m_outcome;
    DateEdit* m_date;
    QLineEdit* m_method;
    QLineEdit* m_tool;
    QLineEdit* m_operator;
    Button* m_cancel;
    Button* m_save;
};

} // namespace mediane::ui
