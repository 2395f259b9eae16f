#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace mediane::ui {

/// One line of the sidebar: icon and word; the icon alone, with a tooltip, when collapsed.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT
public:
    SidebarButton(Icon icon, const QString& word, const QString& keys, QWidget* parent = nullptr);

    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void moveFocus(int step); ///< Up or Down was pressed.

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Icon m_icon;
    QString m_keys;
    bool m_collapsed = false;
};

} // namespace mediane::ui
