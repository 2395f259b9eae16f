#pragma once

#include <mediane/application/service_context.h>

namespace mediane::application {

/// The references that a guided tour of the demonstration centre uses.
struct DemoTour
{
    std::string session; ///< The last one that is past: not recorded yet.
    std::vector<std::string> people; ///< On its roster.
    std::string device; ///< Ready and erased.
    std::string beneficiary; ///< Completed the cycle, no computer yet.
    std::string cycle;
    std::string operation;
};

/// Fills an empty file with an invented centre whose dates lie around the clock's today. Conflict when it is not empty.
[[nodiscard]] Result<DemoTour> createDemoCentre(ServiceContext& context);

} // namespace mediane::application
