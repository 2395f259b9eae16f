#include "ui/people/person_fields.h"

#include "ui/people/birth_edit.h"
#include "ui/people/languages.h"
#include "ui/records/choice_box.h"
#include "ui/records/finders.h"
#include "ui/records/labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"
#include "ui/wording/problem_text.h"

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

template <class E>
ChoiceBox* enumBox(bool mayBeEmpty = false)
{
    auto* box = new ChoiceBox;
    if (mayBeEmpty) box->addChoice({}, u"–"_s);
    box->addAll<E>([](E value) { return wordOf(value); });
    return box;
}

std::string typed(const QLineEdit* edit) { return toStd(edit->text().trimmed()); }

} // namespace

PersonFields::PersonFields(application::Services& services, QWidget* parent)
    : Form(parent)
    , m_services(services)
{
    addIdentity();
    addContact();
    addSituation();
    addWelcome();
}

QLineEdit* PersonFields::line(const QString& name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

void PersonFields::addIdentity()
{
    m_lastName = line(u"lastName"_s);
    m_firstName = line(u"firstName"_s);
    m_birth = new BirthEdit(m_services.context.clock.today());
    m_birth->setObjectName(u"birth"_s);
    m_gender = enumBox<domain::Gender>();
    m_gender->setObjectName(u"gender"_s);
    m_language = new ChoiceBox;
    m_language->setObjectName(u"language"_s);
    m_language->addChoice({}, u"–"_s);
    for (const Language& language : offeredLanguages())
        m_language->addChoice(language.code, language.name);

    addSection(tr("Identity"));
    beginRow();
    addField(u"lastName"_s, tr("Last name"), m_lastName);
    addField(u"firstName"_s, tr("First name"), m_firstName);
    endRow();
    beginRow();
    addField(u"birthDate"_s, tr("Date or year of birth"), m_birth);
    addField(u"gender"_s, tr("Gender"), m_gender);
    addField(u"language"_s, tr("Language"), m_language);
    endRow();
    connect(m_lastName, &QLineEdit::textChanged, this, &PersonFields::namesChanged);
    connect(m_firstName, &QLineEdit::textChanged, this, &PersonFields::namesChanged);
}

void PersonFields::addContact()
{
    m_phone = line(u"phone"_s);
    m_email = line(u"email"_s);
    m_address = line(u"address"_s);
    m_postcode = line(u"postcode"_s);
    m_city = line(u"city"_s);
    addSection(tr("Contact"));
    beginRow();
    addField(u"phone"_s, tr("Phone"), m_phone);
    addField(u"email"_s, tr("E-mail"), m_email);
    endRow();
    addField(u"address"_s, tr("Address"), m_address);
    beginRow();
    addField(u"postcode"_s, tr("Postcode"), m_postcode);
    addField(u"city"_s, tr("City"), m_city);
    endRow();
}

void PersonFields::addSituation()
{
    m_occupation = enumBox<domain::Occupation>();
    m_occupation->setObjectName(u"occupation"_s);
    m_audience = enumBox<domain::Audience>(true);
    m_audience->setObjectName(u"audience"_s);
    m_qpv = enumBox<domain::QpvSituation>();
    m_qpv->setObjectName(u"qpv"_s);
    m_qpvCode = line(u"qpvCode"_s);
    addSection(tr("Situation"));
    beginRow();
    addField(u"occupation"_s, tr("Occupation"), m_occupation);
    addField(u"audience"_s, tr("Audience"), m_audience);
    endRow();
    beginRow();
    addField(u"qpv"_s, tr("Priority neighbourhood"), m_qpv);
    addField(u"qpvCode"_s, tr("Neighbourhood code"), m_qpvCode);
    endRow();
}

void PersonFields::addWelcome()
{
    m_household = new RecordPicker(householdFinder(m_services));
    m_household->setObjectName(u"household"_s);
    m_household->setAllowsNew(true);
    m_prescriber = new RecordPicker(organisationFinder(m_services));
    m_prescriber->setObjectName(u"prescriber"_s);
    m_welcomedOn = new DateEdit;
    m_welcomedOn->setObjectName(u"welcomedOn"_s);
    m_informed = makeAnswerBox();
    m_informed->setObjectName(u"informed"_s);
    m_imageConsent = makeAnswerBox();
    m_imageConsent->setObjectName(u"imageConsent"_s);
    addSection(tr("Welcome"));
    beginRow();
    FormField* household = addField(u"household"_s, tr("Household"), m_household);
    addField(u"prescriber"_s, tr("Referred by"), m_prescriber);
    endRow();
    beginRow();
    addField(u"welcomedOn"_s, tr("Welcomed on"), m_welcomedOn);
    addField(u"informed"_s, tr("Information given"), m_informed);
    addField(u"imageConsent"_s, tr("Image rights"), m_imageConsent);
    endRow();
    connect(m_household, &RecordPicker::chosenChanged, this, [this, household] {
        household->setHelp(newHousehold().isEmpty() ? QString() : tr("A new household will be created."));
    });
}

void PersonFields::showFacts(const domain::PersonFacts& facts, const QString& household, const QString& prescriber)
{
    m_original = facts;
    load([&] {
        m_lastName->setText(toQt(facts.lastName));
        m_firstName->setText(toQt(facts.firstName));
        m_birth->setBirth(facts.birthDate, facts.birthYear);
        m_gender->setValue(std::optional(facts.gender));
        m_language->setCode(toQt(facts.language));
        m_phone->setText(toQt(facts.phone));
        m_email->setText(toQt(facts.email));
        m_address->setText(toQt(facts.address));
        m_postcode->setText(toQt(facts.postcode));
        m_city->setText(toQt(facts.city));
        m_occupation->setValue(std::optional(facts.occupation));
        m_audience->setValue(facts.audience);
        m_qpv->setValue(std::optional(facts.qpv));
        m_qpvCode->setText(toQt(facts.qpvCode));
        m_household->clearChosen();
        if (facts.household) m_household->setChosen({facts.household->value(), household});
        if (!facts.household && !household.isEmpty()) m_household->setText(household);
        m_prescriber->clearChosen();
        if (facts.prescriber) m_prescriber->setChosen({facts.prescriber->value(), prescriber});
        m_welcomedOn->setDate(facts.welcomedOn);
        setAnswer(*m_informed, facts.informed);
        setAnswer(*m_imageConsent, facts.imageConsent);
    });
}

domain::PersonFacts PersonFields::facts() const
{
    domain::PersonFacts facts = m_original;
    facts.lastName = typed(m_lastName);
    facts.firstName = typed(m_firstName);
    facts.birthDate = m_birth->date();
    facts.birthYear = m_birth->year();
    facts.gender = m_gender->value<domain::Gender>().value_or(domain::Gender::Unknown);
    facts.language = toStd(m_language->code());
    facts.phone = typed(m_phone);
    facts.email = toStd(m_email->text().trimmed().toLower());
    facts.address = typed(m_address);
    facts.postcode = typed(m_postcode);
    facts.city = typed(m_city);
    facts.occupation = m_occupation->value<domain::Occupation>().value_or(domain::Occupation::Unknown);
    facts.audience = m_audience->value<domain::Audience>();
    facts.qpv = m_qpv->value<domain::QpvSituation>().value_or(domain::QpvSituation::Unknown);
    facts.qpvCode = toStd(m_qpvCode->text().trimmed().toUpper());
    facts.household.reset();
    if (const auto id = m_household->chosen()) facts.household = domain::HouseholdId(*id);
    facts.prescriber.reset();
    if (const auto id = m_prescriber->chosen()) facts.prescriber = domain::OrganisationId(*id);
    facts.welcomedOn = m_welcomedOn->date();
    facts.informed = answerOf(*m_informed);
    facts.imageConsent = answerOf(*m_imageConsent);
    return facts;
}

QString PersonFields::newHousehold() const { return m_household->newText(); }

QList<FieldFault> PersonFields::faults() const
{
    QList<FieldFault> faults;
    if (!m_birth->isAcceptable()) faults.append({u"birthDate"_s, tr("Type a date (14/07/1984) or a year (1984).")});
    for (const FieldProblem& problem : domain::checkEntry(facts(), m_services.context.clock.today())) {
        const QString field = problem.field == "birthYear" ? u"birthDate"_s : toQt(problem.field);
        faults.append({field, problemText(problem)});
    }
    if (!m_prescriber->isAcceptable())
        faults.append({u"prescriber"_s, tr("Choose an organisation of the list; new ones are added in the settings.")});
    if (!m_welcomedOn->isAcceptable()) faults.append({u"welcomedOn"_s, tr("Type a date such as 14/07/2026.")});
    return faults;
}

void PersonFields::showProblems(const Error& error)
{
    Error shown = error;
    for (FieldProblem& problem : shown.problems)
        if (problem.field == "birthYear") problem.field = "birthDate";
    setError(shown);
}

QString PersonFields::lastName() const { return m_lastName->text().trimmed(); }

QString PersonFields::firstName() const { return m_firstName->text().trimmed(); }

void PersonFields::focusFirst()
{
    m_lastName->setFocus(Qt::OtherFocusReason);
    m_lastName->selectAll();
}

} // namespace mediane::ui
