#include "ui/attendance/name_header.h"

#include "ui/attendance/attendance_model.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QPainter>

namespace mediane::ui {
namespace {

constexpr int kMargin = 8;
constexpr int kNarrowest = 120;
constexpr int kWidest = 240;
constexpr int kRowsMeasured = 200;

} // namespace

NameHeader::NameHeader(QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
}

int NameHeader::numberWidth() const { return fontMetrics().horizontalAdvance(QString::number(count())) + 2 * kMargin; }

QSize NameHeader::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextStyle::Strong));
    int name = scaled(kNarrowest);
    for (int row = 0; row < std::min(count(), kRowsMeasured); ++row)
        name = std::max(name, metrics.horizontalAdvance(model()->headerData(row, orientation()).toString()));
    return {numberWidth() + std::min(name, scaled(kWidest)) + kMargin, QHeaderView::sizeHint().height()};
}

void NameHeader::paintSection(QPainter* painter, const QRect& rect, int row) const
{
    const Tokens& tokens = tokensFor(*this);
    const auto* people = dynamic_cast<const AttendanceModel*>(model());
    const auto* view = qobject_cast<const QAbstractItemView*>(parentWidget());
    const bool total = people != nullptr && row >= people->people();
    const bool current = view != nullptr && view->currentIndex().row() == row;
    painter->save();
    painter->fillRect(rect, current ? tokens.accentWash : tokens.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), mix(tokens.surface, tokens.line, 0.6));
    painter->setFont(fontFor(TextStyle::Body));
    painter->setPen(tokens.muted);
    if (!total) {
        painter->drawText(QRect(rect.left(), rect.top(), numberWidth() - kMargin, rect.height()),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(row + 1));
        painter->setPen(tokens.text);
    }
    painter->setFont(fontFor(current || total ? TextStyle::Strong : TextStyle::Body));
    const QRect place = rect.adjusted(numberWidth(), 0, -kMargin, 0);
    const QString name = model()->headerData(row, orientation()).toString();
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(name, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace mediane::ui
