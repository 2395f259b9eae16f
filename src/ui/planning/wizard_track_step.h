#pragma once

#include "ui/planning/wizard_step.h"

#include <mediane/application/services.h>

class QLineEdit;

namespace mediane::ui {

class ChoiceBox;
class Form;

/// Step 1: which track, for which action, under which title.
class WizardTrackStep : public WizardStep
{
    Q_OBJECT
public:
    explicit WizardTrackStep(application::Services& services, QWidget* parent = nullptr);

    void start(const application::CyclePlan& plan) override;
    void fill(application::CyclePlan& plan) const override;
    bool check() override;
    bool showProblems(const std::vector<FieldProblem>& problems) override;
    void takeFocus() override;

private:
    void describeTrack();

    application::Services& m_services;
    Form* m_form;
    ChoiceBox* m_track;
    ChoiceBox* m_action;
    QLineEdit* m_title;
    QString m_proposed; ///< The title that was proposed: replaced as long as nobody changed it.
};

} // namespace mediane::ui
