#include "reporting/rule_words.h"

#include <array>

namespace mediane::reporting {
namespace {

constexpr std::array kFields{
    CodeWord{"lastName", MD_TR("Field", "Last name")},
    CodeWord{"firstName", MD_TR("Field", "First name")},
    CodeWord{"name", MD_TR("Field", "Name")},
    CodeWord{"title", MD_TR("Field", "Title")},
    CodeWord{"label", MD_TR("Field", "Label")},
    CodeWord{"code", MD_TR("Field", "Code")},
    CodeWord{"birthDate", MD_TR("Field", "Birth date")},
    CodeWord{"birthYear", MD_TR("Field", "Birth year")},
    CodeWord{"postcode", MD_TR("Field", "Postcode")},
    CodeWord{"email", MD_TR("Field", "E-mail")},
    CodeWord{"phone", MD_TR("Field", "Phone")},
    CodeWord{"siret", MD_TR("Field", "SIRET number")},
    CodeWord{"qpvCode", MD_TR("Field", "Neighbourhood code")},
    CodeWord{"longitude", MD_TR("Field", "Longitude")},
    CodeWord{"latitude", MD_TR("Field", "Latitude")},
    CodeWord{"welcomedOn", MD_TR("Field", "Day of the first welcome")},
    CodeWord{"start", MD_TR("Field", "Start")},
    CodeWord{"end", MD_TR("Field", "End")},
    CodeWord{"keepUntil", MD_TR("Field", "Evidence kept until")},
    CodeWord{"ageBandSet", MD_TR("Field", "Age bands")},
    CodeWord{"target", MD_TR("Field", "Target")},
    CodeWord{"audience", MD_TR("Field", "Audience")},
    CodeWord{"capacity", MD_TR("Field", "Seats")},
    CodeWord{"overbooking", MD_TR("Field", "Overbooking")},
    CodeWord{"minSessions", MD_TR("Field", "Sessions required")},
    CodeWord{"date", MD_TR("Field", "Date")},
    CodeWord{"position", MD_TR("Field", "Position")},
    CodeWord{"minutes", MD_TR("Field", "Minutes")},
    CodeWord{"reason", MD_TR("Field", "Reason")},
    CodeWord{"action", MD_TR("Field", "Action")},
    CodeWord{"sessions", MD_TR("Field", "Sessions")},
    CodeWord{"status", MD_TR("Field", "Status")},
    CodeWord{"state", MD_TR("Field", "State")},
    CodeWord{"enteredOn", MD_TR("Field", "Date of entry")},
    CodeWord{"leftOn", MD_TR("Field", "Date of leaving")},
    CodeWord{"returnedOn", MD_TR("Field", "Date of return")},
    CodeWord{"grade", MD_TR("Field", "Grade")},
    CodeWord{"medium", MD_TR("Field", "Medium")},
    CodeWord{"announced", MD_TR("Field", "Machines announced")},
    CodeWord{"received", MD_TR("Field", "Machines received")},
    CodeWord{"weightGrams", MD_TR("Field", "Weight")},
    CodeWord{"folder", MD_TR("Field", "Folder")},
    CodeWord{"file", MD_TR("Field", "Data file")},
    CodeWord{"person", MD_TR("Field", "Person")},
    CodeWord{"session", MD_TR("Field", "Session")},
    CodeWord{"cycle", MD_TR("Field", "Cycle")},
    CodeWord{"device", MD_TR("Field", "Computer")},
    CodeWord{"handover", MD_TR("Field", "Handover")},
    CodeWord{"workshop", MD_TR("Field", "Workshop")},
    CodeWord{"media", MD_TR("Field", "Media")},
    CodeWord{"total", MD_TR("Field", "Total")},
    CodeWord{"public", MD_TR("Field", "Audience")},
    CodeWord{"genre", MD_TR("Field", "Gender")},
    CodeWord{"tranche_age", MD_TR("Field", "Age band")},
    CodeWord{"statut", MD_TR("Field", "Occupation")},
};

} // namespace

std::span<const CodeWord> fieldWords() { return kFields; }

} // namespace mediane::reporting
