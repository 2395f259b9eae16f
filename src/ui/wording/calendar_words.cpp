#include "ui/wording/calendar_words.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

using domain::PublicHoliday;
using domain::SchoolZone;
using domain::Territory;

namespace {

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

} // namespace

QString territoryWord(Territory territory)
{
    switch (territory) {
    case Territory::Metropole: return CalendarWords::tr("Mainland France");
    case Territory::AlsaceMoselle: return CalendarWords::tr("Alsace-Moselle");
    case Territory::Guadeloupe: return CalendarWords::tr("Guadeloupe");
    case Territory::Guyane: return CalendarWords::tr("French Guiana");
    case Territory::Martinique: return CalendarWords::tr("Martinique");
    case Territory::Mayotte: return CalendarWords::tr("Mayotte");
    case Territory::NouvelleCaledonie: return CalendarWords::tr("New Caledonia");
    case Territory::LaReunion: return CalendarWords::tr("Réunion");
    case Territory::PolynesieFrancaise: return CalendarWords::tr("French Polynesia");
    case Territory::SaintBarthelemy: return CalendarWords::tr("Saint Barthélemy");
    case Territory::SaintMartin: return CalendarWords::tr("Saint Martin");
    case Territory::WallisEtFutuna: return CalendarWords::tr("Wallis and Futuna");
    case Territory::SaintPierreEtMiquelon: return CalendarWords::tr("Saint Pierre and Miquelon");
    }
    return {};
}

QString publicHolidayWord(PublicHoliday holiday)
{
    switch (holiday) {
    case PublicHoliday::NewYear: return CalendarWords::tr("New Year's Day");
    case PublicHoliday::EasterMonday: return CalendarWords::tr("Easter Monday");
    case PublicHoliday::LabourDay: return CalendarWords::tr("1 May");
    case PublicHoliday::Victory1945: return CalendarWords::tr("8 May");
    case PublicHoliday::Ascension: return CalendarWords::tr("Ascension Day");
    case PublicHoliday::WhitMonday: return CalendarWords::tr("Whit Monday");
    case PublicHoliday::NationalDay: return CalendarWords::tr("14 July");
    case PublicHoliday::Assumption: return CalendarWords::tr("Assumption Day");
    case PublicHoliday::AllSaints: return CalendarWords::tr("All Saints' Day");
    case PublicHoliday::Armistice1918: return CalendarWords::tr("11 November");
    case PublicHoliday::Christmas: return CalendarWords::tr("Christmas Day");
    case PublicHoliday::GoodFriday: return CalendarWords::tr("Good Friday");
    case PublicHoliday::SecondChristmasDay: return CalendarWords::tr("26 December");
    case PublicHoliday::AbolitionOfSlavery: return CalendarWords::tr("Abolition of slavery");
    }
    return {};
}

QString schoolZoneWord(SchoolZone zone)
{
    switch (zone) {
    case SchoolZone::A: return CalendarWords::tr("Zone A");
    case SchoolZone::B: return CalendarWords::tr("Zone B");
    case SchoolZone::C: return CalendarWords::tr("Zone C");
    case SchoolZone::Corse: return CalendarWords::tr("Corsica");
    case SchoolZone::Guadeloupe: return territoryWord(Territory::Guadeloupe);
    case SchoolZone::Guyane: return territoryWord(Territory::Guyane);
    case SchoolZone::Martinique: return territoryWord(Territory::Martinique);
    case SchoolZone::Mayotte: return territoryWord(Territory::Mayotte);
    case SchoolZone::LaReunion: return territoryWord(Territory::LaReunion);
    case SchoolZone::NouvelleCaledonie: return territoryWord(Territory::NouvelleCaledonie);
    case SchoolZone::PolynesieFrancaise: return territoryWord(Territory::PolynesieFrancaise);
    case SchoolZone::SaintPierreEtMiquelon: return territoryWord(Territory::SaintPierreEtMiquelon);
    case SchoolZone::WallisEtFutuna: return territoryWord(Territory::WallisEtFutuna);
    }
    return {};
}

QString dayReasonText(const domain::DayReason& reason)
{
    const QString label = toQt(reason.label);
    switch (reason.kind) {
    case domain::DayReasonKind::Holiday: return reason.holiday ? publicHolidayWord(*reason.holiday) : QString();
    case domain::DayReasonKind::LocalDay: return label.isEmpty() ? CalendarWords::tr("Local day off") : label;
    case domain::DayReasonKind::School:
        return label.isEmpty() ? CalendarWords::tr("School holidays")
                               : CalendarWords::tr("School holidays: %1").arg(label);
    case domain::DayReasonKind::Closed:
        return label.isEmpty() ? CalendarWords::tr("Closed") : CalendarWords::tr("Closed: %1").arg(label);
    case domain::DayReasonKind::Bridge: return CalendarWords::tr("Bridge day");
    }
    return {};
}

QString candidateText(const domain::SeriesCandidate& candidate)
{
    QStringList parts;
    for (const auto& reason : candidate.reasons)
        parts << dayReasonText(reason);
    if (candidate.unverified) parts << CalendarWords::tr("School holidays not verified");
    return parts.join(u" · "_s);
}

} // namespace mediane::ui
