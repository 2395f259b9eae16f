#include "ui/planning/week_panel.h"

#include "ui/planning/catalogue_choices.h"
#include "ui/planning/move_bar.h"
#include "ui/planning/session_block.h"
#include "ui/planning/week_calendar.h"
#include "ui/theme/typography.h"
#include "ui/theme/ui_settings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"

#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

using Rows = RowsModel<application::SessionRow>;

constexpr auto kFilters = "planning/filters/"_L1;

QString presentOf(const application::SessionRow& row)
{
    const bool nothing = row.facts.sheet == domain::SheetState::ToRecord;
    return nothing ? QString() : u"%1/%2"_s.arg(row.present).arg(row.expected);
}

std::vector<Rows::Column> columns(const Clock& clock)
{
    const auto chip = [&clock](const auto& row) { return momentChip(momentOf(row.facts, clock)); };
    return {{WeekPanel::tr("Day"), [](const auto& row) { return dateText(row.facts.date); }, Rows::Kind::Text,
                [](const auto& row) { return toQDate(row.facts.date); }},
        {WeekPanel::tr("Time"), [](const auto& row) { return timeRangeText(row.facts.start, row.facts.end); }},
        {WeekPanel::tr("Session"), fullSessionTitle},
        {WeekPanel::tr("Place"), [](const auto& row) { return toQt(row.place); }},
        {WeekPanel::tr("Staff"), [](const auto& row) { return toQt(row.staff); }},
        {WeekPanel::tr("State"), [chip](const auto& row) { return chip(row).word; }, Rows::Kind::Text, nullptr, chip},
        {WeekPanel::tr("Present"), presentOf, Rows::Kind::Number, [](const auto& row) { return row.present; }}};
}

} // namespace

WeekPanel::WeekPanel(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_monday(mondayOf(services.context.clock.today()))
    , m_rows(columns(services.context.clock), [](const auto& row) { return QVariant::fromValue(row.id.value()); })
    , m_title(new TextLabel(TextStyle::Section))
    , m_action(new ChoiceBox)
    , m_place(new ChoiceBox)
    , m_staff(new ChoiceBox)
    , m_asList(new Button(tr("List")))
    , m_calendar(new WeekCalendar(services.context.clock))
    , m_move(new MoveBar(services))
    , m_table(new DataTable(tr("Sessions of the week"), u"planning/week"_s))
    , m_views(new QStackedWidget)
{
    build();
    recallFilters();
    connect(m_calendar, &WeekCalendar::sessionActivated, this,
        [this](const application::SessionRow& session) { Q_EMIT sessionActivated(session.id); });
    connect(m_calendar, &WeekCalendar::menuRequested, this, &WeekPanel::showMenu);
    connect(m_calendar, &WeekCalendar::slotTried, m_move, &MoveBar::tell);
    connect(m_calendar, &WeekCalendar::slotWanted, m_move, &MoveBar::move);
    connect(m_calendar, &WeekCalendar::slotLeft, m_move, &MoveBar::dismiss);
    connect(m_move, &MoveBar::left, this, &WeekPanel::takeFocus);
    connect(m_move, &MoveBar::moved, this, [this](const QString& said) {
        refresh();
        Q_EMIT moved(said);
    });
    connect(m_table, &DataTable::rowActivated, this, [this](int row) { Q_EMIT sessionActivated(m_rows.row(row).id); });
    for (ChoiceBox* filter : {m_action, m_place, m_staff}) {
        connect(filter, &QComboBox::currentIndexChanged, this, [this] {
            rememberFilters();
            refresh();
        });
    }
    connect(m_asList, &Button::toggled, this, [this](bool list) {
        m_views->setCurrentIndex(list ? 1 : 0);
        UiSettings().setValue(QString(kFilters) + u"list"_s, list);
    });
    m_asList->setChecked(UiSettings().value(QString(kFilters) + u"list"_s).toBool());
}

void WeekPanel::build()
{
    m_title->setObjectName(u"weekTitle"_s);
    m_title->setContentsMargins(8, 0, 8, 0);
    m_calendar->setObjectName(u"weekCalendar"_s);
    m_table->setObjectName(u"weekTable"_s);
    m_asList->setObjectName(u"weekAsList"_s);
    m_asList->setCheckable(true);
    m_asList->setAccessibleName(tr("Show the week as a list"));
    Button* previous = Button::iconOnly(Icon::ChevronLeft, tr("Previous week (Ctrl+Left)"));
    Button* next = Button::iconOnly(Icon::ChevronRight, tr("Next week (Ctrl+Right)"));
    auto* today = new Button(tr("Today"));
    previous->setObjectName(u"previousWeek"_s);
    next->setObjectName(u"nextWeek"_s);
    today->setObjectName(u"thisWeek"_s);
    connect(previous, &Button::clicked, this, [this] { step(-1); });
    connect(next, &Button::clicked, this, [this] { step(1); });
    connect(today, &Button::clicked, this, &WeekPanel::goToToday);
    const auto dress = [](ChoiceBox* filter, const QString& objectName, const QString& name) {
        filter->setObjectName(objectName);
        filter->setAccessibleName(name);
        filter->setMinimumContentsLength(14);
    };
    dress(m_action, u"filterAction"_s, tr("Only this action"));
    dress(m_place, u"filterPlace"_s, tr("Only this place"));
    dress(m_staff, u"filterStaff"_s, tr("Only this person"));
    auto* bar = new FlowLayout(8);
    for (QWidget* part : std::initializer_list<QWidget*>{previous, today, next})
        bar->addWidget(part);
    bar->addWidget(m_title);
    for (QWidget* part : std::initializer_list<QWidget*>{m_action, m_place, m_staff, m_asList})
        bar->addWidget(part);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_calendar);
    m_table->setRows(&m_rows);
    m_table->setStretchColumn(2);
    m_table->setHiddenWhenEmpty({3, 4, 6});
    m_table->setEmptyState(Icon::Calendar, tr("No session this week."));
    m_views->addWidget(scroll);
    m_views->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(bar);
    column->addWidget(m_move);
    column->addWidget(m_views, 1);
}

