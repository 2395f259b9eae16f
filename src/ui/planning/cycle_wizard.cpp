#include "ui/planning/cycle_wizard.h"

#include "ui/planning/wizard_dates_step.h"
#include "ui/planning/wizard_means_step.h"
#include "ui/planning/wizard_track_step.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/problem_text.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr int kWidest = 960;

} // namespace

CycleWizard::CycleWizard(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_steps{new WizardTrackStep(services), new WizardDatesStep(services), new WizardMeansStep(services)}
    , m_words{new TextLabel(TextStyle::Strong, tr("1  Track and action")),
          new TextLabel(TextStyle::Strong, tr("2  Dates")), new TextLabel(TextStyle::Strong, tr("3  Place and staff"))}
    , m_stack(new QStackedWidget)
    , m_banner(new Banner)
    , m_back(new Button(tr("Back"), Icon::ChevronLeft))
    , m_next(new Button({}, Icon::None, ButtonKind::Primary))
{
    build();
    connect(m_back, &Button::clicked, this, [this] {
        m_steps[static_cast<std::size_t>(m_step)]->fill(m_plan);
        show(m_step - 1);
    });
    connect(m_next, &Button::clicked, this, &CycleWizard::goOn);
}

void CycleWizard::build()
{
    m_back->setObjectName(u"wizardBack"_s);
    m_next->setObjectName(u"wizardNext"_s);
    auto* cancel = new Button(tr("Cancel"), Icon::None, ButtonKind::Quiet);
    cancel->setObjectName(u"wizardCancel"_s);
    connect(cancel, &Button::clicked, this, &CycleWizard::cancelled);
    auto* words = new QHBoxLayout;
    words->setSpacing(24);
    for (TextLabel* word : m_words)
        words->addWidget(word);
    words->addStretch();
    for (WizardStep* step : m_steps)
        m_stack->addWidget(step);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* panel = new Panel;
    panel->setMaximumWidth(scaled(kWidest));
    panel->body().setSpacing(16);
    panel->body().addLayout(words);
    panel->body().addWidget(m_banner);
    panel->body().addWidget(m_stack, 1);
    panel->body().addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(panel, 100);
    row->addStretch(1);
}

void CycleWizard::start()
{
    m_plan = {};
    m_unfinished = true;
    m_banner->dismiss();
    show(0);
}

void CycleWizard::show(int step)
{
    m_step = step;
    m_steps[static_cast<std::size_t>(step)]->start(m_plan);
    m_stack->setCurrentIndex(step);
    for (int i = 0; i < kSteps; ++i) {
        m_words[static_cast<std::size_t>(i)]->setTone(i == step ? Tone::Accent : Tone::Muted);
    }
    m_back->setVisible(step > 0);
    m_next->setText(step + 1 < kSteps ? tr("Next") : tr("Create the cycle"));
    m_steps[static_cast<std::size_t>(step)]->takeFocus();
}

void CycleWizard::goOn()
{
    WizardStep* step = m_steps[static_cast<std::size_t>(m_step)];
    if (!step->check()) return;
    step->fill(m_plan);
    if (m_step + 1 < kSteps) {
        show(m_step + 1);
    } else {
        create();
    }
}

void CycleWizard::create()
{
    const auto cycle = m_services.planning.createCycle(m_plan);
    if (!cycle) {
        showProblems(cycle.error());
        return;
    }
    m_unfinished = false;
    Q_EMIT created(*cycle);
}

/// Each step shows what concerns it; the first one that has something comes to the front.
void CycleWizard::showProblems(const Error& error)
{
    if (error.problems.empty()) {
        m_banner->say(Tone::Fault, errorText(error));
        return;
    }
    for (int i = 0; i < kSteps; ++i) {
        if (!m_steps[static_cast<std::size_t>(i)]->showProblems(error.problems)) continue;
        if (i != m_step) show(i);
        m_steps[static_cast<std::size_t>(i)]->showProblems(error.problems); // `start` cleared them.
        return;
    }
}

} // namespace mediane::ui
