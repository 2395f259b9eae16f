#include "ui/settings/track_sessions_editor.h"

#include "ui/settings/track_sessions_model.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QSpinBox>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kLongest = 24 * 60;
constexpr int kFewestRows = 4;
constexpr int kMostRows = 10; // Beyond, the table scrolls.

/// Edits a length in minutes.
class MinutesDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* const box = new QSpinBox(parent);
        box->setRange(1, kLongest);
        box->setSingleStep(15);
        box->setFrame(false);
        box->setAccessibleName(TrackSessionsEditor::tr("Length in minutes"));
        return box;
    }
};

} // namespace

TrackSessionsEditor::TrackSessionsEditor(QWidget* parent)
    : QWidget(parent)
    , m_model(new TrackSessionsModel(this))
    , m_table(new DataTable(tr("Sessions of the track"), u"settings/trackSessions"_s))
    , m_up(Button::iconOnly(Icon::ChevronUp, tr("Move up (Alt+Up)")))
    , m_down(Button::iconOnly(Icon::ChevronDown, tr("Move down (Alt+Down)")))
    , m_remove(Button::iconOnly(Icon::Trash, tr("Remove the session (Delete)")))
{
    m_table->setObjectName(u"trackSessions"_s);
    m_table->setSortingEnabled(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setItemDelegateForColumn(TrackSessionsModel::Minutes, new MinutesDelegate(m_table));
    m_table->setRows(m_model);
    m_table->setStretchColumn(TrackSessionsModel::Title);
    m_table->setEmptyState(Icon::None, tr("No session yet."));
    auto* const add = new Button(tr("Add a session"), Icon::Add);
    add->setObjectName(u"trackAddSession"_s);
    m_remove->setObjectName(u"trackRemoveSession"_s);
    m_up->setObjectName(u"trackSessionUp"_s);
    m_down->setObjectName(u"trackSessionDown"_s);
    auto* const foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(add);
    foot->addStretch();
    for (Button* button : {m_up, m_down, m_remove})
        foot->addWidget(button);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table);
    column->addLayout(foot);
    setFocusProxy(m_table);
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* const shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence(Qt::Key_Delete), [this] { removeSession(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveSession(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveSession(1); });
    connect(add, &QAbstractButton::clicked, this, &TrackSessionsEditor::addSession);
    connect(m_remove, &QAbstractButton::clicked, this, &TrackSessionsEditor::removeSession);
    connect(m_up, &QAbstractButton::clicked, this, [this] { moveSession(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { moveSession(1); });
    connect(m_table, &DataTable::rowActivated, this, [this] { m_table->edit(m_table->currentIndex()); });
    connect(m_table, &DataTable::currentRowChanged, this, &TrackSessionsEditor::updateButtons);
    connect(m_model, &TrackSessionsModel::edited, this, &TrackSessionsEditor::edited);
    connect(m_model, &TrackSessionsModel::edited, this, &TrackSessionsEditor::fitHeight);
    fitHeight();
    updateButtons();
}

void TrackSessionsEditor::setSessions(const std::vector<domain::TrackSession>& sessions)
{
    m_model->setSessions(sessions);
    fitHeight();
    updateButtons();
}

const std::vector<domain::TrackSession>& TrackSessionsEditor::sessions() const { return m_model->sessions(); }

void TrackSessionsEditor::addSession()
{
    m_model->add();
    const QModelIndex title = m_table->model()->index(m_table->model()->rowCount() - 1, TrackSessionsModel::Title);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(title);
    m_table->edit(title);
}

void TrackSessionsEditor::removeSession()
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    m_model->removeAt(row);
    if (m_model->rowCount() > 0) m_table->setCurrentRow(std::min(row, m_model->rowCount() - 1));
    updateButtons();
}

void TrackSessionsEditor::moveSession(int by)
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    m_model->move(row, row + by);
    updateButtons();
}

void TrackSessionsEditor::updateButtons()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

void TrackSessionsEditor::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), kFewestRows, kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
}

} // namespace mediane::ui
