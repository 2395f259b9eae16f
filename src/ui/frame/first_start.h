#pragma once

#include <QWidget>

namespace mediane::ui {

/// The first screen of a new file: create the centre, look at the demo centre, or bring in a folder.
class FirstStart : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStart(QWidget* parent = nullptr);

Q_SIGNALS:
    void createCentreRequested();
    void openDemoRequested();
    void importFolderRequested();
};

} // namespace mediane::ui
