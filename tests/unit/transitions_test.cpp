#include <mediane/domain/allocation.h>
#include <mediane/domain/cycle.h>
#include <mediane/domain/device.h>
#include <mediane/domain/enrolment.h>
#include <mediane/domain/session.h>

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <string>

using namespace mediane::domain;

namespace {

using Pairs = std::map<std::string, std::set<std::string>>;

/// Every pair of states is either in the table and expected, or in neither.
template <class State>
void requireExactly(std::span<const Transition<State>> table, const Pairs& expected)
{
    std::size_t allowed = 0;
    for (const auto from : allOf<State>()) {
        for (const auto to : allOf<State>()) {
            const auto row = expected.find(std::string(code(from)));
            const bool wanted = row != expected.end() && row->second.contains(std::string(code(to)));
            INFO(code(from) << " -> " << code(to));
            CHECK((find(table, from, to) != nullptr) == wanted);
            allowed += wanted ? 1 : 0;
        }
    }
    CHECK(table.size() == allowed); // No pair twice.
}

} // namespace

TEST_CASE("a cycle moves along its table only", "[domain][states]")
{
    requireExactly(cycleTransitions(),
        {{"brouillon", {"ouvert", "annule"}}, {"ouvert", {"en_cours", "annule"}}, {"en_cours", {"termine", "annule"}},
            {"termine", {"en_cours"}}});
}

TEST_CASE("a session moves along its table only", "[domain][states]")
{
    requireExactly(sessionTransitions(),
        {{"planifiee", {"planifiee", "tenue", "annulee", "reportee"}}, {"annulee", {"planifiee"}},
            {"tenue", {"planifiee", "annulee"}}});
}

TEST_CASE("an enrolment moves along its table only", "[domain][states]")
{
    requireExactly(enrolmentTransitions(),
        {{"preinscrit", {"confirme", "liste_attente", "refuse", "annule_avant_debut"}},
            {"liste_attente", {"refuse", "place_proposee", "annule_avant_debut"}},
            {"place_proposee", {"confirme", "liste_attente", "annule_avant_debut"}},
            {"confirme", {"annule_avant_debut", "abandon", "termine"}}, {"abandon", {"confirme"}},
            {"termine", {"confirme"}}, {"refuse", {"preinscrit"}}, {"annule_avant_debut", {"preinscrit"}}});
}

TEST_CASE("the workshop axis of a device moves along its table only", "[domain][states]")
{
    requireExactly(workshopTransitions(),
        {{"attendu", {"recu", "introuvable"}}, {"recu", {"en_atelier", "pour_pieces", "a_sortir", "introuvable"}},
            {"en_atelier", {"attente_piece", "a_controler", "pour_pieces", "a_sortir", "introuvable"}},
            {"attente_piece", {"en_atelier", "pour_pieces", "a_sortir", "introuvable"}},
            {"a_controler", {"pret", "en_atelier", "introuvable"}},
            {"pret", {"en_atelier", "a_controler", "recu", "introuvable"}},
            {"pour_pieces", {"a_sortir", "en_atelier", "introuvable"}},
            {"a_sortir", {"rebut", "en_atelier", "introuvable"}},
            {"introuvable",
                {"attendu", "recu", "en_atelier", "attente_piece", "a_controler", "pour_pieces", "a_sortir"}}});
}

TEST_CASE("the data axis of a device moves along its table only", "[domain][states]")
{
    requireExactly(dataTransitions(),
        {{"inconnu",
             {"a_effacer", "en_cours", "a_confirmer", "echec", "efface", "sans_support", "retire", "detruit",
                 "donnees_usager"}},
            {"a_effacer", {"en_cours", "retire", "detruit", "efface", "a_confirmer", "echec"}},
            {"en_cours", {"efface", "echec", "a_confirmer", "a_effacer"}}, {"a_confirmer", {"efface", "a_effacer"}},
            {"echec", {"en_cours", "retire", "detruit"}}, {"efface", {"donnees_usager", "a_effacer"}},
            {"sans_support", {"a_effacer"}}, {"retire", {"a_effacer"}}, {"detruit", {"a_effacer"}},
            {"donnees_usager", {"a_effacer"}}});
}

TEST_CASE("the allocation axis of a device moves along its table only", "[domain][states]")
{
    requireExactly(allocationTransitions(),
        {{"aucune", {"reserve", "attribue"}}, {"reserve", {"attribue", "aucune"}}, {"attribue", {"remis", "aucune"}},
            {"remis", {"installe", "retourne", "perdu", "vole", "transforme_en_don"}},
            {"installe", {"retourne", "perdu", "vole", "transforme_en_don"}},
            {"transforme_en_don", {"retourne", "perdu", "vole"}}, {"perdu", {"retourne"}}, {"vole", {"retourne"}}});
}

TEST_CASE("a device is as safe as the worst of its media", "[domain]")
{
    using enum DataState;
    CHECK(worstOf({}) == Unknown);
    const std::array erasedAndFailed{Erased, Failed, Destroyed};
    CHECK(worstOf(erasedAndFailed) == Failed);
    const std::array clean{Destroyed, Erased};
    CHECK(worstOf(clean) == Erased);
    for (const auto state : allOf<DataState>()) {
        const bool safe = state == Erased || state == Destroyed || state == Removed || state == NoMedia;
        CHECK(isSafeToHandOver(state) == safe);
    }
}
