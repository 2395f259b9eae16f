#include "ui/records/labels.h"

#include <QCoreApplication>

namespace mediane::ui {
namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

} // namespace

QString wordOf(domain::Gender gender)
{
    switch (gender) {
    case domain::Gender::Female: return Labels::tr("Woman");
    case domain::Gender::Male: return Labels::tr("Man");
    case domain::Gender::Other: return Labels::tr("Other gender");
    case domain::Gender::Unknown: return Labels::tr("Not stated");
    }
    return {};
}

QString wordOf(domain::Occupation occupation)
{
    switch (occupation) {
    case domain::Occupation::InSchool: return Labels::tr("In school");
    case domain::Occupation::Unemployed: return Labels::tr("Unemployed");
    case domain::Occupation::Employed: return Labels::tr("Employed");
    case domain::Occupation::Retired: return Labels::tr("Retired");
    case domain::Occupation::Unknown: return Labels::tr("Not stated");
    }
    return {};
}

QString wordOf(domain::QpvSituation situation)
{
    switch (situation) {
    case domain::QpvSituation::Inside: return Labels::tr("In a priority neighbourhood");
    case domain::QpvSituation::Outside: return Labels::tr("Outside priority neighbourhoods");
    case domain::QpvSituation::ToConfirm: return Labels::tr("To be confirmed");
    case domain::QpvSituation::Unknown: return Labels::tr("Not known");
    }
    return {};
}

QString wordOf(domain::Audience audience)
{
    switch (audience) {
    case domain::Audience::Resident: return Labels::tr("Resident");
    case domain::Audience::Parent: return Labels::tr("Parent");
    case domain::Audience::Child: return Labels::tr("Child");
    case domain::Audience::Pupil: return Labels::tr("Pupil");
    case domain::Audience::YoungAdult: return Labels::tr("Young adult");
    case domain::Audience::Volunteer: return Labels::tr("Volunteer");
    case domain::Audience::Employee: return Labels::tr("Employee");
    case domain::Audience::Professional: return Labels::tr("Professional");
    }
    return {};
}

QString wordOf(const std::optional<bool>& answer)
{
    if (!answer) return {};
    return *answer ? Labels::tr("Yes") : Labels::tr("No");
}

QString wordOf(domain::DeviceKind kind)
{
    switch (kind) {
    case domain::DeviceKind::Laptop: return Labels::tr("Laptop");
    case domain::DeviceKind::Desktop: return Labels::tr("Desktop computer");
    case domain::DeviceKind::Screen: return Labels::tr("Screen");
    case domain::DeviceKind::Tablet: return Labels::tr("Tablet");
    case domain::DeviceKind::Other: return Labels::tr("Other device");
    }
    return {};
}

QString wordOf(domain::AllocationKind kind)
{
    switch (kind) {
    case domain::AllocationKind::ConditionalLoan: return Labels::tr("Loan during the cycle");
    case domain::AllocationKind::Loan: return Labels::tr("Loan");
    case domain::AllocationKind::Gift: return Labels::tr("Gift");
    case domain::AllocationKind::SolidaritySale: return Labels::tr("Solidarity sale");
    case domain::AllocationKind::StandIn: return Labels::tr("Stand-in loan");
    }
    return {};
}

QString wordOf(domain::ErasureOutcome outcome)
{
    switch (outcome) {
    case domain::ErasureOutcome::Erased: return Labels::tr("Erased and verified");
    case domain::ErasureOutcome::Failed: return Labels::tr("Erasure failed");
    case domain::ErasureOutcome::Aborted: return Labels::tr("Erasure stopped");
    case domain::ErasureOutcome::Insanity: return Labels::tr("Inconsistent result");
    case domain::ErasureOutcome::Destroyed: return Labels::tr("Disk destroyed");
    case domain::ErasureOutcome::NoMedia: return Labels::tr("No disk in the device");
    }
    return {};
}

} // namespace mediane::ui
