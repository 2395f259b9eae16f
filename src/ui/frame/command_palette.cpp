#include "ui/frame/command_palette.h"

#include "ui/theme/typography.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"

#include <mediane/core/text.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kLimit = 8; ///< Of each provider.
constexpr int kRowsShown = 11;
constexpr int kDetailRole = Qt::UserRole + 1;

/// Title at the left, detail muted at the right.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        item.state.setFlag(QStyle::State_HasFocus, false);
        const QString detail = index.data(kDetailRole).toString();
        const QFont small = fontFor(TextStyle::Muted);
        const QFontMetrics metrics(small);
        const int width = std::min(metrics.horizontalAdvance(detail) + 2, option.rect.width() / 2);
        item.rect.setRight(item.rect.right() - width - 24);
        const Tokens& tokens = tokensFor(option.palette);
        if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, tokens.accentWash);
        QStyledItemDelegate::paint(painter, item, index);
        painter->setFont(small);
        painter->setPen(tokens.muted);
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
            metrics.elidedText(detail, Qt::ElideRight, width));
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
        }
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), scaled(36))};
    }
};

} // namespace

QList<PaletteEntry> matching(const QList<PaletteEntry>& entries, const QString& query, int limit)
{
    const std::vector<std::string> words = foldedWords(toStd(query));
    QList<PaletteEntry> found;
    for (const PaletteEntry& entry : entries) {
        const std::string text = fold(toStd(entry.title + u' ' + entry.detail));
        const auto holds = [&text](const std::string& word) { return text.find(word) != std::string::npos; };
        if (std::all_of(words.begin(), words.end(), holds)) found.append(entry);
        if (found.size() == limit) break;
    }
    return found;
}

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window)
    , m_input(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new TextLabel(TextStyle::Muted, tr("Nothing found. Try fewer letters.")))
{
    setAccessibleName(tr("Search and commands"));
    m_input->setPlaceholderText(tr("A person, a cycle, a session, a computer, a report, a command…"));
    m_input->setAccessibleName(tr("Search everything"));
    m_input->addAction(themedIcon(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);
    m_list->setAccessibleName(tr("Results"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(12, 8, 12, 8);
    m_nothing->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_input);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &CommandPalette::askNext);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    hide();
}

void CommandPalette::setProviders(std::vector<PaletteProvider> providers) { m_providers = std::move(providers); }

void CommandPalette::popUp()
{
    m_focusBefore = window()->focusWidget();
    const QSize room = parentWidget()->size();
    const int width = std::min(scaled(640), room.width() - 48);
    m_width = width;
    move((room.width() - width) / 2, std::min(72, room.height() / 10));
    resize(width, sizeHint().height());
    m_input->clear();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
    search();
}

void CommandPalette::search()
{
    m_entries.clear();
    m_list->clear();
    m_nothing->hide();
    m_next = 0;
    m_turn.start(0);
}

void CommandPalette::askNext()
{
    if (m_next < m_providers.size()) {
        for (const PaletteEntry& entry : m_providers[m_next](m_input->text().trimmed(), kLimit))
            append(entry);
        ++m_next;
        m_turn.start(0);
    } else {
        m_nothing->setVisible(m_entries.isEmpty());
    }
    fit();
}

void CommandPalette::fit()
{
    const int rows = std::min<int>(m_list->count(), kRowsShown);
    m_list->setVisible(rows > 0);
    if (rows > 0)
        m_list->setFixedHeight(std::min(rows * m_list->sizeHintForRow(0) + 4, parentWidget()->height() - scaled(160)));
    adjustSize();
    resize(m_width, height());
}

void CommandPalette::append(const PaletteEntry& entry)
{
    m_entries.append(entry);
    auto* item = new QListWidgetItem(themedIcon(entry.icon, Tone::Muted), entry.title, m_list);
    item->setData(kDetailRole, entry.detail);
    item->setData(Qt::AccessibleTextRole, entry.detail.isEmpty() ? entry.title : entry.title + u", "_s + entry.detail);
    if (m_list->currentRow() < 0) m_list->setCurrentRow(0);
}

void CommandPalette::moveBy(int step)
{
    if (m_list->count() == 0) return;
    m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_entries.size()) return;
    const PaletteEntry entry = m_entries.at(row);
    hide();
    if (entry.command) {
        entry.command();
    } else {
        Q_EMIT destinationChosen(entry.destination);
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab: moveBy(1); return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(std::min(kLimit, m_list->count() - 1 - m_list->currentRow())); return true;
    case Qt::Key_PageUp: moveBy(-std::min(kLimit, m_list->currentRow())); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        while (m_turn.isActive() && m_next < m_providers.size())
            askNext(); // Faster than the search: finish it.
        choose(m_list->currentRow());
        return true;
    case Qt::Key_Escape: hide(); return true;
    default: return false;
    }
}

void CommandPalette::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_turn.stop();
    if (m_focusBefore != nullptr) m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_focusBefore = nullptr;
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.muted, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace mediane::ui
