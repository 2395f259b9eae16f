#include "ui/devices/missing_condition.h"

#include "ui/records/labels.h"
#include "ui/widgets/text.h"
#include "ui/wording/problem_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mediane::ui {
namespace {

using domain::DataState;
using domain::WorkshopState;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MissingCondition)
};

void addMedia(const DeviceData& device, std::vector<MissingCondition>& missing)
{
    if (device.row.data == DataState::Unknown) {
        missing.push_back(
            {"media-unknown", Words::tr("List the disks, or find with a second person that there is none."),
                Words::tr("Disks"), Lead::Media});
        return;
    }
    for (const auto& medium : device.media) {
        if (domain::isSafeToHandOver(medium.state)) continue;
        const QString serial = toQt(medium.serial);
        if (medium.state == DataState::ToConfirm) {
            missing.push_back(
                {"proof-to-confirm", Words::tr("Have the erasure of %1 confirmed by a second person.").arg(serial),
                    Words::tr("Disks"), Lead::Media, serial});
        } else if (medium.state != DataState::UserData) {
            missing.push_back({"medium-not-erased", Words::tr("Erase, remove or destroy the disk %1.").arg(serial),
                Words::tr("Erase"), Lead::Media, serial});
        }
    }
}

void addWorkshop(const DeviceData& device, std::vector<MissingCondition>& missing)
{
    const QString move = Words::tr("Move on");
    switch (device.row.facts.workshop) {
    case WorkshopState::Ready: return;
    case WorkshopState::Expected:
        missing.push_back({"workshop", Words::tr("Receive the machine that was announced."), move, Lead::Workshop});
        return;
    case WorkshopState::Received:
        missing.push_back({"workshop", Words::tr("Take the machine into the workshop."), move, Lead::Workshop});
        return;
    case WorkshopState::InWorkshop:
        missing.push_back({"workshop", Words::tr("Finish the work, then have it inspected."), move, Lead::Workshop});
        return;
    case WorkshopState::WaitingForPart:
        missing.push_back(
            {"workshop", Words::tr("A part is missing: back to the workshop once it is there."), move, Lead::Workshop});
        return;
    case WorkshopState::ToInspect:
        missing.push_back(
            {"workshop", Words::tr("Have it inspected by somebody other than the assembler."), move, Lead::Workshop});
        return;
    case WorkshopState::ForParts:
    case WorkshopState::ToScrap:
    case WorkshopState::Scrapped:
    case WorkshopState::Missing:
        missing.push_back({"workshop",
            Words::tr("“%1”: this machine is not meant for a family.").arg(chipOf(device.row.facts.workshop).word),
            move, Lead::Workshop});
        return;
    }
}

void addFacts(const DeviceData& device, std::vector<MissingCondition>& missing)
{
    if (!device.row.facts.lot) {
        missing.push_back({"lot-unknown", Words::tr("Attach the device to a lot and a donor."),
            Words::tr("Choose a lot"), Lead::Facts});
    }
    if (!device.row.facts.grade) {
        missing.push_back({"grade-missing", Words::tr("Give a grade."), Words::tr("Give a grade"), Lead::Facts});
    } else if (device.row.facts.grade == domain::Grade::D) {
        missing.push_back({"grade-d", Words::tr("Grade D: for parts."), Words::tr("Change the grade"), Lead::Facts});
    }
}

} // namespace

std::vector<MissingCondition> missingToBeReady(const DeviceData& device)
{
    std::vector<MissingCondition> missing;
    if (domain::isWithHolder(device.row.allocation)) return missing;
    addFacts(device, missing);
    addMedia(device, missing);
    addWorkshop(device, missing);
    return missing;
}

QString firstProblem(const application::DeviceRow& device)
{
    switch (device.data) {
    case DataState::Unknown: return Words::tr("disks not listed");
    case DataState::ToErase: return Words::tr("the disk is not erased");
    case DataState::Erasing: return Words::tr("erasure under way");
    case DataState::ToConfirm: return Words::tr("erasure to be confirmed");
    case DataState::Failed: return Words::tr("the erasure failed");
    case DataState::UserData:
    case DataState::Erased:
    case DataState::NoMedia:
    case DataState::Removed:
    case DataState::Destroyed: break;
    }
    if (device.facts.workshop == WorkshopState::WaitingForPart) return Words::tr("waiting for a part");
    if (device.facts.workshop == WorkshopState::Expected) return Words::tr("not received yet");
    if (device.facts.workshop == WorkshopState::ToInspect && !device.facts.grade) return Words::tr("grade to be given");
    if (device.facts.workshop == WorkshopState::ToInspect) return Words::tr("sign-off needed");
    return {};
}

bool mayBeWaived(const std::string& rule)
{
    static constexpr std::array rules{std::string_view("household_equipped"), std::string_view("sessions_missing"),
        std::string_view("mandatory_missing"), std::string_view("no_cycle"), std::string_view("reason_too_short")};
    return std::ranges::find(rules, rule) != rules.end();
}

MissingCondition missingForHandover(const FieldProblem& problem)
{
    MissingCondition missing{
        problem.rule, problemText(problem), Words::tr("Device"), Lead::Workshop, toQt(problem.value)};
    const auto leads = [&](Lead lead, const QString& action) {
        missing.lead = lead;
        missing.action = action;
    };
    if (problem.rule == "not_ready") leads(Lead::Workshop, Words::tr("See the device"));
    if (problem.rule == "media_unknown" || problem.rule == "medium_not_erased")
        leads(Lead::Media, Words::tr("See the disks"));
    if (problem.rule == "already_allocated") leads(Lead::Allocation, Words::tr("See the device"));
    if (problem.rule == "contract_not_signed") leads(Lead::SignedOn, Words::tr("Date it"));
    if (problem.rule == "household_equipped") leads(Lead::HouseholdDevice, Words::tr("See it"));
    if (problem.rule == "sessions_missing" || problem.rule == "mandatory_missing")
        leads(Lead::Cycle, Words::tr("See the cycle"));
    if (problem.rule == "no_cycle") leads(Lead::Person, Words::tr("Enrol"));
    if (problem.rule == "reason_too_short") leads(Lead::Reason, Words::tr("Complete it"));
    return missing;
}

} // namespace mediane::ui
