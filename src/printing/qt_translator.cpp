#include <mediane/printing/qt_translator.h>

#include <QCoreApplication>

namespace mediane::printing {

std::string QtTranslator::text(const char* context, const char* source, int n) const
{
    return QCoreApplication::translate(context, source, nullptr, n).toStdString();
}

} // namespace mediane::printing
