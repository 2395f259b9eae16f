#include "ui/attendance/mark_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::AttendanceState;

MarkBar::MarkBar(QWidget* parent)
    : QWidget(parent)
    , m_typed(new TextLabel(TextStyle::Strong))
{
    setLayout(new FlowLayout(6));
    const auto mark = [this](AttendanceState state, const QString& word, const QString& key, const QString& name) {
        return add(word, key, name, {AttendanceCommand::Mark, state});
    };
    m_presences << mark(AttendanceState::Present, tr("Present"), u"P"_s, u"markPresent"_s);
    m_presences << mark(AttendanceState::Late, tr("Late"), u"R"_s, u"markLate"_s);
    m_presences << mark(AttendanceState::LeftEarly, tr("Left early"), u"T"_s, u"markLeftEarly"_s);
    m_others << mark(AttendanceState::Excused, tr("Excused"), u"E"_s, u"markExcused"_s);
    m_presences << mark(AttendanceState::Absent, tr("Absent"), u"X"_s, u"markAbsent"_s);
    m_others << mark(AttendanceState::NotExpected, tr("Not expected"), u"N"_s, u"markNotExpected"_s);
    m_others << add(tr("Erase"), tr("Del"), u"markClear"_s, {AttendanceCommand::Clear});
    m_others << add(tr("Comment"), u"F2"_s, u"markComment"_s, {AttendanceCommand::Comment});
    m_typed->setTone(Tone::Accent);
    layout()->addWidget(m_typed);
    m_typed->hide();
}

Button* MarkBar::add(const QString& word, const QString& key, const QString& objectName, const AttendanceKey& action)
{
    auto* button = new Button(u"%1  %2"_s.arg(word, key), Icon::None);
    button->setObjectName(objectName);
    button->setAccessibleName(tr("%1 (key %2)").arg(word, key));
    button->setFocusPolicy(Qt::TabFocus); // A click leaves the focus in the grid, where the next key goes.
    connect(button, &Button::clicked, this, [this, action] {
        Q_EMIT
        pressed(action);
    });
    layout()->addWidget(button);
    return button;
}

void MarkBar::setTyped(const QString& digits)
{
    m_typed->setVisible(!digits.isEmpty());
    m_typed->setText(tr("Row %1: then a letter").arg(digits));
}

void MarkBar::block(const QString& presences, const QString& everything)
{
    for (Button* button : m_presences)
        button->setBlockedBecause(everything.isEmpty() ? presences : everything);
    for (Button* button : m_others)
        button->setBlockedBecause(everything);
}

} // namespace mediane::ui
