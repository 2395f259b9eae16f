#pragma once

#include <mediane/application/service_context.h>
#include <mediane/core/result.h>
#include <mediane/printing/qt_translator.h>

#include <QString>

#include <memory>
#include <string>

namespace mediane::cli {

/// How a command ends; the numbers are part of the command line's contract.
enum class Exit { Done = 0, Refused = 1, Usage = 2, Storage = 3 };

/// Writes one line on standard output, at once: a line that was printed is a fact.
void say(const std::string& line);
/// Writes one line on standard error.
void complain(const std::string& line);

/// A sentence of the command line in the reader's language, "%1", "%2"… replaced by `arguments`.
[[nodiscard]] std::string text(const char* source, std::initializer_list<std::string> arguments = {});
/// The same with "%n" and the plural form of `n`.
[[nodiscard]] std::string plural(const char* source, int n);

[[nodiscard]] const reporting::Translator& translator();

/// Says what an error means, one line a problem, and how the command ends.
[[nodiscard]] Exit report(const Error& error);
[[nodiscard]] Exit exitOf(ErrorCode code);

/// The number of what a person calls `ref`; says why when there is none, naming it by `what` ("person", "session"…).
[[nodiscard]] Result<std::int64_t> resolve(
    const application::Store& store, application::SubjectKind kind, const std::string& ref);
[[nodiscard]] std::string kindName(application::SubjectKind kind);

} // namespace mediane::cli
