#include "ui/attendance/sheet_printing.h"

#include "ui/widgets/prompts.h"
#include "ui/widgets/text.h"

#include <mediane/application/paper_service.h>
#include <mediane/printing/qt_translator.h>
#include <mediane/printing/sheet_writer.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

struct SheetPrinting
{
    Q_DECLARE_TR_FUNCTIONS(SheetPrinting)
};

QString suggestedName(const Clock& clock)
{
    return u"%1_%2.pdf"_s.arg(SheetPrinting::tr("Attendance-sheet"), toQt(toIso(clock.today())));
}

Result<domain::SheetId> keep(application::PaperService& papers, const SheetSubject& subject)
{
    if (const auto* const session = std::get_if<domain::SessionId>(&subject)) return papers.printSession(*session);
    return papers.printCycle(std::get<domain::CycleId>(subject));
}

} // namespace

Result<std::optional<QString>> printSheet(
    const PageContext& context, application::Services& services, const SheetSubject& subject)
{
    const Clock& clock = services.context.clock;
    // Asked first: a print that nobody wants is not kept.
    const auto path = context.prompts.chooseFileToSave(
        {SheetPrinting::tr("Print the attendance sheet"), u"PDF (*.pdf)"_s, suggestedName(clock)});
    if (!path) return std::optional<QString>();
    const auto kept = keep(services.papers, subject);
    if (!kept) return kept.error();
    const auto content = services.papers.content(*kept);
    if (!content) return content.error();
    const std::string program = toStd(u"Médiane %1"_s.arg(QCoreApplication::applicationVersion()).trimmed());
    const auto sheet = reporting::buildSheet(
        printing::QtTranslator(), *content, {program, "local", clock.today(), clock.timeOfDay()});
    if (const auto written = printing::writeSheet(sheet, path->toStdU16String()); !written) return written.error();
    return path;
}

} // namespace mediane::ui
