#include "ui/settings/exchange_section.h"

#include "ui/frame/notifier.h"
#include "ui/records/store_job.h"
#include "ui/settings/exchange_jobs.h"
#include "ui/settings/import_preview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/page.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"

#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/fault_text.h>

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QUrl>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using interchange::ExportCounts;
using interchange::ImportReport;

namespace {

constexpr int kImportPlace = 1; // Of its panel, below the banner.

std::filesystem::path pathOf(const QString& path) { return std::filesystem::path(path.toStdU16String()); }

TextLabel* explanation(const QString& text)
{
    auto* const label = new TextLabel(TextStyle::Muted, text);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExchangeSection::ExchangeSection(const SettingsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_banner(new Banner)
    , m_chooseFolder(new Button(tr("Choose a folder…"), Icon::Import))
    , m_chooseZip(new Button(tr("Choose a .zip file…")))
    , m_path(new TextLabel(TextStyle::Muted))
    , m_preview(new ImportPreview)
    , m_import(new Button(tr("Import"), Icon::Import, ButtonKind::Primary))
    , m_giveUp(new Button(tr("Do not import")))
    , m_export(new Button(tr("Export to a folder…"), Icon::Export))
{
    setObjectName(u"exchange"_s);
    m_banner->setObjectName(u"exchangeBanner"_s);
    m_chooseFolder->setObjectName(u"importFolder"_s);
    m_chooseZip->setObjectName(u"importZip"_s);
    m_preview->setObjectName(u"importPreview"_s);
    m_import->setObjectName(u"importNow"_s);
    m_giveUp->setObjectName(u"importGiveUp"_s);
    m_export->setObjectName(u"exportFolder"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    m_column->addWidget(m_banner);
    m_column->addWidget(makeImport());
    m_column->addWidget(makeExport());
    m_column->addStretch();
    connect(
        m_banner, &Banner::actionTriggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(m_chooseFolder, &QAbstractButton::clicked, this, &ExchangeSection::chooseFolder);
    connect(m_chooseZip, &QAbstractButton::clicked, this, &ExchangeSection::chooseZip);
    connect(m_import, &QAbstractButton::clicked, this, &ExchangeSection::importNow);
    connect(m_giveUp, &QAbstractButton::clicked, this, &ExchangeSection::giveUp);
    connect(m_export, &QAbstractButton::clicked, this, &ExchangeSection::exportEverything);
    giveUp();
}

QWidget* ExchangeSection::makeImport()
{
    auto* const panel = new Panel(tr("Import"));
    auto* const choices = new FlowLayout;
    choices->addWidget(m_chooseFolder);
    choices->addWidget(m_chooseZip);
    auto* const foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_giveUp);
    foot->addWidget(m_import);
    m_path->setElided(true);
    panel->body().addWidget(explanation(
        tr("An exchange folder, or a .zip file of it. You first see what would change; nothing is written before you "
           "say so.")));
    panel->body().addLayout(choices);
    panel->body().addWidget(m_path);
    panel->body().addWidget(m_preview, 1);
    panel->body().addLayout(foot);
    return panel;
}

QWidget* ExchangeSection::makeExport()
{
    auto* const panel = new Panel(tr("Export"));
    auto* const choices = new FlowLayout;
    choices->addWidget(m_export);
    panel->body().addWidget(
        explanation(tr("Everything in this file as tables that any spreadsheet opens: to keep, to hand over, to import "
                       "elsewhere. It holds personal data: keep it safe.")));
    panel->body().addLayout(choices);
    return panel;
}

void ExchangeSection::focusImport() { m_chooseFolder->setFocus(Qt::OtherFocusReason); }

void ExchangeSection::focusExport() { m_export->setFocus(Qt::OtherFocusReason); }

void ExchangeSection::chooseFolder()
{
    if (const auto folder = m_context.page.prompts.chooseFolder({tr("Folder to import")})) preview(*folder);
}

void ExchangeSection::chooseZip()
{
    const auto file = m_context.page.prompts.chooseFileToOpen({tr("File to import"), u"ZIP (*.zip)"_s});
    if (file) preview(*file);
}

void ExchangeSection::preview(const QString& path)
{
    giveUp();
    m_source = path;
    m_path->setText(tr("Reading %1…").arg(QDir::toNativeSeparators(path)));
    m_path->show();
    setRunning(true);
    runWithStore<ImportReport>(
        m_context.page.jobs, m_context.services, tr("Looking at the files"),
        [source = pathOf(path)](
            application::Store& store, JobProgress& progress) { return importExchange(store, source, true, progress); },
        this, [this](const Result<ImportReport>& report) { previewed(report); });
}

void ExchangeSection::previewed(const Result<ImportReport>& report)
{
    setRunning(false);
    m_path->setText(QDir::toNativeSeparators(m_source));
    if (!report) {
        say(report.error());
        return;
    }
    m_preview->showReport(*report);
    showPreview(true);
    m_ready = report->accepted();
    m_import->setVisible(m_ready);
    m_giveUp->show();
    (m_ready ? m_import : m_giveUp)->setFocus(Qt::OtherFocusReason);
}

void ExchangeSection::importNow()
{
    setRunning(true);
    runWithStore<ImportReport>(
        m_context.page.jobs, m_context.services, tr("Importing"),
        [source = pathOf(m_source)](application::Store& store, JobProgress& progress) {
            return importExchange(store, source, false, progress);
        },
        this, [this](const Result<ImportReport>& report) { imported(report); });
}

void ExchangeSection::imported(const Result<ImportReport>& report)
{
    setRunning(false);
    if (!report) {
        say(report.error());
        return;
    }
    m_preview->showReport(*report);
    m_ready = false;
    m_import->hide();
    m_giveUp->hide();
    m_chooseFolder->setFocus(Qt::OtherFocusReason);
    if (!report->accepted()) return; // The files changed since the preview.
    m_banner->say(Tone::Good, tr("Imported: %1.").arg(countsText(report->total())));
    m_context.services.context.changes.publish({}); // Every page may show something else now.
}

void ExchangeSection::giveUp()
{
    m_ready = false;
    m_source.clear();
    m_banner->dismiss();
    showPreview(false);
    for (QWidget* part :
        {static_cast<QWidget*>(m_path), static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_giveUp)})
        part->hide();
}

void ExchangeSection::showPreview(bool shown)
{
    m_preview->setVisible(shown);
    m_column->setStretch(kImportPlace, shown ? 1 : 0);
    m_column->setStretch(m_column->count() - 1, shown ? 0 : 1); // Without a preview, the room is left below.
}

void ExchangeSection::exportEverything()
{
    const auto folder = m_context.page.prompts.chooseFolder({tr("Folder to export to")});
    if (!folder) return;
    m_banner->dismiss();
    setRunning(true);
    runWithStore<ExportCounts>(
        m_context.page.jobs, m_context.services, tr("Exporting everything"),
        [place = pathOf(*folder)](
            application::Store& store, JobProgress& progress) { return exportExchange(store, place, progress); },
        this, [this, place = *folder](const Result<ExportCounts>& counts) { exported(counts, place); });
}

void ExchangeSection::exported(const Result<ExportCounts>& counts, const QString& folder)
{
    setRunning(false);
    if (!counts) {
        say(counts.error());
        return;
    }
    m_folder = folder;
    const auto rows = std::accumulate(counts->begin(), counts->end(), std::size_t{0});
    m_banner->say(Tone::Good, tr("%n row(s) exported.", nullptr, static_cast<int>(rows)), tr("Open the folder"));
}

void ExchangeSection::setRunning(bool running)
{
    const QString reason = running ? tr("Something is being read or written: wait, or cancel it.") : QString();
    for (Button* button : {m_chooseFolder, m_chooseZip, m_import, m_giveUp, m_export})
        button->setBlockedBecause(reason);
}

void ExchangeSection::say(const Error& error)
{
    if (error.code == ErrorCode::Cancelled) {
        m_context.page.notifier.say(tr("Cancelled: nothing was written."), Tone::Accent);
        return;
    }
    m_banner->say(Tone::Fault, toQt(reporting::errorText(printing::QtTranslator(), error)));
}

} // namespace mediane::ui
