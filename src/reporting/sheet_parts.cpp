#include "reporting/sheet_parts.h"

#include <mediane/reporting/cell.h>
#include <mediane/reporting/words.h>

namespace mediane::reporting {

using application::SheetContent;
using domain::OperationKind;

namespace {

constexpr int kPeriod2021 = 2021; ///< First year of the programming period with the shorter mention.

std::string joined(std::initializer_list<std::string> parts, const char* separator)
{
    std::string text;
    for (const auto& part : parts) {
        if (part.empty()) continue;
        if (!text.empty()) text += separator;
        text += part;
    }
    return text;
}

/// "12 rue de la Gare, 73000 Chambéry".
template <class Facts>
std::string addressOf(const Facts& facts)
{
    return joined({facts.address, joined({facts.postcode, facts.city}, " ")}, ", ");
}

std::string hours(int minutes) { return readable(Cell(Minutes{minutes})); }

std::string halfDayOf(const Translator& translator, const domain::SessionFacts& facts)
{
    if (facts.end.minutes <= kNoon) return translator.text(MD_TR("Sheet", "Morning"));
    if (facts.start.minutes >= kNoon) return translator.text(MD_TR("Sheet", "Afternoon"));
    return translator.text(MD_TR("Sheet", "Morning and afternoon"));
}

void addPlace(const Translator& translator, const SheetContent& content, std::vector<SheetFact>& facts)
{
    if (content.centre) {
        facts.push_back({translator.text(MD_TR("Sheet", "Organisation")),
            joined({content.centre->name, addressOf(*content.centre)}, ", ")});
    }
    if (!content.place) return;
    const std::string qpv = content.place->qpvCode.empty()
        ? std::string()
        : filled(translator.text(MD_TR("Sheet", "priority neighbourhood %1")), {content.place->qpvCode});
    facts.push_back({translator.text(MD_TR("Sheet", "Place")),
        joined({content.place->name, addressOf(*content.place), qpv}, ", ")});
}

void addSession(const Translator& translator, const SheetContent& content, std::vector<SheetFact>& facts)
{
    const auto& session = content.sessions.front();
    const std::string number = session.facts.position && session.cycleSessions > 0
        ? std::to_string(*session.facts.position) + "/" + std::to_string(session.cycleSessions)
        : std::string();
    facts.push_back({translator.text(MD_TR("Sheet", "Session")),
        joined({joined({number, session.facts.title}, ", "), session.cycleTitle}, " — ")});
    const std::string times = filled(translator.text(MD_TR("Sheet", "%1 (%2), from %3 to %4, lasting %5")),
        {readable(session.facts.date), halfDayOf(translator, session.facts), toText(session.facts.start),
            toText(session.facts.end), hours(session.facts.minutes())});
    facts.push_back({translator.text(MD_TR("Sheet", "Date")), times});
}

void addCycle(const Translator& translator, const SheetContent& content, std::vector<SheetFact>& facts)
{
    const auto& sessions = content.sessions;
    facts.push_back({translator.text(MD_TR("Sheet", "Cycle")), sessions.front().cycleTitle});
    int minutes = 0;
    for (const auto& session : sessions)
        minutes += session.facts.minutes();
    facts.push_back({translator.text(MD_TR("Sheet", "Dates")),
        filled(translator.text(MD_TR("Sheet", "from %1 to %2, %3 sessions, lasting %4")),
            {readable(sessions.front().facts.date), readable(sessions.back().facts.date),
                std::to_string(sessions.size()), hours(minutes)})});
}

Message fundName(OperationKind kind)
{
    return kind == OperationKind::Erdf ? MD_TR("Sheet", "European Union — European Regional Development Fund")
                                       : MD_TR("Sheet", "European Union — European Social Fund");
}

} // namespace

std::vector<SheetFact> sheetFacts(const Translator& translator, const SheetContent& content)
{
    std::vector<SheetFact> facts;
    addPlace(translator, content, facts);
    for (const auto& operation : content.operations) {
        facts.push_back({translator.text(MD_TR("Sheet", "Operation")),
            joined({operation.facts.number, operation.facts.title}, " — ")});
    }
    if (content.sessions.empty()) return facts;
    if (content.sheet.facts.session) {
        addSession(translator, content, facts);
    } else {
        addCycle(translator, content, facts);
    }
    return facts;
}

std::vector<FunderBlock> funderBlocks(const Translator& translator, const SheetContent& content)
{
    std::vector<FunderBlock> blocks;
    for (const auto& [facts, funder] : content.operations) {
        const bool european = facts.kind == OperationKind::Erdf || facts.kind == OperationKind::Esf;
        if (!european) {
            const std::string name = funder.empty() ? operationKindName(translator, facts.kind) : funder;
            blocks.push_back({filled(translator.text(MD_TR("Sheet", "With the support of %1")), {name}), {}});
            continue;
        }
        const bool recent = int(facts.start.year()) >= kPeriod2021;
        blocks.push_back(
            {translator.text(recent ? MD_TR("Sheet", "Co-funded by the European Union") : fundName(facts.kind)),
                translator.text(MD_TR("Sheet", "Mention as text: the emblem is to be affixed here."))});
    }
    return blocks;
}

std::string privacyNotice(const Translator& translator, const SheetContent& content)
{
    const std::string centre = content.centre ? content.centre->name : std::string();
    const std::string contact
        = content.centre ? joined({centre, content.centre->email, addressOf(*content.centre)}, ", ") : std::string();
    std::string notice = translator.text(MD_TR("Sheet",
        "Your name and signature prove that you attended. They are read by the organisation, its funders and their "
        "auditors, and kept as long as the funding asks. You may see and correct them."));
    if (contact.empty()) return notice;
    return notice + " " + filled(translator.text(MD_TR("Sheet", "Contact: %1.")), {contact});
}

} // namespace mediane::reporting
