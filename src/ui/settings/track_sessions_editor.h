#pragma once

#include <mediane/domain/track.h>

#include <QWidget>

namespace mediane::ui {

class Button;
class DataTable;
class TrackSessionsModel;

/// The sessions of a track in a table: F2 or typing edits, Space ticks, Alt+Up and Alt+Down move, Delete removes.
class TrackSessionsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit TrackSessionsEditor(QWidget* parent = nullptr);

    void setSessions(const std::vector<domain::TrackSession>& sessions);
    [[nodiscard]] const std::vector<domain::TrackSession>& sessions() const;

Q_SIGNALS:
    void edited();

private:
    void addSession();
    void removeSession();
    void moveSession(int by);
    void updateButtons();
    void fitHeight();

    TrackSessionsModel* m_model;
    DataTable* m_table;
    Button* m_up;
    Button* m_down;
    Button* m_remove;
};

} // namespace mediane::ui
