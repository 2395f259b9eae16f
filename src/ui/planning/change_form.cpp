#include "ui/planning/change_form.h"

#include "ui/records/choice_box.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

/// The field's label follows the question.
void relabel(FormField& field, const QString& text)
{
    field.setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    for (auto* label : field.findChildren<QLabel*>()) {
        if (label->buddy() == field.editor()) label->setText(text);
    }
    field.editor()->setAccessibleName(text);
}

} // namespace

ChangeForm::ChangeForm(QWidget* parent)
    : Panel({}, parent)
    , m_form(new Form)
    , m_reason(new ChoiceBox)
    , m_text(new QLineEdit)
    , m_date(new DateEdit)
    , m_time(new TimeEdit)
    , m_action(new Button(QString()))
{
    setObjectName(u"changeForm"_s);
    m_reason->setObjectName(u"changeReason"_s);
    m_text->setObjectName(u"changeText"_s);
    m_date->setObjectName(u"changeDate"_s);
    m_time->setObjectName(u"changeTime"_s);
    m_action->setObjectName(u"changeAction"_s);
    m_form->addField(u"reason"_s, tr("Reason"), m_reason, Form::Need::Required);
    m_textField = m_form->addField(u"reasonText"_s, tr("Details"), m_text);
    m_dateField = m_form->addField(u"date"_s, tr("Date"), m_date);
    m_timeField = m_form->addField(u"start"_s, tr("Time"), m_time);
    auto* cancel = new Button(tr("Give up"), Icon::None, ButtonKind::Quiet);
    cancel->setObjectName(u"changeCancel"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_action);
    body().addWidget(m_form);
    body().addLayout(buttons);
    connect(m_action, &Button::clicked, this, &ChangeForm::carryOut);
    connect(cancel, &Button::clicked, this, &QWidget::hide);
    for (QLineEdit* line : {m_text, static_cast<QLineEdit*>(m_date), static_cast<QLineEdit*>(m_time)})
        connect(line, &QLineEdit::returnPressed, this, &ChangeForm::carryOut);
    hide();
}

void ChangeForm::ask(const ChangeQuestion& question, Work work)
{
    m_work = std::move(work);
    setTitle(question.title);
    m_form->load([&] {
        m_reason->clear();
        for (const auto& [code, word] : question.reasons)
            m_reason->addChoice(code, word);
        m_reason->setCurrentIndex(-1);
        m_text->clear();
        m_date->setDate(question.date);
        m_time->setTime(question.time);
    });
    m_form->field(u"reason"_s)->setVisible(!question.reasons.empty());
    relabel(*m_textField, question.textLabel);
    relabel(*m_dateField, question.dateLabel);
    relabel(*m_timeField, question.timeLabel);
    m_action->setText(question.action);
    m_action->setKind(question.dangerous ? ButtonKind::Danger : ButtonKind::Normal);
    show();
    QWidget* first = m_action;
    for (QWidget* editor : std::initializer_list<QWidget*>{m_time, m_date, m_text, m_reason}) {
        if (!editor->parentWidget()->isHidden()) first = editor;
    }
    first->setFocus(Qt::OtherFocusReason);
}

void ChangeForm::carryOut()
{
    QList<FieldFault> faults;
    const auto need = [&faults](const FormField* field, bool there, const QString& fault) {
        if (!field->isHidden() && !there) faults.append({field->id(), fault});
    };
    need(m_form->field(u"reason"_s), m_reason->currentIndex() >= 0, tr("Choose a reason."));
    need(m_dateField, m_date->date().has_value(), tr("Write a date as 14/07/2026."));
    need(m_timeField, m_time->time().has_value(), tr("Write a time as 09:30."));
    m_form->setFaults(faults);
    if (!faults.isEmpty()) return;
    const Result<void> done
        = m_work({toStd(m_reason->code()), toStd(m_text->text().trimmed()), m_date->date(), m_time->time()});
    if (!done) {
        m_form->setError(done.error());
        return;
    }
    hide();
    Q_EMIT this->done();
}

void ChangeForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace mediane::ui
