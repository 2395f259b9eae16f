#include "cli/options.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace mediane::cli {
namespace {

/// CLI11's own words in the reader's language.
class Formatter final : public CLI::Formatter
{
public:
    Formatter()
    {
        label("Usage", text(QT_TRANSLATE_NOOP("cli", "Usage")));
        label("OPTIONS", text(QT_TRANSLATE_NOOP("cli", "OPTIONS")));
        label("SUBCOMMAND", text(QT_TRANSLATE_NOOP("cli", "COMMAND")));
        label("SUBCOMMANDS", text(QT_TRANSLATE_NOOP("cli", "COMMANDS")));
        label("Subcommands", text(QT_TRANSLATE_NOOP("cli", "Commands")));
        label("Positionals", text(QT_TRANSLATE_NOOP("cli", "Arguments")));
        label("Options", text(QT_TRANSLATE_NOOP("cli", "Options")));
        label("REQUIRED", text(QT_TRANSLATE_NOOP("cli", "REQUIRED")));
        label("TEXT", text(QT_TRANSLATE_NOOP("cli", "TEXT")));
        column_width(34);
    }
};

std::string said(const char* source) { return text(source); }

CLI::App* command(CLI::App& app, Options& options, Command which, const char* name, const std::string& help)
{
    auto* const sub = app.add_subcommand(name, help);
    sub->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("cli", "Show this help and stop.")));
    sub->callback([&options, which] { options.command = which; });
    return sub;
}

void addExchange(CLI::App& app, Options& options)
{
    auto* const import = command(app, options, Command::Import, "import",
        said(QT_TRANSLATE_NOOP(
            "cli", "Import an exchange folder, or a .zip of it. With any fault nothing is written.")));
    import->add_option("source", options.import.source, said(QT_TRANSLATE_NOOP("cli", "The folder or the .zip")))
        ->required()
        ->option_text(said(QT_TRANSLATE_NOOP("cli", "FOLDER|ZIP")));
    import->add_flag("--dry-run", options.import.dryRun,
        said(QT_TRANSLATE_NOOP("cli", "Say what would be created, updated or left unchanged, and write nothing.")));
    auto* const leave = command(app, options, Command::Export, "export",
        said(QT_TRANSLATE_NOOP("cli", "Export everything as an exchange folder.")));
    leave->add_option("folder", options.exportFolder, said(QT_TRANSLATE_NOOP("cli", "The folder to make")))
        ->required()
        ->option_text(said(QT_TRANSLATE_NOOP("cli", "FOLDER")));
}

void addReport(CLI::App& app, Options& options)
{
    auto* const report = command(
        app, options, Command::Report, "report", said(QT_TRANSLATE_NOOP("cli", "Write the report of an operation.")));
    auto& arguments = options.report;
    report->add_option("operation", arguments.operation, said(QT_TRANSLATE_NOOP("cli", "Reference or number")))
        ->required()
        ->option_text(said(QT_TRANSLATE_NOOP("cli", "OPERATION")));
    const auto date = said(QT_TRANSLATE_NOOP("cli", "DATE"));
    report->add_option("--from", arguments.from, said(QT_TRANSLATE_NOOP("cli", "First day of the period")))
        ->required()
        ->option_text(date);
    report->add_option("--to", arguments.to, said(QT_TRANSLATE_NOOP("cli", "Last day of the period")))
        ->required()
        ->option_text(date);
    report->add_option("--format", arguments.format, "json, csv, xlsx, html, pdf")->required()->option_text("FORMAT");
    report->add_option("--output", arguments.output, said(QT_TRANSLATE_NOOP("cli", "The file to write")))
        ->required()
        ->option_text(said(QT_TRANSLATE_NOOP("cli", "FILE")));
}

