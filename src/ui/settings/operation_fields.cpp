#include "ui/settings/operation_fields.h"

#include "ui/records/choice_box.h"
#include "ui/records/record_picker.h"
#include "ui/settings/form_parts.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"

#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/words.h>

#include <QCheckBox>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::Queries;
using domain::OperationKind;

namespace {

struct SettingsForms
{
    Q_DECLARE_TR_FUNCTIONS(SettingsForms)
};

DateEdit* dateField(const QString& objectName)
{
    auto* const field = new DateEdit;
    field->setObjectName(objectName);
    return field;
}

} // namespace

QString operationKindWord(OperationKind kind)
{
    return toQt(reporting::operationKindName(printing::QtTranslator(), kind));
}

OperationFields::OperationFields(Form& form, application::Services& services)
    : m_services(services)
    , m_ref(lineField(u"operationRef"_s))
    , m_title(lineField(u"operationTitle"_s))
    , m_kind(new ChoiceBox)
    , m_funder(organisationField(services, u"operationFunder"_s))
    , m_programme(lineField(u"operationProgramme"_s))
    , m_number(lineField(u"operationNumber"_s))
    , m_start(dateField(u"operationStart"_s))
    , m_end(dateField(u"operationEnd"_s))
    , m_keepUntil(dateField(u"operationKeepUntil"_s))
    , m_bands(new ChoiceBox)
    , m_exclusive(new QCheckBox(SettingsForms::tr("Shares no cost with another European fund")))
{
    m_kind->setObjectName(u"operationKind"_s);
    m_bands->setObjectName(u"operationBands"_s);
    m_exclusive->setObjectName(u"operationExclusive"_s);
    m_kind->addAll<OperationKind>([](OperationKind kind) { return operationKindWord(kind); });
    addAgreement(form);
    addDates(form);
}

void OperationFields::addAgreement(Form& form)
{
    form.addField(u"title"_s, SettingsForms::tr("Official title"), m_title, Form::Need::Required)
        ->setHelp(SettingsForms::tr("Word for word as in the agreement."));
    form.beginRow();
    form.addField(u"kind"_s, SettingsForms::tr("Kind of funding"), m_kind);
    form.addField(u"ref"_s, SettingsForms::tr("Short reference"), m_ref)
        ->setHelp(SettingsForms::tr("In the names of files. It does not change afterwards."));
    form.endRow();
    form.beginRow();
    form.addField(u"funder"_s, SettingsForms::tr("Funder"), m_funder);
    form.addField(u"number"_s, SettingsForms::tr("Agreement number"), m_number);
    form.endRow();
    form.addField(u"programme"_s, SettingsForms::tr("Programme"), m_programme);
}

void OperationFields::addDates(Form& form)
{
    form.beginRow();
    form.addField(u"start"_s, SettingsForms::tr("From"), m_start, Form::Need::Required);
    form.addField(u"end"_s, SettingsForms::tr("To"), m_end, Form::Need::Required);
    form.endRow();
    form.addField(u"keepUntil"_s, SettingsForms::tr("Keep the evidence until"), m_keepUntil);
    form.addField(u"ageBandSet"_s, SettingsForms::tr("Age bands of its reports"), m_bands);
    form.addField(u"euExclusive"_s, SettingsForms::tr("Shares no cost with another European fund"), m_exclusive);
}

void OperationFields::readBandSets()
{
    m_bands->clear();
    const auto sets = m_services.context.store.read(
        [](const Queries& queries) -> Result<std::vector<std::pair<std::string, std::vector<application::AgeBand>>>> {
            auto codes = queries.catalogue.ageBandSets();
            if (!codes) return codes.error();
            std::vector<std::pair<std::string, std::vector<application::AgeBand>>> all;
            for (const std::string& code : *codes) {
                auto bands = queries.catalogue.ageBands(code);
                if (!bands) return bands.error();
                all.emplace_back(code, std::move(bands).value());
            }
            return all;
        });
    if (!sets) return;
    for (const auto& [code, bands] : *sets) {
        QStringList edges;
        for (const auto& band : bands)
            edges << (band.to ? u"%1-%2"_s.arg(band.from).arg(*band.to) : u"%1+"_s.arg(band.from));
        m_bands->addChoice(toQt(code), u"%1 (%2)"_s.arg(toQt(code), edges.join(u", "_s)));
    }
}

void OperationFields::show(const domain::OperationFacts& facts, const std::string& ref)
{
    readBandSets();
    fill(*m_ref, ref);
    m_ref->setReadOnly(!ref.empty());
    fill(*m_title, facts.title);
    m_kind->setValue(std::optional(facts.kind));
    fillOrganisation(m_services, *m_funder, facts.funder);
    fill(*m_programme, facts.programme);
    fill(*m_number, facts.number);
    m_start->setDate(facts.start.ok() ? std::optional(facts.start) : std::nullopt);
    m_end->setDate(facts.end.ok() ? std::optional(facts.end) : std::nullopt);
    m_keepUntil->setDate(facts.keepUntil);
    m_bands->setCode(toQt(facts.ageBandSet));
    m_exclusive->setChecked(facts.euExclusive);
}

domain::OperationFacts OperationFields::facts() const
{
    domain::OperationFacts facts;
    facts.title = typedIn(*m_title);
    facts.kind = m_kind->value<OperationKind>().value_or(OperationKind::Other);
    facts.funder = organisationIn(*m_funder);
    facts.programme = typedIn(*m_programme);
    facts.number = typedIn(*m_number);
    facts.start = m_start->date().value_or(Date());
    facts.end = m_end->date().value_or(Date());
    facts.keepUntil = m_keepUntil->date();
    facts.ageBandSet = toStd(m_bands->code());
    facts.euExclusive = m_exclusive->isChecked();
    return facts;
}

std::string OperationFields::ref() const { return typedIn(*m_ref); }

QList<FieldFault> OperationFields::typingFaults() const
{
    QList<FieldFault> faults;
    expectRecord(faults, u"funder"_s, *m_funder);
    expectDate(faults, u"start"_s, *m_start, true);
    expectDate(faults, u"end"_s, *m_end, true);
    expectDate(faults, u"keepUntil"_s, *m_keepUntil, false);
    return faults;
}

} // namespace mediane::ui
