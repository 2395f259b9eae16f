#include "application/demo/demo_builder.h"

namespace mediane::application::demo {

using namespace domain;

namespace {

/// An invented inhabitant. `household` numbers from 1; `birth` is a year, or a day written as text.
struct Inhabitant
{
    const char* lastName;
    const char* firstName;
    Gender gender;
    const char* birth;
    Occupation occupation;
    QpvSituation qpv;
    int household;
    const char* phone;
    const char* language;
};

using enum Gender;
using O = Occupation;
using Q = QpvSituation;

constexpr std::array kInhabitants{
    Inhabitant{"Benali", "Karim", Male, "1984-05-17", O::Unemployed, Q::Inside, 1, "06 39 98 00 01", "fr"},
    Inhabitant{"Diallo", "Mariam", Female, "1991-09-02", O::Employed, Q::Inside, 2, "06 39 98 00 02", "fr"},
    Inhabitant{"Lefèvre", "Odile", Female, "1957", O::Retired, Q::Inside, 3, "06 39 98 00 03", "fr"},
    Inhabitant{"Müller", "Rosa", Female, "1949-01-31", O::Retired, Q::Outside, 4, "", "de"},
    Inhabitant{"N'Diaye", "Awa", Female, "1988-12-11", O::Unemployed, Q::Inside, 5, "06 39 98 00 05", "fr"},
    Inhabitant{"Yıldız", "Emre", Male, "1979", O::Employed, Q::Inside, 6, "06 39 98 00 06", "tr"},
    Inhabitant{"De La Fontaine", "Gérard", Male, "1952-07-14", O::Retired, Q::Outside, 7, "", "fr"},
    Inhabitant{"Haddad", "Fatima", Female, "1975-03-08", O::Unemployed, Q::Inside, 8, "06 39 98 00 08", "ar"},
    Inhabitant{"Nowak", "Piotr", Male, "1968", O::Employed, Q::ToConfirm, 9, "06 39 98 00 09", "pl"},
    Inhabitant{"Da Silva", "Lurdes", Female, "1962-10-20", O::Employed, Q::Inside, 10, "06 39 98 00 10", "pt"},
    Inhabitant{"Moreau", "Josiane", Female, "1946", O::Retired, Q::Inside, 11, "", "fr"},
    Inhabitant{"Tran", "Minh", Male, "1995-06-25", O::Unemployed, Q::Inside, 12, "06 39 98 00 12", "vi"},
    Inhabitant{"Petit", "Nathalie", Female, "1971-04-04", O::Unemployed, Q::Inside, 13, "06 39 98 00 13", "fr"},
    Inhabitant{"Petit", "Hugo", Male, "2012-04-18", O::InSchool, Q::Inside, 13, "", "fr"},
    Inhabitant{"Saïdi", "Nadia", Female, "1980-08-30", O::Employed, Q::Inside, 14, "06 39 98 00 14", "ar"},
    Inhabitant{"Garcia", "Manuel", Male, "1955", O::Retired, Q::Inside, 15, "06 39 98 00 15", "es"},
    Inhabitant{"Okoro", "Blessing", Female, "1993-02-14", O::Unemployed, Q::Inside, 16, "06 39 98 00 16", "en"},
    Inhabitant{"Lambert", "Yvette", Female, "1951-11-09", O::Retired, Q::Outside, 17, "", "fr"},
    Inhabitant{"Kone", "Ibrahim", Male, "1986", O::Employed, Q::Inside, 18, "06 39 98 00 18", "fr"},
    Inhabitant{"Rossi", "Carla", Female, "1965-05-05", O::Unemployed, Q::Unknown, 19, "06 39 98 00 19", "it"},
    Inhabitant{"Bouchard", "Alain", Male, "1959-09-27", O::Retired, Q::Inside, 20, "", "fr"},
    Inhabitant{"Mbaye", "Fatou", Female, "1998-01-19", O::Unemployed, Q::Inside, 21, "06 39 98 00 21", "fr"},
    Inhabitant{"Chevalier", "Denis", Male, "1964", O::Unemployed, Q::Inside, 22, "06 39 98 00 22", "fr"},
    Inhabitant{"Popescu", "Ioana", Female, "1990-07-07", O::Employed, Q::Inside, 23, "06 39 98 00 23", "ro"},
    Inhabitant{"Lopez", "Aïcha", Female, "1977-12-01", O::Unemployed, Q::Inside, 24, "06 39 98 00 24", "ar"},
    Inhabitant{"Fontaine", "Marcel", Male, "1943-02-22", O::Retired, Q::Outside, 25, "", "fr"},
    Inhabitant{"Traoré", "Seydou", Male, "1982", O::Employed, Q::Inside, 26, "06 39 98 00 26", "fr"},
    Inhabitant{"Vasseur", "Chantal", Female, "1956-06-16", O::Retired, Q::Inside, 27, "", "fr"},
    Inhabitant{"Ahmadi", "Zahra", Female, "1996-10-10", O::Unknown, Q::Inside, 28, "06 39 98 00 28", "fa"},
    Inhabitant{"Leroy", "Camille", Other, "2001-03-29", O::Employed, Q::ToConfirm, 29, "06 39 98 00 29", "fr"},
};

} // namespace

void Builder::addPeople()
{
    std::vector<std::optional<HouseholdId>> households(40);
    int number = 0;
    for (const auto& row : kInhabitants) {
        ++number;
        auto& household = households[std::size_t(row.household)];
        if (!household) household = kept(m_stored.households.add(std::string("Foyer ") + row.lastName));
        PersonFacts facts;
        facts.lastName = row.lastName;
        facts.firstName = row.firstName;
        const std::string birth = row.birth;
        if (auto date = dateFromIso(birth)) {
            facts.birthDate = *date;
        } else {
            facts.birthYear = std::stoi(birth);
        }
        facts.gender = row.gender;
        facts.occupation = row.occupation;
        facts.address
            = std::to_string(2 + number * 3 % 90) + (number % 2 == 0 ? " allée des Tilleuls" : " rue du Moulin");
        facts.postcode = "59999";
        facts.city = "Valmont";
        facts.qpv = row.qpv;
        if (row.qpv == QpvSituation::Inside) facts.qpvCode = number % 3 == 0 ? "QN05998M" : "QN05999M";
        facts.phone = row.phone;
        facts.language = row.language;
        facts.household = household;
        facts.prescriber = m_organisations[std::size_t(1 + number % 3)];
        facts.audience = row.occupation == Occupation::InSchool ? Audience::Child : Audience::Resident;
        facts.welcomedOn = day(-90 + number);
        if (number % 11 != 0) facts.informed = true; // A few are still to be told how their data are used.
        if (number % 4 != 0) facts.imageConsent = number % 2 == 0;
        m_people.push_back(kept(m_stored.people.add(Person::restore(facts))));
    }
}

} // namespace mediane::application::demo
