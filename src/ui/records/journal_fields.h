#pragma once

#include <mediane/application/subject.h>

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace mediane::ui {

/// How one stored field reads in a journal.
struct JournalField
{
    enum class Shape {
        Text,
        Date,
        Instant,
        Time, ///< Minutes since midnight.
        YesNo,
        Weight,
        Code,
        Record,
        Flag, ///< Says all by being there: no value is shown.
        Hidden
    };
    std::string_view table; ///< Empty: in every table.
    std::string_view column;
    Shape shape = Shape::Text;
    const char* label = "";
    QString (*word)(const std::string& code) = nullptr; ///< Of a Code.
    std::optional<application::SubjectKind> record = {}; ///< Of a Record.
};

/// Null when this version knows no such field.
[[nodiscard]] const JournalField* journalField(std::string_view table, std::string_view column);
/// The same for sessions, cycles and what was counted there.
[[nodiscard]] const JournalField* planningJournalField(std::string_view table, std::string_view column);
/// The same for what happens around enrolments and sessions: calls, steps, notices, certificates, assessments.
[[nodiscard]] const JournalField* followUpJournalField(std::string_view table, std::string_view column);
/// Of one number of a headcount ("genre/F"); `column` itself when it is none.
[[nodiscard]] QString breakdownLabel(const QString& column);
[[nodiscard]] QString labelOf(const JournalField& field);

} // namespace mediane::ui
