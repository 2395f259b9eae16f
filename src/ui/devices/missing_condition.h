#pragma once

#include "ui/devices/device_data.h"

#include <mediane/core/error.h>

namespace mediane::ui {

/// Where a missing condition is lifted.
enum class Lead { Facts, Media, Workshop, Allocation, Person, Cycle, HouseholdDevice, SignedOn, Reason };

/// One line of "why not yet?": what is missing, and the way to it.
struct MissingCondition
{
    std::string rule; ///< Stable identifier.
    QString text;
    QString action; ///< What the button says.
    Lead lead = Lead::Facts;
    QString value = {}; ///< What the rule was about: a disk, another computer.
};

/// What a machine still needs before it can be handed to anybody (reconditioning §3.1).
[[nodiscard]] std::vector<MissingCondition> missingToBeReady(const DeviceData& device);
/// The same in few words, for a card: the first thing to do; empty when nothing is missing.
[[nodiscard]] QString firstProblem(const application::DeviceRow& device);
/// A refusal of a handover.
[[nodiscard]] MissingCondition missingForHandover(const FieldProblem& problem);
/// Whether a written reason lifts the condition (reconditioning VER-4).
[[nodiscard]] bool mayBeWaived(const std::string& rule);

} // namespace mediane::ui
