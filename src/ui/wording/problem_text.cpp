#include "ui/wording/problem_text.h"

#include "ui/widgets/text.h"

#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/fault_text.h>

namespace mediane::ui {

QString problemText(const FieldProblem& problem)
{
    return toQt(reporting::problemText(printing::QtTranslator(), problem));
}

QString errorText(const Error& error) { return toQt(reporting::errorText(printing::QtTranslator(), error)); }

} // namespace mediane::ui
