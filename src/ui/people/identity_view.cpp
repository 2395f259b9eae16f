#include "ui/people/identity_view.h"

#include "ui/people/languages.h"
#include "ui/records/fact_list.h"
#include "ui/records/labels.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

IdentityView::IdentityView(QWidget* parent)
    : QScrollArea(parent)
    , m_facts(new FactList)
{
    setObjectName(u"personIdentity"_s);
    setAccessibleName(tr("Identity"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_facts);
    column->addStretch(1);
    setWidget(contents);
}

void IdentityView::showPerson(const PersonData& person, Date today)
{
    const domain::PersonFacts& facts = person.facts;
    const auto known = [](auto value, auto unknown) { return value == unknown ? QString() : wordOf(value); };
    m_facts->begin();
    m_facts->addSection(tr("Identity"));
    m_facts->addFact(tr("Last name"), toQt(facts.lastName));
    m_facts->addFact(tr("First name"), toQt(facts.firstName));
    m_facts->addFact(tr("Birth"), birthText(facts, today));
    m_facts->addFact(tr("Gender"), known(facts.gender, domain::Gender::Unknown));
    m_facts->addFact(tr("Language"), languageName(toQt(facts.language)));
    m_facts->addFact(tr("Internal number"), toQt(person.ref));
    m_facts->addSection(tr("Contact"));
    m_facts->addFact(tr("Phone"), toQt(facts.phone));
    m_facts->addFact(tr("E-mail"), toQt(facts.email));
    m_facts->addFact(tr("Address"), toQt(facts.address));
    m_facts->addFact(tr("City"), toQt(facts.postcode + " " + facts.city).trimmed());
    m_facts->addSection(tr("Situation"));
    m_facts->addFact(tr("Occupation"), known(facts.occupation, domain::Occupation::Unknown));
    m_facts->addFact(tr("Audience"), facts.audience ? wordOf(*facts.audience) : QString());
    QString neighbourhood = known(facts.qpv, domain::QpvSituation::Unknown);
    if (!facts.qpvCode.empty()) neighbourhood += u" · "_s + toQt(facts.qpvCode);
    m_facts->addFact(tr("Priority neighbourhood"), neighbourhood);
    m_facts->addSection(tr("Welcome"));
    m_facts->addFact(tr("Household"), person.household);
    m_facts->addFact(tr("Referred by"), person.prescriber);
    m_facts->addFact(tr("Welcomed on"), dateText(facts.welcomedOn));
    m_facts->addFact(tr("Information on the use of data given"), wordOf(facts.informed));
    m_facts->addFact(tr("Image rights"), wordOf(facts.imageConsent));
    m_facts->end();
}

} // namespace mediane::ui
