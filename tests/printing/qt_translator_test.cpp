#include <mediane/printing/qt_translator.h>

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QTranslator>

using namespace mediane;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Knows two texts.
class TwoTexts final : public QTranslator
{
public:
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* /*disambiguation*/, int n) const override
    {
        if (qstrcmp(context, "Test") != 0) return {};
        if (qstrcmp(source, "Held") == 0) return u"Tenue à l’heure"_s;
        if (qstrcmp(source, "%n session(s)") == 0) return n > 1 ? u"%n séances"_s : u"%n séance"_s;
        return {};
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

TEST_CASE("Texts come from the translator that the program installed")
{
    TwoTexts texts;
    QCoreApplication::installTranslator(&texts);
    const printing::QtTranslator translator;
    CHECK(translator.text(MD_TR("Test", "Held")) == "Tenue à l’heure");
    CHECK(translator.text(MD_TRN("Test", "%n session(s)"), 1) == "1 séance");
    CHECK(translator.text(MD_TRN("Test", "%n session(s)"), 12) == "12 séances");
    CHECK(translator.text(MD_TR("Test", "Unknown")) == "Unknown");
    QCoreApplication::removeTranslator(&texts);
}
