#pragma once

#include <initializer_list>
#include <string>

namespace mediane::reporting {

/// A text for people, in English, with the context that tells translators where it appears.
struct Message
{
    const char* context;
    const char* source;
};

/// Marks a text for lupdate (alias of QT_TRANSLATE_NOOP), to be handed to a Translator.
#define MD_TR(context, source)                                                                                         \
    ::mediane::reporting::Message { context, source }
/// The same for a text with a plural (alias of QT_TRANSLATE_N_NOOP): "%n" stands for the number.
#define MD_TRN(context, source)                                                                                        \
    ::mediane::reporting::Message { context, source }

/// Gives a marked text in the language of the reader.
class Translator
{
public:
    virtual ~Translator() = default;
    /// The text in the reader's language; with `n` ≥ 0, in the plural form of n and "%n" replaced.
    [[nodiscard]] virtual std::string text(const char* context, const char* source, int n = -1) const = 0;
    [[nodiscard]] std::string text(Message message, int n = -1) const
    {
        return text(message.context, message.source, n);
    }
};

/// Leaves every text in English: for tests, and where no translation is installed.
class IdentityTranslator final : public Translator
{
public:
    using Translator::text;
    [[nodiscard]] std::string text(const char* context, const char* source, int n = -1) const override;
};

/// `text` with %1, %2… replaced by `arguments`, in one pass: an argument may itself contain "%1".
[[nodiscard]] std::string filled(const std::string& text, std::initializer_list<std::string> arguments);

} // namespace mediane::reporting
