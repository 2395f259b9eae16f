#pragma once

#include "ui/widgets/chip.h"

#include <mediane/application/follow_up_queries.h>

namespace mediane::ui {

[[nodiscard]] QString channelWord(domain::ContactChannel channel);
[[nodiscard]] QString contactOutcomeWord(domain::ContactOutcome outcome);
[[nodiscard]] QString decisionWord(domain::FollowUpDecision decision);
[[nodiscard]] QString stepWord(domain::EnrolmentStep step);
/// "2 absences non excusées d'affilée".
[[nodiscard]] QString alertText(domain::DropOutAlert alert);
/// "Téléphone · message laissé · rappeler jeudi".
[[nodiscard]] QString contactText(const domain::ContactFacts& contact);

} // namespace mediane::ui
