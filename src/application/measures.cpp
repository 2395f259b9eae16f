#include <mediane/application/report_queries.h>

namespace mediane::application {
namespace {

/// Minutes as hours with two decimals, half away from zero; in integers, so that no binary fraction is in between.
double hours(std::int64_t minutes)
{
    const std::int64_t hundredths = (minutes * 100 + 30) / 60;
    return static_cast<double>(hundredths) / 100.0;
}

} // namespace

double Measures::figure(domain::Measure measure) const
{
    using enum domain::Measure;
    if (measure == ParticipantHours) return hours((*this)[ParticipantMinutes]);
    if (measure == SessionHours) return hours((*this)[SessionMinutes]);
    return double((*this)[measure]);
}

} // namespace mediane::application
