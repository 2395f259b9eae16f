#include "ui/widgets/search_field.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>

#include <chrono>

namespace mediane::ui {

using namespace std::chrono_literals;

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(themedIcon(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition);
    setMinimumWidth(220);
    m_pause.setSingleShot(true);
    m_pause.setInterval(50ms);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (typed.isEmpty()) {
            tell();
        } else {
            m_pause.start();
        }
    });
}

void SearchField::tell()
{
    m_pause.stop();
    if (text() == m_told) return;
    m_told = text();
    Q_EMIT searchChanged(m_told);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        tell();
        Q_EMIT moveToResults();
    } else if (key == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace mediane::ui
