#pragma once

#include "ui/people/person_data.h"
#include "ui/widgets/rows_model.h"

class QBoxLayout;

namespace mediane::ui {

class Banner;
class ChoiceBox;
class DataTable;
class EmptyState;
class RadarChart;
class TextLabel;

/// What a person could do at two moments: each skill with its gain, and means by domain with their radar. Two versions
/// of a grid are only compared once the user accepts the mapping (GRI-3, GRI-6).
class PersonSkillsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PersonSkillsPanel(application::Services& services, QWidget* parent = nullptr);
    void showPerson(const PersonData& person);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeContent();
    void showChoices();
    void chooseUsual();
    void compare(bool mapped);
    [[nodiscard]] Result<application::SkillProgress> progress(bool mapped);
    void refuse(const Error& error);
    void showSummary(const application::SkillProgress& progress);
    void showDetail(bool comparable);
    void showRadar(const std::vector<application::ComparedDomain>& domains);
    [[nodiscard]] const application::PersonAssessment* chosen(const ChoiceBox& box) const;
    [[nodiscard]] const application::SkillGridRow* gridOf(const application::PersonAssessment& assessment) const;
    [[nodiscard]] QString nameOf(const application::PersonAssessment& assessment) const;

    application::Services& m_services;
    domain::PersonId m_person{0};
    std::vector<application::SkillGridRow> m_grids;
    std::vector<application::PersonAssessment> m_assessments;
    RowsModel<application::ComparedSkill>* m_skills;
    RowsModel<application::ComparedDomain>* m_domains;
    EmptyState* m_empty;
    QWidget* m_content;
    Banner* m_banner;
    ChoiceBox* m_from;
    ChoiceBox* m_to;
    TextLabel* m_summary;
    TextLabel* m_scale;
    DataTable* m_skillTable;
    DataTable* m_domainTable;
    RadarChart* m_radar;
    QBoxLayout* m_byDomain;
};

} // namespace mediane::ui
