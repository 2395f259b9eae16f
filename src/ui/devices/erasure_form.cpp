#include "ui/devices/erasure_form.h"

#include "ui/records/choice_box.h"
#include "ui/records/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

ErasureForm::ErasureForm(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new Form)
    , m_medium(new QComboBox)
    , m_outcome(new ChoiceBox)
    , m_date(new DateEdit)
    , m_method(new QLineEdit)
    , m_tool(new QLineEdit)
    , m_operator(new QLineEdit)
    , m_cancel(new Button(tr("Cancel")))
    , m_save(new Button(tr("Record"), Icon::Check, ButtonKind::Primary))
{
    setObjectName(u"erasureForm"_s);
    buildForm();
    auto* actions = new QHBoxLayout;
    actions->addStretch(1);
    actions->addWidget(m_cancel);
    actions->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->addWidget(m_form);
    column->addLayout(actions);
    column->addStretch(1);
    connect(m_save, &QAbstractButton::clicked, this, &ErasureForm::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &ErasureForm::cancelled);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ErasureForm::adaptToOutcome);
}

void ErasureForm::buildForm()
{
    m_medium->setObjectName(u"erasureMedium"_s);
    m_medium->setEditable(true);
    m_outcome->setObjectName(u"erasureOutcome"_s);
    m_date->setObjectName(u"erasureDate"_s);
    m_method->setObjectName(u"erasureMethod"_s);
    m_tool->setObjectName(u"erasureTool"_s);
    m_operator->setObjectName(u"erasureOperator"_s);
    m_cancel->setObjectName(u"cancelErasure"_s);
    m_save->setObjectName(u"saveErasure"_s);
    m_outcome->addAll<domain::ErasureOutcome>([](auto outcome) { return wordOf(outcome); });
    m_form->addSection(tr("Record an erasure"));
    m_form->addField(u"medium"_s, tr("Serial number of the disk"), m_medium);
    m_form->beginRow();
    m_form->addField(u"outcome"_s, tr("Outcome"), m_outcome);
    m_form->addField(u"date"_s, tr("Date"), m_date, Form::Need::Required);
    m_form->endRow();
    m_form->beginRow();
    m_form->addField(u"method"_s, tr("Method"), m_method);
    m_form->addField(u"tool"_s, tr("Tool"), m_tool);
    m_form->endRow();
    m_form->addField(u"operatorName"_s, tr("Done by"), m_operator);
}

void ErasureForm::start(const DeviceData& device, const QString& medium)
{
    m_device = device.row.id;
    const domain::ErasureFacts last
        = device.erasures.empty() ? domain::ErasureFacts{device.row.id} : device.erasures.back().facts;
    m_form->load([&] {
        m_medium->clear();
        QString first = medium;
        for (const auto& known : device.media) {
            m_medium->addItem(toQt(known.serial));
            if (first.isEmpty() && !domain::isSafeToHandOver(known.state)) first = toQt(known.serial);
        }
        if (first.isEmpty() && m_medium->count() > 0) first = m_medium->itemText(0);
        m_medium->setCurrentText(first);
        m_outcome->setValue(std::optional(domain::ErasureOutcome::Erased));
        m_date->setDate(m_services.context.clock.today());
        m_method->setText(toQt(last.method)); // The workshop mostly does the next one as the last one.
        m_tool->setText(toQt(last.tool));
        m_operator->setText(toQt(last.operatorName));
    });
    adaptToOutcome();
    m_medium->setFocus(Qt::OtherFocusReason);
}

void ErasureForm::adaptToOutcome()
{
    const auto outcome = m_outcome->value<domain::ErasureOutcome>();
    m_form->field(u"medium"_s)->setEnabled(outcome != domain::ErasureOutcome::NoMedia);
}

void ErasureForm::save()
{
    domain::ErasureFacts facts{m_device};
    facts.outcome = m_outcome->value<domain::ErasureOutcome>().value_or(domain::ErasureOutcome::Erased);
    if (facts.outcome != domain::ErasureOutcome::NoMedia) facts.medium = toStd(m_medium->currentText().trimmed());
    facts.date = m_date->date();
    facts.method = toStd(m_method->text().trimmed());
    facts.tool = toStd(m_tool->text().trimmed());
    facts.operatorName = toStd(m_operator->text().trimmed());
    m_form->clearFaults();
    const auto erasure = m_services.devices.recordErasure(facts);
    if (!erasure) {
        m_form->setError(erasure.error());
        return;
    }
    Q_EMIT saved();
}

} // namespace mediane::ui
