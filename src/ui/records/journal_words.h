#pragma once

#include <mediane/application/journal.h>

#include <QString>
#include <QStringList>

#include <functional>

namespace mediane::ui {

/// How a record is called on screen, for the identifiers that a journal holds; empty when it is gone.
using RecordNames = std::function<QString(const application::Subject& subject)>;

/// One entry of the journal in the words of the trade.
struct JournalLine
{
    QString what; ///< "Enrolment: created · Ordi'Pratique 12"
    QString when; ///< Local date and time.
    QString who;
    QStringList changes; ///< "Phone: 06 12 34 56 78 → 07 12 34 56 78"
};

/// `viewed` is the record whose file shows the entry: its own name is not repeated.
[[nodiscard]] JournalLine journalLine(
    const application::JournalEntry& entry, const application::Subject& viewed, const RecordNames& names);

} // namespace mediane::ui
