#include "ui/settings/school_section.h"

#include "ui/records/choice_box.h"
#include "ui/settings/form_parts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/page.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text_label.h"
#include "ui/wording/calendar_words.h"
#include "ui/wording/problem_text.h"

#include <mediane/application/calendar_service.h>
#include <mediane/interchange/school_calendar.h>
#include <mediane/printing/qt_translator.h>
#include <mediane/reporting/fault_text.h>

#include <QVBoxLayout>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::SchoolHolidayFacts;
using domain::SchoolZone;

namespace {

constexpr std::int64_t kDays = 1'000'000; ///< More than a zone has.
constexpr std::size_t kFaultsShown = 5;

std::int64_t keyOf(const SchoolHolidayFacts& facts)
{
    return static_cast<std::int64_t>(facts.zone) * kDays
        + std::chrono::sys_days(facts.leaves).time_since_epoch().count();
}

QString faultsText(const interchange::FaultList& faults)
{
    QStringList lines;
    for (const auto& fault : std::span(faults.all()).first(std::min(faults.all().size(), kFaultsShown)))
        lines << toQt(reporting::importFaultLine(
            printing::QtTranslator(), {fault.file, fault.line, fault.column, fault.value, fault.rule, fault.args}));
    const auto more = int(faults.count() - std::min(faults.count(), kFaultsShown));
    if (more > 0) lines << SchoolSection::tr("And %n more.", nullptr, more);
    return lines.join(u'\n');
}

} // namespace

SchoolSection::SchoolSection(const SettingsContext& context, QWidget* parent)
    : CatalogueSection(context,
        {u"school"_s, tr("School holidays"), tr("When"), tr("New holidays"),
            tr("No school holidays yet. Import the ministry's file, or type them."), Icon::Calendar},
        parent)
    , m_known(new TextLabel(TextStyle::Muted))
    , m_banner(new Banner)
    , m_import(new Button(tr("Import (.ics, .csv)…"), Icon::Import))
    , m_zone(new ChoiceBox)
    , m_label(lineField(u"schoolLabel"_s))
    , m_leaves(new DateEdit)
    , m_returns(new DateEdit)
{
    m_known->setWordWrap(true);
    m_known->setObjectName(u"schoolKnown"_s);
    m_banner->setObjectName(u"schoolBanner"_s);
    m_import->setObjectName(u"schoolImport"_s);
    m_zone->setObjectName(u"schoolZone"_s);
    m_leaves->setObjectName(u"schoolLeaves"_s);
    m_returns->setObjectName(u"schoolReturns"_s);
    m_zone->addAll<SchoolZone>(schoolZoneWord);
    form().addField(u"zone"_s, tr("Zone"), m_zone, Form::Need::Required);
    form().addField(u"label"_s, tr("Name"), m_label);
    form().beginRow();
    form().addField(u"leaves"_s, tr("Pupils leave on"), m_leaves, Form::Need::Required)->setHelp(tr("After class."));
    form().addField(u"returns"_s, tr("Back on"), m_returns, Form::Need::Required)->setHelp(tr("In the morning."));
    form().endRow();
    connect(m_import, &QAbstractButton::clicked, this, &SchoolSection::importFile);
    build();
}

QWidget* SchoolSection::wrapForm(QWidget* form)
{
    auto* const detail = new QWidget;
    auto* const column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addWidget(m_known);
    column->addWidget(m_import, 0, Qt::AlignLeft);
    column->addWidget(form, 1);
    return detail;
}

Result<std::vector<CatalogueEntry>> SchoolSection::readEntries()
{
    auto read = services().context.store.read(
        [this](const application::Queries& queries) -> Result<std::vector<SchoolHolidayFacts>> {
            auto centre = queries.calendar.centre();
            if (!centre) return centre.error();
            m_centreZone = centre->zone;
            m_timeZone = centre->timeZone;
            std::vector<SchoolHolidayFacts> all;
            for (const SchoolZone zone : domain::allOf<SchoolZone>()) {
                if (m_centreZone && zone != *m_centreZone) continue;
                auto holidays = queries.calendar.schoolHolidays(zone);
                if (!holidays) return holidays.error();
                all.insert(all.end(), holidays->rbegin(), holidays->rend()); // Latest first.
            }
            return all;
        });
    if (!read) return read.error();
    m_rows = std::move(read).value();
    showKnown();
    std::vector<CatalogueEntry> entries;
    for (const SchoolHolidayFacts& facts : m_rows) {
        const QString days = shortDateText(facts.leaves) + u" – "_s + shortDateText(facts.returns);
        entries.push_back({keyOf(facts), {}, toQt(facts.label),
            joinedParts({m_centreZone ? QString() : schoolZoneWord(facts.zone), days})});
    }
    return entries;
}

