#include "ui/attendance/minutes_field.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

/// Stops the digit that would exceed the range; QIntValidator lets as many digits through as its top has.
class StrictRange : public QIntValidator
{
public:
    using QIntValidator::QIntValidator;
    State validate(QString& text, int& position) const override
    {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber && number > top() ? Invalid : QIntValidator::validate(text, position);
    }
};

} // namespace

MinutesField::MinutesField(QWidget* parent)
    : QFrame(parent)
    , m_question(new TextLabel(TextStyle::Strong))
    , m_minutes(new QLineEdit)
    , m_range(new StrictRange(0, 0, this))
{
    setObjectName(u"minutesField"_s);
    m_minutes->setObjectName(u"minutesLost"_s);
    m_minutes->setValidator(m_range);
    m_minutes->setAlignment(Qt::AlignRight);
    m_minutes->setFixedWidth(m_minutes->fontMetrics().horizontalAdvance(u"0000000"_s));
    m_minutes->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_question);
    row->addWidget(m_minutes);
    row->addWidget(new TextLabel(TextStyle::Muted, tr("min · Enter")));
    hide();
}

void MinutesField::ask(const QString& question, int initial, int longest, const QRect& place)
{
    m_asking = true;
    m_initial = std::min(initial, longest);
    m_range->setTop(longest);
    m_question->setText(question);
    m_minutes->setAccessibleName(question);
    m_minutes->setText(QString::number(m_initial));
    m_minutes->selectAll();
    adjustSize();
    const QSize size = sizeHint();
    const QRect room = parentWidget()->rect();
    QPoint corner(place.right() - size.width(), place.center().y() - size.height() / 2);
    corner.setX(std::clamp(corner.x(), 0, std::max(0, room.width() - size.width())));
    corner.setY(std::clamp(corner.y(), 0, std::max(0, room.height() - size.height())));
    setGeometry(QRect(corner, size));
    show();
    raise();
    m_minutes->setFocus(Qt::PopupFocusReason);
}

void MinutesField::keep()
{
    if (m_asking) close(true);
}

void MinutesField::close(bool keepValue)
{
    if (!m_asking) return;
    m_asking = false;
    if (m_minutes->hasFocus()) {
        Q_EMIT focusReturned();
    }
    hide();
    bool typed = false;
    const int lost = m_minutes->text().toInt(&typed);
    if (keepValue) {
        Q_EMIT answered(typed ? lost : m_initial);
    }
}

bool MinutesField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_minutes) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) close(true);
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool letter = key->text().size() == 1 && key->text().at(0).isLetter();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: close(true); return true;
    case Qt::Key_Escape: close(false); return true;
    case Qt::Key_Tab:
    case Qt::Key_Down: close(true); return true;
    default: break;
    }
    if (!letter || key->modifiers().testFlag(Qt::ControlModifier)) return false;
    close(true);
    Q_EMIT letterTyped(key);
    return true;
}

void MinutesField::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.accent);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace mediane::ui
