#include "ui/attendance/attendance_grid.h"
#include "ui/attendance/attendance_sheet.h"
#include "ui/attendance/headcount_panel.h"
#include "ui/attendance/key_button.h"
#include "ui/attendance/mark_bar.h"
#include "ui/attendance/mark_history_panel.h"
#include "ui/attendance/paper_panel.h"
#include "ui/attendance/roster_delegate.h"
#include "ui/attendance/walk_in_panel.h"
#include "ui/theme/typography.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kWordsFit = 720; ///< Width, at 100 %, below which keys lose their words.

void layOutColumns(AttendanceGrid& grid)
{
    grid.verticalHeader()->hide();
    QHeaderView* header = grid.horizontalHeader();
    header->setMinimumSectionSize(scaled(36));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(RosterModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(RosterModel::Remark, QHeaderView::Stretch);
    header->resizeSection(RosterModel::Number, scaled(48));
    header->resizeSection(RosterModel::Status, scaled(184));
    header->resizeSection(RosterModel::Minutes, scaled(80));
    header->resizeSection(RosterModel::Assiduity, scaled(92));
}

} // namespace

void AttendanceSheet::build()
{
    setObjectName(u"attendanceSheet"_s);
    m_grid->setObjectName(u"roster"_s);
    m_grid->setItemDelegate(new RosterDelegate(m_grid));
    layOutColumns(*m_grid);
    m_headcount->hide();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_grid, 1);
    middle->addWidget(m_empty, 1);
    middle->addWidget(m_headcount);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_walkIn);
    column->addWidget(m_history);
    column->addWidget(m_paper);
    column->addLayout(middle, 1);
    m_keys = new QBoxLayout(QBoxLayout::TopToBottom);
    m_keys->setSpacing(12);
    m_keys->addWidget(m_marks);
    m_keys->addWidget(buildActions());
    column->addLayout(m_keys);
    m_empty->hide();
}

KeyButton* AttendanceSheet::addAction(
    const QString& word, const QString& key, Icon icon, const QString& name, AttendanceCommand command)
{
    const bool validates = command == AttendanceCommand::Validate;
    auto* button = new KeyButton(word, key, icon, validates ? KeyButton::Short::Word : KeyButton::Short::Picture);
    button->setObjectName(name);
    connect(button, &Button::clicked, this, [this, command] { run(command); });
    return button;
}

void AttendanceSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    adaptToWidth();
}

/// At large text sizes the rows of people matter more than the words on the buttons.
void AttendanceSheet::adaptToWidth()
{
    const bool compact = width() < scaled(kWordsFit);
    m_compact = compact;
    makeRoom();
    m_marks->setCompact(compact);
    for (KeyButton* button : {m_allPresent, m_addWalkIn, m_count, m_past, m_matrix, m_onPaper, m_validate})
        button->setCompact(compact);
    m_keys->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_grid->setColumnHidden(RosterModel::Remark, compact);
}

QWidget* AttendanceSheet::buildActions()
{
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    auto* flow = new FlowLayout(8);
    m_allPresent
        = addAction(tr("All present"), tr("Ctrl+Shift+P"), Icon::Check, u"allPresent"_s, AttendanceCommand::AllPresent);
    m_addWalkIn = addAction(tr("Walk-in"), tr("Ins"), Icon::Add, u"walkIn"_s, AttendanceCommand::WalkIn);
    m_count = addAction(tr("Count"), u"C"_s, Icon::People, u"count"_s, AttendanceCommand::Headcount);
    m_past = addAction(tr("History"), u"Ctrl+H"_s, Icon::Clock, u"history"_s, AttendanceCommand::History);
    m_matrix = addAction(tr("Cycle"), u"Ctrl+M"_s, Icon::Attendance, u"showMatrix"_s, AttendanceCommand::SwitchView);
    m_onPaper = new KeyButton(tr("Paper"), u"Ctrl+G"_s, Icon::Print, KeyButton::Short::Picture);
    m_onPaper->setObjectName(u"onPaper"_s);
    connect(m_onPaper, &Button::clicked, this, &AttendanceSheet::openPaper);
    for (KeyButton* button : {m_allPresent, m_addWalkIn, m_count, m_past, m_matrix, m_onPaper})
        flow->addWidget(button);
    m_validate = addAction(tr("Validate"), tr("Ctrl+Enter"), Icon::Lock, u"validate"_s, AttendanceCommand::Validate);
    m_validate->setKind(ButtonKind::Primary);
    row->addLayout(flow, 1);
    row->addWidget(m_validate, 0, Qt::AlignTop);
    return actions;
}

} // namespace mediane::ui
