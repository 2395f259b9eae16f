#pragma once

#include <QSplitter>

namespace mediane::ui {

/// A splitter that comes back as the user left it. For master–detail pages.
class RememberedSplitter : public QSplitter
{
    Q_OBJECT
public:
    RememberedSplitter(Qt::Orientation orientation, const QString& memory, QWidget* parent = nullptr);
    void recall(); ///< Call once the parts are in; keeps the sizes set before when nothing is remembered.

private:
    QString m_memory;
};

} // namespace mediane::ui
