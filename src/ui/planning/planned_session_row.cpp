#include "ui/planning/planned_session_row.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_edit.h"

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

} // namespace

PlannedSessionRow::PlannedSessionRow(const application::PlannedSession& session, int number, QWidget* parent)
    : QWidget(parent)
    , m_position(session.position)
    , m_number(new TextLabel(TextStyle::Muted))
    , m_date(new DateEdit)
    , m_day(new TextLabel(TextStyle::Muted))
    , m_start(new TimeEdit)
    , m_minutes(new QSpinBox)
    , m_title(new QLineEdit(toQt(session.title)))
    , m_fault(new TextLabel(TextStyle::Body))
{
    m_date->setDate(session.date);
    m_start->setTime(session.start);
    m_minutes->setRange(kShortest, kLongest);
    m_minutes->setSingleStep(15);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(session.minutes);
    m_title->setPlaceholderText(tr("Title (optional)"));
    m_number->setFixedWidth(scaled(28));
    m_day->setFixedWidth(scaled(40));
    m_date->setFixedWidth(scaled(136));
    m_start->setFixedWidth(scaled(72));
    m_minutes->setFixedWidth(scaled(100));
    m_fault->setTone(Tone::Fault);
    m_fault->setContentsMargins(scaled(28) + 8, 0, 0, 0);
    m_fault->hide();
    Button* remove = Button::iconOnly(Icon::Trash, {});
    remove->setObjectName(u"removePlanned"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_number, m_day, m_date, m_start, m_minutes})
        line->addWidget(part);
    line->addWidget(m_title, 1);
    line->addWidget(remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_fault);
    setNumber(number);
    showDay();
    const auto change = [this] {
        setFault({});
        showDay();
        Q_EMIT edited();
    };
    connect(m_date, &DateEdit::dateChanged, this, change);
    connect(m_start, &TimeEdit::timeChanged, this, change);
    connect(m_minutes, &QSpinBox::valueChanged, this, change);
    connect(m_title, &QLineEdit::textChanged, this, change);
    connect(remove, &Button::clicked, this, &PlannedSessionRow::removed);
}

void PlannedSessionRow::setNumber(int number)
{
    m_number->setText(QString::number(number));
    const QString session = tr("Session %1").arg(number);
    const auto name = [&](QWidget* part, const QString& what, const QString& objectName) {
        part->setAccessibleName(u"%1, %2"_s.arg(session, what));
        part->setObjectName(objectName + QString::number(number));
    };
    name(m_date, tr("date"), u"plannedDate"_s);
    name(m_start, tr("time"), u"plannedStart"_s);
    name(m_minutes, tr("length"), u"plannedMinutes"_s);
    name(m_title, tr("title"), u"plannedTitle"_s);
    auto* remove = findChild<Button*>(u"removePlanned"_s);
    remove->setAccessibleName(tr("Remove session %1").arg(number));
    remove->setToolTip(tr("Remove session %1").arg(number));
}

void PlannedSessionRow::showDay()
{
    const auto date = m_date->date();
    m_day->setText(date ? QLocale().toString(toQDate(*date), u"ddd"_s) : QString());
}

application::PlannedSession PlannedSessionRow::session() const
{
    application::PlannedSession session;
    session.date = m_date->date().value_or(Date{});
    session.start = m_start->time().value_or(TimeOfDay{});
    session.minutes = m_minutes->value();
    session.title = toStd(m_title->text().trimmed());
    session.position = m_position;
    return session;
}

bool PlannedSessionRow::isAcceptable() const { return m_date->date().has_value() && m_start->time().has_value(); }

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