/// « Connues jusqu'au » (VAC-4).
void SchoolSection::showKnown()
{
    if (!m_centreZone) {
        m_known->setText(tr("The zone of the centre is not chosen: see Calendar."));
        return;
    }
    const auto known = services().context.store.read(
        [this](const application::Queries& queries) { return queries.calendar.schoolKnownUntil(*m_centreZone); });
    const auto until = known ? *known : std::nullopt;
    m_known->setText(schoolZoneWord(*m_centreZone) + u" · "_s
        + (until ? tr("known until %1").arg(shortDateText(*until)) : tr("nothing is known yet")));
}

const SchoolHolidayFacts* SchoolSection::find(std::int64_t id) const
{
    const auto row = std::ranges::find(m_rows, id, keyOf);
    return row == m_rows.end() ? nullptr : &*row;
}

void SchoolSection::showRecord(std::optional<std::int64_t> id)
{
    const SchoolHolidayFacts* const facts = id ? find(*id) : nullptr;
    m_zone->setValue(facts != nullptr ? std::optional(facts->zone) : m_centreZone);
    fill(*m_label, facts != nullptr ? facts->label : std::string());
    m_leaves->setDate(facts != nullptr ? std::optional(facts->leaves) : std::nullopt);
    m_returns->setDate(facts != nullptr ? std::optional(facts->returns) : std::nullopt);
}

std::optional<std::int64_t> SchoolSection::saveRecord(std::optional<std::int64_t> id)
{
    QList<FieldFault> faults;
    expectDate(faults, u"leaves"_s, *m_leaves, true);
    expectDate(faults, u"returns"_s, *m_returns, true);
    const auto zone = m_zone->value<SchoolZone>();
    if (!zone) faults.append({u"zone"_s, tr("Choose a zone.")});
    if (faults.isEmpty()) {
        const SchoolHolidayFacts* const before = id ? find(*id) : nullptr;
        const SchoolHolidayFacts facts{*zone, *m_leaves->date(), *m_returns->date(), typedIn(*m_label),
            before != nullptr ? before->source : std::string()};
        const auto saved = services().calendar.importSchoolHolidays({facts});
        if (saved) {
            const std::int64_t key = keyOf(facts);
            if (id && *id != key) (void)removeRecord(*id); // It moved: what it was is gone.
            return key;
        }
        for (const FieldProblem& problem : saved.error().problems)
            faults.append({toQt(problem.field), problemText(problem)});
        if (faults.isEmpty()) faults.append({QString(), errorText(saved.error())});
    }
    showFaults(faults);
    return std::nullopt;
}

Result<void> SchoolSection::removeRecord(std::int64_t id)
{
    const SchoolHolidayFacts* const facts = find(id);
    if (facts == nullptr) return Error{ErrorCode::NotFound, "school holidays"};
    return services().calendar.removeSchoolHoliday(facts->zone, facts->leaves);
}

/// Nothing is written when one line is wrong.
void SchoolSection::importFile()
{
    const auto path = context().page.prompts.chooseFileToOpen(
        {tr("School holidays to import"), tr("School holidays (*.ics *.csv)")});
    if (!path) return;
    const auto read = interchange::readSchoolCalendar(path->toStdU16String(), m_timeZone, m_centreZone);
    if (!read.faults.empty()) return m_banner->say(Tone::Fault, faultsText(read.faults));
    const auto done = services().calendar.importSchoolHolidays(read.holidays);
    if (!done) return m_banner->say(Tone::Fault, errorText(done.error()));
    refresh();
    m_banner->say(Tone::Good,
        tr("%1 added, %2 replaced, %3 unchanged.").arg(done->added).arg(done->replaced).arg(done->unchanged));
}

} // namespace mediane::ui
