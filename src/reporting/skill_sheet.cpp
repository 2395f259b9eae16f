#include <mediane/reporting/skill_sheet.h>

namespace mediane::reporting {

using application::AssessedPerson;
using application::SkillRow;
using domain::AssessmentMoment;

namespace {

constexpr std::size_t kPeopleAcross = 4; ///< What an upright A4 has room for beside the words of a skill.
constexpr int kMostToCircle = 5; ///< Longer scales get a line to write on.

std::string toCircle(const application::SkillGridRow& grid)
{
    if (grid.highest - grid.lowest >= kMostToCircle) return "……";
    std::string levels;
    for (int level = grid.lowest; level <= grid.highest; ++level)
        levels += (levels.empty() ? "" : " ") + std::to_string(level);
    return levels;
}

std::string scaleOf(const application::SkillGridRow& grid)
{
    std::string scale;
    for (std::size_t i = 0; i < grid.levels.size(); ++i)
        scale += (i == 0 ? "" : " · ") + std::to_string(grid.lowest + static_cast<int>(i)) + " = " + grid.levels[i];
    return scale;
}

Cell cellOf(const AssessedPerson& person, const SkillRow& skill, const std::string& blank)
{
    const auto found = person.levels.find(skill.id);
    return found == person.levels.end() ? blank : std::to_string(found->second);
}

Table tableOf(const Translator& translator, const SkillSheetContent& content, std::size_t from)
{
    Table table{"", "",
        {column("code", translator.text(MD_TR("SkillSheet", "Code"))),
            column("competence", translator.text(MD_TR("SkillSheet", "Skill")))}};
    const std::size_t end = std::min(from + kPeopleAcross, content.people.size());
    for (std::size_t i = from; i < end; ++i) {
        const AssessedPerson& person = content.people[i];
        table.columns.push_back(column("personne_" + std::to_string(i + 1), person.firstName + " " + person.lastName));
        table.columns.back().alignment = Alignment::Centre;
    }
    const std::string blank = toCircle(content.grid);
    for (const SkillRow& skill : content.skills) {
        Row row{{skill.code, skill.label}};
        for (std::size_t i = from; i < end; ++i)
            row.cells.push_back(cellOf(content.people[i], skill, blank));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

std::string momentName(const Translator& translator, AssessmentMoment moment)
{
    switch (moment) {
    case AssessmentMoment::Entry: return translator.text(MD_TR("SkillSheet", "Entry"));
    case AssessmentMoment::Midway: return translator.text(MD_TR("SkillSheet", "Midway"));
    case AssessmentMoment::Exit: return translator.text(MD_TR("SkillSheet", "Exit"));
    case AssessmentMoment::ThreeMonthsAfter: return translator.text(MD_TR("SkillSheet", "Three months after"));
    case AssessmentMoment::SixMonthsAfter: return translator.text(MD_TR("SkillSheet", "Six months after"));
    }
    return {};
}

Document buildSkillSheet(const Translator& translator, const SkillSheetContent& content, const Edition& edition)
{
    const application::SkillGridRow& grid = content.grid;
    Document document;
    document.title = filled(translator.text(MD_TR("SkillSheet", "Skills: %1, version %2")), {grid.title, grid.version});
    document.subtitle = content.cycle + " · " + momentName(translator, content.moment);
    document.producer = edition.program;
    document.furniture.page = translator.text(MD_TR("SkillSheet", "page %1/%2"));
    document.furniture.continued = translator.text(MD_TR("SkillSheet", "(continued)"));
    Section section{translator.text(MD_TR("SkillSheet", "Levels")), 2, {Paragraph{scaleOf(grid)}}};
    section.blocks.emplace_back(Paragraph{translator.text(
        MD_TR("SkillSheet", "Circle or write one level a skill. What was not assessed stays as it is: it is not 0."))});
    for (std::size_t from = 0; from < content.people.size(); from += kPeopleAcross)
        section.blocks.emplace_back(tableOf(translator, content, from));
    const std::string source = grid.licence.empty() ? grid.source : grid.source + " (" + grid.licence + ")";
    section.blocks.emplace_back(Paragraph{filled(translator.text(MD_TR("SkillSheet", "Source: %1")), {source})});
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace mediane::reporting
