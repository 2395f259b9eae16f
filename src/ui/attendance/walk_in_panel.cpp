#include "ui/attendance/walk_in_panel.h"

#include "ui/attendance/attendance_refusal.h"
#include "ui/records/choice_box.h"
#include "ui/records/finders.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/planning_words.h"
#include "ui/wording/problem_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

WalkInPanel::WalkInPanel(application::Services& services, QWidget* parent)
    : Panel(tr("Add somebody who came"), parent)
    , m_services(services)
    , m_picker(new RecordPicker(peopleFinder(services)))
    , m_newPerson(new Button(tr("New person"), Icon::Add))
    , m_makeUp(new QWidget)
    , m_missed(new ChoiceBox)
    , m_names(new QWidget)
    , m_last(new QLineEdit)
    , m_first(new QLineEdit)
    , m_namesakes(new TextLabel(TextStyle::Muted))
    , m_enrol(new QCheckBox(tr("Enrol in the cycle as well")))
    , m_banner(new Banner)
{
    setObjectName(u"walkInPanel"_s);
    m_picker->setObjectName(u"walkInPicker"_s);
    m_picker->setPlaceholderText(tr("Name, phone or birth year"));
    m_picker->setAccessibleName(tr("Who came"));
    m_newPerson->setObjectName(u"walkInNew"_s);
    m_last->setObjectName(u"walkInLast"_s);
    m_first->setObjectName(u"walkInFirst"_s);
    m_enrol->setObjectName(u"walkInEnrol"_s);
    auto* close = Button::iconOnly(Icon::Close, tr("Close"));
    close->setObjectName(u"walkInClose"_s);
    addHeaderWidget(close);
    auto* search = new QHBoxLayout;
    search->addWidget(m_picker, 1);
    search->addWidget(m_newPerson);
    m_missed->setObjectName(u"walkInMissed"_s);
    auto* mark = new Button(tr("Mark present"), Icon::Check);
    mark->setObjectName(u"walkInMark"_s);
    auto* makeUp = new QHBoxLayout(m_makeUp);
    makeUp->setContentsMargins(0, 0, 0, 0);
    makeUp->addWidget(new FormField(u"makesUp"_s, tr("This presence makes up for"), m_missed, false), 1);
    makeUp->addWidget(mark, 0, Qt::AlignBottom);
    connect(mark, &Button::clicked, this, &WalkInPanel::markChosen);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(QKeySequence(key), m_makeUp, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &WalkInPanel::markChosen);
    }
    auto* create = new Button(tr("Create and mark present"), Icon::Check);
    create->setObjectName(u"walkInCreate"_s);
    auto* names = new QHBoxLayout(m_names);
    names->setContentsMargins(0, 0, 0, 0);
    names->addWidget(new FormField(u"lastName"_s, tr("Last name"), m_last, false), 1);
    names->addWidget(new FormField(u"firstName"_s, tr("First name"), m_first, false), 1);
    names->addWidget(create, 0, Qt::AlignBottom);
    m_namesakes->setWordWrap(true);
    body().setSpacing(8);
    body().addWidget(m_banner);
    body().addLayout(search);
    body().addWidget(m_makeUp);
    body().addWidget(m_names);
    body().addWidget(m_namesakes);
    body().addWidget(m_enrol);
    connect(close, &Button::clicked, this, &WalkInPanel::closed);
    connect(m_picker, &RecordPicker::chosenChanged, this, &WalkInPanel::chosen);
    connect(m_picker, &QLineEdit::returnPressed, this, &WalkInPanel::offerNew);
    connect(m_newPerson, &Button::clicked, this, &WalkInPanel::offerNew);
    connect(create, &Button::clicked, this, &WalkInPanel::createNew);
    connect(m_last, &QLineEdit::textChanged, this, &WalkInPanel::warnOfNamesakes);
    connect(m_first, &QLineEdit::textChanged, this, &WalkInPanel::warnOfNamesakes);
    for (QLineEdit* name : {m_last, m_first})
        connect(name, &QLineEdit::returnPressed, this, &WalkInPanel::createNew);
    hide();
}

void WalkInPanel::openFor(const application::SessionRow& session)
{
    m_session = session.id;
    m_cycle = session.facts.cycle;
    m_enrol->setVisible(m_cycle.has_value());
    m_enrol->setChecked(false);
    m_banner->dismiss();
    m_makeUp->hide();
    m_names->hide();
    m_namesakes->hide();
    m_picker->clearChosen();
    m_last->clear();
    m_first->clear();
    show();
    m_picker->setFocus(Qt::ShortcutFocusReason);
}

