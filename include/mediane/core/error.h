#pragma once

#include <string>
#include <vector>

namespace mediane {

/// What went wrong, as a case that callers can switch on. Wording for people is the UI's business.
enum class ErrorCode {
    Invalid, ///< A draft breaks rules: see `problems`.
    NotFound,
    Conflict, ///< Refused by the state of things (or by a constraint): see `problems`.
    Busy, ///< Another program holds the file.
    ReadOnly,
    Corrupt,
    ForeignFile, ///< A database of some other program.
    SchemaTooNew, ///< Written by a newer version of this program.
    Io,
    Cancelled,
    Internal
};

/// One field that broke one rule. `field` names a domain field, `rule` a domain rule: both are stable identifiers.
/// `value` is what the wording needs besides (the limit, the number of missing sessions, the other device's number).
struct FieldProblem
{
    std::string field;
    std::string rule;
    std::string value = {};

    bool operator==(const FieldProblem&) const = default;
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string detail = {}; ///< For the log: English, no personal data.
    std::vector<FieldProblem> problems = {};
};

} // namespace mediane
