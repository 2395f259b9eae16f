#include "ui/reports/period_chooser.h"

#include "ui/records/choice_box.h"
#include "ui/theme/typography.h"
#include "ui/widgets/date_edit.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using std::chrono::day;
using std::chrono::month;

namespace {

constexpr auto kWhole = "whole";
constexpr auto kThisYear = "this-year";
constexpr auto kLastYear = "last-year";
constexpr auto kThisQuarter = "this-quarter";
constexpr auto kOwn = "own";

DateEdit* dateField(const QString& name)
{
    auto* const field = new DateEdit;
    field->setAccessibleName(name);
    field->setFixedWidth(scaled(116));
    return field;
}

} // namespace

Period quarterOf(Date today)
{
    const unsigned first = (static_cast<unsigned>(today.month()) - 1) / 3 * 3 + 1;
    const auto last = today.year() / month(first + 2) / std::chrono::last;
    return {Date(today.year(), month(first), day(1)), Date(last)};
}

Period yearOf(std::chrono::year year) { return {Date(year, month(1), day(1)), Date(year, month(12), day(31))}; }

PeriodChooser::PeriodChooser(QWidget* parent)
    : QWidget(parent)
    , m_usual(new ChoiceBox)
    , m_from(dateField(tr("From")))
    , m_to(dateField(tr("To")))
{
    m_usual->setObjectName(u"reportPeriod"_s);
    m_from->setObjectName(u"reportFrom"_s);
    m_to->setObjectName(u"reportTo"_s);
    m_usual->setAccessibleName(tr("Period"));
    m_usual->addChoice(QLatin1StringView(kWhole), tr("Whole operation"));
    m_usual->addChoice(QLatin1StringView(kThisYear), tr("This year"));
    m_usual->addChoice(QLatin1StringView(kLastYear), tr("Last year"));
    m_usual->addChoice(QLatin1StringView(kThisQuarter), tr("This quarter"));
    m_usual->addChoice(QLatin1StringView(kOwn), tr("Other dates"));
    m_usual->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* const from = new QLabel(tr("from"));
    auto* const to = new QLabel(tr("to"));
    from->setBuddy(m_from);
    to->setBuddy(m_to);
    for (QWidget* part : {static_cast<QWidget*>(m_usual), static_cast<QWidget*>(from), static_cast<QWidget*>(m_from),
             static_cast<QWidget*>(to), static_cast<QWidget*>(m_to)})
        row->addWidget(part);
    connect(m_usual, &QComboBox::currentIndexChanged, this, &PeriodChooser::choose);
    connect(m_from, &DateEdit::dateChanged, this, &PeriodChooser::typed);
    connect(m_to, &DateEdit::dateChanged, this, &PeriodChooser::typed);
}

void PeriodChooser::setOperation(const Period& dates, Date today)
{
    m_operation = dates;
    m_today = today;
    choose();
}

void PeriodChooser::setPeriod(const Period& period)
{
    m_filling = true;
    m_usual->setCode(QLatin1StringView(kOwn));
    m_from->setDate(period.from);
    m_to->setDate(period.to);
    m_filling = false;
    Q_EMIT changed();
}

std::optional<Period> PeriodChooser::period() const
{
    if (!m_from->date() || !m_to->date() || *m_to->date() < *m_from->date()) return std::nullopt;
    return Period{*m_from->date(), *m_to->date()};
}

std::optional<Period> PeriodChooser::usual() const
{
    const QString code = m_usual->code();
    if (code == QLatin1StringView(kWhole)) return m_operation;
    if (code == QLatin1StringView(kThisYear)) return yearOf(m_today.year());
    if (code == QLatin1StringView(kLastYear)) return yearOf(m_today.year() - std::chrono::years(1));
    if (code == QLatin1StringView(kThisQuarter)) return quarterOf(m_today);
    return std::nullopt;
}

void PeriodChooser::choose()
{
    if (m_filling) return;
    if (const auto dates = usual()) {
        m_filling = true;
        m_from->setDate(dates->from);
        m_to->setDate(dates->to);
        m_filling = false;
    }
    Q_EMIT changed();
}

void PeriodChooser::typed()
{
    if (m_filling) return;
    m_filling = true;
    m_usual->setCode(QLatin1StringView(kOwn));
    m_filling = false;
    Q_EMIT changed();
}

} // namespace mediane::ui
