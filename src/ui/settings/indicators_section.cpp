#include "ui/settings/indicators_section.h"

#include "ui/records/choice_box.h"
#include "ui/reports/report_figure.h"
#include "ui/settings/form_parts.h"
#include "ui/widgets/form_field.h"
#include "ui/wording/attendance_words.h"

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::Queries;
using domain::Measure;

namespace {

bool takesAudience(Measure measure) { return measure == Measure::AudienceReached || measure == Measure::Passages; }

} // namespace

IndicatorsSection::IndicatorsSection(const SettingsContext& context, QWidget* parent)
    : TypedSection(context,
        {u"indicators"_s, tr("Indicators"), tr("Target"), tr("New indicator"),
            tr("No indicator yet. Add what was promised to the funder, line by line."), Icon::Flag},
        parent)
    , m_code(lineField(u"indicatorCode"_s))
    , m_label(lineField(u"indicatorLabel"_s))
    , m_measure(new ChoiceBox)
    , m_action(new ChoiceBox)
    , m_audience(new ChoiceBox)
    , m_target(lineField(u"indicatorTarget"_s))
{
    m_measure->setObjectName(u"indicatorMeasure"_s);
    m_action->setObjectName(u"indicatorAction"_s);
    m_audience->setObjectName(u"indicatorAudience"_s);
    for (const Measure measure : domain::allOf<Measure>()) {
        const QString word = measureWord(measure);
        m_measure->addChoice(toQt(domain::code(measure)), isMinutes(measure) ? tr("%1, in minutes").arg(word) : word);
    }
    m_audience->addChoice({}, tr("Everybody"));
    for (const auto audience : domain::allOf<domain::HeadcountAudience>())
        m_audience->addChoice(toQt(domain::code(audience)), audienceWord(audience));
    form().beginRow();
    form().addField(u"code"_s, tr("Code"), m_code, Form::Need::Required);
    form().addField(u"target"_s, tr("Target"), m_target);
    form().endRow();
    form().addField(u"label"_s, tr("What was promised"), m_label, Form::Need::Required);
    form().addField(u"measure"_s, tr("Counted as"), m_measure);
    form().beginRow();
    form().addField(u"action"_s, tr("Over"), m_action);
    form().addField(u"audience"_s, tr("Audience"), m_audience);
    form().endRow();
    connect(m_measure, &QComboBox::currentIndexChanged, this, &IndicatorsSection::measureChosen);
    build(Qt::Vertical);
    measureChosen();
}

void IndicatorsSection::setOperation(std::optional<domain::OperationId> operation)
{
    if (m_operation != operation) forget(); // Otherwise what is being typed stays.
    m_operation = operation;
    setEnabled(operation.has_value());
    refresh();
    Q_EMIT counted(count());
}

Result<std::vector<IndicatorsSection::Row>> IndicatorsSection::readRows()
{
    if (!m_operation) return std::vector<Row>();
    return services().context.store.read(
        [this](const Queries& queries) { return queries.catalogue.indicators(*m_operation); });
}

CatalogueEntry IndicatorsSection::entryOf(const Row& row) const
{
    const QString target = row.value->target ? figureText(row.value->measure, *row.value->target) : QString();
    return {
        row.id.value(), toQt(row.value->code), joinedParts({toQt(row.value->code), toQt(row.value->label)}), target};
}

void IndicatorsSection::readActions()
{
    m_action->clear();
    m_action->addChoice({}, tr("Whole operation"));
    const auto actions
        = services().context.store.read([](const Queries& queries) { return queries.catalogue.actions(); });
    if (!actions || !m_operation) return;
    for (const auto& row : *actions) {
        if (std::ranges::find(row.value->operations, *m_operation) == row.value->operations.end()) continue;
        m_action->addChoice(QString::number(row.id.value()), toQt(row.value->name));
    }
}

void IndicatorsSection::measureChosen()
{
    const Measure measure = m_measure->value<Measure>().value_or(Measure::UniqueParticipants);
    form().field(u"measure"_s)->setHelp(measureMeaning(measure));
    m_audience->setEnabled(takesAudience(measure));
    if (!takesAudience(measure)) m_audience->setCode({}); // Only headcounts know audiences.
}

void IndicatorsSection::showFacts(const domain::IndicatorFacts& facts, const std::string&)
{
    readActions();
    fill(*m_code, facts.code);
    fill(*m_label, facts.label);
    m_measure->setValue(std::optional(facts.measure));
    m_action->setCode(facts.action ? QString::number(facts.action->value()) : QString());
    m_audience->setCode(toQt(facts.audience));
    m_target->setText(facts.target ? decimalText(*facts.target) : QString());
}

domain::IndicatorFacts IndicatorsSection::facts() const
{
    domain::IndicatorFacts facts;
    facts.operation = m_operation.value_or(domain::OperationId(0));
    facts.code = typedIn(*m_code);
    facts.label = typedIn(*m_label);
    facts.measure = m_measure->value<Measure>().value_or(Measure::UniqueParticipants);
    const QString action = m_action->code();
    if (!action.isEmpty()) facts.action = domain::ActionId(action.toLongLong());
    facts.audience = toStd(m_audience->code());
    facts.target = numberIn(*m_target);
    return facts;
}

QList<FieldFault> IndicatorsSection::typingFaults() const
{
    QList<FieldFault> faults;
    expectNumber(faults, u"target"_s, *m_target);
    return faults;
}

} // namespace mediane::ui
