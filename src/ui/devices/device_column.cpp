#include "ui/devices/device_column.h"

#include "ui/devices/device_card_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text_label.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

DeviceCardView::DeviceCardView(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new DeviceCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] {
        if (const auto device = currentDevice()) Q_EMIT opened(*device);
    });
    connect(this, &QAbstractItemView::clicked, this, [this] {
        if (const auto device = currentDevice()) Q_EMIT chosen(*device);
    });
}

std::optional<domain::DeviceId> DeviceCardView::currentDevice() const
{
    if (!currentIndex().isValid()) return std::nullopt;
    return domain::DeviceId(currentIndex().data(kKeyRole).toLongLong());
}

bool DeviceCardView::selectDevice(domain::DeviceId device)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(kKeyRole).toLongLong() != device.value()) continue;
        setCurrentIndex(index);
        scrollTo(index);
        return true;
    }
    return false;
}

void DeviceCardView::keyPressEvent(QKeyEvent* event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const auto device = currentDevice();
    if (sideways) {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            if (device) Q_EMIT moveWanted(*device, direction);
        } else {
            Q_EMIT columnWanted(direction);
        }
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (device) Q_EMIT opened(*device);
        return;
    }
    QListView::keyPressEvent(event);
}

void DeviceCardView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse) setCurrentIndex(indexAt(event->pos()));
    const auto device = currentDevice();
    if (!device) return;
    const QPoint where = byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).center());
    Q_EMIT menuWanted(*device, where);
}

void DeviceCardView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus() && current.isValid()) Q_EMIT chosen(*currentDevice());
}

void DeviceCardView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
}

void DeviceCardView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // The notes of the cards wrap at the width of the column.
}

DeviceColumn::DeviceColumn(const QString& title, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_heading(new TextLabel(TextStyle::Strong, title))
    , m_count(new TextLabel(TextStyle::Muted))
    , m_model(new DeviceCardModel(this))
    , m_view(new DeviceCardView)
{
    m_heading->setElided(true);
    m_view->setModel(m_model);
    m_view->setObjectName(name);
    m_view->setAccessibleName(title);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(4, 0, 8, 0);
    heading->addWidget(m_heading, 1);
    heading->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(heading);
    column->addWidget(m_view, 1);
}

void DeviceColumn::setCards(std::vector<DeviceCard> cards)
{
    const auto current = m_view->currentDevice();
    m_count->setText(numberText(std::int64_t(cards.size())));
    m_view->setAccessibleName(tr("%1, %n device(s)", "", int(cards.size())).arg(m_title));
    m_model->setCards(std::move(cards));
    if (current) static_cast<void>(m_view->selectDevice(*current)); // It may have gone to another column.
}

} // namespace mediane::ui
