#include "ui/attendance/mark_bar.h"

#include "ui/attendance/key_button.h"
#include "ui/widgets/flow_layout.h"

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::AttendanceState;

MarkBar::MarkBar(QWidget* parent)
    : QWidget(parent)
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
    m_others << add(tr("Note"), u"F2"_s, u"markComment"_s, {AttendanceCommand::Comment});
}

KeyButton* MarkBar::add(const QString& word, const QString& key, const QString& objectName, const AttendanceKey& action)
{
    auto* button = new KeyButton(word, key, Icon::None, KeyButton::Short::Key);
    button->setObjectName(objectName);
    connect(button, &Button::clicked, this, [this, action] { Q_EMIT pressed(action); });
    layout()->addWidget(button);
    return button;
}

void MarkBar::setCompact(bool compact)
{
    for (KeyButton* button : m_presences + m_others)
        button->setCompact(compact);
}

void MarkBar::block(const QString& presences, const QString& everything)
{
    for (KeyButton* button : m_presences)
        button->block(everything.isEmpty() ? presences : everything);
    for (KeyButton* button : m_others)
        button->block(everything);
}

} // namespace mediane::ui
