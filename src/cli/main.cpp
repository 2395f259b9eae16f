#include "cli/options.h"
#include "cli/program.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace {

/// Only a PDF needs fonts and painting; everything else starts faster without them.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    bool paints = false;
    for (int i = 1; i < argc; ++i)
        paints = paints || std::string_view(argv[i]).find("pdf") != std::string_view::npos;
    if (!paints) return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    spdlog::set_default_logger(
        std::make_shared<spdlog::logger>("cli", std::make_shared<spdlog::sinks::stderr_sink_mt>()));
    spdlog::set_level(spdlog::level::err);
    const auto application = makeApplication(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QTranslator french;
    if (french.load(QStringLiteral(":/i18n/mediane_fr.qm"))) QCoreApplication::installTranslator(&french);
    mediane::cli::Options options;
    if (const auto ended = mediane::cli::parse(argc, argv, options)) return *ended;
    return static_cast<int>(mediane::cli::run(options));
}
