#include "reporting/code_words.h"

#include <mediane/reporting/words.h>

#include <algorithm>
#include <array>

namespace mediane::reporting {
namespace {

constexpr std::array kGenders{CodeWord{"F", MD_TR("Code", "Women")}, CodeWord{"M", MD_TR("Code", "Men")},
    CodeWord{"X", MD_TR("Code", "Other, non-binary")}, CodeWord{"nc", MD_TR("Code", "Not given")}};

constexpr std::array kOccupations{CodeWord{"scolarise", MD_TR("Code", "At school or in studies")},
    CodeWord{"sans_emploi", MD_TR("Code", "Without a job")}, CodeWord{"en_emploi", MD_TR("Code", "In a job")},
    CodeWord{"retraite", MD_TR("Code", "Retired")}, CodeWord{"nc", MD_TR("Code", "Not given")}};

constexpr std::array kQpv{CodeWord{"dans", MD_TR("Code", "In a priority neighbourhood")},
    CodeWord{"hors", MD_TR("Code", "Outside priority neighbourhoods")},
    CodeWord{"a_confirmer", MD_TR("Code", "To be confirmed")}, CodeWord{"inconnu", MD_TR("Code", "Unknown")}};

constexpr std::array kAudiences{CodeWord{"parents", MD_TR("Code", "parents")},
    CodeWord{"enfants", MD_TR("Code", "children")}, CodeWord{"scolaires", MD_TR("Code", "pupils")},
    CodeWord{"jeunes_adultes", MD_TR("Code", "young adults")},
    CodeWord{"professionnels", MD_TR("Code", "professionals")}, CodeWord{"habitants", MD_TR("Code", "residents")},
    CodeWord{"autre", MD_TR("Code", "other audiences")}};

constexpr std::array kEnrolments{CodeWord{"preinscrit", MD_TR("Code", "Requested")},
    CodeWord{"liste_attente", MD_TR("Code", "Waiting list")}, CodeWord{"place_proposee", MD_TR("Code", "Seat offered")},
    CodeWord{"confirme", MD_TR("Code", "Enrolled")},
    CodeWord{"annule_avant_debut", MD_TR("Code", "Cancelled before the start")},
    CodeWord{"abandon", MD_TR("Code", "Dropped out")}, CodeWord{"termine", MD_TR("Code", "Completed")},
    CodeWord{"refuse", MD_TR("Code", "Refused")}};

constexpr std::array kDevices{CodeWord{"portable", MD_TR("Code", "Laptop")}, CodeWord{"fixe", MD_TR("Code", "Desktop")},
    CodeWord{"ecran", MD_TR("Code", "Screen")}, CodeWord{"tablette", MD_TR("Code", "Tablet")},
    CodeWord{"autre", MD_TR("Code", "Other")}};

} // namespace

std::string genderOf(const Translator& translator, domain::Gender gender)
{
    switch (gender) {
    case domain::Gender::Female: return translator.text(MD_TR("Code", "Woman"));
    case domain::Gender::Male: return translator.text(MD_TR("Code", "Man"));
    case domain::Gender::Other: return translator.text(MD_TR("Code", "Other, non-binary"));
    case domain::Gender::Unknown: return translator.text(MD_TR("Code", "Not given"));
    }
    return {};
}

std::string genderName(const Translator& translator, std::string_view code)
{
    return named(translator, kGenders, code);
}

std::string occupationName(const Translator& translator, std::string_view code)
{
    return named(translator, kOccupations, code);
}

std::string qpvName(const Translator& translator, std::string_view code) { return named(translator, kQpv, code); }

std::string audienceName(const Translator& translator, std::string_view code)
{
    return named(translator, kAudiences, code);
}

std::string enrolmentStatusName(const Translator& translator, std::string_view code)
{
    return named(translator, kEnrolments, code);
}

std::string deviceKindName(const Translator& translator, std::string_view code)
{
    return named(translator, kDevices, code);
}

std::string sessionStatusName(const Translator& translator, domain::SessionStatus status)
{
    switch (status) {
    case domain::SessionStatus::Planned: return translator.text(MD_TR("Code", "planned"));
    case domain::SessionStatus::Held: return translator.text(MD_TR("Code", "held"));
    case domain::SessionStatus::Cancelled: return translator.text(MD_TR("Code", "cancelled"));
    case domain::SessionStatus::Postponed: return translator.text(MD_TR("Code", "postponed"));
    }
    return {};
}

std::string operationKindName(const Translator& translator, domain::OperationKind kind)
{
    using enum domain::OperationKind;
    switch (kind) {
    case Erdf: return translator.text(MD_TR("Code", "European Regional Development Fund (FEDER)"));
    case Esf: return translator.text(MD_TR("Code", "European Social Fund Plus (FSE+)"));
    case CityContract: return translator.text(MD_TR("Code", "City contract"));
    case FamilyFund: return translator.text(MD_TR("Code", "Family allowance fund (CAF)"));
    case Foundation: return translator.text(MD_TR("Code", "Foundation"));
    case Other: return translator.text(MD_TR("Code", "Other funding"));
    }
    return {};
}

std::string ageBandName(
    const Translator& translator, const std::vector<application::AgeBand>& bands, std::string_view code)
{
    if (code == "nc") return translator.text(MD_TR("Code", "Not given"));
    const auto band
        = std::ranges::find_if(bands, [code](const application::AgeBand& candidate) { return candidate.code == code; });
    if (band == bands.end()) return std::string(code);
    const std::string from = std::to_string(band->from);
    if (!band->to) return filled(translator.text(MD_TR("Code", "%1 and over")), {from});
    return filled(translator.text(MD_TR("Code", "%1-%2 years")), {from, std::to_string(*band->to)});
}

} // namespace mediane::reporting
