#pragma once

#include "ui/attendance/attendance_keys.h"

#include <QList>
#include <QWidget>

namespace mediane::ui {

class KeyButton;

/// The keys of attendance as buttons, each with its letter; they act on the grid's current row.
class MarkBar : public QWidget
{
    Q_OBJECT
public:
    explicit MarkBar(QWidget* parent = nullptr);

    /// Presences are blocked before the session, everything on a locked sheet; empty reasons free them.
    void block(const QString& presences, const QString& everything);
    void setCompact(bool compact); ///< Letters only.

Q_SIGNALS:
    void pressed(const mediane::ui::AttendanceKey& key);

private:
    KeyButton* add(const QString& word, const QString& key, const QString& objectName, const AttendanceKey& action);

    QList<KeyButton*> m_presences;
    QList<KeyButton*> m_others;
};

} // namespace mediane::ui
