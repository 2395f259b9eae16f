#include "ui/attendance/attendance_keys.h"

#include "ui/wording/attendance_words.h"

#include <QKeyEvent>

namespace mediane::ui {
namespace {

constexpr qsizetype kMostDigits = 4;

bool isDigit(const QString& text) { return text.size() == 1 && text[0] >= u'0' && text[0] <= u'9'; }

std::optional<AttendanceCommand> commandOf(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Undo)) return AttendanceCommand::Undo;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers == Qt::ControlModifier;
    if (event.matches(QKeySequence::Redo) || (control && event.key() == Qt::Key_Y)) return AttendanceCommand::Redo;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_P)
        return AttendanceCommand::AllPresent;
    if (!control) return std::nullopt;
    if (event.key() == Qt::Key_M) return AttendanceCommand::SwitchView;
    if (event.key() == Qt::Key_H) return AttendanceCommand::History;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) return AttendanceCommand::Validate;
    return std::nullopt;
}

} // namespace

AttendanceKey AttendanceKeys::forRow(AttendanceCommand command, std::optional<domain::AttendanceState> state)
{
    AttendanceKey key{command, state, std::nullopt};
    if (!m_digits.isEmpty()) key.row = m_digits.toInt();
    m_digits.clear();
    return key;
}

std::optional<AttendanceKey> AttendanceKeys::read(const QKeyEvent& event)
{
    if (const auto command = commandOf(event)) {
        m_digits.clear();
        return AttendanceKey{*command};
    }
    if ((event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier) return std::nullopt;
    return readPlain(event);
}

std::optional<AttendanceKey> AttendanceKeys::readPlain(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Delete: return forRow(AttendanceCommand::Clear);
    case Qt::Key_Space: return forRow(AttendanceCommand::Toggle);
    case Qt::Key_F2: return forRow(AttendanceCommand::Comment);
    case Qt::Key_Return:
    case Qt::Key_Enter: return forRow(AttendanceCommand::NextRow);
    case Qt::Key_Insert: m_digits.clear(); return AttendanceKey{AttendanceCommand::WalkIn};
    case Qt::Key_Backspace:
    case Qt::Key_Escape:
        if (m_digits.isEmpty()) return std::nullopt;
        m_digits.chop(event.key() == Qt::Key_Backspace ? 1 : m_digits.size());
        return AttendanceKey{AttendanceCommand::Digits};
    default: break;
    }
    const QString text = event.text();
    if (isDigit(text)) {
        if (m_digits.size() < kMostDigits) m_digits += text;
        return AttendanceKey{AttendanceCommand::Digits};
    }
    if (text.size() != 1) return std::nullopt;
    if (text[0] == u'+') return AttendanceKey{AttendanceCommand::WalkIn};
    if (text[0].toUpper() == u'C') return AttendanceKey{AttendanceCommand::Headcount};
    if (const auto state = attendanceOfLetter(text[0])) return forRow(AttendanceCommand::Mark, state);
    return std::nullopt;
}

bool AttendanceKeys::isOwn(const QKeyEvent& event)
{
    if ((event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier) return false;
    AttendanceKeys fresh;
    return fresh.read(event).has_value();
}

} // namespace mediane::ui
