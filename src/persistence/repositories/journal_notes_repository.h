#pragma once

#include "persistence/row_writer.h"

namespace mediane::persistence {

class JournalNotesRepository final : public application::JournalNotes
{
public:
    explicit JournalNotesRepository(RowWriter& writer)
        : m_writer(writer)
    {
    }
    Result<void> note(const application::JournalNote& note) override;

private:
    RowWriter& m_writer;
};

} // namespace mediane::persistence
