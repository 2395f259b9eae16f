#include "reporting/rule_words.h"

#include <array>

namespace mediane::reporting {
namespace {

constexpr std::array kRules{
    // Facts.
    CodeWord{"required", MD_TR("Fault", "This must be filled in.")},
    CodeWord{"negative", MD_TR("Fault", "A number of 0 or more is expected.")},
    CodeWord{"not-positive", MD_TR("Fault", "A number of 1 or more is expected.")},
    CodeWord{"out-of-range", MD_TR("Fault", "This value is out of range.")},
    CodeWord{"not-a-postcode", MD_TR("Fault", "Five digits are expected, such as 73000.")},
    CodeWord{"not-an-email", MD_TR("Fault", "An e-mail address is expected, such as name@example.org.")},
    CodeWord{"not-a-phone", MD_TR("Fault", "A phone number is expected, such as 06 12 34 56 78.")},
    CodeWord{"not-a-siret", MD_TR("Fault", "The 14 digits of a SIRET number are expected.")},
    CodeWord{"not-a-qpv-code", MD_TR("Fault", "A neighbourhood code is expected, such as QN07301M.")},
    CodeWord{"not-a-date", MD_TR("Fault", "A date is expected: DD/MM/YYYY or YYYY-MM-DD.")},
    CodeWord{"not-a-time", MD_TR("Fault", "A time is expected: HH:MM.")},
    CodeWord{"not-a-birth-date", MD_TR("Fault", "This birth date is not possible.")},
    CodeWord{"not-a-birth-year", MD_TR("Fault", "This birth year is not possible.")},
    CodeWord{"differs-from-birth-date", MD_TR("Fault", "The year is not that of the birth date.")},
    CodeWord{"half-a-point", MD_TR("Fault", "Longitude and latitude go together.")},
    CodeWord{"code-outside-qpv",
        MD_TR("Fault", "A neighbourhood code goes with a situation “inside” or “to be confirmed” only.")},
    CodeWord{"in-the-future", MD_TR("Fault", "This day is in the future.")},
    CodeWord{"in-the-past", MD_TR("Fault", "This day is in the past.")},
    CodeWord{"end-before-start", MD_TR("Fault", "The end is before the start.")},
    CodeWord{"before-end", MD_TR("Fault", "This date is before the end of the operation.")},
    CodeWord{"before-birth", MD_TR("Fault", "The session took place before the person was born.")},
    CodeWord{"unknown-age-band-set", MD_TR("Fault", "There is no set of age bands called “%1”.")},
    CodeWord{"measure-has-no-audience", MD_TR("Fault", "This measure cannot be narrowed to one audience.")},
    CodeWord{"more-than-sessions", MD_TR("Fault", "The track has only %1 sessions.")},
    CodeWord{"duration-out-of-range", MD_TR("Fault", "A length between 1 minute and 24 hours is expected.")},
    CodeWord{"grade-d-not-ready", MD_TR("Fault", "A machine of grade D cannot be ready: it serves for parts.")},
    CodeWord{"total-has-category", MD_TR("Fault", "The total has no category.")},
    CodeWord{"category-missing", MD_TR("Fault", "The category of this count is missing.")},
    CodeWord{"duplicate", MD_TR("Fault", "This category is there twice: %1.")},
    CodeWord{"exceeds-total", MD_TR("Fault", "The categories add up to more than the total (%1).")},
    // Attendance.
    CodeWord{"exceeds-session", MD_TR("Fault", "%1 minutes at most: the length of the session.")},
    CodeWord{"unknown-token", MD_TR("Fault", "“%1” is not understood: expected a row number and a letter, as in 3x.")},
    CodeWord{"unknown-row", MD_TR("Fault", "“%1” names a row that is not on this sheet.")},
    CodeWord{"not-entitled", MD_TR("Fault", "What this person attended does not allow this certificate.")},
    CodeWord{"already-issued", MD_TR("Fault", "Certificate %1 says so already. Cancel it first to correct it.")},
    CodeWord{"already-cancelled", MD_TR("Fault", "This certificate is cancelled already.")},
    CodeWord{"row-twice", MD_TR("Fault", "“%1” names a row that was named before.")},
    CodeWord{"no-minutes", MD_TR("Fault", "“%1”: minutes go with a late arrival (r) or an early departure (t) only.")},
    CodeWord{"absent-with-minutes", MD_TR("Fault", "Somebody absent has no minutes.")},
    CodeWord{"validated",
        MD_TR("Fault", "The attendance of this session is validated. Reopen it, with a reason, to change it.")},
    CodeWord{"not-validated", MD_TR("Fault", "The attendance of this session is not validated.")},
    CodeWord{"cancelled", MD_TR("Fault", "This session is cancelled: nobody can be marked present.")},
    CodeWord{"postponed", MD_TR("Fault", "This session is postponed: mark the people at the one that replaces it.")},
    CodeWord{"too-early", MD_TR("Fault", "The session starts at %1: presences can be recorded from then on.")},
    CodeWord{"unmarked", MD_TR("Fault", "People still to be marked: %1.")},
    CodeWord{"nobody", MD_TR("Fault", "Nobody is marked present. Confirm that the session was held with nobody.")},
    CodeWord{"not-marked", MD_TR("Fault", "This person has no mark at this session.")},
    CodeWord{"has-attendance", MD_TR("Fault", "Attendance is recorded at this session: %1 marks. Remove them first.")},
    // Cycles and enrolments.
    CodeWord{"transition", MD_TR("Fault", "This change is not possible from the present state.")},
    CodeWord{"not-open", MD_TR("Fault", "This cycle takes no enrolments at present.")},
    CodeWord{"full", MD_TR("Fault", "The cycle is full: %1 seats are taken.")},
    CodeWord{"others-wait", MD_TR("Fault", "People who wait for a seat: %1. Write why this person comes first.")},
    CodeWord{"below-seats-held", MD_TR("Fault", "%1 seats are taken already.")},
    CodeWord{"already-enrolled", MD_TR("Fault", "This person is in this cycle already.")},
    CodeWord{"sessions-open", MD_TR("Fault", "Sessions still to be recorded: %1.")},
    // Series and calendars.
    CodeWord{"series-too-many", MD_TR("Fault", "A series has %1 sessions at most.")},
    CodeWord{"series-too-long", MD_TR("Fault", "A series ends within %1 years.")},
    CodeWord{"past-midnight", MD_TR("Fault", "A session ends by midnight.")},
    CodeWord{"not-a-weekday", MD_TR("Fault", "Choose days from Monday to Sunday.")},
    CodeWord{"longer-than-a-year", MD_TR("Fault", "What comes back each year lasts less than a year.")},
    CodeWord{"twice", MD_TR("Fault", "This day is there twice: %1.")},
    CodeWord{"nothing-to-move", MD_TR("Fault", "No planned session is left to change.")},
    CodeWord{"changed-since", MD_TR("Fault", "The session was moved again since.")},
    CodeWord{"no-such-time", MD_TR("Fault", "Clocks jump over this time that day: %1.")},
    CodeWord{"unknown-time-zone", MD_TR("Fault", "There is no such time zone: %1.")},
    CodeWord{"nothing-to-export", MD_TR("Fault", "There is no session to export.")},
    // Machines.
    CodeWord{"not-erased", MD_TR("Fault", "The media of this machine are not erased: %1.")},
    CodeWord{"already-allocated", MD_TR("Fault", "Machine %1 is promised to, or with, somebody.")},
    CodeWord{"not-reserved", MD_TR("Fault", "This machine is reserved for nobody.")},
    CodeWord{"not_ready", MD_TR("Fault", "The computer is not ready: %1.")},
    CodeWord{"media_unknown", MD_TR("Fault", "Nothing is known of the computer's disks. Record their erasure.")},
    CodeWord{"medium_not_erased", MD_TR("Fault", "The computer's disks are not erased: %1.")},
    CodeWord{"already_allocated", MD_TR("Fault", "The computer is with somebody else: %1.")},
    CodeWord{"contract_not_signed", MD_TR("Fault", "The contract is not signed.")},
    CodeWord{"household_equipped",
        MD_TR("Fault", "The household has a computer already: %1. A written reason is needed to give another.")},
    CodeWord{
        "no_cycle", MD_TR("Fault", "The person is in no cycle that leads to a computer. A written reason is needed.")},
    CodeWord{"sessions_missing",
        MD_TR("Fault", "The course is not finished: %1 sessions attended. A written reason is needed.")},
    CodeWord{"mandatory_missing", MD_TR("Fault", "Mandatory sessions were missed: %1. A written reason is needed.")},
    CodeWord{"reason_too_short", MD_TR("Fault", "The written reason needs %1 characters at least.")},
    CodeWord{"out-of-scale", MD_TR("Fault", "The levels of this grid are %1.")},
    CodeWord{"not-on-roster", MD_TR("Fault", "This person does not take part in the cycle.")},
    CodeWord{"unknown-grid", MD_TR("Fault", "This grid is not known.")},
    CodeWord{"unknown-skill", MD_TR("Fault", "This skill is not one of the grid.")},
    CodeWord{"other-version",
        MD_TR("Fault", "The two were taken with different versions: %1. They can be compared through the mapping.")},
    CodeWord{"not-comparable", MD_TR("Fault", "These two grids cannot be compared.")},
    CodeWord{"two-places", MD_TR("Fault", "%1 is marked present in two sessions at the same time.")},
    CodeWord{"same-session", MD_TR("Fault", "A session does not make up for itself.")},
    CodeWord{"attended", MD_TR("Fault", "This person attended that session: nothing to make up for.")},
    CodeWord{"made-up", MD_TR("Fault", "That session has a make-up already.")},
    CodeWord{"no-position", MD_TR("Fault", "That session is not one of a track: it needs no make-up.")},
    CodeWord{"not-enrolled", MD_TR("Fault", "This person was not enrolled in that session's cycle.")},
    CodeWord{"referenced", MD_TR("Fault", "This cannot be removed: other records point to it.")},
    CodeWord{"not-removable", MD_TR("Fault", "This cannot be removed: other records point to it.")},
};

constexpr std::array kWorkshop{CodeWord{"attendu", MD_TR("Code", "expected")},
    CodeWord{"recu", MD_TR("Code", "received, not yet looked at")},
    CodeWord{"en_atelier", MD_TR("Code", "in the workshop")},
    CodeWord{"attente_piece", MD_TR("Code", "waiting for a part")},
    CodeWord{"a_controler", MD_TR("Code", "waiting for inspection")}, CodeWord{"pret", MD_TR("Code", "ready")},
    CodeWord{"pour_pieces", MD_TR("Code", "kept for parts")}, CodeWord{"a_sortir", MD_TR("Code", "to be scrapped")},
    CodeWord{"rebut", MD_TR("Code", "scrapped")}, CodeWord{"introuvable", MD_TR("Code", "missing")}};

constexpr std::array kData{CodeWord{"inconnu", MD_TR("Code", "nothing is known of them")},
    CodeWord{"a_effacer", MD_TR("Code", "to be erased")}, CodeWord{"en_cours", MD_TR("Code", "erasure under way")},
    CodeWord{"a_confirmer", MD_TR("Code", "erasure to be confirmed")},
    CodeWord{"echec", MD_TR("Code", "the erasure failed")}, CodeWord{"efface", MD_TR("Code", "erased")},
    CodeWord{"sans_support", MD_TR("Code", "no medium")}, CodeWord{"retire", MD_TR("Code", "removed")},
    CodeWord{"detruit", MD_TR("Code", "destroyed")},
    CodeWord{"donnees_usager", MD_TR("Code", "data of the last user")}};

} // namespace

std::span<const CodeWord> domainRuleWords() { return kRules; }
std::span<const CodeWord> workshopWords() { return kWorkshop; }
std::span<const CodeWord> dataWords() { return kData; }

} // namespace mediane::reporting
