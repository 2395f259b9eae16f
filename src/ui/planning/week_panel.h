#pragma once

#include "ui/widgets/rows_model.h"

#include <mediane/application/services.h>

#include <QWidget>

class QStackedWidget;

namespace mediane::ui {

class Button;
class ChoiceBox;
class DataTable;
class MoveBar;
class TextLabel;
class WeekCalendar;

/// The week: calendar or list, filtered by action, place and staff.
class WeekPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WeekPanel(application::Services& services, QWidget* parent = nullptr);

    void refresh();
    void showDay(Date day); ///< Goes to the week of that day.
    void step(int weeks);
    void goToToday();
    void takeFocus();
    [[nodiscard]] Date monday() const { return m_monday; }
    [[nodiscard]] const std::vector<application::SessionRow>& sessions() const { return m_rows.rows(); } ///< Shown.
    [[nodiscard]] WeekCalendar& calendar() const { return *m_calendar; }

Q_SIGNALS:
    void sessionActivated(mediane::domain::SessionId session);
    void editRequested(const mediane::application::SessionRow& session);
    void cycleRequested(mediane::domain::CycleId cycle);
    void failed(const mediane::Error& error);
    void moved(const QString& said);

private:
    void build();
    void showTitle();
    void showMenu(const application::SessionRow& session, const QPoint& where);
    void rememberFilters() const;
    void recallFilters();

    application::Services& m_services;
    Date m_monday;
    RowsModel<application::SessionRow> m_rows;
    TextLabel* m_title;
    ChoiceBox* m_action;
    ChoiceBox* m_place;
    ChoiceBox* m_staff;
    Button* m_asList;
    WeekCalendar* m_calendar;
    MoveBar* m_move;
    DataTable* m_table;
    QStackedWidget* m_views;
};

} // namespace mediane::ui
