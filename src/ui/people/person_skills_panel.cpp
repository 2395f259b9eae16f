#include "ui/people/person_skills_panel.h"

#include "ui/records/choice_box.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/radar_chart.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/problem_text.h"
#include "ui/wording/skill_words.h"

#include <mediane/application/skill_service.h>

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using application::ComparedDomain;
using application::ComparedSkill;
using application::PersonAssessment;
using application::Queries;

namespace {

using SkillRows = RowsModel<ComparedSkill>;
using DomainRows = RowsModel<ComparedDomain>;

constexpr int kSideBySide = 720; ///< From this width on, the radar is at the right of its table.
constexpr int kSkillsHeight = 220;
constexpr int kDomainRow = 33;

QString levelOf(const std::optional<int>& level) { return level ? QString::number(*level) : u"–"_s; }

QString meanOf(const ComparedDomain& row, double mean)
{
    return row.paired == 0 ? u"–"_s : QLocale().toString(mean, 'f', 2);
}

Tone toneOf(double gain)
{
    if (gain == 0) return Tone::Neutral;
    return gain > 0 ? Tone::Good : Tone::Attention;
}

std::vector<SkillRows::Column> skillColumns()
{
    return {{PersonSkillsPanel::tr("Skill"),
                [](const auto& row) { return QString(toQt(row.code) + u" · "_s + toQt(row.label)); }},
        {PersonSkillsPanel::tr("Before"), [](const auto& row) { return levelOf(row.before); }, SkillRows::Kind::Number},
        {PersonSkillsPanel::tr("After"), [](const auto& row) { return levelOf(row.after); }, SkillRows::Kind::Number},
        {PersonSkillsPanel::tr("Gain"), [](const auto& row) { return row.gain() ? gainText(*row.gain()) : QString(); },
            SkillRows::Kind::Number, [](const auto& row) { return QVariant(row.gain().value_or(0)); }, nullptr,
            [](const auto& row) { return toneOf(row.gain().value_or(0)); }}};
}

std::vector<DomainRows::Column> domainColumns()
{
    return {{PersonSkillsPanel::tr("Domain"),
                [](const auto& row) {
                    return PersonSkillsPanel::tr("%1 (%2)", "domain (skills compared)")
                        .arg(toQt(row.title))
                        .arg(row.paired);
                }},
        {PersonSkillsPanel::tr("Before"), [](const auto& row) { return meanOf(row, row.before); },
            DomainRows::Kind::Number},
        {PersonSkillsPanel::tr("After"), [](const auto& row) { return meanOf(row, row.after); },
            DomainRows::Kind::Number},
        {PersonSkillsPanel::tr("Gain"),
            [](const auto& row) { return row.paired == 0 ? QString() : gainText(row.after - row.before); },
            DomainRows::Kind::Number, [](const auto& row) { return QVariant(row.after - row.before); }, nullptr,
            [](const auto& row) { return toneOf(row.after - row.before); }}};
}

} // namespace

PersonSkillsPanel::PersonSkillsPanel(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_skills(new SkillRows(
          skillColumns(), [](const auto& row) { return QVariant::fromValue(row.id.value()); }, this))
    , m_domains(new DomainRows(
          domainColumns(), [](const auto& row) { return QVariant(toQt(row.title)); }, this))
    , m_empty(new EmptyState(
          Icon::Flag, tr("No skill was assessed yet. It appears here as soon as a grid is filled in, in the cycle.")))
    , m_content(makeContent())
{
    build();
    connect(m_from, &QComboBox::activated, this, [this] { compare(false); });
    connect(m_to, &QComboBox::activated, this, [this] { compare(false); });
    connect(m_banner, &Banner::actionTriggered, this, [this] { compare(true); });
}

void PersonSkillsPanel::build()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_empty);
    all->addWidget(scroll);
    m_empty->hide();
}

