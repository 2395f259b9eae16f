#include "ui/attendance/attendance_grid.h"
#include "ui/attendance/attendance_marker.h"
#include "ui/attendance/attendance_sheet.h"
#include "ui/attendance/headcount_panel.h"
#include "ui/attendance/mark_bar.h"
#include "ui/attendance/roster_delegate.h"
#include "ui/attendance/walk_in_panel.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

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
    column->addLayout(middle, 1);
    column->addWidget(m_marks);
    column->addWidget(buildActions());
    m_empty->hide();
}

Button* AttendanceSheet::addAction(
    const QString& word, const QString& key, Icon icon, const QString& name, AttendanceCommand command)
{
    auto* button = new Button(key.isEmpty() ? word : u"%1  %2"_s.arg(word, key), icon);
    button->setObjectName(name);
    button->setAccessibleName(key.isEmpty() ? word : tr("%1 (key %2)").arg(word, key));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &Button::clicked, this, [this, command] { run(command); });
    return button;
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
    m_matrix
        = addAction(tr("Whole cycle"), u"Ctrl+M"_s, Icon::Attendance, u"showMatrix"_s, AttendanceCommand::SwitchView);
    m_undo = Button::iconOnly(Icon::Undo, tr("Undo (Ctrl+Z)"));
    m_redo = Button::iconOnly(Icon::Redo, tr("Redo (Ctrl+Y)"));
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    connect(m_undo, &Button::clicked, &m_marker, &AttendanceMarker::undo);
    connect(m_redo, &Button::clicked, &m_marker, &AttendanceMarker::redo);
    for (Button* button : {m_allPresent, m_addWalkIn, m_count, m_matrix, m_undo, m_redo})
        flow->addWidget(button);
    m_validate = addAction(tr("Validate"), tr("Ctrl+Enter"), Icon::Lock, u"validate"_s, AttendanceCommand::Validate);
    m_validate->setKind(ButtonKind::Primary);
    row->addLayout(flow, 1);
    row->addWidget(m_validate, 0, Qt::AlignTop);
    return actions;
}

} // namespace mediane::ui
