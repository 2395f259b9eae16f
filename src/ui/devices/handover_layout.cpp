// How the handover panel is built; what it does is in handover_panel.cpp.
#include "ui/devices/handover_panel.h"
#include "ui/devices/why_panel.h"
#include "ui/records/choice_box.h"
#include "ui/records/finders.h"
#include "ui/records/labels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

HandoverPanel::HandoverPanel(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_banner(new Banner)
    , m_form(new Form)
    , m_device(new RecordPicker(freeDeviceFinder(services)))
    , m_person(new RecordPicker(peopleFinder(services)))
    , m_cycle(new ChoiceBox)
    , m_kind(new ChoiceBox)
    , m_signedOn(new DateEdit)
    , m_reason(new QLineEdit)
    , m_why(new WhyPanel)
    , m_waived(new TextLabel(TextStyle::Body))
    , m_ready(new TextLabel(TextStyle::Body, tr("Everything is there: the computer can be handed over.")))
    , m_close(new Button(tr("Close")))
    , m_reserve(new Button(tr("Reserve"), Icon::Clock))
    , m_handOver(new Button(tr("Hand over"), Icon::Check, ButtonKind::Primary))
{
    setObjectName(u"handoverPanel"_s);
    m_banner->setObjectName(u"handoverBanner"_s);
    m_why->setObjectName(u"handoverMissing"_s);
    m_waived->setObjectName(u"handoverWaived"_s);
    m_waived->setWordWrap(true);
    m_ready->setObjectName(u"handoverReady"_s);
    m_ready->setTone(Tone::Good);
    m_ready->setWordWrap(true);
    m_close->setObjectName(u"closeHandover"_s);
    m_reserve->setObjectName(u"reserve"_s);
    m_handOver->setObjectName(u"confirmHandover"_s);
    m_handOver->setToolTip(tr("Ctrl+Enter"));
    buildForm();
    buildLayout();
    connectAll();
}

void HandoverPanel::buildForm()
{
    m_person->setObjectName(u"handoverPerson"_s);
    m_device->setObjectName(u"handoverDevice"_s);
    m_cycle->setObjectName(u"handoverCycle"_s);
    m_kind->setObjectName(u"handoverKind"_s);
    m_signedOn->setObjectName(u"handoverSignedOn"_s);
    m_reason->setObjectName(u"handoverReason"_s);
    m_kind->addAll<domain::AllocationKind>([](auto kind) { return wordOf(kind); });
    m_form->addField(u"person"_s, tr("Person"), m_person, Form::Need::Required);
    m_form->addField(u"device"_s, tr("Computer"), m_device, Form::Need::Required);
    m_form->addField(u"cycle"_s, tr("Cycle that earned it"), m_cycle);
    m_form->beginRow();
    m_form->addField(u"kind"_s, tr("Nature"), m_kind);
    m_form->addField(u"signedOn"_s, tr("Contract signed on"), m_signedOn, Form::Need::Required);
    m_form->endRow();
    m_reasonField = m_form->addField(u"waiverReason"_s, tr("Reason of the waiver"), m_reason);
    m_reasonField->setHelp(tr("At least %n characters. The household and track conditions can be waived, never "
                              "readiness, erasure or signature.",
        "", int(domain::kWaiverReasonLength)));
}

void HandoverPanel::buildLayout()
{
    auto* contents = new QWidget;
    auto* fields = new QVBoxLayout(contents);
    fields->setContentsMargins(16, 16, 16, 8);
    fields->setSpacing(12);
    fields->addWidget(new TextLabel(TextStyle::Title, tr("Handover")));
    fields->addWidget(m_banner);
    fields->addWidget(m_form);
    fields->addWidget(m_why);
    fields->addWidget(m_waived);
    fields->addWidget(m_ready);
    fields->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(contents);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(16, 8, 16, 8);
    actions->addWidget(m_close);
    actions->addStretch(1);
    actions->addWidget(m_reserve);
    actions->addWidget(m_handOver);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addLayout(actions);
}

} // namespace mediane::ui
