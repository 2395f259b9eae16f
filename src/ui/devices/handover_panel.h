#pragma once

#include "ui/devices/missing_condition.h"

#include <QWidget>

class QPlainTextEdit;
class QLineEdit;

namespace mediane::ui {

class Banner;
class Button;
class ChoiceBox;
class DateEdit;
class Form;
class FormField;
class RecordPicker;
class TextLabel;
class WhyPanel;

/// Brings a machine and a person together: says at each change what is missing, and hands over when nothing is.
class HandoverPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HandoverPanel(application::Services& services, QWidget* parent = nullptr);

    void start(std::optional<domain::DeviceId> device, std::optional<domain::PersonId> person);
    void assess();
    void handOver();
    [[nodiscard]] bool hasInput() const; ///< A date or a reason was typed and nothing was handed over.

Q_SIGNALS:
    void handedOver(mediane::domain::DeviceId device, const QString& what);
    void closed();
    void fileRequested(mediane::domain::DeviceId device);
    void leadRequested(const mediane::ui::MissingCondition& condition, mediane::domain::DeviceId device,
        mediane::domain::PersonId person, std::optional<mediane::domain::CycleId> cycle);

private:
    void buildForm();
    void buildLayout();
    void connectAll();
    void fillCycles();
    void chooseDevice(domain::DeviceId device);
    void choosePerson(domain::PersonId person);
    [[nodiscard]] std::optional<application::HandoverRequest> request() const;
    void showAssessment(const application::HandoverRequest& request, const application::HandoverAssessment& found);
    void showWaived(const application::HandoverAssessment& found);
    void showIncomplete();
    void follow(const MissingCondition& condition);
    void reserve();
    [[nodiscard]] QString whatHappens() const; ///< "PC-2026-0042 → BENALI Karim"

    application::Services& m_services;
    std::optional<domain::CycleId> m_cycleFound;
    Banner* m_banner;
    Form* m_form;
    RecordPicker* m_device;
    RecordPicker* m_person;
    ChoiceBox* m_cycle;
    ChoiceBox* m_kind;
    DateEdit* m_signedOn;
    QLineEdit* m_reason;
    FormField* m_reasonField = nullptr;
    WhyPanel* m_why;
    TextLabel* m_waived;
    TextLabel* m_ready;
    Button* m_close;
    Button* m_reserve;
    Button* m_handOver;
    bool m_done = false;
};

} // namespace mediane::ui
