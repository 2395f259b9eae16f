#pragma once

#include "ui/planning/wizard_step.h"

#include <mediane/application/services.h>

#include <vector>

class QSpinBox;
class QVBoxLayout;

namespace mediane::ui {

class Banner;
class Button;
class DateEdit;
class Form;
class PlannedSessionRow;
class TextLabel;
class TimeEdit;

/// Step 2: first date, time and rhythm give the list of sessions; each may then be changed or removed.
class WizardDatesStep : public WizardStep
{
    Q_OBJECT
public:
    explicit WizardDatesStep(application::Services& services, QWidget* parent = nullptr);

    void start(const application::CyclePlan& plan) override;
    void fill(application::CyclePlan& plan) const override;
    bool check() override;
    bool showProblems(const std::vector<FieldProblem>& problems) override;
    void takeFocus() override;

private:
    void build();
    void propose();
    void showRows(const std::vector<application::PlannedSession>& sessions);
    void addRow(const application::PlannedSession& session);
    void addOneMore();
    void renumber();
    [[nodiscard]] std::vector<application::PlannedSession> proposedWithoutTrack(Date first, TimeOfDay start) const;

    application::Services& m_services;
    std::optional<domain::TrackId> m_track;
    bool m_started = false;
    bool m_byHand = false; ///< Rows were changed: proposing again asks nothing but happens only on the button.
    Form* m_form;
    DateEdit* m_first;
    TimeEdit* m_start;
    QSpinBox* m_weeks;
    QSpinBox* m_count;
    QSpinBox* m_minutes;
    Button* m_propose;
    Banner* m_banner;
    TextLabel* m_heading;
    QVBoxLayout* m_list;
    std::vector<PlannedSessionRow*> m_rows;
};

} // namespace mediane::ui
