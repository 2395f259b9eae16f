#pragma once

#include "ui/planning/wizard_step.h"

#include <mediane/application/services.h>

#include <map>
#include <vector>

class QSpinBox;
class QVBoxLayout;

namespace mediane::ui {

class Banner;
class ChoiceBox;
class DateEdit;
class Form;
class PlannedSessionRow;
class TextLabel;
class TimeEdit;
class WeekdayPicker;

/// Step 2: a rhythm gives the dates, the calendar of the centre skips some; each line may be changed, kept or dropped,
/// and the end is worked out again at once (GEN-4).
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
    void buildRhythm();
    void offerPolicies();
    void readTrack();
    void startOver(); ///< Another rhythm: what was said of single dates is forgotten.
    void generate();
    void showSeries();
    void addRow();
    void keep(const PlannedSessionRow& row, bool kept);
    void changeLine(const PlannedSessionRow& row);
    [[nodiscard]] domain::SeriesRequest typedRequest() const;
    [[nodiscard]] QString titleOf(const domain::SeriesCandidate& candidate) const;
    [[nodiscard]] QString summary() const;

    application::Services& m_services;
    std::optional<domain::TrackId> m_track;
    std::vector<domain::TrackSession> m_positions; ///< Of the track.
    std::optional<domain::PlaceId> m_place;
    bool m_started = false;
    bool m_daysChosen = false; ///< Otherwise the weekday follows the first date.
    bool m_quiet = false; ///< Fields move by themselves.
    domain::Series m_series;
    std::vector<Date> m_keptAnyway;
    std::vector<Date> m_dropped;
    std::vector<domain::SlotOverride> m_overrides;
    std::map<int, QString> m_titles; ///< Typed, by number of the session.
    Form* m_form;
    DateEdit* m_first;
    TimeEdit* m_start;
    QSpinBox* m_weeks;
    QSpinBox* m_count;
    DateEdit* m_until;
    QSpinBox* m_minutes;
    WeekdayPicker* m_days;
    ChoiceBox* m_school;
    ChoiceBox* m_bridges;
    Banner* m_banner;
    TextLabel* m_heading;
    QVBoxLayout* m_list;
    std::vector<PlannedSessionRow*> m_rows; ///< As many as were ever needed; those beyond the series are hidden.
};

} // namespace mediane::ui
