#pragma once

#include <mediane/core/error.h>
#include <mediane/reporting/translator.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Sentences for people about what is wrong, from the identifiers of rules, fields and errors.
namespace mediane::reporting {

/// What a rule of the domain, of a service or of an import asks for: « Une date est attendue : JJ/MM/AAAA. »
/// `arguments` are the rule's, in their documented order; the rule itself is named when it has no sentence.
[[nodiscard]] std::string ruleText(
    const Translator& translator, std::string_view rule, const std::vector<std::string>& arguments = {});
/// The name of a field of the domain: « Date de naissance »; the field itself when it has none.
[[nodiscard]] std::string fieldName(const Translator& translator, std::string_view field);
/// The sentence of one broken rule, without its field (which stands beside it).
[[nodiscard]] std::string problemText(const Translator& translator, const FieldProblem& problem);
/// « Date de naissance : ce jour est dans le futur. »: for where no field stands beside.
[[nodiscard]] std::string problemLine(const Translator& translator, const FieldProblem& problem);
/// What an error means and what can be done: its problems one a line, or its code.
[[nodiscard]] std::string errorText(const Translator& translator, const Error& error);

/// One fault of an import: where it is, what is there, which rule it breaks.
struct ImportFault
{
    std::string file;
    std::uint64_t line = 0; ///< 0 concerns the whole file.
    std::string column = {};
    std::string value = {};
    std::string rule = {};
    std::vector<std::string> arguments = {};
};
/// « presences.csv, ligne 12, colonne minutes, « 500 » : au plus 120 minutes, la durée de la séance. »
[[nodiscard]] std::string importFaultLine(const Translator& translator, const ImportFault& fault);

} // namespace mediane::reporting
