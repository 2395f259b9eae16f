#include "ui/reports/audit_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"

#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/words.h>

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::AuditFinding;
using application::Severity;

namespace {

Chip severityChip(Severity severity, std::int64_t findings)
{
    const QString word
        = u"%1 · %2"_s.arg(toQt(reporting::severityName(printing::QtTranslator(), severity)), numberText(findings));
    switch (severity) {
    case Severity::Blocking: return {Icon::Error, word, Tone::Fault};
    case Severity::Warning: return {Icon::Warning, word, Tone::Attention};
    case Severity::Information: return {Icon::Info, word, Tone::Accent};
    }
    return {};
}

void clear(QLayout& layout)
{
    while (QLayoutItem* const item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

QString findingText(const AuditFinding& finding)
{
    return toQt(reporting::auditMessage(printing::QtTranslator(), finding));
}

AuditPanel::AuditPanel(QWidget* parent)
    : Panel(tr("Checks"), parent)
    , m_contents(new QWidget)
    , m_column(new QVBoxLayout(m_contents))
{
    setObjectName(u"reportAudit"_s);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(16);
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_contents);
    scroll->viewport()->setAutoFillBackground(false);
    m_contents->setAutoFillBackground(false);
    body().addWidget(scroll);
}

void AuditPanel::show(const std::vector<AuditFinding>& findings)
{
    clear(*m_column);
    constexpr std::array kOrder{Severity::Blocking, Severity::Warning, Severity::Information};
    for (const Severity severity : kOrder)
        addGroup(severity, findings);
    if (findings.empty()) {
        auto* const nothing = new TextLabel(TextStyle::Body, tr("The checks found nothing to correct."));
        nothing->setWordWrap(true);
        m_column->addWidget(new StatusChip({Icon::Ok, tr("In order"), Tone::Good}), 0, Qt::AlignLeft);
        m_column->addWidget(nothing);
    }
    m_column->addStretch();
}

void AuditPanel::addGroup(Severity severity, const std::vector<AuditFinding>& findings)
{
    const auto count = std::ranges::count(findings, severity, &AuditFinding::severity);
    if (count == 0) return;
    m_column->addWidget(new StatusChip(severityChip(severity, count)), 0, Qt::AlignLeft);
    for (const AuditFinding& finding : findings)
        if (finding.severity == severity) m_column->addWidget(makeFinding(finding));
}

QWidget* AuditPanel::makeFinding(const AuditFinding& finding)
{
    auto* const card = new QWidget;
    auto* const column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* const message = new TextLabel(TextStyle::Strong, findingText(finding));
    const QString remedy = toQt(reporting::auditRemedy(printing::QtTranslator(), finding.check));
    auto* const advice = new TextLabel(TextStyle::Muted, remedy);
    message->setWordWrap(true);
    advice->setWordWrap(true);
    auto* const correct = new Button(tr("Correct"), Icon::ChevronRight, ButtonKind::Quiet);
    correct->setObjectName(u"correct-"_s + toQt(finding.check));
    correct->setAccessibleName(tr("Correct: %1").arg(message->text()));
    auto* const foot = new QHBoxLayout;
    foot->addWidget(new TextLabel(TextStyle::Muted, tr("Check %1").arg(toQt(finding.check))));
    foot->addStretch();
    foot->addWidget(correct);
    column->addWidget(message);
    column->addWidget(advice);
    column->addLayout(foot);
    correct->setVisible(!finding.subjects.empty()); // Inside the card: without a parent it would be a window.
    connect(correct, &QAbstractButton::clicked, this, [this, finding] { Q_EMIT correctionRequested(finding); });
    return card;
}

} // namespace mediane::ui
