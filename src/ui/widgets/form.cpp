#include "ui/widgets/form.h"

#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/problem_text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mediane::ui {
namespace {

constexpr int kWidest = 720;

} // namespace

Form::Form(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_banner(new Banner)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(m_banner);
    setMaximumWidth(scaled(kWidest));
}

void Form::addSection(const QString& title)
{
    auto* label = new TextLabel(TextStyle::Section, title);
    label->setContentsMargins(0, m_fields.isEmpty() ? 0 : 8, 0, 0);
    m_column->addWidget(label);
}

FormField* Form::addField(const QString& id, const QString& label, QWidget* editor, Need need)
{
    auto* field = new FormField(id, label, editor, need == Need::Required, this);
    m_fields.append(field);
    if (m_row != nullptr) {
        m_row->addWidget(field, 1, Qt::AlignTop);
    } else {
        m_column->addWidget(field);
    }
    watch(field);
    return field;
}

void Form::beginRow()
{
    m_row = new QHBoxLayout;
    m_row->setSpacing(16);
    m_column->addLayout(m_row);
}

void Form::endRow() { m_row = nullptr; }

void Form::addWidget(QWidget* widget) { m_column->addWidget(widget); }

FormField* Form::field(const QString& id) const
{
    for (FormField* field : m_fields) {
        if (field->id() == id) return field;
    }
    return nullptr;
}

void Form::setFaults(const QList<FieldFault>& faults)
{
    clearFaults();
    QStringList elsewhere;
    for (const FieldFault& fault : faults) {
        FormField* owner = field(fault.field);
        if (owner == nullptr) {
            elsewhere.append(fault.text);
        } else if (owner->fault().isEmpty()) {
            owner->setFault(fault.text);
        }
    }
    if (!elsewhere.isEmpty()) m_banner->say(Tone::Fault, elsewhere.join(u'\n'));
    for (FormField* owner : m_fields) {
        if (owner->fault().isEmpty()) continue;
        owner->editor()->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void Form::setProblems(const std::vector<FieldProblem>& problems)
{
    QList<FieldFault> faults;
    for (const FieldProblem& problem : problems)
        faults.append({toQt(problem.field), problemText(problem)});
    setFaults(faults);
}

void Form::setError(const Error& error)
{
    if (error.problems.empty()) {
        setFaults({{QString(), errorText(error)}});
    } else {
        setProblems(error.problems);
    }
}

void Form::clearFaults()
{
    m_banner->dismiss();
    for (FormField* field : m_fields)
        field->setFault({});
}

bool Form::hasFaults() const
{
    return !m_banner->isHidden() || std::any_of(m_fields.begin(), m_fields.end(), [](const FormField* field) {
        return !field->fault().isEmpty();
    });
}

void Form::load(const std::function<void()>& fill)
{
    m_loading = true;
    fill();
    m_loading = false;
    m_modified = false;
    clearFaults();
}

void Form::changed(FormField* field)
{
    if (m_loading) return;
    field->setFault({});
    m_modified = true;
    Q_EMIT edited();
}

void Form::watch(FormField* field)
{
    QWidget* editor = field->editor();
    const auto tell = [this, field] { changed(field); };
    if (auto* line = qobject_cast<QLineEdit*>(editor)) connect(line, &QLineEdit::textChanged, this, tell);
    if (auto* combo = qobject_cast<QComboBox*>(editor)) connect(combo, &QComboBox::currentIndexChanged, this, tell);
    if (auto* combo = qobject_cast<QComboBox*>(editor)) connect(combo, &QComboBox::editTextChanged, this, tell);
    if (auto* button = qobject_cast<QAbstractButton*>(editor)) connect(button, &QAbstractButton::toggled, this, tell);
    if (auto* spin = qobject_cast<QSpinBox*>(editor)) connect(spin, &QSpinBox::valueChanged, this, tell);
    if (auto* spin = qobject_cast<QDoubleSpinBox*>(editor)) connect(spin, &QDoubleSpinBox::valueChanged, this, tell);
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) connect(text, &QPlainTextEdit::textChanged, this, tell);
}

} // namespace mediane::ui
