#include "application/demo/demo_builder.h"

#include <mediane/core/text.h>

namespace mediane::application::demo {

using namespace domain;

void Builder::addOrganisations()
{
    struct Row
    {
        const char* name;
        OrganisationKind kind;
    };
    static constexpr std::array rows{
        Row{"Centre social des Tilleuls", OrganisationKind::Centre},
        Row{"CCAS de Valmont", OrganisationKind::SocialAction},
        Row{"Mission locale du Val", OrganisationKind::YouthJobCentre},
        Row{"Habitat du Val", OrganisationKind::Landlord},
        Row{"Médiathèque Simone-Veil", OrganisationKind::MediaLibrary},
        Row{"Collège Jean-Moulin", OrganisationKind::School},
        Row{"Textiles du Val", OrganisationKind::Company},
        Row{"Région (FEDER)", OrganisationKind::Funder},
        Row{"Communauté d'agglomération du Val", OrganisationKind::LocalAuthority},
    };
    for (const auto& row : rows) {
        OrganisationFacts facts{row.name, row.kind};
        facts.postcode = "59999";
        facts.city = "Valmont";
        m_organisations.push_back(kept(m_stored.organisations.add(Organisation::restore(facts))));
    }
    done(m_stored.settings.set("centre", std::to_string(m_organisations[0].value())));
    PlaceFacts room{"Salle informatique des Tilleuls", m_organisations[0], "12 allée des Tilleuls", "59999", "Valmont",
        "QN05999M", 10};
    m_places.push_back(kept(m_stored.places.add(Place::restore(room), "L1")));
    PlaceFacts library{
        "Médiathèque, salle multimédia", m_organisations[4], "3 place du Marché", "59999", "Valmont", "", 8};
    m_places.push_back(kept(m_stored.places.add(Place::restore(library), "L2")));
    PlaceFacts school{"Collège, salle 12", m_organisations[5], "20 rue des Écoles", "59999", "Valmont", "QN05998M", 30};
    m_places.push_back(kept(m_stored.places.add(Place::restore(school), "L3")));
    m_staff.push_back(kept(
        m_stored.staff.add(Staff::restore({"Marchand", "Anne", "médiatrice numérique", m_organisations[0], false}))));
    m_staff.push_back(
        kept(m_stored.staff.add(Staff::restore({"Delcourt", "Samuel", "animateur", m_organisations[4], false}))));
    m_staff.push_back(
        kept(m_stored.staff.add(Staff::restore({"Okafor", "Grace", "bénévole", m_organisations[0], true}))));
}

void Builder::addOperations()
{
    const int year = int(m_today.year());
    const auto in = [](int y, unsigned month, unsigned dayOfMonth) {
        return Date{std::chrono::year{y}, std::chrono::month{month}, std::chrono::day{dayOfMonth}};
    };
    OperationFacts erdf{m_organisations[7], OperationKind::Erdf, "FEDER 2021-2027", "HF0012345",
        "Inclusion numérique dans les quartiers", in(year - 1, 1, 1), in(year + 1, 12, 31), "coop", true,
        in(year + 6, 12, 31)};
    m_operations.push_back(kept(m_stored.operations.add(Operation::restore(erdf), "FEDER")));
    OperationFacts city{m_organisations[8], OperationKind::CityContract, "Quartiers 2030", "CDV-59-07",
        "Le numérique près de chez vous", in(year, 1, 1), in(year, 12, 31), "dauphin", false, in(year + 5, 12, 31)};
    m_operations.push_back(kept(m_stored.operations.add(Operation::restore(city), "CDV")));

    ActionFacts workshops{"Ordi'Pratique", "Former et équiper les habitants", "Ateliers", m_organisations[0],
        {m_organisations[1], m_organisations[4]}, {m_operations[0], m_operations[1]}};
    m_actions.push_back(kept(m_stored.actions.add(Action::restore(workshops), "ORDI")));
    ActionFacts rights{"Accès aux droits", "Accompagner les démarches", "Permanences", m_organisations[0],
        {m_organisations[1]}, {m_operations[0], m_operations[1]}};
    m_actions.push_back(kept(m_stored.actions.add(Action::restore(rights), "DROITS")));
    ActionFacts school{"Éducation aux écrans", "Sensibiliser les jeunes et leurs parents", "Collège",
        m_organisations[0], {m_organisations[5]}, {m_operations[1]}};
    m_actions.push_back(kept(m_stored.actions.add(Action::restore(school), "ECRANS")));

    const auto indicator = [&](std::size_t operation, const char* code, const char* label, Measure measure,
                               std::optional<ActionId> action, double target) {
        IndicatorFacts facts{m_operations[operation], code, label, measure, action, "", target};
        (void)kept(m_stored.indicators.add(Indicator::restore(facts)));
    };
    indicator(0, "OP-1", "Personnes formées", Measure::UniqueParticipants, m_actions[0], 40);
    indicator(0, "OP-2", "Ordinateurs remis", Measure::DevicesHandedOver, std::nullopt, 12);
    indicator(0, "OP-3", "Ateliers réalisés", Measure::SessionsHeld, std::nullopt, 60);
    indicator(1, "CV-1", "Habitants accompagnés", Measure::UniqueParticipants, std::nullopt, 60);
    indicator(1, "CV-2", "Collégiens et parents touchés", Measure::AudienceReached, m_actions[2], 120);
}

void Builder::addTracks()
{
    m_trackFacts.name = "Ordi'Pratique, 8 séances";
    m_trackFacts.minSessions = 6;
    m_trackFacts.grantsDevice = true;
    static constexpr std::array titles{"Découvrir l'ordinateur", "Clavier et souris", "Fichiers et dossiers",
        "Naviguer sur Internet", "Messagerie", "Démarches en ligne", "Pronote et l'école",
        "Prendre soin de son ordinateur"};
    for (const auto* const title : titles)
        m_trackFacts.sessions.push_back({title, 120, title == titles.back()});
    m_track = kept(m_stored.tracks.add(Track::restore(m_trackFacts), "ORDI8"));
    TrackFacts office{"Bases de la bureautique, 6 séances", 5, false,
        {{"Écrire une lettre", 120, false}, {"Mettre en forme", 120, false}, {"Tableaux simples", 120, false},
            {"Images et captures", 120, false}, {"Imprimer et numériser", 120, false},
            {"Classer ses papiers", 120, false}}};
    (void)kept(m_stored.tracks.add(Track::restore(office), "BASES6"));
}

Result<DemoTour> Builder::build()
{
    using Step = void (Builder::*)();
    static constexpr std::array<Step, 7> steps{&Builder::addOrganisations, &Builder::addOperations, &Builder::addTracks,
        &Builder::addPeople, &Builder::addCycles, &Builder::addOpenSessions, &Builder::addDevices};
    for (const auto step : steps) {
        (this->*step)();
        if (m_failure) return *m_failure;
    }
    return m_tour;
}

} // namespace mediane::application::demo

namespace mediane::application {

Result<DemoTour> createDemoCentre(ServiceContext& context)
{
    auto tour = context.store.transact(context.actor, [&](Repositories& stored) -> Result<DemoTour> {
        auto empty = stored.queries.catalogue.isEmpty();
        if (!empty) return empty.error();
        if (!*empty) return Error{ErrorCode::Conflict, "the file is not empty", {{"file", "not-empty"}}};
        return demo::Builder(stored, context.clock.today()).build();
    });
    if (tour) context.changes.publish({});
    return tour;
}

} // namespace mediane::application
