#pragma once

#include "ui/today/today_data.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QVBoxLayout;

namespace mediane::ui {

class Panel;

/// What now: the day's sessions, what waits to be done, and how far the targets are.
class TodayPage : public Page
{
    Q_OBJECT
public:
    TodayPage(const PageContext& context, application::Services& services, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    [[nodiscard]] Destination here() const override { return {PageId::Today}; }
    [[nodiscard]] application::UndoStack* undoStack() override { return &m_services.attendance.undoStack(); }
    [[nodiscard]] QString guideSection() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showSessions();
    void readSummary();
    void showSummary(const Result<TodaySummary>& summary);
    void showToDo(const application::ToDo& toDo);
    void showTargets(const std::vector<OperationTargets>& targets);
    void addToDo(Icon icon, Tone tone, const QString& words, const Destination& destination);
    void markAllPresent(domain::SessionId session);

    application::Services& m_services;
    QWidget* m_sessions;
    Panel* m_toDo;
    Panel* m_targets;
    QBoxLayout* m_columns;
};

} // namespace mediane::ui
