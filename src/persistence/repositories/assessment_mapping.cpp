#include "persistence/repositories/assessment_mapping.h"

#include "persistence/json_text.h"
#include "persistence/sql/connection.h"

namespace mediane::persistence {

PartTexts AssessmentMapping::parts(const Facts& facts)
{
    std::string json = "[";
    for (const auto& [skill, level] : facts.levels) {
        JsonText object;
        object.add("skill", toValue(skill));
        object.add("level", toValue(level));
        if (json.size() > 1) json += ',';
        json += object.text();
    }
    return {{"levels", json + ']'}};
}

void AssessmentMapping::readParts(sql::Connection& connection, std::int64_t id, Facts& facts)
{
    auto rows = connection.prepare("SELECT skill_id, level FROM assessment_mark WHERE assessment_id = $1");
    rows.bindAll(id);
    facts.levels.clear();
    while (rows.step())
        facts.levels.emplace(rows.get<domain::SkillId>(0), rows.number(1));
}

void AssessmentMapping::writeParts(sql::Connection& connection, std::int64_t id, const Facts& facts)
{
    connection.run("DELETE FROM assessment_mark WHERE assessment_id = $1", id);
    for (const auto& [skill, level] : facts.levels)
        connection.run(
            "INSERT INTO assessment_mark (assessment_id, skill_id, level) VALUES ($1, $2, $3)", id, skill, level);
}

} // namespace mediane::persistence
