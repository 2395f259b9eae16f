#pragma once

#include <mediane/application/planning_service.h>

#include <QWidget>

namespace mediane::ui {

/// One of the three steps of "new cycle".
class WizardStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void start(const application::CyclePlan& plan) = 0; ///< Shown: what earlier steps chose is in the plan.
    virtual void fill(application::CyclePlan& plan) const = 0; ///< Writes what was chosen here.
    /// Shows faults of what this step holds and says whether there are none.
    virtual bool check() = 0;
    /// Takes the problems that concern this step; true when there were some.
    virtual bool showProblems(const std::vector<FieldProblem>& problems) = 0;
    virtual void takeFocus() = 0;
};

} // namespace mediane::ui
