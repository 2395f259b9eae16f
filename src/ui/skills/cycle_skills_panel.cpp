#include "ui/skills/cycle_skills_panel.h"

#include "ui/records/choice_box.h"
#include "ui/skills/skill_paper.h"
#include "ui/skills/skills_table.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"
#include "ui/wording/problem_text.h"
#include "ui/wording/skill_words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::Queries;
using domain::AssessmentMoment;

CycleSkillsPanel::CycleSkillsPanel(const PageContext& context, application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_banner(new Banner)
    , m_grid(new ChoiceBox)
    , m_moment(new ChoiceBox)
    , m_print(new Button(tr("Paper version"), Icon::Print))
    , m_table(new SkillsTable(m_model))
    , m_empty(new EmptyState(Icon::People, tr("Nobody takes part in this cycle yet.")))
    , m_notes(makeNotes())
    , m_progress(new TextLabel(TextStyle::Body))
{
    build();
    connect(m_grid, &QComboBox::activated, this, &CycleSkillsPanel::refresh);
    connect(m_moment, &QComboBox::activated, this, &CycleSkillsPanel::refresh);
    connect(m_print, &Button::clicked, this, &CycleSkillsPanel::print);
    connect(m_table, &SkillsTable::noted, this, &CycleSkillsPanel::note);
    connect(m_table, &SkillsTable::refused, this, [this](const QString& why) { m_banner->say(Tone::Attention, why); });
    connect(m_table, &SkillsTable::currentCellChanged, this, &CycleSkillsPanel::showCell);
}

void CycleSkillsPanel::build()
{
    m_grid->setObjectName(u"skillGrid"_s);
    m_moment->setObjectName(u"skillMoment"_s);
    m_moment->addAll<AssessmentMoment>(momentWord);
    m_print->setObjectName(u"skillPaper"_s);
    m_table->setObjectName(u"skills"_s);
    m_progress->setObjectName(u"skillProgress"_s);
    m_progress->setWordWrap(true);
    auto* sheet = new QHBoxLayout;
    sheet->setSpacing(12);
    sheet->addWidget(new FormField(u"grid"_s, tr("Skill grid"), m_grid, false), 1);
    sheet->addWidget(new FormField(u"moment"_s, tr("Moment"), m_moment, false), 1);
    sheet->addWidget(m_print, 0, Qt::AlignBottom);
    // Scrolls as a whole when the text is large, rather than leave no row of the table.
    auto* content = new QWidget;
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(m_banner);
    all->addLayout(sheet);
    all->addWidget(m_table, 1);
    all->addWidget(m_empty, 1);
    all->addWidget(m_notes);
    all->addWidget(m_progress);
}

QWidget* CycleSkillsPanel::makeNotes()
{
    auto* notes = new QWidget;
    m_cell = new TextLabel(TextStyle::Strong);
    m_cell->setObjectName(u"skillCell"_s);
    m_cell->setWordWrap(true);
    m_levels = new QWidget;
    m_flow = new FlowLayout(8, m_levels);
    auto* column = new QVBoxLayout(notes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_cell);
    column->addWidget(m_levels);
    return notes;
}

void CycleSkillsPanel::showCycle(domain::CycleId cycle, const QString& title)
{
    const bool another = cycle != m_cycle;
    m_cycle = cycle;
    m_title = title;
    if (another) {
        m_banner->dismiss();
        readGrids();
        recallSheet();
        m_table->setCurrentIndex({});
    }
    refresh();
}

void CycleSkillsPanel::readGrids()
{
    auto grids = m_services.context.store.read([](const Queries& queries) { return queries.skills.grids(); });
    if (!grids) fail(grids.error());
    m_grids = grids.valueOr({});
    const QString kept = m_grid->code();
    m_grid->clear();
    for (const auto& row : m_grids)
        m_grid->addChoice(QString::number(row.id.value()), gridText(row));
    if (m_grid->findData(kept) >= 0) m_grid->setCode(kept);
}

/// Goes on where somebody stopped.
void CycleSkillsPanel::recallSheet()
{
    const auto last
        = m_services.context.store.read([this](const Queries& queries) { return queries.skills.lastSheet(m_cycle); });
    if (!last) return fail(last.error());
    m_moment->setValue(std::optional(*last ? (*last)->moment : AssessmentMoment::Entry));
    if (*last) m_grid->setCode(QString::number((*last)->grid.value()));
}

const application::SkillGridRow* CycleSkillsPanel::grid() const
{
    const auto found
        = std::ranges::find(m_grids, domain::SkillGridId(m_grid->code().toLongLong()), &application::SkillGridRow::id);
    return found == m_grids.end() ? nullptr : &*found;
}

application::SkillSheet CycleSkillsPanel::sheet() const
{
    return {m_cycle, grid() == nullptr ? domain::SkillGridId{0} : grid()->id,
        m_moment->value<AssessmentMoment>().value_or(AssessmentMoment::Entry)};
}

void CycleSkillsPanel::refresh()
{
    if (m_cycle.value() == 0 || grid() == nullptr) return;
    if (const auto done = read(); !done) return fail(done.error());
    const bool nobody = m_model.people().empty();
    m_table->setVisible(!nobody);
    m_notes->setVisible(!nobody);
    m_empty->setVisible(nobody);
    m_print->setBlockedBecause(nobody ? tr("Nobody takes part in this cycle yet.") : QString());
    m_table->selectFirst();
    showCell();
    showProgress();
}

Result<void> CycleSkillsPanel::read()
{
    const application::SkillSheet on = sheet();
    auto skills = m_services.context.store.read([&](const Queries& queries) { return queries.skills.skills(on.grid); });
    if (!skills) return skills.error();
    auto people = m_services.context.store.read(
        [&](const Queries& queries) { return queries.skills.assessed(on.cycle, on.grid, on.moment); });
    if (!people) return people.error();
    const bool another = m_model.grid().id != on.grid;
    m_model.show(*grid(), std::move(skills).value(), std::move(people).value());
    if (!another) return {};
    m_table->layOutColumns();
    showLevels();
    return {};
}

/// The levels as buttons, which are also what tells the keys.
void CycleSkillsPanel::showLevels()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString& word, const QString& name, std::optional<int> level) {
        auto* button = new Button(word);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus); // A click leaves the keyboard to the table.
        connect(button, &Button::clicked, this, [this, level] { note(level); });
        m_flow->addWidget(button);
    };
    for (int level = m_model.grid().lowest; level <= m_model.grid().highest; ++level)
        add(levelText(m_model.grid(), level), u"skillLevel_%1"_s.arg(level), level);
    add(tr("Not assessed (Del)"), u"skillNotAssessed"_s, std::nullopt);
    m_levels->updateGeometry();
}

