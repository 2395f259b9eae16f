#include "ui/widgets/time_edit.h"

#include "ui/widgets/formats.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

std::optional<TimeOfDay> typedTime(const QString& text)
{
    static const QRegularExpression kShape(uR"(^(\d{1,2})(?:\s*[hH:.]\s*(\d{1,2})?|(\d{2}))?$)"_s);
    const QRegularExpressionMatch match = kShape.match(text.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const int hours = match.capturedView(1).toInt();
    const int minutes = match.capturedView(2).toInt() + match.capturedView(3).toInt(); // One of them is empty.
    if (minutes > 59 || hours * 60 + minutes > 24 * 60) return std::nullopt;
    return TimeOfDay{hours * 60 + minutes};
}

TimeEdit::TimeEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("hh:mm"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        const std::optional<TimeOfDay> now = time();
        if (now && text() != timeText(*now)) setTime(now);
    });
    connect(this, &QLineEdit::textChanged, this, &TimeEdit::timeChanged);
}

std::optional<TimeOfDay> TimeEdit::time() const { return typedTime(text()); }

void TimeEdit::setTime(const std::optional<TimeOfDay>& time) { setText(time ? timeText(*time) : QString()); }

bool TimeEdit::isAcceptable() const { return text().trimmed().isEmpty() || time().has_value(); }

} // namespace mediane::ui
