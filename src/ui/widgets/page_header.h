#pragma once

#include "ui/widgets/button.h"

#include <QFrame>

class QHBoxLayout;
class QTabBar;

namespace mediane::ui {

class SearchField;
class TextLabel;

/// Top of a page: title and subtitle, views to switch between, search, two or three actions.
class PageHeader : public QFrame
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle); ///< Empty: none.
    [[nodiscard]] QString title() const;
    QTabBar* addTabs(const QStringList& words); ///< The page's views ("Tableau", "Liste", …).
    SearchField* addSearch(const QString& placeholder); ///< Ctrl+F goes there.
    Button* addButton(const QString& text, Icon icon, ButtonKind kind = ButtonKind::Normal);
    void addWidget(QWidget* widget); ///< Anything else (a chip, a period chooser), before the actions.

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange(); ///< Beside the title when there is room, below it otherwise.

    TextLabel* m_title;
    TextLabel* m_subtitle;
    QHBoxLayout* m_top;
    QHBoxLayout* m_below;
    QWidget* m_side;
    QHBoxLayout* m_views;
    QHBoxLayout* m_tools;
    QHBoxLayout* m_actions;
    bool m_beside = true;
};

} // namespace mediane::ui
