#include "reporting/rule_words.h"

#include <mediane/reporting/fault_text.h>

#include <algorithm>

namespace mediane::reporting {
namespace {

const CodeWord* find(std::span<const CodeWord> words, std::string_view code)
{
    const auto found = std::ranges::find(words, code, &CodeWord::code);
    return found == words.end() ? nullptr : &*found;
}

std::string joined(const std::vector<std::string>& texts, const char* separator)
{
    std::string result;
    for (const std::string& text : texts) {
        if (!result.empty()) result += separator;
        result += text;
    }
    return result;
}

/// "%*" stands for all arguments.
std::string withArguments(std::string text, const std::vector<std::string>& arguments)
{
    if (const auto all = text.find("%*"); all != std::string::npos) text.replace(all, 2, joined(arguments, ", "));
    switch (arguments.size()) {
    case 0: return text;
    case 1: return filled(text, {arguments[0]});
    default: return filled(text, {arguments[0], arguments[1]});
    }
}

std::string meaning(const Translator& translator, ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid: return translator.text(MD_TR("Error", "Some values are not accepted."));
    case ErrorCode::NotFound:
        return translator.text(MD_TR("Error", "This does not exist, or no longer. Check the reference."));
    case ErrorCode::Conflict: return translator.text(MD_TR("Error", "This is not possible in the present state."));
    case ErrorCode::Busy:
        return translator.text(
            MD_TR("Error", "Another program is using the data file. Close it, or try again in a moment."));
    case ErrorCode::ReadOnly:
        return translator.text(
            MD_TR("Error", "The data file cannot be written. Check the rights on it and its folder."));
    case ErrorCode::Corrupt:
        return translator.text(MD_TR("Error", "The data file is damaged. Restore the last backup."));
    case ErrorCode::ForeignFile:
        return translator.text(MD_TR("Error", "This file belongs to another program. It was left untouched."));
    case ErrorCode::SchemaTooNew:
        return translator.text(
            MD_TR("Error", "This file was written by a newer version of Médiane. Install that version to open it."));
    case ErrorCode::Io:
        return translator.text(MD_TR("Error",
            "The file cannot be read or written. Check that its folder exists, the rights and the space left."));
    case ErrorCode::Cancelled: return translator.text(MD_TR("Error", "Cancelled: nothing was changed."));
    case ErrorCode::Internal:
        return translator.text(
            MD_TR("Error", "An unexpected error occurred. Nothing was changed; details are in the log."));
    }
    return {};
}

} // namespace

std::string ruleText(const Translator& translator, std::string_view rule, const std::vector<std::string>& arguments)
{
    const CodeWord* word = find(domainRuleWords(), rule);
    if (word == nullptr) word = find(importRuleWords(), rule);
    if (word == nullptr) return filled(translator.text(MD_TR("Fault", "Rule “%1” is not met.")), {std::string(rule)});
    return withArguments(translator.text(word->name), arguments);
}

std::string fieldName(const Translator& translator, std::string_view field)
{
    // "sessions[3]": the third of the list.
    const auto bracket = field.find('[');
    std::string name = named(translator, fieldWords(), field.substr(0, bracket));
    if (bracket == std::string_view::npos || field.back() != ']') return name;
    return name + " " + std::string(field.substr(bracket + 1, field.size() - bracket - 2));
}

std::string problemText(const Translator& translator, const FieldProblem& problem)
{
    std::string value = problem.value;
    if (problem.rule == "not_ready") value = named(translator, workshopWords(), value);
    if (problem.rule == "medium_not_erased" || problem.rule == "not-erased")
        value = named(translator, dataWords(), value);
    return ruleText(translator, problem.rule, {value});
}

std::string problemLine(const Translator& translator, const FieldProblem& problem)
{
    return filled(translator.text(MD_TR("Fault", "%1: %2")),
        {fieldName(translator, problem.field), problemText(translator, problem)});
}

std::string errorText(const Translator& translator, const Error& error)
{
    if (error.problems.empty()) return meaning(translator, error.code);
    std::vector<std::string> lines;
    for (const FieldProblem& problem : error.problems)
        lines.push_back(problemLine(translator, problem));
    return joined(lines, "\n");
}

std::string importFaultLine(const Translator& translator, const ImportFault& fault)
{
    std::string where = fault.file;
    if (fault.line > 0) where += filled(translator.text(MD_TR("Fault", ", line %1")), {std::to_string(fault.line)});
    if (!fault.column.empty()) where += filled(translator.text(MD_TR("Fault", ", column %1")), {fault.column});
    if (!fault.value.empty()) where += filled(translator.text(MD_TR("Fault", ", “%1”")), {fault.value});
    return filled(
        translator.text(MD_TR("Fault", "%1: %2")), {where, ruleText(translator, fault.rule, fault.arguments)});
}

} // namespace mediane::reporting
