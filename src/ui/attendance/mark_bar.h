#pragma once

#include "ui/attendance/attendance_keys.h"

#include <QList>
#include <QWidget>

namespace mediane::ui {

class Button;
class TextLabel;

/// The keys of attendance as buttons, each with its letter; they act on the grid's current row.
class MarkBar : public QWidget
{
    Q_OBJECT
public:
    explicit MarkBar(QWidget* parent = nullptr);

    void setTyped(const QString& digits); ///< Shows the row number being typed.
    /// Presences are blocked before the session, everything on a locked sheet; empty reasons free them.
    void block(const QString& presences, const QString& everything);

Q_SIGNALS:
    void pressed(const mediane::ui::AttendanceKey& key);

private:
    Button* add(const QString& word, const QString& key, const QString& objectName, const AttendanceKey& action);

    QList<Button*> m_presences;
    QList<Button*> m_others;
    TextLabel* m_typed;
};

} // namespace mediane::ui
