#include "bench/bench.h"

#include <mediane/interchange/exchange_importer.h>
#include <mediane/persistence/open_store.h>

#include <fmt/format.h>
#include <fmt/os.h>

#include <array>
#include <cstdlib>
#include <random>

namespace mediane::bench {
namespace {

constexpr int kActions = 4;
constexpr int kFirstYear = 2015;
constexpr int kYears = 10;
constexpr std::array kLastNames{"Benali", "Diallo", "Lefèvre", "Müller", "N'Diaye", "Yıldız", "De La Fontaine",
    "Haddad", "Nowak", "Da Silva", "Moreau", "Tran", "Petit", "Saïdi", "Garcia", "Okoro", "Lambert", "Koné", "Rossi",
    "Bouchard"};
constexpr std::array kFirstNames{"Karim", "Mariam", "Odile", "Rosa", "Awa", "Emre", "Gérard", "Fatima", "Piotr",
    "Lurdes", "Josiane", "Minh", "Nathalie", "Hugo", "Nadia", "Manuel", "Blessing", "Yvette", "Ibrahim", "Carla"};
constexpr std::array kSyllables{"ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo"};

/// A made-up family name, so that 100,000 people are not twenty families.
std::string familyName(std::mt19937& random)
{
    if (random() % 4 == 0) return kLastNames.at(random() % kLastNames.size());
    std::string name;
    for (unsigned i = 0; i < 2 + random() % 3; ++i)
        name += kSyllables.at(random() % kSyllables.size());
    name[0] = char(name[0] - 'a' + 'A');
    return name;
}

void writeSmallFiles(const std::filesystem::path& folder)
{
    fmt::output_file((folder / "organisations.csv").string())
        .print("ref;nom;type\nC;Centre;centre\nF;Financeur;financeur\n");
    fmt::output_file((folder / "operations.csv").string())
        .print("ref;financeur;type;intitule;debut;fin;tranches_age;exclusif_ue\nOP;F;feder;Opération;{}-01-01;{}-12-31;"
               "coop;non\n",
            kFirstYear, kFirstYear + kYears - 1);
    auto actions = fmt::output_file((folder / "actions.csv").string());
    actions.print("ref;nom;organisation;operations\n");
    for (int i = 0; i < kActions; ++i)
        actions.print("A{};Action {};C;OP\n", i, i);
    fmt::output_file((folder / "indicateurs.csv").string())
        .print("operation;code;libelle;mesure;action;public;cible\nOP;I1;Personnes;participants_uniques;;;90000\n"
               "OP;I2;Heures;heures_participants;A1;;1000\n");
}

void writePeople(const std::filesystem::path& folder, int people, std::mt19937& random)
{
    auto file = fmt::output_file((folder / "personnes.csv").string());
    file.print("ref;nom;prenom;annee_naissance;genre;statut;commune;situation_qpv;code_qpv;telephone;foyer\n");
    for (int i = 0; i < people; ++i) {
        const bool inside = random() % 2 == 0;
        file.print("P{};{};{};{};{};{};Valmont;{};{};06 {:02} {:02} {:02} {:02};H{}\n", i, familyName(random),
            kFirstNames.at(random() % kFirstNames.size()), 1940 + random() % 75, random() % 2 == 0 ? "F" : "M",
            random() % 2 == 0 ? "sans_emploi" : "en_emploi", inside ? "dans" : "hors", inside ? "QN05999M" : "",
            random() % 100, random() % 100, random() % 100, random() % 100, i / 2);
    }
}

void writeSessions(const std::filesystem::path& folder, int sessions)
{
    auto file = fmt::output_file((folder / "seances.csv").string());
    file.print("ref;action;intitule;type;date;debut;fin;statut\n");
    for (int i = 0; i < sessions; ++i) {
        const int day = int(std::int64_t(i) * kYears * 336 / sessions);
        file.print("S{};A{};Atelier;atelier;{:04}-{:02}-{:02};{:02}:00;{:02}:00;tenue\n", i, i % kActions,
            kFirstYear + day / 336, day % 336 / 28 + 1, day % 28 + 1, 9 + i % 4 * 2, 11 + i % 4 * 2);
    }
}

void writePresences(const std::filesystem::path& folder, int people, int sessions, int presences, std::mt19937& random)
{
    auto file = fmt::output_file((folder / "presences.csv").string());
    file.print("seance;personne;etat;minutes\n");
    const int each = presences / sessions;
    for (int session = 0; session < sessions; ++session) {
        const int first = int(random() % unsigned(people));
        for (int i = 0; i < each; ++i) { // A stride keeps people distinct within the session.
            const bool present = random() % 10 < 9;
            file.print("S{};P{};{};{}\n", session, (first + i * 37) % people, present ? "present" : "absent",
                present ? 120 : 0);
        }
    }
}

} // namespace

PresenceFolders presenceFolders(int people, int sessions, int presences)
{
    const auto root = dataFolder() / fmt::format("folders-{}-{}-{}", people, sessions, presences);
    PresenceFolders folders{root / "before" / "centre", root / "with-presences" / "centre"}; // One source, twice.
    if (std::filesystem::exists(folders.presences / "presences.csv")) return folders;
    std::filesystem::create_directories(folders.base);
    std::filesystem::create_directories(folders.presences);
    std::mt19937 random(20260714);
    writeSmallFiles(folders.base);
    writePeople(folders.base, people, random);
    writeSessions(folders.base, sessions);
    // A folder refers to itself only: the presences come with what they are about.
    std::filesystem::copy(folders.base, folders.presences,
        std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
    writePresences(folders.presences, people, sessions, presences, random);
    return folders;
}

std::filesystem::path bigCentre()
{
    const auto file = dataFolder() / "big.mediane";
    if (std::filesystem::exists(file)) return file;
    const auto making = dataFolder() / "making.mediane";
    std::filesystem::remove(making);
    const auto folders = presenceFolders(100'000, 50'000, 1'000'000);
    {
        auto store = persistence::openStore(making);
        if (!store) std::abort();
        const interchange::ExchangeImporter importer(**store);
        const auto seconds = timed([&] {
            const auto report = importer.import(folders.presences);
            if (!report || !report->accepted()) {
                fmt::print("import failed: {}\n", report ? report->faults.all().front().rule : report.error().detail);
                std::abort();
            }
        });
        fmt::print("making the big centre: {:.1f} s\n", seconds);
    }
    std::filesystem::rename(making, file);
    return file;
}

} // namespace mediane::bench
