#include "cli/console.h"

#include <mediane/reporting/fault_text.h>

#include <QCoreApplication>

#include <cstdio>

namespace mediane::cli {

using application::SubjectKind;

void say(const std::string& line)
{
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void complain(const std::string& line)
{
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fputc('\n', stderr);
}

std::string text(const char* source, std::initializer_list<std::string> arguments)
{
    return reporting::filled(QCoreApplication::translate("cli", source).toStdString(), arguments);
}

std::string plural(const char* source, int n)
{
    return QCoreApplication::translate("cli", source, nullptr, n).toStdString();
}

const reporting::Translator& translator()
{
    static const printing::QtTranslator qt;
    return qt;
}

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled: return Exit::Refused;
    case ErrorCode::Busy:
    case ErrorCode::ReadOnly:
    case ErrorCode::Corrupt:
    case ErrorCode::ForeignFile:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::Io:
    case ErrorCode::Internal: return Exit::Storage;
    }
    return Exit::Storage;
}

Exit report(const Error& error)
{
    if (error.problems.empty()) complain(reporting::errorText(translator(), error));
    for (const auto& problem : error.problems)
        complain(reporting::problemLine(translator(), problem));
    return exitOf(error.code);
}

std::string kindName(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Person: return text(QT_TRANSLATE_NOOP("cli", "person"));
    case SubjectKind::Session: return text(QT_TRANSLATE_NOOP("cli", "session"));
    case SubjectKind::Device: return text(QT_TRANSLATE_NOOP("cli", "device"));
    case SubjectKind::Cycle: return text(QT_TRANSLATE_NOOP("cli", "cycle"));
    case SubjectKind::Operation: return text(QT_TRANSLATE_NOOP("cli", "operation"));
    case SubjectKind::Organisation:
    case SubjectKind::Place:
    case SubjectKind::Staff:
    case SubjectKind::Household:
    case SubjectKind::Action:
    case SubjectKind::Indicator:
    case SubjectKind::Track:
    case SubjectKind::Enrolment:
    case SubjectKind::Lot:
    case SubjectKind::Medium:
    case SubjectKind::Erasure:
    case SubjectKind::Allocation:
    case SubjectKind::Setting:
    case SubjectKind::Closure:
    case SubjectKind::Equipment:
    case SubjectKind::Absence:
    case SubjectKind::SkillGrid:
    case SubjectKind::Assessment:
    case SubjectKind::Sheet:
    case SubjectKind::Certificate: break;
    }
    return std::string(domain::code(kind));
}

Result<std::int64_t> resolve(const application::Store& store, SubjectKind kind, const std::string& ref)
{
    auto found = store.read([&](const application::Queries& queries) { return queries.catalogue.resolve(kind, ref); });
    if (found) return found;
    if (found.error().code == ErrorCode::NotFound)
        complain(text(
            QT_TRANSLATE_NOOP("cli", "%1 “%2”: not known. Give its reference or its number."), {kindName(kind), ref}));
    if (found.error().code == ErrorCode::Conflict)
        complain(text(QT_TRANSLATE_NOOP("cli", "%1 “%2”: several imports use this reference. Give its number."),
            {kindName(kind), ref}));
    return found;
}

} // namespace mediane::cli
