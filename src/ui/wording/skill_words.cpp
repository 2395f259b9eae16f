#include "ui/wording/skill_words.h"

#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"

#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/skill_sheet.h>

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

struct SkillWords
{
    Q_DECLARE_TR_FUNCTIONS(SkillWords)
};

} // namespace

QString momentWord(domain::AssessmentMoment moment)
{
    return toQt(reporting::momentName(printing::QtTranslator(), moment));
}

QString gridText(const application::SkillGridRow& grid)
{
    const QString title = toQt(grid.title);
    const QString version = toQt(grid.version);
    return title.endsWith(version) ? title : SkillWords::tr("%1, version %2").arg(title, version);
}

QString levelText(const application::SkillGridRow& grid, std::optional<int> level)
{
    if (!level) return SkillWords::tr("Not assessed");
    const auto at = static_cast<std::size_t>(*level - grid.lowest);
    return at < grid.levels.size() ? u"%1 · %2"_s.arg(*level).arg(toQt(grid.levels[at])) : QString::number(*level);
}

QString gainText(double gain)
{
    if (std::abs(gain) < 0.005) return u"0"_s;
    const int digits = gain == std::round(gain) ? 0 : 2;
    return (gain > 0 ? u"+"_s : u"–"_s) + QLocale().toString(std::abs(gain), 'f', digits);
}

QString progressText(const application::SkillProgress& progress)
{
    const auto mean = progress.meanGain();
    if (!mean) return SkillWords::tr("No skill was assessed at both moments.");
    return SkillWords::tr("%1: %2, %3, %4 · mean gain %5", "skills compared: gained, lost, unchanged")
        .arg(SkillWords::tr("%n skill(s) compared", nullptr, progress.paired),
            SkillWords::tr("%n gained", nullptr, progress.gained), SkillWords::tr("%n lost", nullptr, progress.lost),
            SkillWords::tr("%n unchanged", nullptr, progress.unchanged()), gainText(*mean));
}

QString groupText(const application::GroupProgress& progress)
{
    if (progress.people == 0) return SkillWords::tr("Nobody was assessed on the same skills at both moments yet.");
    const QString counts
        = SkillWords::tr("%n person(s) out of %1 gained at least one skill", nullptr, progress.withGain)
              .arg(progress.people);
    if (!progress.showsShare()) return SkillWords::tr("%1 (no percentage under 5 people)").arg(counts);
    return u"%1 (%2)"_s.arg(counts, percentText(progress.withGain, progress.people));
}

} // namespace mediane::ui