void WalkInPanel::chosen()
{
    const std::optional<std::int64_t> id = m_picker->chosen();
    if (!id) return;
    if (!offerMakeUps(domain::PersonId(*id))) markChosen();
}

/// Somebody who missed sessions of their own cycle may have come to make up for one (MAK-1): asked, never assumed.
bool WalkInPanel::offerMakeUps(domain::PersonId person)
{
    m_missed->clear();
    m_missed->addChoice({}, tr("Nothing: an extra presence"));
    const auto missed = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.attendance.missed(person, m_session); });
    for (const application::MissedSession& session : missed.valueOr({})) {
        m_missed->addChoice(QString::number(session.session.value()),
            tr("Session %1 of %2, %3")
                .arg(session.position)
                .arg(toQt(session.cycleTitle), shortDateText(session.date)));
    }
    const bool some = m_missed->count() > 1;
    m_makeUp->setVisible(some);
    if (some) m_missed->setFocus(Qt::OtherFocusReason);
    return some;
}

void WalkInPanel::markChosen()
{
    const std::optional<std::int64_t> id = m_picker->chosen();
    if (!id) return;
    const domain::PersonId person(*id);
    const QString name = m_picker->text();
    std::optional<domain::SessionId> makesUp;
    if (!m_makeUp->isHidden() && !m_missed->code().isEmpty())
        makesUp = domain::SessionId(m_missed->code().toLongLong());
    const auto marked = m_services.attendance.walkIn(m_session, person, makesUp);
    if (!marked) {
        m_banner->say(Tone::Fault, attendanceRefusal(marked.error()));
        return;
    }
    finish(person, name);
}

/// The text typed is nobody known: "DIALLO Mariam" becomes a last and a first name.
void WalkInPanel::offerNew()
{
    if (m_picker->chosen()) return;
    const QString typed = m_picker->newText();
    const qsizetype space = typed.indexOf(u' ');
    m_last->setText(space < 0 ? typed : typed.left(space));
    m_first->setText(space < 0 ? QString() : typed.mid(space + 1).trimmed());
    m_names->show();
    (m_last->text().isEmpty() ? m_last : m_first)->setFocus(Qt::OtherFocusReason);
}

void WalkInPanel::warnOfNamesakes()
{
    const std::string last = toStd(m_last->text().trimmed());
    const std::string first = toStd(m_first->text().trimmed());
    const auto known = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.people.sameName(last, first); });
    QStringList names;
    for (const application::PersonRow& row : known.valueOr({}))
        names << personChoice(row).text + (row.birthYear ? u" (%1)"_s.arg(*row.birthYear) : QString());
    m_namesakes->setVisible(!names.isEmpty() && !last.empty());
    m_namesakes->setText(
        tr("Already known under this name: %1. Choose them above if it is the same person.").arg(names.join(u", "_s)));
}

void WalkInPanel::createNew()
{
    const QString last = m_last->text().trimmed();
    const QString first = m_first->text().trimmed();
    const auto made = m_services.attendance.walkInNew(m_session, toStd(last), toStd(first));
    if (!made) {
        const bool empty = last.isEmpty() && first.isEmpty();
        m_banner->say(Tone::Fault, empty ? tr("Write a name first.") : attendanceRefusal(made.error()));
        return;
    }
    finish(*made, personName(toStd(last), toStd(first)));
}

void WalkInPanel::finish(domain::PersonId person, const QString& name)
{
    m_banner->dismiss();
    QString said = tr("%1 is marked present.").arg(name);
    Tone tone = Tone::Good;
    if (m_cycle && m_enrol->isChecked()) {
        const auto enrolled = m_services.enrolments.enrol(*m_cycle, person);
        if (enrolled) {
            said += u' ' + tr("Enrolment: %1.").arg(enrolmentChip(*enrolled).word);
        } else {
            said += u' ' + tr("Not enrolled: %1").arg(errorText(enrolled.error()));
            tone = Tone::Attention;
        }
    }
    m_makeUp->hide();
    m_picker->clearChosen();
    m_last->clear();
    m_first->clear();
    m_names->hide();
    m_namesakes->hide();
    m_banner->say(tone, said);
    m_picker->setFocus(Qt::OtherFocusReason);
    Q_EMIT added(person);
}

void WalkInPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace mediane::ui
