#pragma once

#include <mediane/reporting/report_builder.h>

namespace mediane::reporting::sample {

inline Date on(int year, unsigned month, unsigned day)
{
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

/// Two actions that share one participant: 3 people, not 2 + 2.
inline application::ReportFigures figures()
{
    using domain::Measure;
    application::ReportFigures figures;
    figures.operation.ref = "FEDER-1";
    figures.operation.facts.kind = domain::OperationKind::Erdf;
    figures.operation.facts.programme = "FEDER 2021-2027";
    figures.operation.facts.number = "RA0012345";
    figures.operation.facts.title = "Usages numériques dans les quartiers";
    figures.operation.facts.start = on(2025, 1, 1);
    figures.operation.facts.end = on(2025, 12, 31);
    figures.operation.funder = "Région Auvergne-Rhône-Alpes";
    figures.operation.partners = {"Médiathèque Jean-Jacques Rousseau", "CCAS de Chambéry"};
    figures.operation.centre = "La Centrale numérique";
    figures.period = {on(2025, 1, 1), on(2025, 6, 30)};
    auto& total = figures.total;
    total[Measure::UniqueParticipants] = 3;
    total[Measure::NewParticipants] = 2;
    total[Measure::Participations] = 5;
    total[Measure::ParticipantMinutes] = 2230;
    total[Measure::SessionsHeld] = 2;
    total[Measure::SessionsCancelled] = 1;
    total[Measure::SessionsPlanned] = 4;
    total[Measure::SessionMinutes] = 270;
    total[Measure::Entered] = 3;
    total[Measure::Completed] = 1;
    total[Measure::DroppedOut] = 1;
    total[Measure::DevicesHandedOver] = 1;
    total[Measure::HouseholdsEquipped] = 1;
    for (const char* ref : {"AL", "OP"}) {
        application::ActionFigures action{
            domain::ActionId{1}, ref, ref == std::string("AL") ? "Atelier libre" : "Ordi'Pratique", {}};
        action.measures[Measure::UniqueParticipants] = 2;
        action.measures[Measure::SessionsHeld] = 1;
        figures.actions.push_back(action);
    }
    application::IndicatorFigure people;
    people.id = domain::IndicatorId{1};
    people.facts.code = "OP-1";
    people.facts.label = "Personnes formées";
    people.facts.target = 4;
    people.actionRef = "OP";
    people.achieved = 3;
    people.cumulated = 5;
    application::IndicatorFigure hours;
    hours.id = domain::IndicatorId{2};
    hours.facts.code = "OP-2";
    hours.facts.label = "Heures-participants";
    hours.facts.measure = Measure::ParticipantHours;
    hours.facts.target = 40;
    hours.achieved = 37.17;
    hours.cumulated = 37.17;
    application::IndicatorFigure open;
    open.id = domain::IndicatorId{3};
    open.facts.code = "OP-3";
    open.facts.label = "Enfants touchés";
    open.facts.measure = Measure::AudienceReached;
    open.facts.audience = "enfants";
    figures.indicators = {people, hours, open};
    figures.breakdowns.gender = {{"F", 2}, {"M", 1}};
    figures.breakdowns.ageBand = {{"12-17", 1}, {"60-69", 1}, {"nc", 1}};
    figures.breakdowns.qpv = {{"dans", 2}, {"inconnu", 1}};
    figures.breakdowns.occupation = {{"retraite", 2}, {"nc", 1}};
    figures.breakdowns.qpvCode = {{"QN99901N", 1}, {"QN99902M", 1}};
    figures.breakdowns.approximateAges = 1;
    figures.audit = {{"S03", application::Severity::Blocking, 2,
                         {{{application::SubjectKind::Session, 7}, "S7", "2025-03-12"},
                             {{application::SubjectKind::Session, 8}, "S8", "2025-03-19"}}},
        {"P04", application::Severity::Warning, 1, {{{application::SubjectKind::Person, 5}, "P5", "1875-01-01"}}}};
    return figures;
}

inline void addRows(application::ReportData& data)
{
    application::JournalSessionRow held;
    held.ref = "S1";
    held.facts.title = "Prise en main";
    held.facts.date = on(2025, 1, 15);
    held.facts.start = {9 * 60};
    held.facts.end = {11 * 60};
    held.facts.status = domain::SessionStatus::Held;
    held.action = "OP";
    held.place = "Salle du Biollay";
    held.staff = "X";
    held.enrolled = 8;
    held.present = 4;
    held.presentFromQpv = 2;
    application::JournalSessionRow cancelled = held;
    cancelled.ref = "S3";
    cancelled.facts.start = {13 * 60};
    cancelled.facts.end = {15 * 60};
    cancelled.facts.status = domain::SessionStatus::Cancelled;
    data.sessions = {held, cancelled};
    application::ParticipantRow person;
    person.ref = "P1";
    person.gender = domain::Gender::Female;
    person.birthYear = 1957;
    person.ageBand = "60-69";
    person.qpv = "dans";
    person.qpvCode = "QN99901N";
    person.enteredOn = on(2025, 1, 8);
    person.leftOn = on(2025, 2, 5);
    person.sessions = 3;
    person.minutes = 630;
    person.enrolmentStatus = "termine";
    person.device = true;
    application::ParticipantRow unknown;
    unknown.ref = "P2";
    unknown.qpv = "inconnu";
    unknown.ageBand = "nc";
    application::ParticipantRow waiting = unknown;
    waiting.ref = "P3";
    waiting.enrolmentStatus = "liste_attente";
    data.participants = {person, unknown, waiting};
    data.handovers = {{domain::DeviceId{1}, "PC-2025-001", "5CG1", "portable", "LOT-1", "Donateur SA", on(2025, 2, 1),
        on(2025, 2, 10), std::nullopt, "P1", true}};
    data.publics = {{"60-69", "F", "dans", 1}, {"12-17", "F", "dans", 1}, {"nc", "M", "inconnu", 1}};
    data.districts
        = {{"QN99901N", 1, 1, 0, 1, 3, 630}, {"QN99902M", 1, 1, 0, 1, 1, 120}, {"inconnu", 1, 0, 1, 0, 1, 120}};
    data.months = {{2025, 1, 1, 3}, {2025, 2, 1, 2}};
}

inline application::ReportData data()
{
    application::ReportData data;
    data.figures = figures();
    data.ageBands = {{"0-11", 0, 11}, {"12-17", 12, 17}, {"60-69", 60, 69}, {"70+", 70, std::nullopt}};
    data.generatedAt = "2025-07-10T12:32:05.000Z";
    addRows(data);
    return data;
}

inline Edition edition() { return {"Médiane 0.1.0", "m.durand", on(2025, 7, 10), {14 * 60 + 32}}; }

} // namespace mediane::reporting::sample
