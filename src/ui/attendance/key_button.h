#pragma once

#include "ui/widgets/button.h"

namespace mediane::ui {

/// A button that also names its key, and can do with less room.
class KeyButton : public Button
{
    Q_OBJECT
public:
    /// What is left of it where room is short; the rest goes into the tooltip.
    enum class Short { Key, Picture, Word };

    KeyButton(const QString& word, const QString& key, Icon icon, Short shortForm, QWidget* parent = nullptr);

    void setWord(const QString& word);
    void setCompact(bool compact);
    void block(const QString& reason); ///< As setBlockedBecause; the tooltip comes back when the reason is empty.

private:
    void refresh();

    QString m_word;
    QString m_key;
    Icon m_icon;
    Short m_short;
    bool m_compact = false;
};

} // namespace mediane::ui
