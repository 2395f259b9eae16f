#include "ui/planning/cycle_documents_panel.h"

#include "ui/records/choice_box.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/problem_text.h"

#include <mediane/application/paper_service.h>
#include <mediane/printing/pdf_writer.h>
#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/certificate.h>

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Rows = RowsModel<application::CertificateRow>;

QString kindWord(domain::CertificateKind kind)
{
    return toQt(reporting::certificateName(printing::QtTranslator(), kind));
}

QString stateOf(const application::CertificateRow& row)
{
    if (!row.facts.cancelledOn) return CycleDocumentsPanel::tr("In force");
    return CycleDocumentsPanel::tr("Cancelled on %1: %2")
        .arg(shortDateText(*row.facts.cancelledOn), toQt(row.facts.reason));
}

std::vector<Rows::Column> columns()
{
    return {{CycleDocumentsPanel::tr("Name"), [](const auto& row) { return personName(row.lastName, row.firstName); }},
        {CycleDocumentsPanel::tr("Number"), [](const auto& row) { return toQt(row.ref); }},
        {CycleDocumentsPanel::tr("Certificate"), [](const auto& row) { return kindWord(row.facts.kind); }},
        {CycleDocumentsPanel::tr("Issued on"), [](const auto& row) { return shortDateText(row.facts.issuedOn); },
            Rows::Kind::Text, [](const auto& row) { return QVariant(toQDate(row.facts.issuedOn)); }},
        {CycleDocumentsPanel::tr("State"), stateOf, Rows::Kind::Text, nullptr, nullptr,
            [](const auto& row) { return row.facts.cancelledOn ? Tone::Attention : Tone::Good; }}};
}

QString fileName(const std::string& number)
{
    return u"%1-%2.pdf"_s.arg(CycleDocumentsPanel::tr("Certificate"), toQt(number));
}

} // namespace

CycleDocumentsPanel::CycleDocumentsPanel(const PageContext& context, application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_rows(columns(), [](const auto& row) { return QVariant::fromValue(row.id.value()); })
    , m_banner(new Banner)
    , m_kind(new ChoiceBox)
    , m_signatory(new QLineEdit)
    , m_issue(new Button(tr("Issue"), Icon::Document))
    , m_names(new TextLabel(TextStyle::Muted))
    , m_table(new DataTable(tr("Certificates of the cycle"), u"planning/certificates"_s))
    , m_reprint(new Button(tr("Print a duplicate"), Icon::Print))
    , m_cancel(new Button(tr("Cancel the certificate"), Icon::Trash, ButtonKind::Danger))
{
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CycleDocumentsPanel::showEntitled);
    connect(m_issue, &Button::clicked, this, &CycleDocumentsPanel::issue);
    connect(m_reprint, &Button::clicked, this, &CycleDocumentsPanel::reprint);
    connect(m_cancel, &Button::clicked, this, &CycleDocumentsPanel::cancel);
    connect(m_table, &DataTable::currentRowChanged, this, &CycleDocumentsPanel::showActions);
    connect(m_table, &DataTable::rowActivated, this, &CycleDocumentsPanel::reprint);
}

void CycleDocumentsPanel::build()
{
    m_kind->setObjectName(u"certificateKind"_s);
    m_kind->addAll<domain::CertificateKind>(kindWord);
    m_signatory->setObjectName(u"certificateSignatory"_s);
    m_issue->setObjectName(u"certificateIssue"_s);
    m_names->setObjectName(u"certificateEntitled"_s);
    m_names->setWordWrap(true);
    m_table->setObjectName(u"certificates"_s);
    m_table->setRows(&m_rows);
    m_table->setEmptyState(Icon::Document, tr("No certificate was issued yet."));
    m_reprint->setObjectName(u"certificateReprint"_s);
    m_cancel->setObjectName(u"certificateCancel"_s);
    auto* order = new QHBoxLayout;
    order->addWidget(new FormField(u"kind"_s, tr("Certificate"), m_kind, false), 1);
    order->addWidget(new FormField(u"signatory"_s, tr("Signed by"), m_signatory, false), 1);
    order->addWidget(m_issue, 0, Qt::AlignBottom);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_reprint);
    actions->addWidget(m_cancel);
    actions->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(m_banner);
    all->addLayout(order);
    all->addWidget(m_names);
    all->addWidget(m_table, 1);
    all->addLayout(actions);
}

void CycleDocumentsPanel::showCycle(domain::CycleId cycle)
{
    if (cycle != m_cycle) m_banner->dismiss();
    m_cycle = cycle;
    refresh();
}

