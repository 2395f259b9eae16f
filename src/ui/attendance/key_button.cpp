#include "ui/attendance/key_button.h"

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

KeyButton::KeyButton(const QString& word, const QString& key, Icon icon, Short shortForm, QWidget* parent)
    : Button({}, icon, ButtonKind::Normal, parent)
    , m_word(word)
    , m_key(key)
    , m_icon(icon)
    , m_short(shortForm)
{
    setFocusPolicy(Qt::TabFocus); // A click leaves the focus in the grid, where the next key goes.
    refresh();
}

void KeyButton::setWord(const QString& word)
{
    m_word = word;
    refresh();
}

void KeyButton::setCompact(bool compact)
{
    if (compact == m_compact) return;
    m_compact = compact;
    refresh();
}

void KeyButton::block(const QString& reason)
{
    setBlockedBecause(reason);
    if (reason.isEmpty()) refresh();
}

void KeyButton::refresh()
{
    const QString name = tr("%1 (key %2)").arg(m_word, m_key);
    setAccessibleName(name);
    const bool picture = !m_compact || m_short == Short::Picture;
    setGlyph(picture ? m_icon : Icon::None);
    if (!m_compact) {
        setText(u"%1  %2"_s.arg(m_word, m_key));
    } else if (m_short == Short::Picture) {
        setText({});
    } else {
        setText(m_short == Short::Key ? m_key : m_word);
    }
    if (isEnabled()) setToolTip(m_compact ? name : QString());
}

} // namespace mediane::ui
