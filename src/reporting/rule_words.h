#pragma once

#include "reporting/code_words.h"

namespace mediane::reporting {

[[nodiscard]] std::span<const CodeWord> domainRuleWords(); ///< Rules of the domain and of the services.
[[nodiscard]] std::span<const CodeWord> importRuleWords(); ///< Rules of the exchange folder.
[[nodiscard]] std::span<const CodeWord> fieldWords();
[[nodiscard]] std::span<const CodeWord> workshopWords(); ///< States of a machine in the workshop.
[[nodiscard]] std::span<const CodeWord> dataWords(); ///< States of what is on its media.

} // namespace mediane::reporting
