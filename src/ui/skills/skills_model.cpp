#include "ui/skills/skills_model.h"

#include "ui/attendance/matrix_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/skill_words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::AssessedPerson;

namespace {

Tone toneOf(const application::SkillGridRow& grid, std::optional<int> level)
{
    if (!level) return Tone::Muted;
    if (*level == grid.highest) return Tone::Good;
    return *level == grid.lowest ? Tone::Neutral : Tone::Accent;
}

} // namespace

bool SkillsModel::sameShape(const application::SkillGridRow& grid, const std::vector<AssessedPerson>& people) const
{
    const auto same = [](const AssessedPerson& one, const AssessedPerson& two) {
        return one.person == two.person && one.lastName == two.lastName && one.firstName == two.firstName;
    };
    return grid.id == m_grid.id && std::ranges::equal(people, m_people, same);
}

void SkillsModel::show(
    application::SkillGridRow grid, std::vector<application::SkillRow> skills, std::vector<AssessedPerson> people)
{
    if (sameShape(grid, people)) {
        m_people = std::move(people);
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_grid = std::move(grid);
    m_skills = std::move(skills);
    m_people = std::move(people);
    endResetModel();
}

std::optional<int> SkillsModel::level(const QModelIndex& index) const
{
    if (!index.isValid()) return std::nullopt;
    const auto& levels = person(index.row()).levels;
    const auto found = levels.find(skill(index.column()).id);
    return found == levels.end() ? std::nullopt : std::optional(found->second);
}

void SkillsModel::setLevel(const QModelIndex& index, std::optional<int> level)
{
    auto& levels = m_people.at(static_cast<std::size_t>(index.row())).levels;
    if (level) {
        levels[skill(index.column()).id] = *level;
    } else {
        levels.erase(skill(index.column()).id);
    }
    Q_EMIT dataChanged(index, index);
}

int SkillsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int SkillsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_skills.size());
}

QVariant SkillsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Vertical) {
        if (!text) return {};
        return personName(person(section).lastName, person(section).firstName);
    }
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignCenter);
    const QString code = toQt(skill(section).code);
    if (role == Qt::DisplayRole) return code;
    return text ? QVariant(u"%1 · %2"_s.arg(code, toQt(skill(section).label))) : QVariant();
}

QVariant SkillsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const std::optional<int> noted = level(index);
    switch (role) {
    case Qt::DisplayRole: return noted ? QString::number(*noted) : u"·"_s;
    case Qt::ToolTipRole: return levelText(m_grid, noted);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "person, skill: level")
            .arg(personName(person(index.row()).lastName, person(index.row()).firstName),
                toQt(skill(index.column()).label), levelText(m_grid, noted));
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignCenter);
    case kLookRole: return static_cast<int>(noted ? MatrixModel::Mark : MatrixModel::Open);
    case kToneRole: return QVariant::fromValue(toneOf(m_grid, noted));
    default: return {};
    }
}

} // namespace mediane::ui
