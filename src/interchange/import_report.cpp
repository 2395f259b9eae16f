#include <mediane/interchange/import_report.h>

namespace mediane::interchange {

RowCounts ImportReport::total() const
{
    RowCounts sum;
    for (const RowCounts& file : counts) {
        sum.created += file.created;
        sum.updated += file.updated;
        sum.unchanged += file.unchanged;
    }
    return sum;
}

} // namespace mediane::interchange
