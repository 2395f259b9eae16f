#pragma once

#include "persistence/sql/connection.h"

#include <mediane/application/skill_queries.h>

namespace mediane::persistence {

/// Skill grids and progress, counted by the engine.
class SqlSkillQueries final : public application::SkillQueries
{
public:
    explicit SqlSkillQueries(sql::Connection& connection)
        : m_connection(connection)
    {
    }
    Result<std::vector<application::SkillGridRow>> grids() const override;
    Result<std::vector<application::SkillRow>> skills(domain::SkillGridId grid) const override;
    Result<std::vector<application::AssessedPerson>> assessed(
        domain::CycleId cycle, domain::SkillGridId grid, domain::AssessmentMoment moment) const override;
    Result<application::SkillProgress> progress(domain::AssessmentId first, domain::AssessmentId second) const override;
    Result<application::SkillProgress> mappedProgress(
        domain::AssessmentId first, domain::AssessmentId second) const override;
    Result<application::GroupProgress> groupProgress(domain::CycleId cycle, domain::SkillGridId grid,
        domain::AssessmentMoment first, domain::AssessmentMoment second) const override;
    Result<std::optional<application::LastSheet>> lastSheet(domain::CycleId cycle) const override;
    Result<std::vector<application::PersonAssessment>> ofPerson(domain::PersonId person) const override;
    Result<std::vector<application::ComparedSkill>> compared(
        domain::AssessmentId first, domain::AssessmentId second) const override;
    Result<std::vector<application::ComparedDomain>> comparedDomains(
        domain::AssessmentId first, domain::AssessmentId second) const override;

private:
    sql::Connection& m_connection;
};

} // namespace mediane::persistence
