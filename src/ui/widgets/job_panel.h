#pragma once

#include <QWidget>

class QVBoxLayout;

namespace mediane::ui {

class BackgroundJob;
class Jobs;

/// The running jobs: what is being done, a progress bar, "Cancel". Hidden when there is none.
class JobPanel : public QWidget
{
    Q_OBJECT
public:
    explicit JobPanel(Jobs& jobs, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addRow(BackgroundJob* job);

    QVBoxLayout* m_column;
};

} // namespace mediane::ui
