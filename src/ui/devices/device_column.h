#pragma once

#include "ui/devices/device_card_model.h"

#include <QListView>

namespace mediane::ui {

class TextLabel;

/// The cards of one column. Up and Down move in it, Left and Right between columns, Ctrl with them moves the card.
class DeviceCardView : public QListView
{
    Q_OBJECT
public:
    explicit DeviceCardView(QWidget* parent = nullptr);
    [[nodiscard]] std::optional<domain::DeviceId> currentDevice() const;
    [[nodiscard]] bool selectDevice(domain::DeviceId device);

Q_SIGNALS:
    void opened(mediane::domain::DeviceId device); ///< Enter or double click.
    void chosen(mediane::domain::DeviceId device); ///< It is the current card now.
    void columnWanted(int direction); ///< -1: the column at the left, 1: at the right.
    void moveWanted(mediane::domain::DeviceId device, int direction);
    void menuWanted(mediane::domain::DeviceId device, const QPoint& where); ///< On the screen.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

/// One column of the board: its title with the number of cards, and the cards.
class DeviceColumn : public QWidget
{
    Q_OBJECT
public:
    DeviceColumn(const QString& title, const QString& name, QWidget* parent = nullptr);

    void setCards(std::vector<DeviceCard> cards);
    [[nodiscard]] DeviceCardModel& model() { return *m_model; }
    [[nodiscard]] DeviceCardView& view() { return *m_view; }

private:
    QString m_title;
    TextLabel* m_heading;
    TextLabel* m_count;
    DeviceCardModel* m_model;
    DeviceCardView* m_view;
};

} // namespace mediane::ui
