#pragma once

#include <mediane/reporting/document.h>

#include <fmt/format.h>

#include <cstddef>

namespace mediane::reporting::sample {

inline Date day(int year, unsigned month, unsigned dayOfMonth)
{
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{dayOfMonth}};
}

inline Table indicators()
{
    Table table{"A1", "Indicateurs",
        {column("code", "Code"), column("libelle", "Libellé"), column("cible", "Cible", ColumnType::Integer),
            column("realise_periode", "Réalisé sur la période", ColumnType::Integer),
            column("ecart", "Écart", ColumnType::Integer), column("taux", "Taux (n/N)", ColumnType::Percent)}};
    table.rows.push_back({{"OP-1", "Personnes formées (Ordi'Pratique)", std::int64_t{90}, std::int64_t{84},
        std::int64_t{-6}, Ratio{84, 90}}});
    table.rows.push_back({{"OP-4", "Enfants et jeunes touchés", std::int64_t{1000}, std::int64_t{1162},
        std::int64_t{162}, Ratio{1162, 1000}}});
    table.rows.push_back({{"OP-7", "=SOMME(A1:A9) ; « texte hostile » <script>", NotCollected{}, std::int64_t{3},
        NotApplicable{}, NotApplicable{}}});
    return table;
}

inline Table audience()
{
    Table table{"C1", "Publics",
        {column("tranche", "Tranche"), column("F", "Femmes", ColumnType::Integer),
            column("H", "Hommes", ColumnType::Integer), column("total", "Total", ColumnType::Integer)}};
    const auto add = [&table](const char* band, std::int64_t women, std::int64_t men, RowKind kind = RowKind::Normal) {
        table.rows.push_back({{band, women, men, women + men}, kind});
    };
    add("16-17 ans", 3, 2);
    add("18-25 ans", 17, 14);
    add("26-64 ans", 82, 67);
    add("65 ans et plus", 49, 35);
    add("Total", 151, 118, RowKind::Total);
    table.notes.push_back("Une personne peut figurer dans plusieurs lignes ; le total est recalculé.");
    return table;
}

inline Table journal(std::size_t rows)
{
    Table table{"A2", "Journal des séances",
        {column("id_seance", "N°"), column("action", "Action"), column("intitule", "Intitulé"),
            column("date", "Date", ColumnType::Date), column("demi_journee", "Demi-journée"), column("debut", "Début"),
            column("fin", "Fin"), column("heures", "Heures", ColumnType::Minutes), column("lieu", "Lieu"),
            column("intervenants", "Intervenant(s)"), column("inscrits", "Inscrits", ColumnType::Integer),
            column("presents", "Présents", ColumnType::Integer), column("etat", "État"),
            column("piece_emargement", "Pièce")}};
    for (std::size_t i = 0; i < rows; ++i)
        table.rows.push_back({{fmt::format("S{:04}", i + 1), "Ordi'Pratique",
            i % 7 == 3 ? "Naviguer sur Internet, retrouver une page et reconnaître une adresse fiable"
                       : "Prise en main",
            addDays(day(2017, 1, 10), static_cast<int>(i)), i % 2 == 0 ? "matin" : "après-midi", "09:00", "11:00",
            Minutes{120}, "Salle du Biollay, maison de quartier", "Anne, Karim", std::int64_t{8},
            static_cast<std::int64_t>(i % 9), "tenue", NotCollected{}}});
    return table;
}

/// A report with one of everything; `rows` lines in the journal.
inline Document document(std::size_t rows)
{
    Document report;
    report.title = "Rapport d'opération";
    report.subtitle = "FEDER-ITI — Usages numériques dans les quartiers";
    report.watermark = "PROVISOIRE";
    report.producer = "Médiane 0.1.0 · édité le 14/07/2026 à 14:00";
    report.furniture.page = "page %1/%2";
    report.furniture.contents = "Sommaire";
    report.furniture.definitions = "Définitions";
    report.furniture.notCollected = "Non collecté : %1.";
    report.furniture.continued = "(suite)";
    report.header = {
        {"export", "Rapport", {"Rapport d'opération"}, "Rapport d'opération"},
        {"operation", "Opération", {"FEDER-ITI", "Usages numériques dans les quartiers"},
            "FEDER-ITI — Usages numériques dans les quartiers, convention RA0099999"},
        {"financeur", "Financeur", {"Région Auvergne-Rhône-Alpes (FEDER)"}, "Région Auvergne-Rhône-Alpes (FEDER)"},
        {"periode", "Période", {"2016-01-01", "2019-12-31"}, "du 01/01/2016 au 31/12/2019"},
        {"statut", "Statut", {"PROVISOIRE"}, "Provisoire : sans numéro, les chiffres peuvent encore changer"},
    };
    Section summary{"Chiffres clés"};
    summary.blocks.emplace_back(Paragraph{"Quatre actions ont été menées avec douze partenaires."});
    summary.blocks.emplace_back(
        KeyFigures{{{"participants_uniques", "Participants uniques", std::int64_t{334}, "334 nouveaux"},
            {"seances_tenues", "Séances tenues", std::int64_t{751}, "cible 700"},
            {"heures_participants", "Heures-participants", Minutes{266125}, {}},
            {"ordinateurs_remis", "Ordinateurs remis", std::int64_t{58}, "58 foyers équipés · cible 60"},
            {"ont_termine", "Ont terminé", Ratio{88, 96}, {}}}});
    summary.blocks.emplace_back(indicators());
    report.sections.push_back(summary);
    Section publics{"Publics"};
    publics.blocks.emplace_back(audience());
    publics.blocks.emplace_back(Chart{ChartKind::Pyramid, "Âge et genre", "C1", "tranche", {"F", "H"}});
    publics.blocks.emplace_back(Chart{ChartKind::Bars, "Participants par tranche d'âge", "C1", "tranche", {"F", "H"}});
    report.sections.push_back(publics);
    Section sessions{"Séances"};
    sessions.blocks.emplace_back(journal(rows));
    report.sections.push_back(sessions);
    report.definitions = {{"participants_uniques", "Participants uniques",
                              "Personnes différentes avec au moins une présence comptée dans une séance tenue du "
                              "périmètre, sur la période."},
        {"publics_touches", "Publics touchés",
            "Somme des effectifs déclarés des séances tenues ; jamais ajoutée aux participants uniques."}};
    return report;
}

} // namespace mediane::reporting::sample
