#pragma once

#include <mediane/domain/attendance.h>

#include <QString>

#include <optional>

class QKeyEvent;

namespace mediane::ui {

/// What a key asks for in a grid of attendance.
enum class AttendanceCommand {
    Mark,
    Clear,
    Toggle, ///< Present ↔ absent.
    NextRow,
    AllPresent,
    WalkIn,
    Comment,
    SwitchView,
    Validate,
    Undo,
    Redo,
    Headcount,
    History, ///< What was recorded, to take it back.
    Digits, ///< The row number being typed changed.
};

struct AttendanceKey
{
    AttendanceCommand command = AttendanceCommand::NextRow;
    std::optional<domain::AttendanceState> state = {}; ///< With Mark.
    std::optional<int> row = {}; ///< The number typed before: that row instead of the current one.
};

/// Reads the keys of attendance (planning-and-attendance §6): letters, and digits that name a row before a letter.
class AttendanceKeys
{
public:
    /// Nothing when the key means nothing here.
    [[nodiscard]] std::optional<AttendanceKey> read(const QKeyEvent& event);
    [[nodiscard]] const QString& typed() const { return m_digits; } ///< Digits waiting for their letter.
    void forget() { m_digits.clear(); }
    /// Whether a key without modifiers belongs to the grid, before any shortcut sees it.
    [[nodiscard]] static bool isOwn(const QKeyEvent& event);

private:
    [[nodiscard]] std::optional<AttendanceKey> readPlain(const QKeyEvent& event);
    [[nodiscard]] AttendanceKey forRow(
        AttendanceCommand command, std::optional<domain::AttendanceState> state = std::nullopt);

    QString m_digits;
};

} // namespace mediane::ui
