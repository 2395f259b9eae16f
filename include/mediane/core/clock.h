#pragma once

#include <mediane/core/date.h>

namespace mediane {

/// Where "now" and "today" come from, so that a test can choose them.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual Date today() const = 0; ///< The civil day where the user sits.
    [[nodiscard]] virtual TimeOfDay timeOfDay() const = 0; ///< The civil time where the user sits.
};

/// The machine's clock in its own zone (UTC when the machine knows none).
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Date today() const override;
    [[nodiscard]] TimeOfDay timeOfDay() const override;
};

/// Stands still at a given day and time (14:00 unless said): demonstrations and tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Date day, TimeOfDay time = {14 * 60})
        : m_day(day)
        , m_time(time)
    {
    }
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Date today() const override { return m_day; }
    [[nodiscard]] TimeOfDay timeOfDay() const override { return m_time; }

private:
    Date m_day;
    TimeOfDay m_time;
};

} // namespace mediane
