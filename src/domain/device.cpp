#include "domain/checks.h"

#include <mediane/domain/device.h>

namespace mediane::domain {

std::vector<FieldProblem> check(const DeviceFacts& facts)
{
    Checks checks;
    // A grade D machine is good for parts only (reconditioning VER-3).
    checks.require(facts.workshop != WorkshopState::Ready || facts.grade != Grade::D, "grade", "grade-d-not-ready");
    return checks.take();
}

std::span<const Transition<WorkshopState>> workshopTransitions()
{
    using enum WorkshopState;
    using T = Transition<WorkshopState>;
    static constexpr std::array rows{
        T{Expected, Received},
        T{Expected, Missing},
        T{Received, InWorkshop},
        T{Received, ForParts},
        T{Received, ToScrap},
        T{Received, Missing},
        T{InWorkshop, WaitingForPart},
        T{InWorkshop, ToInspect},
        T{InWorkshop, ForParts},
        T{InWorkshop, ToScrap},
        T{InWorkshop, Missing},
        T{WaitingForPart, InWorkshop},
        T{WaitingForPart, ForParts},
        T{WaitingForPart, ToScrap},
        T{WaitingForPart, Missing},
        T{ToInspect, Ready},
        T{ToInspect, InWorkshop},
        T{ToInspect, Missing},
        T{Ready, InWorkshop},
        T{Ready, ToInspect},
        T{Ready, Received},
        T{Ready, Missing},
        T{ForParts, ToScrap},
        T{ForParts, InWorkshop},
        T{ForParts, Missing},
        T{ToScrap, Scrapped},
        T{ToScrap, InWorkshop},
        T{ToScrap, Missing},
        // Found again: the state held before, except Ready, which comes back as Received.
        T{Missing, Expected},
        T{Missing, Received},
        T{Missing, InWorkshop},
        T{Missing, WaitingForPart},
        T{Missing, ToInspect},
        T{Missing, ForParts},
        T{Missing, ToScrap},
    };
    return rows;
}

std::span<const Transition<DataState>> dataTransitions()
{
    using enum DataState;
    using T = Transition<DataState>;
    static constexpr std::array rows{
        T{Unknown, ToErase},
        T{Unknown, Erasing},
        T{Unknown, ToConfirm},
        T{Unknown, Failed},
        T{Unknown, Erased},
        T{Unknown, NoMedia},
        T{Unknown, Removed},
        T{Unknown, Destroyed},
        T{Unknown, UserData},
        T{ToErase, Erasing},
        T{ToErase, Removed},
        T{ToErase, Destroyed},
        T{ToErase, Erased},
        T{ToErase, ToConfirm},
        T{ToErase, Failed},
        T{Erasing, Erased},
        T{Erasing, Failed},
        T{Erasing, ToConfirm},
        T{Erasing, ToErase},
        T{ToConfirm, Erased},
        T{ToConfirm, ToErase},
        T{Failed, Erasing},
        T{Failed, Removed},
        T{Failed, Destroyed},
        T{Erased, UserData},
        T{Erased, ToErase},
        T{NoMedia, ToErase},
        T{Removed, ToErase},
        T{Destroyed, ToErase},
        T{UserData, ToErase},
    };
    return rows;
}

DataState worstOf(std::span<const DataState> media)
{
    using enum DataState;
    static constexpr std::array worstFirst{
        Failed, Unknown, ToErase, Erasing, ToConfirm, UserData, Erased, Destroyed, Removed, NoMedia};
    for (const auto candidate : worstFirst) {
        if (std::ranges::find(media, candidate) != media.end()) return candidate;
    }
    return Unknown;
}

bool isSafeToHandOver(DataState state)
{
    return state == DataState::Erased || state == DataState::Destroyed || state == DataState::Removed
        || state == DataState::NoMedia;
}

} // namespace mediane::domain
