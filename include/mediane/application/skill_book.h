#pragma once

#include <mediane/application/repository.h>
#include <mediane/domain/skill.h>

namespace mediane::application {

using Assessments = Repository<domain::AssessmentId, domain::Assessment>;

/// Keeps what people could do. Grids that were shipped are not written.
class SkillBook
{
public:
    virtual ~SkillBook() = default;
    [[nodiscard]] virtual Assessments& assessments() = 0;
};

} // namespace mediane::application
