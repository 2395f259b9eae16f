#pragma once

#include <mediane/application/services.h>

namespace mediane::ui {

/// One operation that runs today, with its indicators since it began.
struct OperationTargets
{
    domain::OperationId operation{0};
    std::string title;
    std::vector<application::IndicatorFigure> indicators;
};

/// What "today" shows beside the sessions. Its figures go through many rows: it is read on another thread.
struct TodaySummary
{
    application::ToDo toDo;
    std::vector<OperationTargets> targets;
};

[[nodiscard]] Result<TodaySummary> readTodaySummary(const application::Store& store, Date today);

} // namespace mediane::ui
