#include "reporting/report_parts.h"

#include <mediane/reporting/words.h>

#include <algorithm>

namespace mediane::reporting {

using application::Severity;

namespace {

constexpr const char* kDefinitionsVersion = "mediane-report/1";

/// Collects the header lines; a line without value is left out.
class HeaderLines
{
public:
    void add(const char* key, std::string label, std::vector<std::string> values, std::string text)
    {
        const bool known = std::ranges::any_of(values, [](const std::string& value) { return !value.empty(); });
        if (known) m_lines.push_back({key, std::move(label), std::move(values), std::move(text)});
    }
    [[nodiscard]] std::vector<HeaderLine> take() { return std::move(m_lines); }

private:
    std::vector<HeaderLine> m_lines;
};

std::string joined(const std::vector<std::string>& texts)
{
    std::string result;
    for (const std::string& text : texts)
        result += (result.empty() ? "" : ", ") + text;
    return result;
}

int countOf(const ReportSource& source, Severity severity)
{
    return static_cast<int>(std::ranges::count(source.figures().audit, severity, &application::AuditFinding::severity));
}

void addOperation(const ReportSource& source, HeaderLines& lines)
{
    const auto& operation = source.figures().operation;
    const auto& facts = operation.facts;
    lines.add("export", source.text(MD_TR("Report", "Report")), {source.text(MD_TR("Report", "Operation report"))}, {});
    lines.add("structure", source.text(MD_TR("Report", "Centre")), {operation.centre}, operation.centre);
    lines.add("operation", source.text(MD_TR("Report", "Operation")), {operation.ref, facts.title},
        operation.ref + " — " + facts.title);
    const std::string kind = operationKindName(source.words, facts.kind);
    const std::string programme = facts.programme.empty() ? kind : facts.programme;
    lines.add("programme", source.text(MD_TR("Report", "Programme")), {programme, facts.number},
        facts.number.empty() ? programme
                             : filled(source.text(MD_TR("Report", "%1, agreement no. %2")), {programme, facts.number}));
    lines.add("financeur", source.text(MD_TR("Report", "Funder")), {operation.funder}, operation.funder);
    lines.add("partenaires", source.text(MD_TR("Report", "Partners")), operation.partners, joined(operation.partners));
}

void addPerimeter(const ReportSource& source, HeaderLines& lines)
{
    const auto& figures = source.figures();
    lines.add("periode", source.text(MD_TR("Report", "Period")), {toIso(figures.period.from), toIso(figures.period.to)},
        filled(source.text(MD_TR("Report", "from %1 to %2")),
            {readable(figures.period.from), readable(figures.period.to)}));
    std::vector<std::string> actions;
    for (const application::ActionFigures& action : figures.actions)
        actions.push_back(action.name);
    const std::string perimeter = actions.empty() ? source.text(MD_TR("Report", "no action")) : joined(actions);
    lines.add("perimetre", source.text(MD_TR("Report", "Actions")), {"actions: " + perimeter}, perimeter);
}

void addState(const ReportSource& source, HeaderLines& lines)
{
    const Edition& edition = source.edition;
    lines.add("genere_le", source.text(MD_TR("Report", "Printed")), {source.data.generatedAt, "par: " + edition.user},
        filled(edition.user.empty() ? source.text(MD_TR("Report", "on %1 at %2"))
                                    : source.text(MD_TR("Report", "on %1 at %2 by %3")),
            {readable(edition.day), toText(edition.time), edition.user}));
    lines.add("definitions", source.text(MD_TR("Report", "Definitions")), {kDefinitionsVersion}, {});
    lines.add("statut", source.text(MD_TR("Report", "State")), {"PROVISOIRE"},
        source.text(MD_TR("Report", "provisional: without number, its figures can still change")));
    const std::string blocking = source.text(MD_TRN("Report", "%n blocking"), countOf(source, Severity::Blocking));
    const std::string warnings = source.text(MD_TRN("Report", "%n warning(s)"), countOf(source, Severity::Warning));
    lines.add(
        "controles", source.text(MD_TR("Report", "Audit checks")), {blocking, warnings}, blocking + ", " + warnings);
    const auto kind = source.figures().operation.facts.kind;
    if (kind == domain::OperationKind::Erdf || kind == domain::OperationKind::Esf) {
        const std::string mention = source.text(MD_TR("Report", "Co-funded by the European Union"));
        lines.add("mention", source.text(MD_TR("Report", "Mention")), {mention}, mention);
    }
}

} // namespace

std::vector<HeaderLine> headerOf(const ReportSource& source)
{
    HeaderLines lines;
    addOperation(source, lines);
    addPerimeter(source, lines);
    addState(source, lines);
    return lines.take();
}

Furniture furnitureOf(const Translator& words)
{
    Furniture furniture;
    furniture.page = words.text(MD_TR("Report", "page %1/%2"));
    furniture.contents = words.text(MD_TR("Report", "Contents"));
    furniture.definitions = words.text(MD_TR("Report", "Definitions"));
    furniture.code = words.text(MD_TR("Report", "Code"));
    furniture.figure = words.text(MD_TR("Report", "Measure"));
    furniture.definition = words.text(MD_TR("Report", "Definition"));
    furniture.notCollected = words.text(MD_TR("Report", "Not collected: %1."));
    furniture.continued = words.text(MD_TR("Report", "(continued)"));
    return furniture;
}

std::vector<Definition> definitionsOf(const Translator& words)
{
    std::vector<Definition> definitions;
    for (const domain::Measure measure : domain::allOf<domain::Measure>()) {
        const std::string name = measureName(words, measure);
        // A measure in minutes and the same in hours have one definition.
        const bool named = std::ranges::any_of(
            definitions, [&name](const Definition& definition) { return definition.label == name; });
        if (!named)
            definitions.push_back({std::string(domain::code(measure)), name, measureDefinition(words, measure)});
    }
    return definitions;
}

std::string overlapNote(const Translator& words)
{
    return words.text(MD_TR("Report", "A person may be in several lines; the total is computed anew."));
}

} // namespace mediane::reporting
