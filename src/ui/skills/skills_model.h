#pragma once

#include <mediane/application/skill_queries.h>

#include <QAbstractTableModel>

namespace mediane::ui {

/// People × skills of a grid at one moment (GRI-5).
class SkillsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(application::SkillGridRow grid, std::vector<application::SkillRow> skills,
        std::vector<application::AssessedPerson> people);
    [[nodiscard]] const application::SkillGridRow& grid() const { return m_grid; }
    [[nodiscard]] const std::vector<application::SkillRow>& skills() const { return m_skills; }
    [[nodiscard]] const std::vector<application::AssessedPerson>& people() const { return m_people; }
    [[nodiscard]] const application::AssessedPerson& person(int row) const
    {
        return m_people.at(static_cast<std::size_t>(row));
    }
    [[nodiscard]] const application::SkillRow& skill(int column) const
    {
        return m_skills.at(static_cast<std::size_t>(column));
    }
    [[nodiscard]] std::optional<int> level(const QModelIndex& index) const;
    void setLevel(const QModelIndex& index, std::optional<int> level);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] bool sameShape(
        const application::SkillGridRow& grid, const std::vector<application::AssessedPerson>& people) const;

    application::SkillGridRow m_grid;
    std::vector<application::SkillRow> m_skills;
    std::vector<application::AssessedPerson> m_people;
};

} // namespace mediane::ui
