#pragma once

#include "ui/widgets/chip.h"

#include <mediane/application/planning_queries.h>
#include <mediane/core/clock.h>

namespace mediane::ui {

[[nodiscard]] Chip cycleChip(domain::CycleStatus status);
/// What the user does to bring a cycle there: "Ouvrir aux inscriptions", "Clôturer"…
[[nodiscard]] QString cycleActionWord(domain::CycleStatus from, domain::CycleStatus to);
/// "7 inscrits sur 10 · 2 en attente": seats held while people may still come, everybody who took part afterwards.
[[nodiscard]] QString seatsText(const application::CycleRow& cycle);

/// Where a session stands for the user: À venir, Aujourd'hui, À renseigner, Renseignée, Annulée, Reportée (SES-1).
enum class SessionMoment { ToCome, Today, ToRecord, Recorded, Cancelled, Postponed };
[[nodiscard]] SessionMoment momentOf(const domain::SessionFacts& session, const Clock& clock);
[[nodiscard]] Chip momentChip(SessionMoment moment);
[[nodiscard]] QString sessionReasonWord(domain::SessionReason reason);
/// The coded reason and what was written with it.
[[nodiscard]] QString sessionReasonText(const domain::SessionFacts& session);
[[nodiscard]] QString sessionKindWord(domain::SessionKind kind);
/// "Séance 4/8 « Naviguer sur Internet »", or the title alone outside cycles.
[[nodiscard]] QString sessionTitle(const application::SessionRow& session);
/// "Ordi'Pratique 12 · séance 4/8 « Naviguer sur Internet »".
[[nodiscard]] QString fullSessionTitle(const application::SessionRow& session);
/// Place and staff, those that are known: "Salle du Biollay · Anne".
[[nodiscard]] QString whereAndWho(const application::SessionRow& session);

[[nodiscard]] Chip enrolmentChip(domain::EnrolmentStatus status);
[[nodiscard]] QString enrolmentActionWord(domain::EnrolmentStatus from, domain::EnrolmentStatus to);
[[nodiscard]] QString leavingReasonWord(domain::LeavingReason reason);
/// A stored reason in words: a coded one, or the text of imported history.
[[nodiscard]] QString leavingReasonText(const std::string& stored);
/// How far somebody is on the track's rule: "il en faut 6, 5 suivies", "il manque la séance 8", "Parcours validé".
[[nodiscard]] QString completionText(int attended, int required, const std::string& missingMandatory);

} // namespace mediane::ui
