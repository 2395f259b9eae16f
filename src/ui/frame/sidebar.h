#pragma once

#include "ui/frame/destination.h"
#include "ui/theme/icons.h"

#include <QFrame>
#include <QList>

#include <map>

class QVBoxLayout;

namespace mediane::ui {

class SidebarButton;
class TextLabel;

/// The left of the window: the centre's name, the pages, then search and help.
class Sidebar : public QFrame
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent = nullptr);

    void addPage(PageId id, Icon icon, const QString& word, const QString& keys);
    void setCurrent(PageId id);
    void setCentreName(const QString& name);
    void setNarrow(bool narrow); ///< The window lacks room: icons alone, whatever the user chose.
    [[nodiscard]] bool isCollapsed() const { return m_narrow || m_folded; }

Q_SIGNALS:
    void pageChosen(mediane::ui::PageId id);
    void searchChosen();
    void helpChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    SidebarButton* addTool(Icon icon, const QString& word, const QString& keys);
    void watch(SidebarButton* button);
    void applyWidth();
    void toggleFolded();

    TextLabel* m_centre;
    QVBoxLayout* m_pagesColumn;
    QVBoxLayout* m_toolsColumn;
    std::map<PageId, SidebarButton*> m_pages;
    QList<SidebarButton*> m_buttons;
    SidebarButton* m_fold;
    bool m_narrow = false;
    bool m_folded = false;
};

} // namespace mediane::ui
