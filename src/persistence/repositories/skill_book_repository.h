#pragma once

#include "persistence/repositories/assessment_mapping.h"
#include "persistence/repositories/table_repository.h"

#include <mediane/application/skill_book.h>

namespace mediane::persistence {

class SkillBookRepository final : public application::SkillBook
{
public:
    SkillBookRepository(sql::Connection& connection, RowWriter& writer)
        : m_assessments(connection, writer)
    {
    }
    application::Assessments& assessments() override { return m_assessments; }

private:
    TableRepository<AssessmentMapping, application::Assessments> m_assessments;
};

} // namespace mediane::persistence
