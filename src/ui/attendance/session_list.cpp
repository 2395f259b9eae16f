#include "ui/attendance/session_list.h"

#include "ui/attendance/session_list_model.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/chip_delegate.h"

#include <QKeyEvent>
#include <QPainter>

namespace mediane::ui {
namespace {

constexpr int kMargin = 12;
constexpr int kIcon = 16;

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text, const Tokens& tokens)
{
    painter.setFont(fontFor(TextStyle::Strong));
    painter.setPen(tokens.muted);
    painter.drawText(option.rect.adjusted(kMargin, 0, -kMargin, -6), Qt::AlignLeft | Qt::AlignBottom, text);
}

} // namespace

void SessionListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = tokensFor(option.palette);
    painter->save();
    if (index.data(kHeadingRole).toBool()) {
        paintHeading(*painter, option, index.data().toString(), tokens);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) painter->fillRect(option.rect, tokens.accentWash);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), mix(tokens.surface, tokens.line, 0.6));
    if (selected) painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), tokens.accent);
    const QRect inner = option.rect.adjusted(kMargin, 7, -kMargin, -8);
    const Chip chip = index.data(kChipRole).value<Chip>();
    const QString count = index.data(kCountRole).toString();

    const QFont strong = fontFor(TextStyle::Strong);
    const QFont small = fontFor(TextStyle::Muted);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics smallMetrics(small);
    const int iconSide = scaled(kIcon);
    const QPixmap icon
        = iconPixmap(chip.icon, colorOf(chip.tone, tokens), iconSide, painter->device()->devicePixelRatio());
    painter->drawPixmap(QPoint(inner.right() - iconSide, inner.top() + 2), icon);
    const QRect first(inner.left(), inner.top(), inner.width() - iconSide - 8, strongMetrics.height());
    painter->setFont(strong);
    painter->setPen(tokens.text);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
        strongMetrics.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    const int countWidth = count.isEmpty() ? 0 : smallMetrics.horizontalAdvance(count) + 8;
    const QRect second(
        inner.left(), inner.bottom() - smallMetrics.height(), inner.width() - countWidth, smallMetrics.height());
    painter->setFont(small);
    painter->setPen(tokens.muted);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(index.data(kSecondLineRole).toString(), Qt::ElideRight, second.width()));
    painter->setPen(tokens.text);
    painter->drawText(
        QRect(inner.left(), second.top(), inner.width(), second.height()), Qt::AlignRight | Qt::AlignVCenter, count);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(tokens.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize SessionListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int strong = QFontMetrics(fontFor(TextStyle::Strong)).height();
    if (index.data(kHeadingRole).toBool()) return {0, strong + 20};
    return {0, strong + QFontMetrics(fontFor(TextStyle::Muted)).height() + 20};
}

SessionList::SessionList(SessionListModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Sessions"));
    setModel(&model);
    setItemDelegate(new SessionListDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

void SessionList::setCurrentSession(domain::SessionId session)
{
    m_following = true;
    setCurrentIndex(m_model.indexOf(session));
    m_following = false;
}

void SessionList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    const application::SessionRow* session = m_model.sessionAt(current);
    if (m_following || session == nullptr) return;
    Q_EMIT sessionChosen(session->id);
}

void SessionList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier) {
        Q_EMIT sheetWanted();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace mediane::ui
