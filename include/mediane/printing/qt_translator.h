#pragma once

#include <mediane/reporting/translator.h>

namespace mediane::printing {

/// Translates through the QTranslator that the program installed.
class QtTranslator final : public reporting::Translator
{
public:
    using Translator::text;
    [[nodiscard]] std::string text(const char* context, const char* source, int n = -1) const override;
};

} // namespace mediane::printing
