#include "ui/skills/skill_paper.h"

#include "ui/widgets/prompts.h"

#include <mediane/printing/pdf_writer.h>
#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/html_writer.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

struct SkillPaper
{
    Q_DECLARE_TR_FUNCTIONS(SkillPaper)
};

} // namespace

Result<std::optional<QString>> printSkillSheet(
    const PageContext& context, const Clock& clock, const reporting::SkillSheetContent& content)
{
    const auto path = context.prompts.chooseFileToSave({SkillPaper::tr("Paper version of the grid"),
        u"PDF (*.pdf);;HTML (*.html)"_s, SkillPaper::tr("Skills") + u".pdf"_s});
    if (!path) return std::optional<QString>();
    const auto program = u"Médiane %1"_s.arg(QCoreApplication::applicationVersion()).trimmed().toStdString();
    const auto document = reporting::buildSkillSheet(
        printing::QtTranslator(), content, {program, "local", clock.today(), clock.timeOfDay()});
    const bool web = path->endsWith(u".html"_s, Qt::CaseInsensitive);
    const auto written = web ? reporting::writeHtml(document, path->toStdU16String())
                             : printing::writePdf(document, path->toStdU16String());
    if (!written) return written.error();
    return std::optional<QString>(*path);
}

} // namespace mediane::ui
