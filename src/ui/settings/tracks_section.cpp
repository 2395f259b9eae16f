#include "ui/settings/tracks_section.h"

#include "ui/settings/form_parts.h"
#include "ui/settings/track_sessions_editor.h"
#include "ui/widgets/form_field.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr std::string_view kSessionField = "sessions["; // "sessions[3]" is the third one.

} // namespace

TracksSection::TracksSection(const SettingsContext& context, QWidget* parent)
    : TypedSection(context,
        {u"tracks"_s, tr("Tracks"), tr("Sessions"), tr("New track"),
            tr("No track yet. A track is the programme that cycles are made from: its sessions, one after another."),
            Icon::Document},
        parent)
    , m_name(lineField(u"trackName"_s))
    , m_minSessions(lineField(u"trackMinSessions"_s))
    , m_grantsDevice(new QCheckBox(tr("Whoever completes it may be given a computer")))
    , m_sessions(new TrackSessionsEditor)
{
    m_grantsDevice->setObjectName(u"trackGrantsDevice"_s);
    form().addField(u"name"_s, tr("Name"), m_name, Form::Need::Required);
    form()
        .addField(u"minSessions"_s, tr("Sessions to attend, at least"), m_minSessions)
        ->setHelp(tr("Empty: no minimum. Mandatory sessions count besides."));
    form().addField(u"grantsDevice"_s, tr("Whoever completes it may be given a computer"), m_grantsDevice);
    form()
        .addField(u"sessions"_s, tr("Sessions"), m_sessions)
        ->setHelp(tr("F2 edits a cell, Space ticks, Alt+Up and Alt+Down move a session."));
    connect(m_sessions, &TrackSessionsEditor::edited, this, [this] { touch(); });
    build();
}

Result<std::vector<TracksSection::Row>> TracksSection::readRows()
{
    return services().context.store.read(
        [](const application::Queries& queries) { return queries.catalogue.tracks(); });
}

CatalogueEntry TracksSection::entryOf(const Row& row) const
{
    const auto count = static_cast<int>(row.value->sessions.size());
    const QString device = row.value->grantsDevice ? tr("computer") : QString();
    return {row.id.value(), toQt(row.ref), toQt(row.value->name),
        joinedParts({tr("%n session(s)", nullptr, count), device})};
}

void TracksSection::showFacts(const domain::TrackFacts& facts, const std::string&)
{
    fill(*m_name, facts.name);
    m_minSessions->setText(facts.minSessions ? QString::number(*facts.minSessions) : QString());
    m_grantsDevice->setChecked(facts.grantsDevice);
    m_sessions->setSessions(facts.sessions);
}

domain::TrackFacts TracksSection::facts() const
{
    domain::TrackFacts facts;
    facts.name = typedIn(*m_name);
    facts.minSessions = wholeNumberIn(*m_minSessions);
    facts.grantsDevice = m_grantsDevice->isChecked();
    facts.sessions = m_sessions->sessions();
    return facts;
}

QList<FieldFault> TracksSection::typingFaults() const
{
    QList<FieldFault> faults;
    expectWholeNumber(faults, u"minSessions"_s, *m_minSessions);
    return faults;
}

FieldFault TracksSection::faultOf(const FieldProblem& problem) const
{
    if (!problem.field.starts_with(kSessionField)) return TypedSection::faultOf(problem);
    const QString number = toQt(problem.field).section(u'[', 1).chopped(1);
    return {u"sessions"_s, tr("Session %1: %2").arg(number, problemText(problem))};
}

} // namespace mediane::ui
