#include "app/window.h"
#include "ui/theme/theme.h"
#include "ui/theme/ui_settings.h"
#include "ui/wording/problem_text.h"

#include <mediane/application/demo_centre.h>
#include <mediane/persistence/default_path.h>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kLogBytes = 1'000'000;
constexpr std::size_t kLogFiles = 3;

/// The log lies beside the data; it carries ids and codes only.
void startLog(const std::filesystem::path& database)
{
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            (database.parent_path() / "mediane.log").string(), kLogBytes, kLogFiles);
        spdlog::set_default_logger(std::make_shared<spdlog::logger>("mediane", sink));
    } catch (const spdlog::spdlog_ex&) { // A folder that cannot be written: opening the data says so.
        spdlog::set_level(spdlog::level::off);
    }
}

struct Arguments
{
    std::filesystem::path database;
    bool demo = false;
};

Arguments readArguments(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Digital-inclusion centre"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(
        u"database"_s, QCoreApplication::translate("main", "The centre's data file."), u"FILE"_s);
    const QCommandLineOption demo(
        u"demo"_s, QCoreApplication::translate("main", "Open the demonstration centre, its dates around today."));
    parser.addOption(database);
    parser.addOption(demo);
    parser.process(application);
    Arguments arguments;
    arguments.demo = parser.isSet(demo);
    arguments.database = mediane::persistence::defaultDatabasePath();
    if (arguments.demo) arguments.database.replace_filename("demo.mediane");
    if (parser.isSet(database)) arguments.database = parser.value(database).toStdU16String();
    return arguments;
}

/// A demonstration of another day is made anew, so that "today" has sessions.
mediane::Result<void> prepareDemo(mediane::app::Workspace& workspace)
{
    auto& context = workspace.services().context;
    const auto empty
        = context.store.read([](const mediane::application::Queries& queries) { return queries.catalogue.isEmpty(); });
    if (!empty) return empty.error();
    if (!*empty) return {};
    const auto made = mediane::application::createDemoCentre(context);
    if (!made) return made.error();
    return {};
}

/// Yesterday's demonstration would have no session today: it is thrown away.
void dropOldDemo(const std::filesystem::path& file)
{
    std::error_code failed;
    const auto written = std::filesystem::last_write_time(file, failed);
    if (failed) return;
    const auto age = std::filesystem::file_time_type::clock::now() - written;
    if (age < std::chrono::hours(12)) return;
    for (const auto* const suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(file.string() + suffix, failed);
}

int fail(const mediane::Error& error, const std::filesystem::path& file)
{
    spdlog::error("start: {}", error.detail);
    QMessageBox::critical(nullptr, u"Médiane"_s,
        QCoreApplication::translate("main", "The data file %1 could not be opened.")
                .arg(QString::fromStdString(file.string()))
            + u"\n\n"_s + mediane::ui::errorText(error));
    return 3;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mediane"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MEDIANE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Médiane"_s);
    QGuiApplication::setDesktopFileName(u"org.mediane.Mediane"_s);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QTranslator qtTexts;
    if (qtTexts.load(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    QTranslator ourTexts;
    if (ourTexts.load(u":/i18n/mediane_fr.qm"_s)) QCoreApplication::installTranslator(&ourTexts);
    const auto arguments = readArguments(application);
    std::error_code ignored;
    std::filesystem::create_directories(arguments.database.parent_path(), ignored);
    startLog(arguments.database);
    mediane::ui::Theme theme;
    theme.apply();
    QGuiApplication::setWindowIcon(QIcon(u":/icons/app.svg"_s));
    if (arguments.demo) dropOldDemo(arguments.database);
    auto workspace = mediane::app::Workspace::open(arguments.database, std::make_shared<mediane::SystemClock>());
    if (!workspace) return fail(workspace.error(), arguments.database);
    if (arguments.demo) {
        if (const auto ready = prepareDemo(**workspace); !ready) return fail(ready.error(), arguments.database);
    }
    mediane::app::Window window(theme, **workspace);
    window.show();
    theme.followSystem();
    return QApplication::exec();
}
