#include "ui/planning/planned_session_row.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_edit.h"
#include "ui/wording/calendar_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kShortest = 5; ///< Minutes.
constexpr int kLongest = 12 * 60;
constexpr int kNumberWidth = 28;

} // namespace

PlannedSessionRow::PlannedSessionRow(int line, QWidget* parent)
    : QWidget(parent)
    , m_line(line)
    , m_number(new TextLabel(TextStyle::Muted))
    , m_date(new DateEdit)
    , m_day(new TextLabel(TextStyle::Muted))
    , m_start(new TimeEdit)
    , m_minutes(new QSpinBox)
    , m_title(new QLineEdit)
    , m_reasons(new TextLabel(TextStyle::Muted))
    , m_fault(new TextLabel(TextStyle::Body))
    , m_kept(new QCheckBox)
{
    build();
    nameParts();
    const auto change = [this] {
        if (m_showing) return;
        setFault({});
        Q_EMIT slotEdited();
    };
    connect(m_date, &DateEdit::dateChanged, this, change);
    connect(m_start, &TimeEdit::timeChanged, this, change);
    connect(m_minutes, &QSpinBox::valueChanged, this, change);
    connect(m_title, &QLineEdit::textEdited, this, &PlannedSessionRow::titleEdited);
    connect(m_kept, &QCheckBox::toggled, this, [this](bool kept) {
        if (!m_showing) Q_EMIT keptChanged(kept);
    });
}

void PlannedSessionRow::build()
{
    m_minutes->setRange(kShortest, kLongest);
    m_minutes->setSingleStep(15);
    m_minutes->setSuffix(tr(" min"));
    m_title->setPlaceholderText(tr("Title (optional)"));
    m_number->setFixedWidth(scaled(kNumberWidth));
    m_day->setFixedWidth(scaled(40));
    m_date->setFixedWidth(scaled(136));
    m_start->setFixedWidth(scaled(72));
    m_minutes->setFixedWidth(scaled(100));
    m_reasons->setWordWrap(true);
    m_fault->setTone(Tone::Fault);
    for (TextLabel* below : {m_reasons, m_fault}) {
        below->setContentsMargins(scaled(kNumberWidth) + 8, 0, 0, 0);
        below->hide();
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_number, m_day, m_date, m_start, m_minutes})
        line->addWidget(part);
    line->addWidget(m_title, 1);
    line->addWidget(m_kept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_reasons);
    column->addWidget(m_fault);
}

void PlannedSessionRow::nameParts()
{
    const QString line = tr("Line %1").arg(m_line);
    const auto name = [&](QWidget* part, const QString& what, const QString& objectName) {
        part->setAccessibleName(u"%1, %2"_s.arg(line, what));
        part->setObjectName(objectName + QString::number(m_line));
    };
    name(m_date, tr("date"), u"plannedDate"_s);
    name(m_start, tr("time"), u"plannedStart"_s);
    name(m_minutes, tr("length"), u"plannedMinutes"_s);
    name(m_title, tr("title"), u"plannedTitle"_s);
    name(m_kept, tr("keep this date"), u"plannedKept"_s);
}

void PlannedSessionRow::showCandidate(const domain::SeriesCandidate& candidate, const QString& title)
{
    m_showing = true;
    m_candidate = candidate;
    const auto& slot = candidate.slot;
    m_number->setText(candidate.number ? QString::number(*candidate.number) : u"–"_s);
    m_day->setText(QLocale().toString(toQDate(slot.date), u"ddd"_s));
    if (m_date->date() != slot.date) m_date->setDate(slot.date); // What is being typed stays.
    if (m_start->time() != slot.start) m_start->setTime(slot.start);
    m_minutes->setValue(slot.end.minutes - slot.start.minutes);
    if (m_title->text() != title) m_title->setText(title);
    for (QWidget* part : std::initializer_list<QWidget*>{m_date, m_start, m_minutes, m_title})
        part->setEnabled(candidate.kept);
    m_title->setVisible(candidate.kept);
    const QString reasons = candidateText(candidate);
    m_reasons->setText(candidate.kept || !reasons.isEmpty() ? reasons : tr("Taken out"));
    m_reasons->setTone(candidate.kept ? Tone::Attention : Tone::Muted);
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    m_kept->setChecked(candidate.kept);
    m_kept->setText(candidate.kept ? tr("Kept") : tr("Keep anyway"));
    m_kept->setAccessibleDescription(reasons);
    setFault({});
    setVisible(true);
    m_showing = false;
}

domain::SlotOverride PlannedSessionRow::typed() const
{
    return {m_candidate.candidate, m_date->date(), m_start->time(), m_minutes->value()};
}

QString PlannedSessionRow::title() const { return m_title->text().trimmed(); }

bool PlannedSessionRow::isAcceptable() const
{
    return !m_candidate.kept || (m_date->date().has_value() && m_start->time().has_value());
}

void PlannedSessionRow::setFault(const QString& fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_date->setProperty(kFaultProperty, !fault.isEmpty());
    m_date->setAccessibleDescription(fault);
    m_date->update();
}

void PlannedSessionRow::takeFocus() { m_date->setFocus(Qt::OtherFocusReason); }

} // namespace mediane::ui