void addDaily(CLI::App& app, Options& options)
{
    auto* const attendance = command(app, options, Command::Attendance, "attendance",
        said(QT_TRANSLATE_NOOP("cli", "Record the attendance of a session: all marks given, or none.")));
    attendance->add_option("session", options.attendance.session, said(QT_TRANSLATE_NOOP("cli", "Reference or number")))
        ->option_text("SESSION");
    attendance
        ->add_option("marks", options.attendance.marks,
            said(QT_TRANSLATE_NOOP(
                "cli", "PERSON=STATE[:MINUTES]; states: present, retard, parti_tot, excuse, absent, non_attendu")))
        ->option_text("PERSON=STATE[:MINUTES]...");
    attendance->add_flag("--stdin", options.attendance.fromStdin,
        said(QT_TRANSLATE_NOOP("cli",
            "Read lines “SESSION PERSON=STATE[:MINUTES]”; each is answered by “ok SESSION PERSON” "
            "once it is on the disk.")));
    auto* const handover = command(app, options, Command::Handover, "handover",
        said(QT_TRANSLATE_NOOP("cli", "Hand a computer over to a person, or say what is missing.")));
    auto& arguments = options.handover;
    handover->add_option("device", arguments.device, said(QT_TRANSLATE_NOOP("cli", "Number of the computer")))
        ->required()
        ->option_text("DEVICE");
    handover->add_option("person", arguments.person, said(QT_TRANSLATE_NOOP("cli", "Reference or number")))
        ->required()
        ->option_text("PERSON");
    handover->add_option("--cycle", arguments.cycle, said(QT_TRANSLATE_NOOP("cli", "The cycle that earns it")))
        ->option_text("REF");
    handover
        ->add_option(
            "--signed", arguments.signedOn, said(QT_TRANSLATE_NOOP("cli", "Day on which the contract was signed")))
        ->option_text(said(QT_TRANSLATE_NOOP("cli", "DATE")));
    handover
        ->add_option("--reason", arguments.reason,
            said(QT_TRANSLATE_NOOP("cli", "Why the household or track condition is waived (15 characters at least)")))
        ->option_text(said(QT_TRANSLATE_NOOP("cli", "TEXT")));
    handover->add_option("--kind", arguments.kind, "don, pret, pret_conditionnel, vente_solidaire, depannage")
        ->option_text("CODE");
}

void addRest(CLI::App& app, Options& options)
{
    auto* const journal = command(app, options, Command::Journal, "journal",
        said(QT_TRANSLATE_NOOP("cli", "Print the journal, oldest first, one JSON object a line.")));
    journal
        ->add_option("--subject", options.journalSubject,
            said(QT_TRANSLATE_NOOP("cli", "Only what concerns this reference (or kind:number, as person:12)")))
        ->option_text("REF");
    auto* const demo = command(app, options, Command::Demo, "demo",
        said(QT_TRANSLATE_NOOP("cli", "Fill an empty file with the demonstration centre.")));
    demo->add_option("--today", options.demoToday, said(QT_TRANSLATE_NOOP("cli", "The day around which its dates lie")))
        ->option_text(said(QT_TRANSLATE_NOOP("cli", "DATE")));
    command(app, options, Command::Check, "check", said(QT_TRANSLATE_NOOP("cli", "Check the file and its data.")));
}

/// What was wrong with the words of the command line.
std::string wrongUse(const CLI::ParseError& error)
{
    const std::string said = error.what();
    const std::string first = said.substr(0, said.find_first_of(" :"));
    if (error.get_name() == "RequiredError" && first == "A")
        return text(QT_TRANSLATE_NOOP("cli", "A command is missing."));
    if (error.get_name() == "RequiredError") return text(QT_TRANSLATE_NOOP("cli", "“%1” is missing."), {first});
    if (error.get_name() == "ExtrasError") {
        const auto colon = said.find(": ");
        return text(QT_TRANSLATE_NOOP("cli", "Not understood: %1"),
            {colon == std::string::npos ? said : said.substr(colon + 2)});
    }
    return text(QT_TRANSLATE_NOOP("cli", "“%1”: a value is missing or cannot be read."), {first});
}

int complainOfUse(const CLI::App& app, const std::string& why)
{
    complain(why);
    const auto chosen = app.get_subcommands();
    complain((chosen.empty() ? &app : chosen.front())->help(chosen.empty() ? "" : app.get_name()));
    return static_cast<int>(Exit::Usage);
}

} // namespace

std::optional<int> parse(int argc, char** argv, Options& options)
{
    CLI::App app(said(QT_TRANSLATE_NOOP(
                     "cli", "Médiane from the command line: exchange folders, attendance, handovers, reports.")),
        "mediane-cli");
    app.formatter(std::make_shared<Formatter>());
    app.set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("cli", "Show this help and stop.")));
    app.set_version_flag("--version", std::string("mediane-cli " MEDIANE_VERSION),
        said(QT_TRANSLATE_NOOP("cli", "Show the version and stop.")));
    app.add_option("--database", options.database,
           said(QT_TRANSLATE_NOOP("cli", "The centre's data file; without it, the one in the user's data folder")))
        ->option_text(said(QT_TRANSLATE_NOOP("cli", "FILE")));
    app.require_subcommand(1);
    app.fallthrough();
    addExchange(app, options);
    addReport(app, options);
    addDaily(app, options);
    addRest(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& done) { // Help and version.
        return app.exit(done);
    } catch (const CLI::ParseError& error) {
        return complainOfUse(app, wrongUse(error));
    }
    const auto& attendance = options.attendance;
    const bool nothingToMark = options.command == Command::Attendance && !attendance.fromStdin
        && (attendance.session.empty() || attendance.marks.empty());
    if (nothingToMark)
        return complainOfUse(app, text(QT_TRANSLATE_NOOP("cli", "Give a session and at least one mark, or --stdin.")));
    return std::nullopt;
}

} // namespace mediane::cli