void WeekPanel::rememberFilters() const
{
    UiSettings settings;
    settings.setValue(QString(kFilters) + u"action"_s, m_action->code());
    settings.setValue(QString(kFilters) + u"place"_s, m_place->code());
    settings.setValue(QString(kFilters) + u"staff"_s, m_staff->code());
}

void WeekPanel::recallFilters()
{
    fillActions(*m_action, m_services, tr("All actions"));
    fillPlaces(*m_place, m_services, tr("All places"));
    fillStaff(*m_staff, m_services, tr("All staff"));
    const UiSettings settings;
    const auto recall = [&](ChoiceBox* filter, const QString& key) {
        filter->setCurrentIndex(std::max(0, filter->findData(settings.value(QString(kFilters) + key).toString())));
    };
    recall(m_action, u"action"_s);
    recall(m_place, u"place"_s);
    recall(m_staff, u"staff"_s);
}

void WeekPanel::refresh()
{
    fillActions(*m_action, m_services, tr("All actions"));
    fillPlaces(*m_place, m_services, tr("All places"));
    fillStaff(*m_staff, m_services, tr("All staff"));
    showTitle();
    const application::SessionFilter filter{m_monday, addDays(m_monday, 6), chosenId<domain::ActionId>(*m_action),
        chosenId<domain::PlaceId>(*m_place), chosenId<domain::StaffId>(*m_staff)};
    auto sessions = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.planning.sessions(filter); });
    if (!sessions) {
        Q_EMIT failed(sessions.error());
        return;
    }
    m_rows.setRows(*sessions);
    m_calendar->showWeek(m_monday, std::move(sessions).value());
}

void WeekPanel::showTitle()
{
    const int week = toQDate(m_monday).weekNumber();
    m_title->setText(tr("W%1 · %2").arg(week).arg(periodText({m_monday, addDays(m_monday, 6)})));
}

void WeekPanel::showDay(Date day)
{
    m_monday = mondayOf(day);
    refresh();
}

void WeekPanel::step(int weeks)
{
    m_monday = addDays(m_monday, 7 * weeks);
    refresh();
}

void WeekPanel::goToToday() { showDay(m_services.context.clock.today()); }

void WeekPanel::takeFocus()
{
    if (m_asList->isChecked()) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else if (!m_calendar->blocks().empty()) {
        m_calendar->blocks().front()->setFocus(Qt::OtherFocusReason);
    } else {
        m_calendar->setFocus(Qt::OtherFocusReason);
    }
}

void WeekPanel::showMenu(const application::SessionRow& session, const QPoint& where)
{
    QMenu menu(this);
    menu.addAction(themedIcon(Icon::Attendance), tr("Take attendance"), this,
        [this, id = session.id] { Q_EMIT sessionActivated(id); });
    menu.addAction(
        themedIcon(Icon::Edit), tr("Change the session"), this, [this, session] { Q_EMIT editRequested(session); });
    if (const auto cycle = session.facts.cycle) {
        menu.addAction(
            themedIcon(Icon::Calendar), tr("Open the cycle"), this, [this, cycle] { Q_EMIT cycleRequested(*cycle); });
    }
    menu.exec(where);
}

} // namespace mediane::ui
