#include "ui/records/record_picker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kTextRole = Qt::UserRole + 2;

} // namespace

RecordPicker::RecordPicker(Finder finder, QWidget* parent)
    : QLineEdit(parent)
    , m_finder(std::move(finder))
    , m_matches(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_matches, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_chosen.reset();
        findMatches();
        Q_EMIT chosenChanged();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &RecordPicker::choose);
}

void RecordPicker::setChosen(const Choice& choice)
{
    m_chosen = choice.id;
    setText(choice.text);
    setCursorPosition(0);
    Q_EMIT chosenChanged();
}

void RecordPicker::clearChosen()
{
    m_chosen.reset();
    clear();
    Q_EMIT chosenChanged();
}

QString RecordPicker::newText() const { return m_chosen ? QString() : text().trimmed(); }

bool RecordPicker::isAcceptable() const { return m_chosen || m_allowsNew || text().trimmed().isEmpty(); }

void RecordPicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        findMatches();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !m_chosen && !m_allowsNew && m_matches->rowCount() > 0
        && !text().isEmpty()) {
        choose(m_matches->index(0, 0));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void RecordPicker::findMatches()
{
    m_matches->clear();
    for (const Choice& found : m_finder(text().trimmed())) {
        auto* item = new QStandardItem(found.detail.isEmpty() ? found.text : found.text + u" · "_s + found.detail);
        item->setData(QVariant::fromValue(found.id), kIdRole);
        item->setData(found.text, kTextRole);
        m_matches->appendRow(item);
    }
    if (m_matches->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    if (!m_allowsNew) m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void RecordPicker::choose(const QModelIndex& index)
{
    m_completer->popup()->hide();
    setChosen({index.data(kIdRole).toLongLong(), index.data(kTextRole).toString()});
}

} // namespace mediane::ui
