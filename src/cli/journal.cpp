#include "cli/commands.h"

#include <nlohmann/json.hpp>

#include <array>

namespace mediane::cli {

using application::JournalEntry;
using application::JournalFilter;
using application::Subject;
using application::SubjectKind;
using nlohmann::ordered_json;

namespace {

/// A line as JSON; what is not valid JSON inside (it never should be) is given as text.
std::string lineOf(const JournalEntry& entry)
{
    const auto fields = [](const std::string& text) {
        if (text.empty()) return ordered_json(nullptr);
        auto parsed = ordered_json::parse(text, nullptr, false);
        return parsed.is_discarded() ? ordered_json(text) : parsed;
    };
    ordered_json line;
    line["id"] = entry.id;
    line["at"] = entry.at;
    line["who"] = entry.who;
    line["channel"] = entry.channel;
    line["what"] = entry.verb;
    line["table"] = entry.table;
    line["subject"] = {{"kind", domain::code(entry.subject.kind)}, {"id", entry.subject.id}, {"ref", entry.subjectRef}};
    if (entry.person) line["person"] = {{"id", entry.person->value()}, {"ref", entry.personRef}};
    line["before"] = fields(entry.before);
    line["after"] = fields(entry.after);
    return line.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

/// What a bare reference stands for: the first kind, in this order, that knows it.
Result<Subject> subjectOf(const application::Store& store, const std::string& ref)
{
    static constexpr std::array kinds{SubjectKind::Person, SubjectKind::Session, SubjectKind::Device,
        SubjectKind::Cycle, SubjectKind::Operation, SubjectKind::Action, SubjectKind::Organisation, SubjectKind::Place,
        SubjectKind::Staff, SubjectKind::Lot, SubjectKind::Track, SubjectKind::Enrolment, SubjectKind::Indicator};
    const auto colon = ref.find(':'); // "person:12" is never ambiguous.
    const auto named = domain::fromCode<SubjectKind>(ref.substr(0, colon));
    return store.read([&](const application::Queries& queries) -> Result<Subject> {
        if (colon != std::string::npos && named) {
            auto id = queries.catalogue.resolve(*named, ref.substr(colon + 1));
            if (!id) return id.error();
            return Subject{*named, *id};
        }
        for (const auto kind : kinds) {
            auto id = queries.catalogue.resolve(kind, ref);
            if (id) return Subject{kind, *id};
            if (id.error().code != ErrorCode::NotFound) return id.error();
        }
        return Error{ErrorCode::NotFound, "journal subject"};
    });
}

} // namespace

Exit printJournal(application::Services& services, const std::string& subject)
{
    const auto& store = services.context.store;
    JournalFilter filter;
    filter.oldestFirst = true;
    filter.limit = 1000;
    if (!subject.empty()) {
        const auto found = subjectOf(store, subject);
        if (!found && found.error().code == ErrorCode::NotFound) {
            complain(text(QT_TRANSLATE_NOOP("cli", "“%1”: nothing has this reference."), {subject}));
            return Exit::Refused;
        }
        if (!found) return report(found.error());
        if (found->kind == SubjectKind::Person) {
            filter.person = domain::PersonId(found->id);
        } else {
            filter.subject = *found;
        }
    }
    while (true) {
        auto entries = store.read([&](const application::Queries& queries) { return queries.journal.entries(filter); });
        if (!entries) return report(entries.error());
        for (const auto& entry : *entries)
            say(lineOf(entry));
        if (int(entries->size()) < filter.limit) return Exit::Done;
        filter.beforeId = entries->back().id;
    }
}

} // namespace mediane::cli