QWidget* PersonSkillsPanel::makeContent()
{
    auto* content = new QWidget;
    m_banner = new Banner;
    m_from = new ChoiceBox;
    m_from->setObjectName(u"skillsFrom"_s);
    m_to = new ChoiceBox;
    m_to->setObjectName(u"skillsTo"_s);
    m_summary = new TextLabel(TextStyle::Strong);
    m_summary->setObjectName(u"skillsSummary"_s);
    m_summary->setWordWrap(true);
    m_scale = new TextLabel(TextStyle::Muted);
    m_scale->setWordWrap(true);
    m_skillTable = new DataTable(tr("Skills"), u"people/skills"_s);
    m_skillTable->setObjectName(u"comparedSkills"_s);
    m_skillTable->setRows(m_skills);
    m_skillTable->setMinimumHeight(scaled(kSkillsHeight));
    m_domainTable = new DataTable(tr("Means by domain"), u"people/skill-domains"_s);
    m_domainTable->setObjectName(u"comparedDomains"_s);
    m_domainTable->setRows(m_domains);
    m_radar = new RadarChart(tr("Radar of the means by domain: its figures are in the table beside it"));
    m_radar->setObjectName(u"skillRadar"_s);
    m_byDomain = new QBoxLayout(QBoxLayout::LeftToRight);
    m_byDomain->addWidget(m_domainTable, 1);
    m_byDomain->addWidget(m_radar, 1);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(12);
    column->addWidget(new FormField(u"from"_s, tr("From"), m_from, false));
    column->addWidget(new FormField(u"to"_s, tr("To"), m_to, false));
    column->addWidget(m_banner);
    column->addWidget(m_summary);
    column->addWidget(m_skillTable, 1);
    column->addWidget(m_scale);
    column->addLayout(m_byDomain);
    return content;
}

void PersonSkillsPanel::showPerson(const PersonData& person)
{
    const bool another = person.id != m_person;
    m_person = person.id;
    m_assessments = person.assessments;
    m_empty->setVisible(m_assessments.empty());
    m_content->parentWidget()->parentWidget()->setVisible(!m_assessments.empty());
    if (m_assessments.empty()) return;
    auto grids = m_services.context.store.read([](const Queries& queries) { return queries.skills.grids(); });
    if (!grids) return refuse(grids.error());
    m_grids = std::move(grids).value();
    showChoices();
    if (another || chosen(*m_from) == nullptr || chosen(*m_to) == nullptr) chooseUsual();
    compare(false);
}

void PersonSkillsPanel::showChoices()
{
    for (ChoiceBox* box : {m_from, m_to}) {
        const QString kept = box->code();
        box->clear();
        for (const PersonAssessment& assessment : m_assessments)
            box->addChoice(QString::number(assessment.id.value()), nameOf(assessment));
        box->setCurrentIndex(box->findData(kept));
    }
}

/// The last assessment, against the entry of its cycle or the first one on the same grid.
void PersonSkillsPanel::chooseUsual()
{
    const PersonAssessment& last = m_assessments.back();
    const auto sameGrid = [&](const PersonAssessment& one) { return one.grid == last.grid; };
    const auto entry = std::ranges::find_if(m_assessments, [&](const PersonAssessment& one) {
        return sameGrid(one) && one.cycle == last.cycle && one.moment == domain::AssessmentMoment::Entry;
    });
    const auto first = entry != m_assessments.end() ? entry : std::ranges::find_if(m_assessments, sameGrid);
    m_from->setCode(QString::number(first->id.value()));
    m_to->setCode(QString::number(last.id.value()));
}

const PersonAssessment* PersonSkillsPanel::chosen(const ChoiceBox& box) const
{
    const auto found
        = std::ranges::find(m_assessments, domain::AssessmentId(box.code().toLongLong()), &PersonAssessment::id);
    return found == m_assessments.end() ? nullptr : &*found;
}

