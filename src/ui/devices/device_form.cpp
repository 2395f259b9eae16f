#include "ui/devices/device_form.h"

#include "ui/records/choice_box.h"
#include "ui/records/finders.h"
#include "ui/records/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

DeviceForm::DeviceForm(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new TextLabel(TextStyle::Title, tr("New device")))
    , m_form(new Form)
    , m_lot(new RecordPicker(lotFinder(services)))
    , m_kind(new ChoiceBox)
    , m_maker(new QLineEdit)
    , m_model(new QLineEdit)
    , m_serial(new QLineEdit)
    , m_grade(new ChoiceBox)
    , m_cancel(new Button(tr("Cancel")))
    , m_save(new Button(tr("Save"), Icon::Check, ButtonKind::Primary))
{
    setObjectName(u"deviceForm"_s);
    buildForm();
    auto* contents = new QWidget;
    auto* fields = new QVBoxLayout(contents);
    fields->setContentsMargins(16, 16, 16, 8);
    fields->addWidget(m_title);
    fields->addWidget(m_form);
    fields->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(contents);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(16, 8, 16, 8);
    actions->addStretch(1);
    actions->addWidget(m_cancel);
    actions->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addLayout(actions);
    connect(m_save, &QAbstractButton::clicked, this, &DeviceForm::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &DeviceForm::cancelled);
}

void DeviceForm::buildForm()
{
    m_lot->setObjectName(u"deviceLot"_s);
    m_kind->setObjectName(u"deviceKind"_s);
    m_maker->setObjectName(u"deviceMaker"_s);
    m_model->setObjectName(u"deviceModel"_s);
    m_serial->setObjectName(u"deviceSerial"_s);
    m_grade->setObjectName(u"deviceGrade"_s);
    m_cancel->setObjectName(u"cancelDevice"_s);
    m_save->setObjectName(u"saveDevice"_s);
    m_kind->addAll<domain::DeviceKind>([](auto kind) { return wordOf(kind); });
    m_grade->addChoice({}, u"–"_s);
    m_grade->addAll<domain::Grade>([](auto grade) { return toQt(domain::code(grade)); });
    m_form->addField(u"lot"_s, tr("Donation lot"), m_lot);
    m_form->beginRow();
    m_form->addField(u"kind"_s, tr("Kind"), m_kind);
    m_form->addField(u"grade"_s, tr("Grade"), m_grade);
    m_form->endRow();
    m_form->beginRow();
    m_form->addField(u"maker"_s, tr("Maker"), m_maker);
    m_form->addField(u"model"_s, tr("Model"), m_model);
    m_form->endRow();
    m_form->addField(u"serial"_s, tr("Serial number"), m_serial)->setHelp(tr("As written on the machine."));
}

void DeviceForm::fill(const domain::DeviceFacts& facts, const QString& lot)
{
    m_original = facts;
    m_form->load([&] {
        m_lot->clearChosen();
        if (facts.lot) m_lot->setChosen({facts.lot->value(), lot});
        m_kind->setValue(std::optional(facts.kind));
        m_maker->setText(toQt(facts.maker));
        m_model->setText(toQt(facts.model));
        m_serial->setText(toQt(facts.serial));
        m_grade->setValue(facts.grade);
    });
}

void DeviceForm::createDevice()
{
    m_device.reset();
    m_title->setText(tr("New device"));
    m_form->field(u"lot"_s)->setHelp(tr("Its number is given when you save."));
    fill({}, {});
    m_lot->setFocus(Qt::OtherFocusReason);
}

void DeviceForm::editDevice(const application::DeviceRow& device, const QString& lot)
{
    m_device = device.id;
    m_title->setText(toQt(device.number));
    m_form->field(u"lot"_s)->setHelp({});
    fill(device.facts, lot);
    m_lot->setFocus(Qt::OtherFocusReason);
}

bool DeviceForm::isModified() const { return m_form->isModified(); }

void DeviceForm::focusField(const QString& field)
{
    if (const FormField* found = m_form->field(field)) found->editor()->setFocus(Qt::OtherFocusReason);
}

void DeviceForm::save()
{
    domain::DeviceFacts facts = m_original;
    m_form->clearFaults();
    if (!m_lot->isAcceptable()) {
        m_form->setFaults({{u"lot"_s, tr("Choose a lot of the list, or create it first.")}});
        return;
    }
    facts.lot.reset();
    if (const auto lot = m_lot->chosen()) facts.lot = domain::LotId(*lot);
    facts.kind = m_kind->value<domain::DeviceKind>().value_or(domain::DeviceKind::Other);
    facts.maker = toStd(m_maker->text().trimmed());
    facts.model = toStd(m_model->text().trimmed());
    facts.serial = toStd(m_serial->text().trimmed());
    facts.grade = m_grade->value<domain::Grade>();
    const auto device = m_services.devices.saveDevice(m_device, facts);
    if (!device) {
        m_form->setError(device.error());
        return;
    }
    Q_EMIT saved(*device);
}

} // namespace mediane::ui
