#include "cli/commands.h"

#include <charconv>
#include <iostream>

namespace mediane::cli {

using application::MarkRequest;
using application::PersonMark;
using application::SubjectKind;
using domain::AttendanceState;

namespace {

std::string stateCodes()
{
    std::string codes;
    for (const auto& [state, name] : domain::CodeTable<AttendanceState>::rows)
        codes += (codes.empty() ? "" : ", ") + std::string(name);
    return codes;
}

struct ParsedMark
{
    std::string person;
    MarkRequest request;
};

/// PERSON=STATE[:MINUTES]
std::optional<ParsedMark> parseMark(const std::string& argument)
{
    const auto equals = argument.rfind('=');
    if (equals == std::string::npos || equals == 0) {
        complain(text(QT_TRANSLATE_NOOP("cli", "“%1”: expected PERSON=STATE or PERSON=STATE:MINUTES."), {argument}));
        return std::nullopt;
    }
    const auto colon = argument.find(':', equals);
    const auto name = argument.substr(equals + 1, colon == std::string::npos ? colon : colon - equals - 1);
    const auto state = domain::fromCode<AttendanceState>(name);
    if (!state) {
        complain(text(QT_TRANSLATE_NOOP("cli", "“%1”: unknown state “%2”. Expected one of: %3."),
            {argument, name, stateCodes()}));
        return std::nullopt;
    }
    ParsedMark mark{argument.substr(0, equals), {*state}};
    if (colon == std::string::npos) return mark;
    int minutes = 0;
    const char* const first = argument.data() + colon + 1;
    const char* const last = argument.data() + argument.size();
    const auto [end, status] = std::from_chars(first, last, minutes);
    if (status != std::errc() || end != last || first == last || minutes < 0) {
        complain(text(QT_TRANSLATE_NOOP("cli", "“%1”: minutes are a whole number, zero or more."), {argument}));
        return std::nullopt;
    }
    mark.request.minutes = minutes;
    return mark;
}

Exit markFromArguments(application::Services& services, const AttendanceArguments& arguments)
{
    const auto session = resolve(services.context.store, SubjectKind::Session, arguments.session);
    if (!session && exitOf(session.error().code) == Exit::Storage) return report(session.error());
    std::vector<PersonMark> marks;
    bool sound = session.hasValue();
    for (const auto& argument : arguments.marks) {
        const auto parsed = parseMark(argument);
        if (!parsed) {
            sound = false;
            continue;
        }
        const auto person = resolve(services.context.store, SubjectKind::Person, parsed->person);
        if (!person) {
            sound = false;
            continue;
        }
        marks.push_back({domain::PersonId(*person), parsed->request});
    }
    if (!sound) return Exit::Refused; // Nothing is written when one of them cannot be.
    const auto written = services.attendance.markMany(domain::SessionId(*session), marks);
    if (!written) return report(written.error());
    for (const auto& argument : arguments.marks)
        say("ok " + arguments.session + " " + argument.substr(0, argument.rfind('=')));
    return Exit::Done;
}

/// SESSION PERSON=STATE[:MINUTES]; answered as soon as it is durable.
Exit markLine(application::Services& services, const std::string& line)
{
    const auto space = line.find(' ');
    if (space == std::string::npos) {
        complain(text(
            QT_TRANSLATE_NOOP("cli", "“%1”: expected SESSION PERSON=STATE or SESSION PERSON=STATE:MINUTES."), {line}));
        return Exit::Refused;
    }
    const auto sessionRef = line.substr(0, space);
    const auto parsed = parseMark(line.substr(space + 1));
    if (!parsed) return Exit::Refused;
    const auto session = resolve(services.context.store, SubjectKind::Session, sessionRef);
    if (!session) return exitOf(session.error().code);
    const auto person = resolve(services.context.store, SubjectKind::Person, parsed->person);
    if (!person) return exitOf(person.error().code);
    const auto marked
        = services.attendance.mark(domain::SessionId(*session), domain::PersonId(*person), parsed->request);
    if (!marked) return report(marked.error());
    services.attendance.undoStack().clear(); // Nobody undoes from here, and the lines may be many.
    say("ok " + sessionRef + " " + parsed->person);
    return Exit::Done;
}

} // namespace

Exit recordAttendance(application::Services& services, const AttendanceArguments& arguments)
{
    if (!arguments.fromStdin) return markFromArguments(services, arguments);
    Exit worst = Exit::Done;
    int number = 0;
    for (std::string line; std::getline(std::cin, line);) {
        ++number;
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.empty()) continue;
        const Exit ended = markLine(services, line);
        if (ended == Exit::Done) continue;
        complain(text(QT_TRANSLATE_NOOP("cli", "Line %1 was not recorded."), {std::to_string(number)}));
        worst = std::max(worst, ended);
        if (ended == Exit::Storage) break;
    }
    return worst;
}

} // namespace mediane::cli
