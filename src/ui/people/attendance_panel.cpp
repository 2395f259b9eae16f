#include "ui/people/attendance_panel.h"

#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Rows = RowsModel<application::PersonAttendanceRow>;

QString where(const application::PersonAttendanceRow& row)
{
    return toQt(row.cycleTitle.empty() ? row.action : row.cycleTitle);
}

QString minutesText(const application::PersonAttendanceRow& row)
{
    return domain::countsPresent(row.state) ? hoursText(row.minutes) : QString();
}

} // namespace

AttendancePanel::AttendancePanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new Rows(
          {{tr("Date"), [](const auto& row) { return shortDateText(row.date); }, Rows::Kind::Text,
               [](const auto& row) { return QVariant(toQDate(row.date)); }},
              {tr("Session"), [](const auto& row) { return toQt(row.title); }}, {tr("Cycle or action"), where},
              {tr("Attendance"), [](const auto& row) { return attendanceWord(row.state); }, Rows::Kind::Text, nullptr,
                  [](const auto& row) { return attendanceChip(row.state); }},
              {tr("Time"), minutesText, Rows::Kind::Number, [](const auto& row) { return QVariant(row.minutes); }}},
          [](const auto& row) { return QVariant::fromValue(row.session.value()); }, this))
    , m_summary(new TextLabel(TextStyle::Muted))
    , m_table(new DataTable(tr("Attendance"), u"people/attendance"_s))
{
    m_summary->setObjectName(u"attendanceSummary"_s);
    m_table->setObjectName(u"attendanceTable"_s);
    m_table->setRows(m_model);
    m_table->setStretchColumn(1);
    m_table->setHiddenWhenEmpty({1, 2, 4});
    m_table->setEmptyState(
        Icon::Attendance, tr("No attendance recorded yet. It appears here as soon as a sheet is filled in."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(m_table, &DataTable::rowActivated, this,
        [this](int row) { Q_EMIT sessionRequested(m_model->row(row).session); });
}

void AttendancePanel::showPerson(const PersonData& person)
{
    m_model->setRows(person.attendance);
    int present = 0;
    int missed = 0;
    std::int64_t minutes = 0;
    for (const auto& row : person.attendance) {
        if (domain::countsPresent(row.state)) {
            ++present;
            minutes += row.minutes;
        } else if (domain::countsExpected(row.state)) {
            ++missed;
        }
    }
    m_summary->setVisible(!person.attendance.empty());
    m_summary->setText(
        tr("%1 · %2 · %3", "attended · missed · hours")
            .arg(tr("%n session(s) attended", "", present), tr("%n missed", "", missed), hoursText(minutes)));
}

} // namespace mediane::ui
