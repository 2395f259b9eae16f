#include "ui/attendance/headcount_panel.h"

#include "ui/attendance/attendance_refusal.h"
#include "ui/attendance/headcount_group.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/attendance_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::HeadcountDimension;

namespace {

constexpr int kMostPeople = 99'999;
constexpr int kWidth = 300;

} // namespace

HeadcountPanel::HeadcountPanel(application::Services& services, QWidget* parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_total(new QSpinBox)
    , m_unit(new QComboBox)
    , m_mode(new QComboBox)
    , m_banner(new Banner)
    , m_save(new Button(tr("Save the headcount"), Icon::Check))
    , m_erase(new Button(tr("Erase"), Icon::Trash, ButtonKind::Quiet))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(scaled(kWidth));
    setObjectName(u"headcountPanel"_s);
    m_total->setRange(0, kMostPeople);
    m_total->setObjectName(u"headcountTotal"_s);
    m_save->setObjectName(u"headcountSave"_s);
    m_erase->setObjectName(u"headcountErase"_s);
    for (const domain::HeadcountUnit unit : domain::allOf<domain::HeadcountUnit>())
        m_unit->addItem(unitWord(unit), static_cast<int>(unit));
    for (const domain::HeadcountMode mode : domain::allOf<domain::HeadcountMode>())
        m_mode->addItem(modeWord(mode), static_cast<int>(mode));
    m_groups = makeGroups();
    build();
    connect(m_total, &QSpinBox::valueChanged, this, &HeadcountPanel::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &HeadcountPanel::edited);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &HeadcountPanel::edited);
    for (HeadcountGroup* group : m_groups)
        connect(group, &HeadcountGroup::edited, this, &HeadcountPanel::edited);
    connect(m_save, &Button::clicked, this, &HeadcountPanel::save);
    connect(m_erase, &Button::clicked, this, &HeadcountPanel::erase);
}

void HeadcountPanel::build()
{
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(16, 0, 8, 0);
    column->setSpacing(12);
    auto* heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(TextStyle::Section, tr("Headcount without names")), 1);
    Button* close = Button::iconOnly(Icon::Close, tr("Close the headcount"));
    close->setObjectName(u"headcountClose"_s);
    connect(close, &Button::clicked, this, &HeadcountPanel::closed);
    heading->addWidget(close);
    column->addLayout(heading);
    column->addWidget(m_banner);
    column->addWidget(new FormField(u"total"_s, tr("Total"), m_total, true));
    column->addWidget(new FormField(u"unit"_s, tr("What is counted"), m_unit, true));
    column->addWidget(new FormField(u"mode"_s, tr("How it was counted"), m_mode, true));
    for (HeadcountGroup* group : m_groups)
        column->addWidget(group);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_erase);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    setWidget(contents);
}

std::vector<HeadcountGroup*> HeadcountPanel::makeGroups()
{
    using Category = HeadcountGroup::Category;
    std::vector<Category> audiences;
    for (const domain::HeadcountAudience audience : domain::allOf<domain::HeadcountAudience>())
        audiences.push_back({std::string(domain::code(audience)), audienceWord(audience)});
    std::vector<Category> genders;
    for (const domain::Gender gender : {domain::Gender::Female, domain::Gender::Male, domain::Gender::Other})
        genders.push_back({std::string(domain::code(gender)), headcountGenderWord(gender)});
    std::vector<Category> ages;
    const auto bands = m_services.context.store.read(
        [](const application::Queries& queries) -> Result<std::vector<application::AgeBand>> {
            const auto sets = queries.catalogue.ageBandSets();
            if (!sets) return sets.error();
            if (sets->empty()) return std::vector<application::AgeBand>{};
            return queries.catalogue.ageBands(sets->front());
        });
    for (const application::AgeBand& band : bands.valueOr({}))
        ages.push_back({band.code, ageBandWord(band)});
    std::vector<HeadcountGroup*> groups{
        new HeadcountGroup(HeadcountDimension::Audience, tr("Audience"), std::move(audiences)),
        new HeadcountGroup(HeadcountDimension::Gender, tr("Gender"), std::move(genders))};
    if (!ages.empty()) groups.push_back(new HeadcountGroup(HeadcountDimension::AgeBand, tr("Age"), std::move(ages)));
    return groups;
}

void HeadcountPanel::showSession(domain::SessionId session, const QString& readOnly)
{
    m_readOnly = readOnly;
    if (session == m_session && m_modified) {
        refreshButtons();
        return;
    }
    m_session = session;
    load();
}

void HeadcountPanel::discard()
{
    m_modified = false;
    load();
}

void HeadcountPanel::load()
{
    domain::HeadcountFacts counts;
    m_banner->dismiss();
    const auto stored = m_services.attendance.headcount(m_session);
    if (!stored) m_banner->say(Tone::Fault, attendanceRefusal(stored.error()));
    m_stored = stored && stored->has_value();
    if (m_stored) counts = **stored;
    const QSignalBlocker quietTotal(m_total);
    const QSignalBlocker quietUnit(m_unit);
    const QSignalBlocker quietMode(m_mode);
    m_total->setValue(counts.total());
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(counts.unit)));
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(counts.mode)));
    for (HeadcountGroup* group : m_groups) {
        group->load(counts);
        group->setTotal(counts.total());
    }
    m_modified = false;
    refreshButtons();
}

void HeadcountPanel::edited()
{
    m_modified = true;
    m_banner->dismiss();
    for (HeadcountGroup* group : m_groups)
        group->setTotal(m_total->value());
    refreshButtons();
}

void HeadcountPanel::refreshButtons()
{
    const bool fits = std::ranges::all_of(m_groups, [](const HeadcountGroup* group) { return group->fits(); });
    QString why = m_readOnly;
    if (why.isEmpty() && !fits) why = tr("A breakdown counts more people than the total.");
    if (why.isEmpty() && !m_modified) why = tr("Nothing has changed.");
    m_save->setBlockedBecause(why);
    m_erase->setVisible(m_stored);
    m_erase->setBlockedBecause(m_readOnly);
}

domain::HeadcountFacts HeadcountPanel::typed() const
{
    domain::HeadcountFacts counts;
    counts.unit = static_cast<domain::HeadcountUnit>(m_unit->currentData().toInt());
    counts.mode = static_cast<domain::HeadcountMode>(m_mode->currentData().toInt());
    counts.lines.push_back({HeadcountDimension::Total, {}, m_total->value()});
    for (const HeadcountGroup* group : m_groups) {
        for (domain::HeadcountLine& line : group->lines())
            counts.lines.push_back(std::move(line));
    }
    return counts;
}

bool HeadcountPanel::save()
{
    if (!m_modified) return true;
    const auto done = m_services.attendance.setHeadcount(m_session, typed());
    if (!done) {
        m_banner->say(Tone::Fault, attendanceRefusal(done.error()));
        return false;
    }
    m_modified = false;
    load();
    Q_EMIT saved();
    return true;
}

void HeadcountPanel::erase()
{
    const auto done = m_services.attendance.clearHeadcount(m_session);
    if (!done) {
        m_banner->say(Tone::Fault, attendanceRefusal(done.error()));
        return;
    }
    load();
    Q_EMIT saved();
}

void HeadcountPanel::takeFocus()
{
    m_total->setFocus(Qt::ShortcutFocusReason);
    m_total->selectAll();
}

} // namespace mediane::ui
