#include "ui/planning/wizard_means_step.h"

#include "ui/planning/catalogue_choices.h"
#include "ui/planning/staff_picker.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text_label.h"

#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kMostSeats = 999;

} // namespace

WizardMeansStep::WizardMeansStep(application::Services& services, QWidget* parent)
    : WizardStep(parent)
    , m_services(services)
    , m_form(new Form)
    , m_place(new ChoiceBox)
    , m_capacity(new QSpinBox)
    , m_staff(new StaffPicker(services))
    , m_summary(new TextLabel(TextStyle::Strong))
{
    m_place->setObjectName(u"wizardPlace"_s);
    m_capacity->setObjectName(u"wizardCapacity"_s);
    m_staff->setObjectName(u"wizardStaff"_s);
    m_capacity->setRange(0, kMostSeats);
    m_capacity->setSpecialValueText(tr("Not limited"));
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"wizardSummary"_s);
    m_form->addField(u"place"_s, tr("Place"), m_place);
    m_form->addField(u"capacity"_s, tr("Seats"), m_capacity)
        ->setHelp(tr("Once they are taken, further people go on the waiting list."));
    m_form->addField(u"staff"_s, tr("Staff"), m_staff)->setHelp(tr("The first one ticked leads the sessions."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addWidget(m_summary);
    column->addStretch();
    connect(m_place, &QComboBox::currentIndexChanged, this, &WizardMeansStep::proposeCapacity);
}

void WizardMeansStep::start(const application::CyclePlan& plan)
{
    m_form->load([&] {
        fillPlaces(*m_place, m_services, tr("Not chosen yet"));
        chooseId(*m_place, plan.place);
        m_capacity->setValue(plan.capacity.value_or(0));
        m_staff->setChosen(plan.staff);
    });
    if (plan.sessions.empty()) return;
    const auto [first, last] = std::ranges::minmax(plan.sessions, {}, [](const auto& session) { return session.date; });
    m_summary->setText(tr("%n sessions from %1", nullptr, static_cast<int>(plan.sessions.size()))
                           .arg(periodText({first.date, last.date})));
}

/// The seats of the room, as long as no other number was typed.
void WizardMeansStep::proposeCapacity()
{
    const auto id = chosenId<domain::PlaceId>(*m_place);
    const auto places
        = m_services.context.store.read([](const application::Queries& queries) { return queries.catalogue.places(); });
    if (!id || !places || m_capacity->value() != 0) return;
    const auto found = std::ranges::find(*places, *id, [](const auto& row) { return row.id; });
    if (found != places->end() && found->value->capacity) m_capacity->setValue(*found->value->capacity);
}

void WizardMeansStep::fill(application::CyclePlan& plan) const
{
    plan.place = chosenId<domain::PlaceId>(*m_place);
    plan.capacity = m_capacity->value() == 0 ? std::nullopt : std::optional(m_capacity->value());
    plan.staff = m_staff->chosen();
}

bool WizardMeansStep::showProblems(const std::vector<FieldProblem>& problems)
{
    m_form->setProblems(problems); // What no step knows shows above this last one.
    return !problems.empty();
}

void WizardMeansStep::takeFocus() { m_place->setFocus(Qt::OtherFocusReason); }

} // namespace mediane::ui
