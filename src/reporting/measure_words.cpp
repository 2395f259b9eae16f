#include <mediane/reporting/words.h>

namespace mediane::reporting {

using domain::Measure;

std::string measureName(const Translator& translator, Measure measure)
{
    using enum Measure;
    switch (measure) {
    case UniqueParticipants: return translator.text(MD_TR("Measure", "Unique participants"));
    case NewParticipants: return translator.text(MD_TR("Measure", "New participants"));
    case Participations: return translator.text(MD_TR("Measure", "Participations"));
    case ParticipantMinutes:
    case ParticipantHours: return translator.text(MD_TR("Measure", "Participant hours"));
    case AudienceReached: return translator.text(MD_TR("Measure", "Audience reached"));
    case Passages: return translator.text(MD_TR("Measure", "Visits"));
    case SessionsHeld: return translator.text(MD_TR("Measure", "Sessions held"));
    case SessionsCancelled: return translator.text(MD_TR("Measure", "Sessions cancelled"));
    case SessionsPlanned: return translator.text(MD_TR("Measure", "Sessions still planned"));
    case SessionsPostponed: return translator.text(MD_TR("Measure", "Sessions postponed"));
    case SessionMinutes:
    case SessionHours: return translator.text(MD_TR("Measure", "Session hours"));
    case StaffMinutes: return translator.text(MD_TR("Measure", "Staff hours"));
    case Entered: return translator.text(MD_TR("Measure", "Started a course"));
    case Completed: return translator.text(MD_TR("Measure", "Completed"));
    case DroppedOut: return translator.text(MD_TR("Measure", "Dropped out"));
    case DevicesHandedOver: return translator.text(MD_TR("Measure", "Computers handed over"));
    case HouseholdsEquipped: return translator.text(MD_TR("Measure", "Households equipped"));
    }
    return {};
}

std::string measureDefinition(const Translator& translator, Measure measure)
{
    using enum Measure;
    switch (measure) {
    case UniqueParticipants:
        return translator.text(MD_TR("MeasureDefinition",
            "Different identified people present at one held session at least. Somebody who came ten times counts "
            "once; people counted without names are not in it."));
    case NewParticipants:
        return translator.text(MD_TR("MeasureDefinition",
            "Of the unique participants, those who had never been present at the centre before, in any action."));
    case Participations:
        return translator.text(MD_TR("MeasureDefinition",
            "Presences at held sessions: present, late or left early. Somebody who came ten times counts ten times."));
    case ParticipantMinutes:
    case ParticipantHours:
        return translator.text(MD_TR("MeasureDefinition",
            "Time really attended, added up over all presences; late arrivals and early departures are deducted."));
    case AudienceReached:
        return translator.text(MD_TR("MeasureDefinition",
            "People counted without names at held sessions, as different people within a session. Never added to the "
            "participants."));
    case Passages:
        return translator.text(MD_TR("MeasureDefinition",
            "People counted as they came through at held sessions; the same person may have come several times."));
    case SessionsHeld: return translator.text(MD_TR("MeasureDefinition", "Sessions that took place."));
    case SessionsCancelled:
        return translator.text(MD_TR("MeasureDefinition", "Sessions that did not take place and were not replaced."));
    case SessionsPlanned:
        return translator.text(
            MD_TR("MeasureDefinition", "Sessions of the period not yet held, cancelled or postponed."));
    case SessionsPostponed:
        return translator.text(MD_TR(
            "MeasureDefinition", "Sessions moved to another date; the session that replaces them counts by itself."));
    case SessionMinutes:
    case SessionHours: return translator.text(MD_TR("MeasureDefinition", "Length of the held sessions, added up."));
    case StaffMinutes:
        return translator.text(
            MD_TR("MeasureDefinition", "Length of each held session times the number of people who ran it."));
    case Entered:
        return translator.text(MD_TR(
            "MeasureDefinition", "Enrolments in a cycle with one presence at least at its sessions of the period."));
    case Completed:
        return translator.text(
            MD_TR("MeasureDefinition", "Enrolments closed as completed, with their leaving date in the period."));
    case DroppedOut:
        return translator.text(
            MD_TR("MeasureDefinition", "Enrolments closed as dropped out, with their leaving date in the period."));
    case DevicesHandedOver:
        return translator.text(MD_TR("MeasureDefinition",
            "Different machines handed over in the period to people of the cycles, with a signed contract."));
    case HouseholdsEquipped:
        return translator.text(MD_TR("MeasureDefinition",
            "Different households of the people who received these machines; somebody without household counts "
            "alone."));
    }
    return {};
}

std::string measureUnit(const Translator& translator, Measure measure)
{
    using enum Measure;
    switch (measure) {
    case UniqueParticipants:
    case NewParticipants:
    case AudienceReached: return translator.text(MD_TR("Unit", "people"));
    case Participations: return translator.text(MD_TR("Unit", "presences"));
    case Passages: return translator.text(MD_TR("Unit", "visits"));
    case SessionsHeld:
    case SessionsCancelled:
    case SessionsPlanned:
    case SessionsPostponed: return translator.text(MD_TR("Unit", "sessions"));
    case ParticipantMinutes:
    case ParticipantHours:
    case SessionMinutes:
    case SessionHours:
    case StaffMinutes: return translator.text(MD_TR("Unit", "hours"));
    case Entered:
    case Completed:
    case DroppedOut: return translator.text(MD_TR("Unit", "enrolments"));
    case DevicesHandedOver: return translator.text(MD_TR("Unit", "computers"));
    case HouseholdsEquipped: return translator.text(MD_TR("Unit", "households"));
    }
    return {};
}

} // namespace mediane::reporting
