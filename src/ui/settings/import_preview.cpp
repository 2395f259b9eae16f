#include "ui/settings/import_preview.h"

#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"

#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/fault_text.h>

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using interchange::Fault;
using interchange::ImportReport;

namespace {

QVariant number(std::size_t count) { return QVariant::fromValue(static_cast<qulonglong>(count)); }

QString expected(const Fault& fault)
{
    return toQt(reporting::ruleText(printing::QtTranslator(), fault.rule, fault.args));
}

/// Files and columns that are read by nobody: said, so that nothing is lost in silence.
QString notesOf(const ImportReport& report)
{
    QStringList lines;
    QStringList files;
    for (const std::string& file : report.ignoredFiles)
        files << toQt(file);
    const auto count = static_cast<int>(report.ignoredFiles.size() + report.moreIgnoredFiles);
    if (!files.isEmpty())
        lines << ImportPreview::tr("%n file(s) not read: %1", nullptr, count).arg(files.join(u", "_s));
    QStringList columns;
    for (const auto& ignored : report.ignoredColumns)
        columns << u"%1 (%2)"_s.arg(toQt(ignored.column), toQt(ignored.file));
    if (!columns.isEmpty())
        lines << ImportPreview::tr("%n column(s) not read: %1", nullptr, static_cast<int>(columns.size()))
                     .arg(columns.join(u", "_s));
    return lines.join(u'\n');
}

} // namespace

QString countsText(const interchange::RowCounts& counts)
{
    return u"%1, %2, %3"_s.arg(ImportPreview::tr("%n created", nullptr, static_cast<int>(counts.created)),
        ImportPreview::tr("%n updated", nullptr, static_cast<int>(counts.updated)),
        ImportPreview::tr("%n unchanged", nullptr, static_cast<int>(counts.unchanged)));
}

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent)
    , m_summary(new TextLabel(TextStyle::Strong))
    , m_files(new DataTable(tr("What the import does, file by file"), u"settings/importFiles"_s))
    , m_faultTitle(new TextLabel(TextStyle::Section))
    , m_faults(new DataTable(tr("Faults of the import"), u"settings/importFaults"_s))
    , m_notes(new TextLabel(TextStyle::Muted))
{
    build();
}

void ImportPreview::build()
{
    using Files = RowsModel<FileRow>;
    using Faults = RowsModel<Fault>;
    const auto count = [](const QString& title, auto take) {
        return Files::Column(
            title, [take](const FileRow& row) { return numberText(static_cast<std::int64_t>(take(row))); },
            Files::Kind::Number, [take](const FileRow& row) { return number(take(row)); });
    };
    m_fileModel = new Files(
        {Files::Column(tr("File"), [](const FileRow& row) { return row.file; }),
            count(tr("Created"), [](const FileRow& row) { return row.counts.created; }),
            count(tr("Updated"), [](const FileRow& row) { return row.counts.updated; }),
            count(tr("Unchanged"), [](const FileRow& row) { return row.counts.unchanged; }),
            Files::Column(
                tr("Faults"), [](const FileRow& row) { return numberText(static_cast<std::int64_t>(row.faults)); },
                Files::Kind::Number, [](const FileRow& row) { return number(row.faults); }, nullptr,
                [](const FileRow& row) { return row.faults > 0 ? Tone::Fault : Tone::Neutral; })},
        [](const FileRow& row) { return row.file; }, this);
    m_faultModel
        = new Faults({Faults::Column(tr("File"), [](const Fault& fault) { return toQt(fault.file); }),
                         Faults::Column(
                             tr("Line"),
                             [](const Fault& fault) {
                                 return fault.line > 0 ? numberText(static_cast<std::int64_t>(fault.line)) : QString();
                             },
                             Faults::Kind::Number, [](const Fault& fault) { return number(fault.line); }),
                         Faults::Column(tr("Column"), [](const Fault& fault) { return toQt(fault.column); }),
                         Faults::Column(tr("Value"), [](const Fault& fault) { return toQt(fault.value); }),
                         Faults::Column(tr("What is expected"), &expected)},
            nullptr, this);
    m_files->setObjectName(u"importFiles"_s);
    m_faults->setObjectName(u"importFaults"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_files->setRows(m_fileModel);
    m_faults->setRows(m_faultModel);
    m_faults->setStretchColumn(4);
    m_summary->setWordWrap(true);
    m_notes->setWordWrap(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_notes);
    column->addWidget(m_files, 2);
    column->addWidget(m_faultTitle);
    column->addWidget(m_faults, 3);
}

std::vector<ImportPreview::FileRow> ImportPreview::fileRows(const ImportReport& report)
{
    std::vector<FileRow> rows;
    for (const auto& format : interchange::exchangeFormat())
        rows.push_back({toQt(format.name), report.countsOf(format.kind)});
    for (const Fault& fault : report.faults.all()) {
        const QString file = toQt(fault.file);
        auto row = std::ranges::find(rows, file, &FileRow::file);
        if (row == rows.end()) row = rows.insert(rows.end(), {file, {}});
        ++row->faults;
    }
    std::erase_if(rows, [](const FileRow& row) { return row.faults == 0 && row.counts == interchange::RowCounts{}; });
    return rows;
}

void ImportPreview::showReport(const ImportReport& report)
{
    const auto faults = static_cast<int>(report.faults.count());
    if (faults > 0) {
        m_summary->setText(tr("%n fault(s): nothing is imported until the files are corrected.", nullptr, faults));
    } else if (report.dryRun) {
        m_summary->setText(tr("The folder can be imported: %1.").arg(countsText(report.total())));
    } else {
        m_summary->setText(tr("Imported: %1.").arg(countsText(report.total())));
    }
    m_summary->setTone(faults > 0 ? Tone::Fault : Tone::Good);
    const QString notes = notesOf(report);
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    m_fileModel->setRows(fileRows(report));
    m_faultModel->setRows(report.faults.all());
    const auto omitted = static_cast<int>(report.faults.omitted());
    m_faultTitle->setText(omitted > 0 ? tr("Faults (and %n more)", nullptr, omitted) : tr("Faults"));
    m_faultTitle->setVisible(faults > 0);
    m_faults->setVisible(faults > 0);
}

} // namespace mediane::ui
