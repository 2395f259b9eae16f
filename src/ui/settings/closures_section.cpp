#include "ui/settings/closures_section.h"

#include "ui/planning/catalogue_choices.h"
#include "ui/settings/form_parts.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/time_edit.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::ClosureFacts;
using domain::ClosureId;

ClosuresSection::ClosuresSection(const SettingsContext& context, QWidget* parent)
    : TypedSection(context,
        {u"closures"_s, tr("Closures"), tr("When"), tr("New closure"),
            tr("No closure yet. Add the days on which the centre, or a room, is closed: no series of sessions falls "
               "on them."),
            Icon::Lock},
        parent)
    , m_from(new DateEdit)
    , m_to(new DateEdit)
    , m_reason(lineField(u"closureReason"_s))
    , m_place(new ChoiceBox)
    , m_start(new TimeEdit)
    , m_end(new TimeEdit)
    , m_yearly(new QCheckBox(tr("Comes back each year")))
{
    m_from->setObjectName(u"closureFrom"_s);
    m_to->setObjectName(u"closureTo"_s);
    m_place->setObjectName(u"closurePlace"_s);
    m_start->setObjectName(u"closureStart"_s);
    m_end->setObjectName(u"closureEnd"_s);
    m_yearly->setObjectName(u"closureYearly"_s);
    form().addField(u"reason"_s, tr("Reason"), m_reason);
    form().beginRow();
    form().addField(u"from"_s, tr("From"), m_from, Form::Need::Required);
    form().addField(u"to"_s, tr("To"), m_to)->setHelp(tr("Empty: one day."));
    form().endRow();
    form().beginRow();
    form().addField(u"start"_s, tr("From time"), m_start)->setHelp(tr("Empty: all day."));
    form().addField(u"end"_s, tr("To time"), m_end);
    form().endRow();
    form().addField(u"place"_s, tr("What is closed"), m_place);
    form().addField(u"yearly"_s, QString(), m_yearly);
    build();
}

Result<std::vector<ClosuresSection::Row>> ClosuresSection::readRows()
{
    auto read = services().context.store.read(
        [](const application::Queries& queries) { return queries.calendar.closures(); });
    if (!read) return read.error();
    std::vector<Row> rows;
    for (const application::ClosureRow& row : *read) {
        auto checked = domain::Closure::create(row.facts);
        if (!checked) return checked.error();
        rows.push_back({row.id, {}, std::move(checked).value()});
    }
    return rows;
}

CatalogueEntry ClosuresSection::entryOf(const Row& row) const
{
    const ClosureFacts& facts = row.value.facts();
    const QString days = facts.from == facts.to ? shortDateText(facts.from) : periodText({facts.from, facts.to});
    const QString hours = facts.start && facts.end ? timeRangeText(*facts.start, *facts.end) : QString();
    const QString name = facts.reason.empty() ? tr("Closed") : toQt(facts.reason);
    return {row.id.value(), {}, name, joinedParts({days, hours, facts.yearly ? tr("each year") : QString()})};
}

void ClosuresSection::showFacts(const ClosureFacts& facts, const std::string&)
{
    const auto day = [](Date date) { return date.ok() ? std::optional(date) : std::nullopt; };
    fillPlaces(*m_place, services(), tr("The whole centre"));
    m_organisation = facts.organisation;
    m_from->setDate(day(facts.from));
    m_to->setDate(day(facts.to));
    fill(*m_reason, facts.reason);
    chooseId(*m_place, facts.place);
    m_start->setTime(facts.start);
    m_end->setTime(facts.end);
    m_yearly->setChecked(facts.yearly);
}

ClosureFacts ClosuresSection::facts() const
{
    ClosureFacts facts;
    facts.organisation = m_organisation;
    facts.place = chosenId<domain::PlaceId>(*m_place);
    facts.from = m_from->date().value_or(Date{});
    facts.to = m_to->date().value_or(facts.from);
    facts.start = m_start->time();
    facts.end = m_end->time();
    facts.reason = typedIn(*m_reason);
    facts.yearly = m_yearly->isChecked();
    return facts;
}

QList<FieldFault> ClosuresSection::typingFaults() const
{
    QList<FieldFault> faults;
    expectDate(faults, u"from"_s, *m_from, true);
    expectDate(faults, u"to"_s, *m_to, false);
    for (const auto& [id, field] : {std::pair(u"start"_s, m_start), std::pair(u"end"_s, m_end)}) {
        if (!field->isAcceptable()) faults.append({id, tr("Write a time as 09:30.")});
    }
    return faults;
}

Result<ClosureId> ClosuresSection::keep(std::optional<ClosureId> id, const ClosureFacts& facts, const std::string&)
{
    return services().calendar.saveClosure(id, facts);
}

Result<void> ClosuresSection::drop(ClosureId id) { return services().calendar.removeClosure(id); }

} // namespace mediane::ui
