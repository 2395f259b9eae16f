#include "ui/planning/wizard_track_step.h"

#include "ui/planning/catalogue_choices.h"
#include "ui/widgets/form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

WizardTrackStep::WizardTrackStep(application::Services& services, QWidget* parent)
    : WizardStep(parent)
    , m_services(services)
    , m_form(new Form)
    , m_track(new ChoiceBox)
    , m_action(new ChoiceBox)
    , m_title(new QLineEdit)
{
    m_track->setObjectName(u"wizardTrack"_s);
    m_action->setObjectName(u"wizardAction"_s);
    m_title->setObjectName(u"wizardTitle"_s);
    m_form->addField(u"track"_s, tr("Track"), m_track);
    m_form->addField(u"action"_s, tr("Action"), m_action, Form::Need::Required)
        ->setHelp(tr("The cycle counts in the reports of this action."));
    m_form->addField(u"title"_s, tr("Title of the cycle"), m_title, Form::Need::Required)
        ->setHelp(tr("As it appears on lists and attendance sheets, for example “Ordi'Pratique 13”."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_track, &QComboBox::currentIndexChanged, this, &WizardTrackStep::describeTrack);
}

void WizardTrackStep::start(const application::CyclePlan& plan)
{
    m_form->load([&] {
        fillTracks(*m_track, m_services, tr("No track: sessions chosen freely"));
        fillActions(*m_action, m_services, {});
        if (plan.track) chooseId(*m_track, plan.track);
        if (plan.action.value() != 0) chooseId(*m_action, std::optional(plan.action));
        m_title->setText(toQt(plan.title));
        if (plan.title.empty()) {
            m_proposed.clear();
            if (m_track->count() > 1) m_track->setCurrentIndex(1);
        }
        describeTrack();
    });
}

void WizardTrackStep::describeTrack()
{
    const auto id = chosenId<domain::TrackId>(*m_track);
    const auto tracks
        = m_services.context.store.read([](const application::Queries& queries) { return queries.catalogue.tracks(); });
    m_form->field(u"track"_s)->setHelp(tr("Its sessions become those of the cycle, its rule says who completes it."));
    if (!id || !tracks) return;
    const auto found = std::ranges::find(*tracks, *id, [](const auto& row) { return row.id; });
    if (found == tracks->end()) return;
    const domain::TrackFacts& track = found->value.facts();
    QStringList parts{tr("%n sessions", nullptr, static_cast<int>(track.sessions.size()))};
    if (track.minSessions) parts << tr("%n needed to complete it", nullptr, *track.minSessions);
    QStringList mandatory;
    for (std::size_t i = 0; i < track.sessions.size(); ++i) {
        if (track.sessions[i].mandatory) mandatory << QString::number(i + 1);
    }
    if (!mandatory.isEmpty()) parts << tr("mandatory: %1").arg(mandatory.join(u", "_s));
    if (track.grantsDevice) parts << tr("gives a right to a computer");
    m_form->field(u"track"_s)->setHelp(parts.join(u" · "_s));
    if (m_title->text().isEmpty() || m_title->text() == m_proposed) {
        m_proposed = toQt(track.name);
        m_title->setText(m_proposed);
    }
}

void WizardTrackStep::fill(application::CyclePlan& plan) const
{
    plan.track = chosenId<domain::TrackId>(*m_track);
    plan.action = chosenId<domain::ActionId>(*m_action).value_or(domain::ActionId(0));
    plan.title = toStd(m_title->text().trimmed());
}

bool WizardTrackStep::check()
{
    std::vector<FieldProblem> problems;
    if (!chosenId<domain::ActionId>(*m_action)) problems.push_back({"action", "required"});
    if (m_title->text().trimmed().isEmpty()) problems.push_back({"title", "required"});
    m_form->setProblems(problems);
    return problems.empty();
}

bool WizardTrackStep::showProblems(const std::vector<FieldProblem>& problems)
{
    std::vector<FieldProblem> mine;
    std::ranges::copy_if(problems, std::back_inserter(mine), [](const FieldProblem& problem) {
        return problem.field == "track" || problem.field == "action" || problem.field == "title";
    });
    m_form->setProblems(mine);
    return !mine.empty();
}

void WizardTrackStep::takeFocus() { m_track->setFocus(Qt::OtherFocusReason); }

} // namespace mediane::ui
