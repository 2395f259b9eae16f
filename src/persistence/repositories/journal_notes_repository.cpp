#include "persistence/repositories/journal_notes_repository.h"

#include "persistence/guarded.h"

namespace mediane::persistence {

Result<void> JournalNotesRepository::note(const application::JournalNote& note)
{
    return guarded([&]() -> Result<void> {
        JsonText details;
        for (const auto& [name, text] : note.details)
            details.add(name, text);
        m_writer.append({note.verb, domain::code(note.subject.kind), note.subject, note.person, {},
            note.details.empty() ? std::string() : details.text()});
        return {};
    });
}

} // namespace mediane::persistence
