#include "ui/records/contact_log.h"

#include "ui/records/choice_box.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/follow_up_words.h"
#include "ui/wording/problem_text.h"

#include <mediane/application/follow_up_service.h>

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

ContactLog::ContactLog(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_channel(new ChoiceBox)
    , m_outcome(new ChoiceBox)
    , m_decision(new ChoiceBox)
    , m_note(new QLineEdit)
    , m_banner(new Banner)
    , m_lines(new QVBoxLayout)
{
    m_channel->setObjectName(u"contactChannel"_s);
    m_outcome->setObjectName(u"contactOutcome"_s);
    m_decision->setObjectName(u"contactDecision"_s);
    m_note->setObjectName(u"contactNote"_s);
    m_channel->addAll<domain::ContactChannel>(channelWord);
    m_outcome->addAll<domain::ContactOutcome>(contactOutcomeWord);
    m_decision->addChoice({}, tr("Nothing yet"));
    m_decision->addAll<domain::FollowUpDecision>(decisionWord);
    auto* note = new Button(tr("Note the call"), Icon::Phone);
    note->setObjectName(u"contactRecord"_s);
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(8, choices);
    flow->addWidget(new FormField(u"channel"_s, tr("By"), m_channel, false));
    flow->addWidget(new FormField(u"outcome"_s, tr("Result"), m_outcome, false));
    flow->addWidget(new FormField(u"decision"_s, tr("The person"), m_decision, false));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new TextLabel(TextStyle::Section, tr("Calls")));
    column->addWidget(choices);
    column->addWidget(new FormField(u"note"_s, tr("Remark"), m_note, false));
    column->addWidget(note, 0, Qt::AlignLeft);
    column->addWidget(m_banner);
    column->addLayout(m_lines);
    connect(note, &Button::clicked, this, &ContactLog::record);
    connect(m_note, &QLineEdit::returnPressed, this, &ContactLog::record);
}

void ContactLog::showEnrolment(domain::EnrolmentId enrolment)
{
    if (enrolment != m_enrolment) {
        m_note->clear();
        m_decision->setCode({});
        m_banner->dismiss();
    }
    m_enrolment = enrolment;
    read();
}

void ContactLog::read()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto contacts = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.followUps.contacts(m_enrolment); });
    for (const auto& contact : contacts.valueOr({})) {
        auto* line = new TextLabel(TextStyle::Body, u"%1 · %2"_s.arg(instantText(contact.at), contactText(contact)));
        line->setWordWrap(true);
        m_lines->addWidget(line);
    }
}

void ContactLog::record()
{
    domain::ContactFacts contact;
    contact.channel = m_channel->value<domain::ContactChannel>().value_or(contact.channel);
    contact.outcome = m_outcome->value<domain::ContactOutcome>().value_or(contact.outcome);
    contact.decision = m_decision->value<domain::FollowUpDecision>();
    contact.note = toStd(m_note->text());
    const auto done = m_services.followUps.recordContact(m_enrolment, contact);
    if (!done) {
        m_banner->say(Tone::Fault, errorText(done.error()));
        return;
    }
    m_banner->dismiss();
    m_note->clear();
    m_decision->setCode({});
    read();
    Q_EMIT recorded();
}

} // namespace mediane::ui