const application::SkillGridRow* PersonSkillsPanel::gridOf(const PersonAssessment& assessment) const
{
    const auto found = std::ranges::find(m_grids, assessment.grid, &application::SkillGridRow::id);
    return found == m_grids.end() ? nullptr : &*found;
}

QString PersonSkillsPanel::nameOf(const PersonAssessment& assessment) const
{
    const auto* const grid = gridOf(assessment);
    return tr("%1, %2 · %3 · %4", "moment, date · cycle · grid")
        .arg(momentWord(assessment.moment), shortDateText(assessment.on), toQt(assessment.cycleTitle),
            grid == nullptr ? QString() : gridText(*grid));
}

void PersonSkillsPanel::compare(bool mapped)
{
    if (chosen(*m_from) == nullptr || chosen(*m_to) == nullptr) return;
    m_banner->dismiss();
    for (ChoiceBox* box : {m_from, m_to})
        box->setToolTip(box->currentText());
    const auto counted = progress(mapped);
    if (counted) {
        showSummary(*counted);
    } else {
        refuse(counted.error());
    }
    showDetail(bool(counted));
}

Result<application::SkillProgress> PersonSkillsPanel::progress(bool mapped)
{
    return m_services.skills.progress(chosen(*m_from)->id, chosen(*m_to)->id, mapped);
}

void PersonSkillsPanel::refuse(const Error& error)
{
    const bool offered = !error.problems.empty() && error.problems.front().rule == "other-version";
    const QString why = error.problems.empty() ? errorText(error) : problemText(error.problems.front());
    m_summary->setText({});
    m_banner->say(offered ? Tone::Attention : Tone::Fault, why, offered ? tr("Compare with the mapping") : QString());
}

void PersonSkillsPanel::showSummary(const application::SkillProgress& progress)
{
    const bool one = m_from->code() == m_to->code();
    m_summary->setText(
        one ? tr("One assessment only: progress is counted between two of them.") : progressText(progress));
}

void PersonSkillsPanel::showDetail(bool comparable)
{
    const auto from = chosen(*m_from)->id;
    const auto to = chosen(*m_to)->id;
    const auto& store = m_services.context.store;
    auto skills = store.read([&](const Queries& queries) { return queries.skills.compared(from, to); });
    auto domains = store.read([&](const Queries& queries) { return queries.skills.comparedDomains(from, to); });
    const bool known = comparable && skills && domains;
    m_skills->setRows(known ? skills.value() : std::vector<ComparedSkill>());
    m_domains->setRows(known ? domains.value() : std::vector<ComparedDomain>());
    for (QWidget* part : std::initializer_list<QWidget*>{m_skillTable, m_domainTable, m_scale, m_summary})
        part->setVisible(known);
    m_domainTable->setMinimumHeight(scaled(kDomainRow * (m_domains->rowCount() + 1) + kDomainRow / 2));
    showRadar(m_domains->rows());
}

/// Only domains with something to compare; with fewer than three of them there is no shape to see.
void PersonSkillsPanel::showRadar(const std::vector<ComparedDomain>& domains)
{
    QList<RadarAxis> axes;
    for (const ComparedDomain& row : domains) {
        if (row.paired > 0) axes.append({toQt(row.title), row.before, row.after});
    }
    const auto* const grid = gridOf(*chosen(*m_to));
    if (grid != nullptr) {
        QStringList levels;
        for (int level = grid->lowest; level <= grid->highest; ++level)
            levels << levelText(*grid, level);
        m_scale->setText(tr("Levels: %1. “–” means not assessed.").arg(levels.join(u" ; "_s)));
        m_radar->setScale(grid->lowest, grid->highest);
    }
    m_radar->show(momentWord(chosen(*m_from)->moment), momentWord(chosen(*m_to)->moment), axes);
    m_radar->setVisible(axes.size() >= RadarChart::kFewestAxes && m_from->code() != m_to->code());
}

void PersonSkillsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= scaled(kSideBySide);
    m_byDomain->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace mediane::ui
