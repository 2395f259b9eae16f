#include "reporting/report_parts.h"

#include <mediane/reporting/words.h>

namespace mediane::reporting {

using domain::SessionStatus;

namespace {

constexpr int kAfternoon = 13 * 60; // A session that starts before 13:00 is a morning one (funding-reports 2.2).

std::string yesNo(const ReportSource& source, bool yes)
{
    return yes ? source.text(MD_TR("Report", "yes")) : source.text(MD_TR("Report", "no"));
}

Cell dateOrNo(const ReportSource& source, const std::optional<Date>& date)
{
    if (date) return *date;
    return source.text(MD_TR("Report", "no"));
}

Cell neighbourhood(const ReportSource& source, const application::ParticipantRow& person)
{
    if (person.qpv == domain::code(domain::QpvSituation::Inside)) return known(person.qpvCode);
    return qpvName(source.words, person.qpv);
}

Row sessionRow(const ReportSource& source, const application::JournalSessionRow& session)
{
    const auto& facts = session.facts;
    const bool held = facts.status == SessionStatus::Held;
    const std::string half = facts.start.minutes < kAfternoon ? source.text(MD_TR("Report", "morning"))
                                                              : source.text(MD_TR("Report", "afternoon"));
    return {{session.ref, session.action, facts.title.empty() ? session.action : facts.title, facts.date, half,
        toText(facts.start), toText(facts.end), Minutes{held ? facts.minutes() : 0}, known(session.place),
        known(session.placeAddress), known(session.placeQpv), known(session.staff), std::int64_t{session.enrolled},
        std::int64_t{held ? session.present : 0}, std::int64_t{held ? session.presentFromQpv : 0},
        std::int64_t{held ? session.headcount : 0}, sessionStatusName(source.words, facts.status), NotCollected{},
        NotCollected{}}};
}

bool hasLeft(const application::ParticipantRow& person)
{
    return person.enrolmentStatus == domain::code(domain::EnrolmentStatus::Completed)
        || person.enrolmentStatus == domain::code(domain::EnrolmentStatus::DroppedOut);
}

/// Nobody who asks or waits for a seat has entered, nobody who is still enrolled has left.
Cell entryOf(const application::ParticipantRow& person)
{
    const bool hasEntered
        = hasLeft(person) || person.enrolmentStatus == domain::code(domain::EnrolmentStatus::Confirmed);
    if (!hasEntered && !person.enteredOn) return NotApplicable{};
    return known(person.enteredOn);
}

Cell exitOf(const application::ParticipantRow& person)
{
    if (!hasLeft(person) && !person.leftOn) return NotApplicable{};
    return known(person.leftOn);
}

} // namespace

Cell known(const std::string& text)
{
    if (text.empty()) return NotCollected{};
    return text;
}

Cell known(const std::optional<Date>& date)
{
    if (!date) return NotCollected{};
    return *date;
}

Table sessionTable(const ReportSource& source)
{
    Table table{"A2", source.text(MD_TR("Report", "Journal of sessions")),
        {column("id_seance", source.text(MD_TR("Report", "No."))),
            column("action", source.text(MD_TR("Report", "Action"))),
            column("intitule", source.text(MD_TR("Report", "Title"))),
            column("date", source.text(MD_TR("Report", "Date")), ColumnType::Date),
            column("demi_journee", source.text(MD_TR("Report", "Half-day"))),
            column("debut", source.text(MD_TR("Report", "Start"))), column("fin", source.text(MD_TR("Report", "End"))),
            column("heures", source.text(MD_TR("Report", "Hours")), ColumnType::Minutes),
            column("lieu", source.text(MD_TR("Report", "Place"))),
            column("adresse", source.text(MD_TR("Report", "Address"))),
            column("code_qpv_lieu", source.text(MD_TR("Report", "QPV of the place"))),
            column("intervenants", source.text(MD_TR("Report", "Staff"))),
            column("inscrits", source.text(MD_TR("Report", "Enrolled")), ColumnType::Integer),
            column("presents", source.text(MD_TR("Report", "Present")), ColumnType::Integer),
            column("presents_qpv", source.text(MD_TR("Report", "of whom QPV")), ColumnType::Integer),
            column("anonymes", source.text(MD_TR("Report", "Counted")), ColumnType::Integer),
            column("etat", source.text(MD_TR("Report", "State"))),
            column("piece_emargement", source.text(MD_TR("Report", "Attendance sheet"))),
            column("sha256", source.text(MD_TR("Report", "SHA-256 of the sheet")))}};
    for (const application::JournalSessionRow& session : source.data.sessions)
        table.rows.push_back(sessionRow(source, session));
    table.notes.push_back(source.text(MD_TR("Report",
        "Counted: people counted without names. Hours and presences are those of held sessions; cancelled and "
        "postponed sessions are listed with 0.")));
    table.whenEmpty = source.text(MD_TR("Report", "No session in the period."));
    return table;
}

Table participantTable(const ReportSource& source)
{
    Table table{"A3", source.text(MD_TR("Report", "Participants, without their names")),
        {column("id_interne", source.text(MD_TR("Report", "Identifier"))),
            column("sexe", source.text(MD_TR("Report", "Gender"))),
            column("annee_naissance", source.text(MD_TR("Report", "Birth year"))),
            column("tranche", source.text(MD_TR("Report", "Age"))),
            column("code_qpv", source.text(MD_TR("Report", "Neighbourhood (QPV)"))),
            column("millesime", source.text(MD_TR("Report", "Vintage of the QPV"))),
            column("methode_qpv", source.text(MD_TR("Report", "Method of the QPV"))),
            column("date_entree", source.text(MD_TR("Report", "Entry")), ColumnType::Date),
            column("date_sortie", source.text(MD_TR("Report", "Exit")), ColumnType::Date),
            column("nouveau", source.text(MD_TR("Report", "New person"))),
            column("nb_seances", source.text(MD_TR("Report", "Sessions")), ColumnType::Integer),
            column("heures", source.text(MD_TR("Report", "Hours")), ColumnType::Minutes),
            column("statut_parcours", source.text(MD_TR("Report", "Course"))),
            column("ordinateur_remis", source.text(MD_TR("Report", "Computer handed over")))}};
    for (const application::ParticipantRow& person : source.data.participants) {
        const Cell status = person.enrolmentStatus.empty()
            ? Cell{NotApplicable{}}
            : Cell{enrolmentStatusName(source.words, person.enrolmentStatus)};
        table.rows.push_back({{person.ref, genderOf(source.words, person.gender),
            known(person.birthYear ? std::to_string(*person.birthYear) : std::string()),
            ageBandName(source.words, source.data.ageBands, person.ageBand), neighbourhood(source, person),
            NotCollected{}, NotCollected{}, entryOf(person), exitOf(person), yesNo(source, person.isNew),
            std::int64_t{person.sessions}, Minutes{person.minutes}, status, yesNo(source, person.device)}});
    }
    table.whenEmpty = source.text(MD_TR("Report", "No participant in the period."));
    return table;
}

Table deviceTable(const ReportSource& source)
{
    Table table{"A5", source.text(MD_TR("Report", "Equipment handed over")),
        {column("numero", source.text(MD_TR("Report", "No."))),
            column("no_serie", source.text(MD_TR("Report", "Serial number"))),
            column("type", source.text(MD_TR("Report", "Type"))),
            column("origine", source.text(MD_TR("Report", "Donation lot"))),
            column("donateur", source.text(MD_TR("Report", "Donor"))),
            column("date_reconditionnement", source.text(MD_TR("Report", "Reconditioned")), ColumnType::Date),
            column("effacement_atteste", source.text(MD_TR("Report", "Erasure attested")), ColumnType::Date),
            column("date_remise", source.text(MD_TR("Report", "Handed over")), ColumnType::Date),
            column("id_interne", source.text(MD_TR("Report", "Identifier"))),
            column("recu_signe", source.text(MD_TR("Report", "Contract signed")), ColumnType::Date),
            column("parcours_termine", source.text(MD_TR("Report", "Course completed")))}};
    for (const application::HandoverRow& device : source.data.handovers)
        table.rows.push_back(
            {{device.number, known(device.serial), deviceKindName(source.words, device.kind), known(device.lotRef),
                known(device.donor), NotCollected{}, dateOrNo(source, device.erasedOn), known(device.handedOn),
                device.personRef, dateOrNo(source, device.contractSignedOn), yesNo(source, device.completed)}});
    table.whenEmpty = source.text(MD_TR("Report", "No computer was handed over in the period."));
    return table;
}

} // namespace mediane::reporting
