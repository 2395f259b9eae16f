#pragma once

#include "ui/planning/wizard_step.h"

#include <mediane/application/services.h>

class QSpinBox;

namespace mediane::ui {

class ChoiceBox;
class Form;
class StaffPicker;
class TextLabel;

/// Step 3: where, for how many, by whom; and the cycle in one sentence before it is created.
class WizardMeansStep : public WizardStep
{
    Q_OBJECT
public:
    explicit WizardMeansStep(application::Services& services, QWidget* parent = nullptr);

    void start(const application::CyclePlan& plan) override;
    void fill(application::CyclePlan& plan) const override;
    bool check() override { return true; }
    bool showProblems(const std::vector<FieldProblem>& problems) override;
    void takeFocus() override;

private:
    void proposeCapacity();

    application::Services& m_services;
    Form* m_form;
    ChoiceBox* m_place;
    QSpinBox* m_capacity;
    StaffPicker* m_staff;
    TextLabel* m_summary;
};

} // namespace mediane::ui