void CycleDocumentsPanel::refresh()
{
    auto rows = m_services.context.store.read(
        [this](const application::Queries& queries) { return queries.papers.certificatesOf(m_cycle); });
    if (!rows) fail(rows.error());
    m_rows.setRows(rows.valueOr({}));
    showEntitled();
    showActions();
}

void CycleDocumentsPanel::showEntitled()
{
    const auto kind = m_kind->value<domain::CertificateKind>();
    if (!kind || m_cycle.value() == 0) return;
    auto entitled = m_services.papers.entitled(m_cycle, *kind);
    if (!entitled) fail(entitled.error());
    m_entitled = entitled.valueOr({});
    QStringList names;
    for (const auto& row : m_entitled)
        names << personName(row.lastName, row.firstName);
    const QString nobody = tr("Nobody who is entitled to this certificate lacks it.");
    m_names->setText(names.isEmpty() ? nobody : tr("Entitled: %1").arg(names.join(u", "_s)));
    m_issue->setText(names.isEmpty() ? tr("Issue") : tr("Issue (%1)").arg(names.size()));
    m_issue->setBlockedBecause(names.isEmpty() ? nobody : QString());
}

const application::CertificateRow* CycleDocumentsPanel::current() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_rows.row(row);
}

void CycleDocumentsPanel::showActions()
{
    const auto* const row = current();
    const QString none = row == nullptr ? tr("Choose a certificate in the list.") : QString();
    m_reprint->setBlockedBecause(none);
    const bool cancelled = row != nullptr && row->facts.cancelledOn.has_value();
    m_cancel->setBlockedBecause(cancelled ? tr("This certificate is cancelled already.") : none);
}

/// One file a person, in a folder that is asked first: nothing is issued when the user gives up.
void CycleDocumentsPanel::issue()
{
    const auto kind = m_kind->value<domain::CertificateKind>();
    if (!kind || m_entitled.empty()) return;
    const auto folder = m_context.prompts.chooseFolder({tr("Folder of the certificates")});
    if (!folder) return;
    const auto people = m_entitled;
    for (const auto& person : people) {
        const auto issued = m_services.papers.issue(person.id, *kind, toStd(m_signatory->text()));
        if (!issued) return fail(issued.error());
        const auto paper = m_services.papers.certificate(*issued);
        if (!paper) return fail(paper.error());
        const auto written = write(*issued, QDir(*folder).filePath(fileName(paper->number)), false);
        if (!written) return fail(written.error());
    }
    refresh();
    m_banner->say(Tone::Good, tr("%n certificates issued, in %1", nullptr, int(people.size())).arg(*folder));
}

void CycleDocumentsPanel::reprint()
{
    const auto* const row = current();
    if (row == nullptr) return;
    const auto path
        = m_context.prompts.chooseFileToSave({tr("Print a duplicate"), u"PDF (*.pdf)"_s, fileName(row->ref)});
    if (!path) return;
    const auto written = write(row->id, *path, true);
    if (!written) return fail(written.error());
    m_banner->say(Tone::Good, tr("The duplicate is ready: %1").arg(*path));
}

void CycleDocumentsPanel::cancel()
{
    const auto* const row = current();
    if (row == nullptr) return;
    const auto reason = m_context.prompts.askText({tr("Cancel the certificate"),
        tr("Its number is never used again. The person can then get a corrected one, under a new number."),
        tr("Reason"), tr("Cancel the certificate")});
    if (!reason) return;
    const auto done = m_services.papers.cancel(row->id, toStd(*reason));
    if (!done) return fail(done.error());
    refresh();
}

Result<void> CycleDocumentsPanel::write(domain::CertificateId certificate, const QString& path, bool duplicate) const
{
    const auto paper = m_services.papers.certificate(certificate);
    if (!paper) return paper.error();
    const Clock& clock = m_services.context.clock;
    const std::string program = toStd(u"Médiane %1"_s.arg(QCoreApplication::applicationVersion()).trimmed());
    const auto document = reporting::buildCertificate(
        printing::QtTranslator(), *paper, {program, "local", clock.today(), clock.timeOfDay()}, duplicate);
    return printing::writePdf(document, path.toStdU16String());
}

void CycleDocumentsPanel::takeFocus() { m_kind->setFocus(Qt::OtherFocusReason); }

void CycleDocumentsPanel::fail(const Error& error)
{
    const QString why = error.problems.empty() ? errorText(error) : problemText(error.problems.front());
    m_banner->say(Tone::Fault, why);
}

} // namespace mediane::ui