void CycleSkillsPanel::showCell()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) return m_cell->setText(tr("Choose a cell, then a level."));
    const auto& person = m_model.person(index.row());
    const auto& skill = m_model.skill(index.column());
    m_cell->setText(tr("%1 – %2 · %3: %4", "person – code · skill: level")
                        .arg(personName(person.lastName, person.firstName), toQt(skill.code), toQt(skill.label),
                            levelText(m_model.grid(), m_model.level(index))));
}

void CycleSkillsPanel::note(std::optional<int> level)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) return;
    m_noting = true;
    const auto done
        = m_services.skills.note(sheet(), m_model.person(index.row()).person, m_model.skill(index.column()).id, level);
    m_noting = false;
    if (!done) return fail(done.error());
    m_banner->dismiss();
    m_model.setLevel(index, level);
    m_table->moveOn();
    showCell();
    showProgress();
}

/// From entry to the moment that is shown; to exit when that is entry itself.
void CycleSkillsPanel::showProgress()
{
    const application::SkillSheet on = sheet();
    const auto to = on.moment == AssessmentMoment::Entry ? AssessmentMoment::Exit : on.moment;
    const auto progress = m_services.context.store.read([&](const Queries& queries) {
        return queries.skills.groupProgress(on.cycle, on.grid, AssessmentMoment::Entry, to);
    });
    if (!progress) return fail(progress.error());
    QString text = tr("%1 → %2: %3", "moment → moment: progress")
                       .arg(momentWord(AssessmentMoment::Entry), momentWord(to), groupText(*progress));
    if (progress->people > 0) text += u'\n' + progressText(progress->items);
    m_progress->setText(text);
}

void CycleSkillsPanel::print()
{
    const auto printed = printSkillSheet(m_context, m_services.context.clock,
        {toStd(m_title), sheet().moment, m_model.grid(), m_model.skills(), m_model.people()});
    if (!printed) return fail(printed.error());
    if (*printed) m_banner->say(Tone::Good, tr("The paper version is ready: %1").arg(**printed));
}

void CycleSkillsPanel::takeFocus()
{
    QWidget* const first = m_model.people().empty() ? static_cast<QWidget*>(m_grid) : m_table;
    first->setFocus(Qt::OtherFocusReason);
}

void CycleSkillsPanel::fail(const Error& error)
{
    m_banner->say(Tone::Fault, error.problems.empty() ? errorText(error) : problemText(error.problems.front()));
}

} // namespace mediane::ui
