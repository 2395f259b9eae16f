#pragma once

#include <mediane/domain/ids.h>

#include <QListView>
#include <QStyledItemDelegate>

#include <optional>

namespace mediane::ui {

class SessionListModel;

/// Draws a session on two lines with its state, and the headings between them.
class SessionListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The list at the left of attendance: arrows move between sessions, Enter goes to the sheet.
class SessionList : public QListView
{
    Q_OBJECT
public:
    explicit SessionList(SessionListModel& model, QWidget* parent = nullptr);
    void setCurrentSession(domain::SessionId session);

Q_SIGNALS:
    void sessionChosen(mediane::domain::SessionId session);
    void sheetWanted(); ///< Enter: the sheet takes the focus.

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    SessionListModel& m_model;
    bool m_following = false; ///< The selection follows the page, not the user.
};

} // namespace mediane::ui
