#pragma once

#include <mediane/application/services.h>

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace mediane::ui {

class Button;
class DateEdit;
class Form;
class RecordPicker;
class TextLabel;

/// Creates or edits a donation lot.
class LotForm : public QWidget
{
    Q_OBJECT
public:
    explicit LotForm(application::Services& services, QWidget* parent = nullptr);

    void createLot();
    void editLot(const application::LotRow& lot);
    [[nodiscard]] bool isModified() const;
    void save();

Q_SIGNALS:
    void saved(mediane::domain::LotId lot);
    void cancelled();
    void devicesRequested(mediane::domain::LotId lot); ///< The list of its machines.

private:
    void buildForm();
    void fill(const domain::LotFacts& facts, const QString& donor);

    application::Services& m_services;
    std::optional<domain::LotId> m_lot;
    TextLabel* m_title;
    TextLabel* m_summary;
    Form* m_form;
    RecordPicker* m_donor;
    DateEdit* m_date;
    QLineEdit* m_announced;
    QLineEdit* m_received;
    QLineEdit* m_weight;
    Button* m_devices;
    Button* m_cancel;
    Button* m_save;
};

} // namespace mediane::ui
