#include "ui/planning/notice_list.h"

#include "ui/records/choice_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/wording/follow_up_words.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::PersonToTell;
using domain::ContactChannel;
using domain::SessionNotice;

namespace {

bool alike(const PersonToTell& left, const PersonToTell& right)
{
    return left.person == right.person && left.name == right.name && left.phone == right.phone
        && left.notice == right.notice;
}

} // namespace

NoticeList::NoticeList(application::Services& services, QWidget* parent)
    : Panel(tr("Tell them"), parent)
    , m_services(services)
{
    setObjectName(u"noticeList"_s);
    hide();
}

void NoticeList::showSession(domain::SessionId session, bool wanted)
{
    auto read = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.calendar.peopleToTell(session); });
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    const bool told = std::ranges::any_of(*read, [](const PersonToTell& person) { return person.notice.has_value(); });
    setVisible(!read->empty() && (wanted || told));
    if (session == m_session && std::ranges::equal(*read, m_people, alike)) return; // The keyboard stays where it is.
    m_session = session;
    m_people = std::move(read).value();
    delete m_rows;
    m_rows = new QWidget;
    auto* const column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    body().addWidget(m_rows);
    for (const PersonToTell& person : m_people)
        addPerson(person);
}

/// What is ticked here is on screen already: it is not built again.
void NoticeList::tick(domain::PersonId person, const std::optional<SessionNotice>& notice)
{
    const auto shown = std::ranges::find(m_people, person, &PersonToTell::person);
    if (shown != m_people.end()) shown->notice = notice;
    const auto set = m_services.calendar.setNotice(m_session, person, notice);
    if (!set) Q_EMIT failed(set.error());
}

void NoticeList::addPerson(const PersonToTell& person)
{
    const QString id = QString::number(person.person.value());
    const QString name = toQt(person.name);
    auto* const tick = new QCheckBox(person.phone.empty() ? name : tr("%1 · %2").arg(name, toQt(person.phone)));
    auto* const channel = new ChoiceBox;
    tick->setObjectName(u"notice"_s + id);
    tick->setAccessibleName(tr("%1 was told").arg(name));
    channel->setObjectName(u"noticeChannel"_s + id);
    channel->setAccessibleName(tr("How %1 was told").arg(name));
    channel->addAll<ContactChannel>(channelWord);
    channel->setValue(std::optional(person.notice ? person.notice->channel : ContactChannel::Phone));
    tick->setChecked(person.notice.has_value());
    if (person.notice) tick->setToolTip(tr("Told on %1").arg(shortDateText(person.notice->toldOn)));
    const auto store = [this, tick, channel, who = person.person] {
        std::optional<SessionNotice> notice;
        if (tick->isChecked())
            notice
                = {m_services.context.clock.today(), channel->value<ContactChannel>().value_or(ContactChannel::Phone)};
        this->tick(who, notice);
    };
    connect(tick, &QCheckBox::clicked, this, store);
    if (!person.notice) channel->hide(); // Until somebody says how.
    connect(tick, &QCheckBox::toggled, channel, &QWidget::setVisible);
    connect(channel, &QComboBox::activated, this, [tick, store] {
        if (tick->isChecked()) store();
    });
    auto* const line = new FlowLayout(8);
    line->addWidget(tick);
    line->addWidget(channel);
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(line);
}

} // namespace mediane::ui
