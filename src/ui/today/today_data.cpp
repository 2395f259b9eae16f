#include "ui/today/today_data.h"

namespace mediane::ui {

using application::Queries;

Result<TodaySummary> readTodaySummary(const application::Store& store, Date today)
{
    return store.read([today](const Queries& queries) -> Result<TodaySummary> {
        TodaySummary summary;
        auto toDo = queries.today.toDo(today);
        if (!toDo) return toDo.error();
        summary.toDo = *toDo;
        auto current = queries.today.currentOperations(today);
        if (!current) return current.error();
        auto operations = queries.catalogue.operations();
        if (!operations) return operations.error();
        for (const auto& row : *operations) {
            if (std::ranges::find(*current, row.id) == current->end()) continue;
            const Period period{row.value->start, row.value->end};
            auto figures = queries.reports.indicators(row.id, period);
            if (!figures) return figures.error();
            if (figures->empty()) continue;
            summary.targets.push_back({row.id, row.value->title, std::move(figures).value()});
        }
        return summary;
    });
}

} // namespace mediane::ui
